/** The budgets of the design, each measured beside the least that this machine needs for the same work. */
import Sqlite from "better-sqlite3";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { factorCatalogueOf, templateOf } from "templates/registry";
import { computeInventory } from "~/domain/inventory/compute-inventory";
import { parsePlanFile } from "~/domain/plan/plan-file";
import { inventoryHeaders, readInventory } from "~/domain/plan/read-inventories";
import { readEntry } from "db/repositories/entries.server";
import { saveEntry } from "~/server/save-entry.server";
import { hydrated, launchBrowser, newContext } from "tests/browser";
import { ok, type Desk } from "./desk";
import { kB, median, ms, timed, type Figure } from "./figures";
import { grownInventory } from "./grown-plan";

const NO_FLOOR = "–";
const CLIENT_FOLDER = "build/client";

/** A page of questions, signed in, against a file of the same bytes through the same host. */
export async function sectionPage(desk: Desk): Promise<Figure[]> {
  const { body } = ok(await desk.get(desk.path));
  const file = `bench-${process.pid}.html`;
  writeFileSync(join(CLIENT_FOLDER, file), gunzipSync(body));
  try {
    const page = median(await timed(200, async () => ok(await desk.get(desk.path))));
    const still = median(await timed(200, async () => ok(await desk.get(`/${file}`))));
    const pageRate = await rate(async () => ok(await desk.get(desk.path)));
    const stillRate = await rate(async () => ok(await desk.get(`/${file}`)));
    const share = Math.round((100 * pageRate) / stillRate);
    return [
      {
        what: "section page, server time, median",
        measured: ms(page),
        budget: "≤ 10 ms",
        floor: `${ms(still)} (same bytes as a file)`,
      },
      {
        what: "section page, throughput",
        measured: `${Math.round(pageRate)}/s, ${share} % of the floor`,
        budget: "≥ 60 % of the floor",
        floor: `${Math.round(stillRate)}/s (same bytes as a file)`,
      },
    ];
  } finally {
    rmSync(join(CLIENT_FOLDER, file));
  }
}

const PARALLEL = 16;
const RATE_MS = 4000;

/** How many a second, asked by several at once. */
async function rate(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let done = 0;
  const worker = async () => {
    for (; performance.now() - start < RATE_MS; done++) await work();
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return (1000 * done) / (performance.now() - start);
}

/** A page of an action saved again and again, each time with another answer: through the web, and the use case alone. */
export async function autosave(desk: Desk): Promise<Figure[]> {
  const form = new URLSearchParams(desk.form);
  const answer = firstAnswer(form);
  const before = form.get(answer) ?? "";
  let revision = Number(form.get("_revision"));
  const change = (run: number) => {
    form.set(answer, `${before} ${run}`);
    form.set("_revision", String(revision));
  };
  const times = await timed(200, async (run) => {
    change(run);
    const reply = JSON.parse(ok(await desk.post(desk.save, form)).body.toString()) as { revision: number };
    if (reply.revision !== revision + 1) throw new Error("nothing was saved");
    revision = reply.revision;
  });

  const { saves, bytes } = await desk.server.withServices(async (services) => {
    const open = await desk.open(services);
    const { address, page } = desk;
    const saves = await timed(400, async (run) => {
      change(run + 1000);
      const saved = await saveEntry(services, open, { address, page, baseRevision: revision, form });
      if (!saved.ok || saved.revision !== revision + 1) throw new Error("nothing was saved");
      revision = saved.revision;
    });
    const entry = await readEntry(services.db, open.scope, address);
    return { saves, bytes: Buffer.byteLength(JSON.stringify(entry?.values)) };
  });
  const [raw, saved] = [median(rawTransactions(bytes)), median(saves)];
  return [
    {
      what: "autosave of an action, acknowledged, median",
      measured: ms(median(times)),
      budget: "≤ 10 ms",
      floor: `${ms(raw)} (raw transaction)`,
    },
    {
      what: "autosave, rate of the use case",
      measured: `${Math.round(1000 / saved)}/s, ${Math.round((100 * raw) / saved)} % of the floor`,
      budget: "≥ 40 % of the floor",
      floor: `${Math.round(1000 / raw)}/s (raw, ${kB(bytes)} twice)`,
    },
  ];
}

function firstAnswer(form: URLSearchParams): string {
  return [...form.keys()].find((name) => !name.startsWith("_") && !name.includes(".")) ?? "";
}

/** Milliseconds of durable transactions that write an entry and its revision, and nothing else. */
function rawTransactions(bytes: number): number[] {
  const folder = mkdtempSync(join(tmpdir(), "secap-bench-"));
  const db = new Sqlite(join(folder, "raw.db"));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("create table entries (id integer primary key, value text, revision integer)");
  db.exec("create table revisions (id integer, revision integer, value text, primary key (id, revision))");
  db.prepare("insert into entries values (1, '', 0)").run();
  const update = db.prepare("update entries set value = ?, revision = ? where id = 1");
  const insert = db.prepare("insert into revisions values (1, ?, ?)");
  const write = db.transaction((revision: number, value: string) => {
    update.run(value, revision);
    insert.run(revision, value);
  });
  const times = Array.from({ length: 400 }, (_, run) => {
    const value = String(run).padEnd(bytes, "x");
    const start = performance.now();
    write.immediate(run + 1, value);
    return performance.now() - start;
  });
  db.close();
  rmSync(folder, { recursive: true });
  return times.slice(100);
}

/** The printed plan with its charts. */
export async function print(desk: Desk): Promise<Figure[]> {
  const path = `/plans/${desk.planId}/print`;
  const identity = { Accept: "text/html", "Accept-Encoding": "identity" };
  const { body } = ok(await desk.get(path, identity));
  const times = await timed(20, async () => ok(await desk.get(path, identity)));
  return [
    {
      what: "print of the whole plan, server time, median",
      measured: ms(median(times)),
      budget: "≤ 60 ms",
      floor: NO_FLOOR,
    },
    {
      what: "print, HTML without fonts and pictures",
      measured: kB(body.length),
      budget: "≤ 1,500 kB",
      floor: NO_FLOOR,
    },
  ];
}

const ROWS = 1000;

/** Rows of activity × factor, each with its explanation, and the totals. */
export async function recompute(): Promise<Figure[]> {
  const read = parsePlanFile(grownInventory(ROWS), templateOf);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plan } = read;
  const template = templateOf(plan.template.id, plan.template.version);
  const [header] = inventoryHeaders(plan);
  const input = template && header ? readInventory(plan, header, factorCatalogueOf(template)) : null;
  if (!input || input.rows.length !== ROWS) throw new Error("no inventory of that size");
  const times = await timed(100, () => computeInventory(input));
  return [
    {
      what: "recompute 1,000 inventory rows",
      measured: ms(median(times)),
      budget: "≤ 5 ms",
      floor: NO_FLOOR,
    },
  ];
}

const USERS = 50;
const MEMORY_MS = 10_000;

/** Fifty people who read, save and print at the same time. */
export async function memory(desk: Desk): Promise<Figure[]> {
  const atRest = residentBytes(desk.server.pid());
  const start = performance.now();
  let most = atRest;
  const watch = setInterval(() => (most = Math.max(most, residentBytes(desk.server.pid()))), 50);
  const person = async (_: unknown, index: number) => {
    for (let turn = index; performance.now() - start < MEMORY_MS; turn++) {
      ok(await desk.get(desk.path));
      ok(await desk.post(desk.save, desk.form));
      if (turn % 10 === 0) ok(await desk.get(`/plans/${desk.planId}/print`));
    }
  };
  await Promise.all(Array.from({ length: USERS }, person));
  clearInterval(watch);
  return [
    {
      what: `memory of the server, ${USERS} parallel users`,
      measured: megabytes(most),
      budget: "≤ 250 MB",
      floor: `${megabytes(atRest)} before`,
    },
  ];
}

function residentBytes(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** 400 kbit/s and 400 ms: a village at the end of the line. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

export async function firstVisit(desk: Desk): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const context = await newContext(browser);
    const { origin } = desk.server;
    await context.addCookies(
      desk.cookie.split("; ").map((cookie) => {
        const [name = "", value = ""] = cookie.split(/=(.*)/s);
        return { name, value, url: origin };
      }),
    );
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.setCacheDisabled", { cacheDisabled: true });
    await network.send("Network.emulateNetworkConditions", LINE);
    let bytes = 0;
    let requests = 0;
    network.on("Network.requestWillBeSent", () => (requests += 1));
    network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));

    await page.goto(`${origin}${desk.path}`, { waitUntil: "commit", timeout: 120_000 });
    await hydrated(page);
    const interactive = await page.evaluate(() => performance.now());
    await page.waitForLoadState("networkidle");
    const painted = await page.evaluate(largestPaint);
    const line = "400 kbit/s, 400 ms";
    return [
      {
        what: `first visit at ${line}: LCP`,
        measured: ms(painted),
        budget: "≤ 1,500 ms",
        floor: "800 ms (two round trips)",
      },
      {
        what: "first visit: hydrated",
        measured: ms(interactive),
        budget: "≤ 4,000 ms",
        floor: `${ms(800 + bytes / 50)} (its bytes on that line)`,
      },
      { what: "first visit: on the wire", measured: kB(bytes), budget: "≤ 150 kB", floor: NO_FLOOR },
      { what: "first visit: requests", measured: String(requests), budget: "≤ 15", floor: NO_FLOOR },
    ];
  } finally {
    await browser.close();
  }
}

function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? NaN)).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
  });
}
