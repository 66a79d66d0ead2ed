// Unpacks the Chromium that npm brought, with its libraries and a font, into the folder given.
// A folder of the final name is complete: it is written beside it and renamed at the end.
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

const packed = join(
  dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..", "..", "bin");
const target = resolve(process.argv[2]);

const unbrotli = (name, sink) =>
  pipeline(createReadStream(join(packed, name)), createBrotliDecompress({ chunkSize: 2 ** 21 }), sink);

if (!(await stat(target).catch(() => undefined))) {
  await mkdir(dirname(target), { recursive: true });
  const unfinished = await mkdtemp(target + "-unfinished-");
  await Promise.all([
    unbrotli("chromium.br", createWriteStream(join(unfinished, "chromium"), { mode: 0o755 })),
    unbrotli("al2023.tar.br", extract(join(unfinished, "libraries"))),
    unbrotli("fonts.tar.br", extract(join(unfinished, "fonts"))),
    unbrotli("swiftshader.tar.br", extract(unfinished)),
  ]);
  const fonts = join(target, "fonts", "fonts");
  await writeFile(join(unfinished, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(target, "font-cache")}</cachedir>
</fontconfig>
`);
  await rename(unfinished, target).catch(async (problem) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await stat(target).catch(() => undefined))) throw problem;
  });
}
