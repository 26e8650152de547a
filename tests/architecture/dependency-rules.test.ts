import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test("imports follow the table of the house", async () => {
  const config = "tests/architecture/dependency-cruiser.config.cjs";
  const cruise = run(
    "npx",
    ["depcruise", "app", "db", "templates", "--config", config, "--output-type", "json"],
    {
      maxBuffer: 64_000_000,
    },
  );
  const output = await cruise.then(
    ({ stdout }) => stdout,
    (failure: { stdout: string }) => failure.stdout,
  );
  const { summary } = JSON.parse(output) as { summary: CruiseSummary };
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(50);
});

interface CruiseSummary {
  totalCruised: number;
  violations: { rule: { name: string }; from: string; to: string }[];
}

test("the domain asks neither clock nor chance, and no machine", () => {
  const impure = /from "node:|Math\.random\(|Date\.now\(|new Date\(\)|process\.|\bfetch\(|from "react/;
  const broken = sourceFiles("app/domain").filter((path) => impure.test(readFileSync(path, "utf8")));
  expect(broken).toEqual([]);
});

test("words for people stand in the catalogue, not in components and routes", () => {
  const sentence = />[^<>{}\n]*[a-záéíóúñ]{3,} [a-záéíóúñ]{2,}[^<>{}\n]*</i;
  const files = ["app/components", "app/routes"].flatMap(sourceFiles).filter((path) => path.endsWith(".tsx"));
  expect(files.filter((path) => sentence.test(withoutComments(readFileSync(path, "utf8"))))).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}
