// Bundles the scripts of pages into the folder given, unless it holds those of these very sources.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const there = process.argv[2];
const mark = process.argv[3];

const sources = (folder = here) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.name !== "node_modules")
    .flatMap(entry => (entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
const hash = createHash("sha256").update(there);
sources().forEach(source => hash.update(source).update(readFileSync(source)));
const wanted = hash.digest("hex");

if (existsSync(mark) && existsSync(join(there, "case-diagram.js")) && existsSync(join(there, "../badge/icons.json")) && readFileSync(mark, "utf8") === wanted) {
  process.exit();
}
rmSync(mark, { force: true });

const { build } = await import("esbuild");
const { default: lintRules } = await import("./studio/lint-rules.mjs");
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

const fonts = dirname(fileURLToPath(import.meta.resolve("@fontsource-variable/source-sans-3/package.json")));
for (const part of ["latin-wght-normal", "latin-wght-italic", "latin-ext-wght-normal", "latin-ext-wght-italic"]) {
  cpSync(join(fonts, "files", `source-sans-3-${part}.woff2`), join(there, "fonts", `source-sans-3-${part}.woff2`));
}
cpSync(join(fonts, "LICENSE"), join(there, "fonts", "LICENSE"));

// what the server itself draws with: not for browsers
const drawn = join(there, "../badge");
mkdirSync(drawn, { recursive: true });

const icons = dirname(fileURLToPath(import.meta.resolve("@tabler/icons/package.json")));
const read = file => JSON.parse(readFileSync(join(icons, file), "utf8"));
const nodes = read("tabler-nodes-outline.json");
const attributes = all => Object.entries(all).map(([name, value]) => `${name}="${value}"`).join(" ");
const drawing = name => nodes[name].map(([tag, all]) => `<${tag} ${attributes(all)}/>`).join("");
writeFileSync(
  join(drawn, "icons.json"),
  JSON.stringify(
    Object.values(read("icons.json"))
      .filter(({ name }) => nodes[name])
      .map(({ name, category, tags }) => ({ name, tags: [...(tags ?? []), category].join(" "), drawing: drawing(name) }))
  )
);
cpSync(join(icons, "LICENSE"), join(drawn, "icons-LICENSE"));

const typeface = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/source-sans-3/package.json")));
for (const weight of ["400Regular", "600SemiBold", "400Regular_Italic"]) {
  cpSync(join(typeface, weight, `SourceSans3_${weight}.ttf`), join(drawn, `SourceSans3_${weight}.ttf`));
}
cpSync(join(typeface, "LICENSE_FONT"), join(drawn, "SourceSans3-LICENSE"));

for (const data of ["cmaps", "standard_fonts", "wasm", "iccs"]) {
  cpSync(join(pdfjs, data), join(there, "pdf", data), { recursive: true });
}

writeFileSync(mark, wanted);
