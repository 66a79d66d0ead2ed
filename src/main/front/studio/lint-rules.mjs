// For the bundler: the rules of bpmnlint:recommended and camunda-compat's for Camunda 7.24 as one module.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const RECOMMENDED = require("bpmnlint/config/recommended").rules;
const CAMUNDA = require("bpmnlint-plugin-camunda-compat").configs["camunda-platform-7-24"].rules;

export default {
  name: "lint-rules",
  setup(build) {
    build.onResolve({ filter: /^virtual:lint-rules$/ }, ({ path }) => ({ path, namespace: "lint" }));
    build.onLoad({ filter: /.*/, namespace: "lint" }, () => {
      const all = [
        ...Object.keys(RECOMMENDED).map(name => [name, "bpmnlint", "bpmnlint/rules/" + name, RECOMMENDED[name]]),
        ...Object.keys(CAMUNDA).map(name => ["camunda-compat/" + name, "bpmnlint-plugin-camunda-compat",
          "bpmnlint-plugin-camunda-compat/rules/camunda-platform/" + name, CAMUNDA[name]])
      ].map(([rule, pkg, path, level]) => [rule, pkg, require.resolve(path), level]);
      const imports = all.map(([, , path], i) => `import rule${i} from ${JSON.stringify(path)};`);
      const rules = all.map(([rule, pkg], i) => `${JSON.stringify("rule:" + pkg + "/" + rule.split("/").pop())}: rule${i}`);
      const config = Object.fromEntries(all.map(([rule, , , level]) => [rule, level]));
      return {
        contents: imports.join("\n") + `\nexport const rules = { ${rules.join(", ")} };\n`
          + `export const config = { rules: ${JSON.stringify(config)} };`,
        resolveDir: import.meta.dirname
      };
    });
  }
};
