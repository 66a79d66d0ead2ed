// Installs what the lock file of a folder names, unless that very lock file is installed already.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const mark = join(folder, "node_modules", ".installed");
const wanted = createHash("sha256").update(readFileSync(join(folder, "package-lock.json"))).digest("hex");

const installed = () => {
  try {
    return readFileSync(mark, "utf8");
  } catch {
    return undefined;
  }
};

if (installed() !== wanted) {
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-progress"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(mark, wanted);
}
