// What is drawn against the habits of BPMN: bpmnlint's recommended rules, what Camunda 7.24 cannot run, and whom a task reaches.
import { is } from "bpmn-js/lib/util/ModelUtil";
import Linter from "bpmnlint/lib/linter.js";
import StaticResolver from "bpmnlint/lib/resolver/static-resolver.js";
import { config, rules } from "virtual:lint-rules";
import { property } from "./camunda-properties.js";

/** [{ id, text }]; some rules remember what they have seen, so each run has a linter of its own. */
export async function lint(definitions, { texts, blocks }) {
  const linter = new Linter({ config, resolver: new StaticResolver(rules) });
  const results = await linter.lint(definitions);
  const habits = Object.entries(results).flatMap(([rule, reports]) => reports
    .filter(report => report.id)
    .map(report => ({ id: report.id, text: texts["studio.lint." + rule.split("/").pop()] ?? report.message })));
  const nobody = tasksForNobody(definitions, blocks.byOrganisation)
    .map(task => ({ id: task.id, text: texts["studio.lint.nobody"].replace("{0}", task.name ?? "") }));
  return [...habits, ...nobody];
}

/** Tasks in a lane whose people are told only by an organisation, with none chosen. */
function tasksForNobody(definitions, roles) {
  return definitions.get("rootElements").filter(it => is(it, "bpmn:Process"))
    .flatMap(process => process.get("laneSets"))
    .flatMap(set => set.get("lanes"))
    .filter(lane => roles.includes(property(lane, "role")))
    .flatMap(lane => lane.get("flowNodeRef"))
    .filter(step => is(step, "bpmn:UserTask") && !step.get("camunda:candidateGroups"));
}
