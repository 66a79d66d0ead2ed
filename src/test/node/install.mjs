// Installs what the lock file names, unless that very lock file is installed already.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const mark = join(here, "node_modules", ".installed");
const wanted = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");

const installed = () => {
  try {
    return readFileSync(mark, "utf8");
  } catch {
    return undefined;
  }
};

if (installed() !== wanted) {
  execFileSync("npm", ["ci", "--no-progress"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(mark, wanted);
}
