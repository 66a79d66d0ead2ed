// Bundles the scripts of pages into the folder given.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

await build({
  entryPoints: [join(here, "case-diagram.js")],
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  legalComments: "inline",
  format: "iife",
  target: ["es2021"],
  loader: { ".css": "text" },
  logLevel: "warning"
});
