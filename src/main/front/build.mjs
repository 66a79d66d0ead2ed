// Bundles the scripts of pages into the folder given.
import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import lintRules from "./studio/lint-rules.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const there = process.argv[2];
const pdfjs = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));

const bundled = {
  bundle: true,
  minify: true,
  legalComments: "inline",
  target: ["es2022"],
  logLevel: "warning"
};

await build({
  ...bundled,
  entryPoints: [join(here, "case-diagram.js"), join(here, "pdf-pages.js")],
  outdir: there,
  format: "iife",
  loader: { ".css": "text" }
});

await build({
  ...bundled,
  entryPoints: [join(here, "studio/editor.js"), join(here, "studio/difference.js"), join(here, "studio/form-designer.js")],
  outdir: join(there, "studio"),
  format: "iife",
  loader: { ".css": "text" },
  plugins: [lintRules]
});

await build({
  ...bundled,
  entryPoints: [join(pdfjs, "legacy/build/pdf.worker.mjs")],
  outfile: join(there, "pdf/pdf.worker.js"),
  format: "esm"
});

for (const data of ["cmaps", "standard_fonts", "wasm", "iccs"]) {
  cpSync(join(pdfjs, data), join(there, "pdf", data), { recursive: true });
}
