/**
 * `npm run bench`: builds the program, starts it with the demo's complete plan grown to the size of the budgets, and
 * prints what it measures. It never fails for being slow. `--built` measures the build that is there.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { openDesk } from "./desk";
import { table, type Figure } from "./figures";
import { SIZE } from "./grown-plan";
import { autosave, firstVisit, memory, print, recompute, sectionPage } from "./measures";

if (!process.argv.includes("--built")) {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(1);
}

const desk = await openDesk();
const figures: Figure[] = [];
try {
  for (const measure of [recompute, sectionPage, autosave, print, firstVisit, memory]) {
    process.stderr.write(`${measure.name} …\n`);
    figures.push(...(await measure(desk)));
  }
} finally {
  await desk.server.stop();
}

const { actions, inventoryRows, hazards } = SIZE;
const [cpu] = cpus();
console.log(
  `\nA plan of ${actions} actions, ${inventoryRows} inventory rows, ${hazards} hazards; ` +
    `${cpus().length} × ${cpu?.model ?? "?"}, Node ${process.version}\n\n${table(figures)}`,
);
process.exit();
