// What is drawn against the habits of BPMN: bpmnlint's recommended rules and what Camunda 7.24 cannot run.
import Linter from "bpmnlint/lib/linter.js";
import StaticResolver from "bpmnlint/lib/resolver/static-resolver.js";
import { config, rules } from "virtual:lint-rules";

/** [{ id, text }]; some rules remember what they have seen, so each run has a linter of its own. */
export async function lint(definitions, texts) {
  const linter = new Linter({ config, resolver: new StaticResolver(rules) });
  const results = await linter.lint(definitions);
  return Object.entries(results).flatMap(([rule, reports]) => reports
    .filter(report => report.id)
    .map(report => ({ id: report.id, text: texts["studio.lint." + rule.split("/").pop()] ?? report.message })));
}
