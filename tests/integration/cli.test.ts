import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { check } from "~/commands/check";
import type { Command } from "~/commands/command";
import { compute } from "~/commands/compute";
import { exportFile } from "~/commands/export";
import { importFile } from "~/commands/import";
import { aMunicipality, aNetwork, aServices, aTechnician } from "tests/factories";

/** Each command starts the program anew. */
const SEVERAL_STARTS_MS = 60_000;

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), "secap-cli-"));
const databasePath = join(folder, "secap.db");
const filesDirectory = join(folder, "files");
const nichelino = "templates/demo/nichelino.plan.json";
const PICTURE = Buffer.from("89504e470d0a1a0a0000", "hex");
const environment = {
  NODE_ENV: "production",
  SECAP_DB: databasePath,
  FILES_DIR: filesDirectory,
  SESSION_SECRET: "a secret that only tests know, long enough",
} as const;
let municipalityId: string;

/** The command line in a process of its own, as a person runs it. */
function secap(args: string[], settings: Record<string, string> = {}): Promise<Run> {
  const env = { PATH: process.env.PATH, ...environment, ...settings };
  return new Promise((resolve) => {
    const options = { env, maxBuffer: 64 * 1024 * 1024 };
    execFile("node_modules/.bin/tsx", ["app/cli.ts", ...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
}

function aFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

beforeAll(async () => {
  const services = aServices({ settings: { databasePath, filesDirectory } });
  const network = await aNetwork(services);
  await aTechnician(services, { networkId: network.id, role: "administrator", email: "jefa@prueba.example" });
  municipalityId = (await aMunicipality(services, { networkId: network.id, country: "IT" })).id;
  services.db.$client.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("compute prints every derived number as JSON and nothing else", async () => {
  const run = await secap(["compute", nichelino]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const report = JSON.parse(run.stdout) as { inventories: Record<string, unknown>[] };
  expect(Object.keys(report)).toEqual(
    expect.arrayContaining([
      "inventories",
      "targets",
      "trajectory",
      "actions",
      "risk",
      "energyAccess",
      "facilities",
      "finance",
    ]),
  );
  expect(report.inventories.map(({ year, totalTco2e }) => [year, totalTco2e])).toEqual([
    [2000, 231_986],
    [2021, expect.closeTo(189_292.1, 6)],
  ]);
  expect(Object.keys(report.inventories[0] ?? {})).toEqual(
    expect.arrayContaining([
      "gwpSet",
      "basicTco2e",
      "basicPlusTco2e",
      "perCapitaTco2e",
      "bySector",
      "bySubsector",
      "byCarrier",
    ]),
  );
});

test("check prints findings with their words", async () => {
  const run = await secap(["check", nichelino]);
  const findings = JSON.parse(run.stdout) as { rule: string; message: string }[];
  const found = findings.find(({ rule }) => rule === "actions-above-cut");
  expect(found?.message).toContain("174");
});

test("print writes one HTML file that needs no other", async () => {
  const out = join(folder, "plan.html");
  expect(await secap(["print", nichelino, "-o", out])).toEqual({ code: 0, stdout: "", stderr: "" });
  const html = readFileSync(out, "utf8");
  expect(html).toMatch(/^<!doctype html>/);
  expect(html).toContain("Nichelino");
  const text = html.replace(/base64,[A-Za-z0-9+/=]+/g, "");
  expect(text).not.toMatch(/undefined|NaN|(src|href)="(?!#|data:|https?:)/);
});

test("schema prints the JSON Schema of plan files", async () => {
  const { stdout } = await secap(["schema"]);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
});

function wrongPlan(): string {
  const file = JSON.parse(readFileSync(nichelino, "utf8")) as { sections: Record<string, unknown> };
  return aFile("wrong.json", { ...file, sections: { profile: { values: { population: "x" } } } });
}

test.each<[string, () => string[], RegExp]>([
  ["no command", () => [], /Usage/],
  ["an unknown command", () => ["conjure"], /no command "conjure"/],
  ["a wrong field", () => ["compute", wrongPlan()], /sections\.profile\.values\.population: /],
])("%s ends with a message and nothing on stdout", async (_case, args, message) => {
  const run = await secap(args());
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/^\s+at /m);
});

/** In this process: starting one for each mistake takes seconds. */
test.each<[string, Command, () => string[], RegExp]>([
  ["a missing argument", compute, () => [], /Usage: .*compute FILE/],
  ["an unknown option", compute, () => [nichelino, "--fast"], /--fast/],
  ["a file that is not there", compute, () => ["nowhere.json"], /nowhere\.json cannot be read/],
  ["a file that is no JSON", check, () => [aFile("text.json", "Hola")], /is not JSON/],
  ["no municipality", importFile, () => [nichelino], /--municipality is missing/],
  ["a wrong municipality", importFile, () => [nichelino, "--municipality", "m0"], /no municipality m0/],
  ["a wrong plan", importFile, () => [wrongPlan(), "--municipality", municipalityId], /values\.population: /],
  ["a plan that is not there", exportFile, () => ["p0"], /no plan p0/],
])("%s is said", async (_case, command, args, message) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const result = await command(args());
  vi.unstubAllEnvs();
  expect(result).toMatchObject({ ok: false, message: expect.stringMatching(message) });
});

test("a plan file goes in and comes out without loss, files included", async () => {
  const { source: _source, ...plan } = JSON.parse(readFileSync(nichelino, "utf8")) as Record<
    string,
    unknown
  > & {
    sections: { profile: { values: Record<string, unknown> } };
  };
  plan.sections.profile.values.map = {
    fileId: "old",
    name: "mapa.png",
    mime: "image/png",
    size: PICTURE.length,
  };
  plan.sections.profile.values.altitudeM = { raw: "unos 200" };
  plan.files = [{ fileId: "old", name: "mapa.png", mime: "image/png", base64: PICTURE.toString("base64") }];
  const imported = await secap(["import", aFile("whole.json", plan), "--municipality", municipalityId]);
  expect(imported).toMatchObject({ code: 0, stderr: "" });
  const exported = await secap(["export", imported.stdout.trim()]);
  const file = JSON.parse(exported.stdout) as typeof plan & { files: { fileId: string; base64: string }[] };
  const [picture] = file.files;
  expect(picture?.base64).toBe(PICTURE.toString("base64"));
  expect(readdirSync(filesDirectory)).toEqual([picture?.fileId]);
  // The plan is now of the municipality it was imported into, and its picture has a new id.
  const expected = JSON.parse(JSON.stringify(plan).replaceAll('"old"', `"${picture?.fileId}"`)) as object;
  const { municipality: _municipality, ...content } = file;
  expect(content).toEqual({ ...expected, municipality: undefined });

  const facts = await secap(["rebuild-facts"]);
  expect(JSON.parse(facts.stdout)).toMatchObject({ plans: 1, differences: 0, facts: expect.any(Number) });
});

test(
  "a backup holds database and files, and is put back only over nothing or by force",
  async () => {
    const backup = join(folder, "copies", "secap.backup");
    expect(await secap(["backup", backup])).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(`${backup}.files`)).toEqual(readdirSync(filesDirectory));
    expect(await secap(["backup", backup])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("exists already"),
    });

    const elsewhere = { SECAP_DB: join(folder, "new", "secap.db"), FILES_DIR: join(folder, "new", "files") };
    expect(await secap(["restore", nichelino], elsewhere)).toMatchObject({ code: 1 });
    expect(await secap(["restore", backup], elsewhere)).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(elsewhere.FILES_DIR)).toEqual(readdirSync(filesDirectory));
    expect(JSON.parse((await secap(["rebuild-facts"], elsewhere)).stdout)).toMatchObject({
      plans: 1,
      differences: 0,
    });

    expect(await secap(["restore", backup], elsewhere)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--force"),
    });
    expect(await secap(["restore", backup, "--force"], elsewhere)).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "new")).some((name) => name.includes("before-restore"))).toBe(true);
  },
  SEVERAL_STARTS_MS,
);

test(
  "create-admin prints one link: to set up, to join, or to get back in",
  { timeout: SEVERAL_STARTS_MS },
  async () => {
    const newcomer = await secap(["create-admin", "nuevo@prueba.example"]);
    expect(newcomer).toMatchObject({ code: 0, stderr: "" });
    expect(newcomer.stdout).toMatch(/^http\S+\/invitation\/\S+\n$/);
    expect((await secap(["create-admin", "jefa@prueba.example"])).stdout).toMatch(/\/invitation\//);
    const empty = await secap(["create-admin", "primera@prueba.example"], {
      SECAP_DB: join(folder, "empty.db"),
    });
    expect(empty.stdout).toMatch(/\/first-run\//);
    expect(await secap(["create-admin", "nadie"])).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, "session-secret"))).toBe(false);
  },
);
