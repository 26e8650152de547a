/** `npm test`: every check there is, and one honest sum in the last line. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureTools } from "./ensure-tools.mjs";

const OUTPUT = "tests/.output";
const sum = { passed: 0, failed: 0 };

function add({ passed, failed }) {
  sum.passed += passed;
  sum.failed += failed;
}

function run(command, args) {
  console.log(`\n> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", shell: false }).status === 0;
}

/** Checks that pass or fail as one each; side by side, for none of them uses more than one core. */
async function checks(...scripts) {
  const codes = scripts.map(async (script) => {
    console.log(`\n> npm run ${script}`);
    const [code] = await once(spawn("npm", ["run", "--silent", script], { stdio: "inherit" }), "close");
    return code;
  });
  for (const code of await Promise.all(codes))
    add(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function tests(name, projects) {
  const report = `${OUTPUT}/${name}.json`;
  rmSync(report, { force: true });
  const selected = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = run("npx", ["vitest", "run", "--config", "remix.config.js", ...selected, ...reporters]);
  const counted = countOf(report);
  add(counted);
  // A run can fail without a failed test: an error outside tests, a crash.
  if (!ok && counted.failed === 0) add({ passed: 0, failed: 1 });
}

function countOf(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

mkdirSync(OUTPUT, { recursive: true });
await checks("typecheck", "lint");
tests("fast", ["architecture", "unit", "integration", "routes", "own-registry"]);
await checks("build");
if (ensureTools()) tests("browser", ["e2e", "print"]);
else add({ passed: 0, failed: 1 });

console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
