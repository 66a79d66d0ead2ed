// What is drawn against the habits of BPMN: bpmnlint's recommended rules and what Camunda 7.24 cannot run.
import Linter from "bpmnlint/lib/linter.js";
import StaticResolver from "bpmnlint/lib/resolver/static-resolver.js";
import { config, rules } from "virtual:lint-rules";

const linter = new Linter({ config, resolver: new StaticResolver(rules) });

/** [{ id, text }], each rule once for an element. */
export async function lint(definitions, texts) {
  const results = await linter.lint(definitions);
  return Object.entries(results).flatMap(([rule, reports]) => reports
    .filter(report => report.id)
    .map(report => ({ id: report.id, text: texts["studio.lint." + rule.split("/").pop()] ?? report.message })));
}
