// Fails the build where the reports of the tests tell of a test that did not run.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const skipped = [];
let run = 0;
for (const folder of ["target/surefire-reports", "target/failsafe-reports"]) {
  let files;
  try {
    files = readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name));
  } catch {
    continue;
  }
  for (const name of files) {
    const suite = readFileSync(join(folder, name), "utf8").match(/<testsuite [^>]*>/)[0];
    const number = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
    run += number("tests") - number("skipped");
    if (number("skipped") > 0) {
      skipped.push(`${name}: ${number("skipped")}`);
    }
  }
}
if (skipped.length > 0) {
  console.error("Skipped tests:\n" + skipped.join("\n"));
  process.exit(1);
}
console.log(`${run} tests ran, none was skipped`);
