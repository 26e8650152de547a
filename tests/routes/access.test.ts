/**
 * Every route with every role: who is let in, who is sent to sign in, for whom the plan does not exist. A route that
 * is not in the table fails; a refused post changes nothing in the database, whatever ids it names.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { membershipsOfEmail } from "db/repositories/network.server";
import type { PlanAction } from "~/domain/access/access.rules";
import { updatePlan } from "db/repositories/plans.server";
import { placeAt, placeKey } from "~/domain/review/thread-place";
import { inviteToJoin } from "~/server/auth/invitations.server";
import { storeFile } from "~/server/files/store-file.server";
import { importListOf } from "~/server/imports/import-list.server";
import { prepareImport, settle } from "~/server/imports/prepare-import.server";
import { startImport } from "~/server/imports/start-import.server";
import { addNetworkMeasure, type MeasureDraft } from "~/server/measures/keep-network-measure.server";
import type { OpenPlan } from "~/server/open-plan.server";
import { startThread } from "~/server/review/change-threads.server";
import { submitStage } from "~/server/review/submit-stage.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  aTechnician,
  sessionCookie,
  type Person,
} from "tests/factories";
import { answer, aTinyPlan, FULL_PROFILE, opened, PROFILE } from "tests/review-factories";

// The registry holds released questionnaires; the one of these tests is not released.
vi.mock("templates/registry", async (importOriginal) => {
  const { tinyTemplate } = await import("tests/fixtures/tiny-template");
  const { measures } = await import("templates/catalogs/measures/measures");
  return {
    ...(await importOriginal<object>()),
    measuresOf: () => measures.map((measure) => ({ ...measure, section: "measures" })),
    currentTemplate: tinyTemplate,
    templateOf: (id: string) => (id === tinyTemplate.id ? tinyTemplate : null),
  };
});

/* ------------------------------------------------------------------- people */

/** As seen from the plan: "stranger" is an officer of another municipality of the same network. */
const ROLES = [
  "nobody",
  "officer",
  "stranger",
  "technician",
  "technician with permission",
  "technician of another network",
  "administrator",
  "administrator of another network",
] as const;
type Role = (typeof ROLES)[number];

/** "not found" is also the answer to what one may not know of. */
type Outcome = "allowed" | "sign in" | "forbidden" | "not found" | "refused";
type Audience = Record<Role, Outcome>;

function audience(inside: Outcome, given: Partial<Audience>): Audience {
  const all = Object.fromEntries(ROLES.map((role) => [role, inside])) as Audience;
  return { ...all, nobody: "sign in", ...given };
}

function everyone(outcome: Outcome): Audience {
  return audience(outcome, { nobody: outcome });
}

const SIGNED_IN = audience("allowed", {});

/** Who may do what on a plan, as access.rules.ts says it; for strangers the plan does not exist. */
function onPlan(action: PlanAction): Audience {
  const by = (officer: Outcome, technician: Outcome, withPermission = technician) =>
    audience("not found", {
      officer,
      technician,
      administrator: technician,
      "technician with permission": withPermission,
    });
  switch (action) {
    case "read":
    case "comment":
      return by("allowed", "allowed");
    case "edit":
      return by("allowed", "forbidden", "allowed");
    case "submit":
    case "configure":
      return by("allowed", "forbidden");
    case "review":
      return by("forbidden", "allowed");
  }
}

const NETWORK = audience("allowed", {
  officer: "forbidden",
  stranger: "forbidden",
  "technician of another network": "not found",
  "administrator of another network": "not found",
});
const ADMINISTRATION = audience("forbidden", {
  administrator: "allowed",
  "administrator of another network": "not found",
});

/* -------------------------------------------------------------------- places */

/** Ids of what a plan holds; every plan has its own. */
interface PlanIds {
  planId: string;
  municipalityId: string;
  networkId: string;
  instance: string;
  row: string;
  /** A row whose answer is waited for. */
  request: string;
  fileId: string;
  submission: string;
  /** A spreadsheet on its way into a list. */
  import: string;
  thread: string;
  /** That the network added to its library. */
  measure: string;
  /** Of an officer of the municipality. */
  member: string;
  /** A pending invitation of the network. */
  link: string;
  token: string;
}

const CHILDREN = ["instance", "row", "request", "fileId", "submission", "import"] as const;

interface Post {
  name?: string;
  query?(ids: PlanIds): string;
  form(ids: PlanIds): Record<string, string>;
  who: Audience;
  /** False where being let in need not change anything. */
  changes?: boolean;
}

interface Route {
  params?: Record<string, string>;
  query?(ids: PlanIds): string;
  get?: Audience;
  posts?: Post[];
}

const PICTURE = Buffer.from("89504e470d0a1a0a0000", "hex");

const continued = (fields: string, inputs: Record<string, string>) => ({
  _intent: "continue",
  _fields: fields,
  _revision: "1",
  ...inputs,
});
const ofNetwork = ({ networkId }: PlanIds) => `network=${networkId}`;
const readingsOf = ({ instance }: PlanIds) => `entry=campaigns/${instance}&page=readings&list=readings`;
const startsAt = ({ municipalityId }: PlanIds) => `start=${municipalityId}`;
const administers = (name: string, form: Post["form"]): Post => ({
  name,
  query: ofNetwork,
  form: (ids) => ({ _intent: name, ...form(ids) }),
  who: ADMINISTRATION,
});
const planForm = () => ({ title: "Plan 2030", frameworks: "gcom-americas", locale: "es" });

const factorForm = (): Record<string, string> => ({
  _intent: "preview",
  factor: "electricity",
  place: "AR",
  year: "2024",
  value: "0,4",
  unit: "t/MWh",
  gases: "co2",
  source: "Prueba",
});
/** Of the preview of that form where no inventory changes. */
const FACTOR_DIGEST = createHash("sha256")
  .update(
    JSON.stringify([
      null,
      {
        purpose: "inventory",
        carrier: "electricity",
        place: "AR",
        year: 2024,
        value: 0.4,
        unit: "t/MWh",
        gases: "co2",
        source: "Prueba",
      },
      [],
    ]),
  )
  .digest("hex");

const measureForm = (id: string) => ({
  _id: id,
  _revision: "0",
  _like: "none-mitigation",
  title: "Huerta comunitaria",
  about: "Huertas en terrenos municipales.",
  place: "other/other",
  instrument: "awareness-training",
  cost: "low",
});

const FREE_MEASURE: MeasureDraft = {
  section: "adaptation-actions",
  title: "Refugios",
  about: "Lugares frescos abiertos.",
  types: [],
  protects: [],
  climateHazards: [],
  cost: { class: "low", source: "Red", confirmed: false },
  pathways: [],
  coBenefits: [],
  sdgs: [],
  indicators: [],
  like: null,
  defaults: {},
};

/** By file of app/routes. */
const ROUTES: Record<string, Route> = {
  _index: { get: SIGNED_IN },
  "admin._index": {
    query: ofNetwork,
    get: ADMINISTRATION,
    posts: [
      administers("add-municipality", () => ({ name: "Colonia Nueva", province: "Santa Fe", country: "ar" })),
      administers("invite", ({ municipalityId }) => ({
        email: "nueva@prueba.example",
        place: `officer:${municipalityId}`,
      })),
      administers("reset", ({ member }) => ({ member })),
      administers("remove", ({ member }) => ({ member })),
      administers("revoke", ({ link }) => ({ link })),
    ],
  },
  "first-run.$token": {
    get: everyone("not found"),
    // Sent back to the page, which says that the link is gone.
    posts: [{ form: () => ({ network: "Otra" }), who: everyone("allowed"), changes: false }],
  },
  health: { get: everyone("allowed") },
  "invitation.$token": {
    get: everyone("allowed"),
    posts: [{ form: () => ({ name: "Nueva", password: "tres palabras sueltas" }), who: everyone("allowed") }],
  },
  language: {
    get: everyone("allowed"),
    posts: [{ form: () => ({ locale: "pt" }), who: everyone("allowed"), changes: false }],
  },
  "network._index": { query: ofNetwork, get: NETWORK },
  "network.measures._index": {
    query: ofNetwork,
    get: NETWORK,
    posts: [
      {
        name: "retire",
        query: ofNetwork,
        form: ({ measure }) => ({ _intent: "retire", measure }),
        who: NETWORK,
      },
    ],
  },
  "network.measures.change": {
    query: (ids) => `${ofNetwork(ids)}&like=none-mitigation`,
    get: NETWORK,
    posts: [{ query: ofNetwork, form: () => measureForm("m2"), who: NETWORK }],
  },
  "network.factors._index": { query: ofNetwork, get: NETWORK },
  "network.factors.change": {
    query: ofNetwork,
    get: NETWORK,
    posts: [
      { name: "preview", query: ofNetwork, form: factorForm, who: NETWORK, changes: false },
      {
        name: "confirm",
        query: ofNetwork,
        form: () => ({ ...factorForm(), _intent: "confirm", _digest: FACTOR_DIGEST }),
        who: NETWORK,
      },
    ],
  },
  places: { get: SIGNED_IN },
  "plans._index": {
    get: SIGNED_IN,
    posts: [{ query: startsAt, form: planForm, who: audience("not found", { officer: "allowed" }) }],
  },
  "plans.$planId._index": { get: onPlan("read") },
  "plans.$planId.export": { get: onPlan("read") },
  "plans.$planId.exports._index": { get: onPlan("read") },
  "plans.$planId.exports.$file": { params: { file: "inventory.csv" }, get: onPlan("read") },
  "plans.$planId.file": {
    get: onPlan("read"),
    // Nothing was chosen: an officer is told so.
    posts: [{ form: () => ({}), who: { ...onPlan("configure"), officer: "refused" } }],
  },
  "plans.$planId.files.$fileId": { get: onPlan("read") },
  "plans.$planId.first-hour._index": {
    get: onPlan("read"),
    // Nothing was answered: whoever may write is told what is missing.
    posts: [{ form: () => ({ inventory: "on" }), who: onPlan("edit"), changes: false }],
  },
  "plans.$planId.first-hour.print": { get: onPlan("read") },
  "plans.$planId.measures": {
    get: onPlan("read"),
    posts: [
      {
        form: () => ({ measure: "led-street-lighting", sector: "public-lighting", _row: "led-of-the-town" }),
        who: onPlan("edit"),
      },
    ],
  },
  "plans.$planId.history": { query: () => "entry=profile/main", get: onPlan("read") },
  "plans.$planId.imports._index": {
    query: readingsOf,
    get: onPlan("edit"),
    posts: [
      { query: readingsOf, form: () => ({ text: "Nombre\tEnergía (kWh)\nA\t1" }), who: onPlan("edit") },
    ],
  },
  "plans.$planId.imports.$import._index": {
    get: onPlan("edit"),
    posts: [{ form: () => ({ "target.0": "name", "target.1": "" }), who: onPlan("edit") }],
  },
  "plans.$planId.imports.$import.preview": {
    get: onPlan("edit"),
    posts: [
      { name: "confirm", form: () => ({ _intent: "confirm" }), who: onPlan("edit") },
      { name: "show", form: () => ({ _intent: "show", withPresent: "on" }), who: onPlan("edit") },
    ],
  },
  "plans.$planId.monitoring._index": { get: onPlan("read") },
  "plans.$planId.monitoring.approved": { get: onPlan("read") },
  "plans.$planId.monitoring.handover": { get: onPlan("read") },
  "plans.$planId.monitoring.print": { get: onPlan("read") },
  "plans.$planId.council.note": { get: onPlan("read") },
  "plans.$planId.council.ordinance": { get: onPlan("read") },
  "plans.$planId.frameworks._index": { get: onPlan("read") },
  "plans.$planId.frameworks.cdp-iclei.$year": { params: { year: "2026" }, get: onPlan("read") },
  "plans.$planId.print": { get: onPlan("read") },
  "plans.$planId.ranking": { get: onPlan("read") },
  "plans.$planId.requests._index": {
    get: onPlan("read"),
    posts: [
      { form: () => ({}), who: onPlan("edit") },
      { name: "kind", form: () => ({ kind: "waste" }), who: onPlan("edit") },
    ],
  },
  "plans.$planId.requests.$request.letter": { get: onPlan("read") },
  "plans.$planId.requests.$request.message": { get: onPlan("read") },
  "plans.$planId.requests.$request.sheet": { get: onPlan("read") },
  "plans.$planId.results.facilities": { get: onPlan("read") },
  "plans.$planId.results.inventories": { get: onPlan("read") },
  "plans.$planId.results.targets": { get: onPlan("read") },
  "plans.$planId.save": {
    posts: [
      {
        form: () => ({
          _entry: "profile/main",
          _page: "people",
          _fields: "mayor",
          _revision: "1",
          mayor: "Otra",
        }),
        who: onPlan("edit"),
      },
    ],
  },
  "plans.$planId.sections.$section._index": {
    params: { section: "campaigns" },
    get: onPlan("read"),
    posts: [{ form: () => ({ _instance: "c2030" }), who: onPlan("edit") }],
  },
  "plans.$planId.sections.$section.$instance._index": {
    params: { section: "campaigns" },
    get: onPlan("read"),
    posts: [{ form: () => ({ complete: "yes" }), who: onPlan("edit") }],
  },
  "plans.$planId.sections.$section.$instance.remove": {
    params: { section: "campaigns" },
    get: onPlan("edit"),
    posts: [{ form: () => ({ _intent: "remove" }), who: onPlan("edit") }],
  },
  "plans.$planId.sections.$section.$instance.$page._index": {
    params: { section: "campaigns", page: "header" },
    get: onPlan("read"),
    posts: [{ form: () => continued("year", { year: "2019" }), who: onPlan("edit") }],
  },
  "plans.$planId.sections.$section.$instance.$page.$row._index": {
    params: { section: "campaigns", page: "readings" },
    get: onPlan("read"),
  },
  "plans.$planId.sections.$section.$instance.$page.$row.remove": {
    params: { section: "campaigns", page: "readings" },
    get: onPlan("edit"),
    posts: [{ form: () => ({ _intent: "remove" }), who: onPlan("edit") }],
  },
  "plans.$planId.sections.$section.$instance.$page.$row.$rowPage": {
    params: { section: "campaigns", page: "readings", rowPage: "reading" },
    get: onPlan("read"),
    posts: [{ form: () => continued("name", { name: "Otra" }), who: onPlan("edit") }],
  },
  "plans.$planId.settings": {
    get: onPlan("configure"),
    posts: [{ form: planForm, who: onPlan("configure") }],
  },
  "plans.$planId.stages.$stage._index": {
    params: { stage: "commitment" },
    get: onPlan("read"),
    posts: [{ form: () => ({ _intent: "withdraw", note: "Falta algo" }), who: onPlan("submit") }],
  },
  "plans.$planId.stages.$stage.changes": { params: { stage: "commitment" }, get: onPlan("read") },
  "plans.$planId.stages.$stage.review.$submission": {
    params: { stage: "commitment" },
    get: onPlan("read"),
    posts: ["approve", "send-back"].map((_intent) => ({
      name: _intent,
      form: () => ({ _intent, reason: "Revisado" }),
      who: onPlan("review"),
    })),
  },
  "plans.$planId.audits": {
    get: onPlan("read"),
    // No building of the plan was walked through: there is nothing to pass.
    posts: [{ form: () => ({ building: "none" }), who: onPlan("edit"), changes: false }],
  },
  "plans.$planId.workshop.attendance": { get: onPlan("read") },
  "plans.$planId.workshop.audit": { get: onPlan("read") },
  "plans.$planId.workshop.hazards": { get: onPlan("read") },
  "plans.$planId.threads": {
    get: onPlan("comment"),
    posts: [
      { name: "start", form: () => ({ _intent: "start", body: "¿Qué censo?" }), who: onPlan("comment") },
      {
        name: "reply",
        form: ({ thread }) => ({ _intent: "reply", thread, body: "El de 2022" }),
        who: onPlan("comment"),
      },
    ],
  },
  "sign-in": {
    get: everyone("allowed"),
    posts: [
      { form: () => ({ email: "nadie@prueba.example", password: "adivinanza" }), who: everyone("refused") },
    ],
  },
  "sign-out": { get: everyone("allowed"), posts: [{ form: () => ({}), who: everyone("sign in") }] },
};

/* --------------------------------------------------------------------- world */

interface World {
  databasePath: string;
  filesDirectory: string;
  cookies: Map<Role, string>;
  plan: PlanIds;
  /** The same municipality's plan in which technicians may write. */
  openToTechnicians: PlanIds;
  /** Of the stranger's municipality, in the same network. */
  neighbour: PlanIds;
  /** In the other network. */
  foreign: PlanIds;
}

const folder = mkdtempSync(join(tmpdir(), "secap-access-"));
let world: World;

beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (databasePath: string) =>
  aServices({ settings: { databasePath, filesDirectory: join(folder, "files") } });

async function buildWorld(): Promise<World> {
  const databasePath = join(folder, "world.db");
  const services = open(databasePath);
  const network = await aNetwork(services);
  const otherNetwork = await aNetwork(services);
  const town = await aMunicipality(services, { networkId: network.id });
  const neighbour = await aMunicipality(services, { networkId: network.id });
  const foreign = await aMunicipality(services, { networkId: otherNetwork.id });
  const technician = await aTechnician(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId: town.id });
  const stranger = await anOfficer(services, { municipalityId: neighbour.id });
  const foreigner = await anOfficer(services, { municipalityId: foreign.id });
  const administrator = (networkId: string) => aTechnician(services, { networkId, role: "administrator" });
  const people: [Role, Person][] = [
    ["officer", officer],
    ["stranger", stranger],
    ["technician", technician],
    ["technician with permission", technician],
    ["technician of another network", await aTechnician(services, { networkId: otherNetwork.id })],
    ["administrator", await administrator(network.id)],
    ["administrator of another network", await administrator(otherNetwork.id)],
  ];
  const cookies = new Map<Role, string>();
  for (const [role, person] of people) cookies.set(role, await sessionCookie(services, person));
  const built: World = {
    databasePath,
    filesDirectory: join(folder, "files"),
    cookies,
    plan: await fillPlan(services, officer),
    openToTechnicians: await fillPlan(services, officer, true),
    neighbour: await fillPlan(services, stranger),
    foreign: await fillPlan(services, foreigner),
  };
  services.db.$client.close();
  return built;
}

/** A plan with one of everything that has an id. */
async function fillPlan(services: Services, officer: Person, technicianMayEdit = false): Promise<PlanIds> {
  const place = officer.municipalities[0]!;
  const { municipalityId, networkId } = place;
  const planId = await aTinyPlan(services, municipalityId);
  const own = await opened(services, planId, officer);
  await updatePlan(services.db, own.scope, { technicianMayEdit, frameworks: ["gcom-americas", "cdp-iclei"] });
  const instance = services.newId();
  const row = services.newId();
  const request = services.newId();
  const at = { section: "campaigns", instance };
  await answer(services, own, PROFILE, FULL_PROFILE);
  await answer(services, own, at, { year: 2018 });
  await answer(services, own, { ...at, field: "readings", row }, { name: "Palacio" }, "meter");
  await answer(
    services,
    own,
    { section: "measures", instance: "main", field: "measures", row: request },
    { title: "Luz" },
  );
  const file = await storeFile(services, own, { name: "mapa.png", bytes: PICTURE });
  const thread = await startThread(services, own, {
    place: placeAt(PROFILE, "mayor"),
    body: "¿Quién firma?",
  });
  const submission = await submitStage(services, own, { stage: "commitment", note: "" });
  const started = await startReadings(services, own, instance);
  const measure = services.newId();
  const network = { networkId, name: "Red", actor: officer, all: [] };
  await addNetworkMeasure(services, network, measure, FREE_MEASURE);
  const member = (await membershipsOfEmail(services.db, networkId, officer.email))[0];
  const invited = { email: `${services.newId()}@prueba.example`, name: null, createdBy: officer.userId };
  const { link } = await inviteToJoin(services, { ...invited, place: { role: "officer", municipalityId } });
  if (!file.ok || !thread.ok || !submission.ok || !submission.submissionId || !member)
    throw new Error("not filled");
  const pending = services.db.$client
    .prepare("select id from invitations where email = ?")
    .get(invited.email);
  return {
    planId,
    municipalityId,
    networkId,
    instance,
    row,
    request,
    fileId: file.file.fileId,
    submission: submission.submissionId,
    import: started,
    thread: thread.threadId,
    measure,
    member: member.membershipId,
    link: (pending as { id: string }).id,
    token: link.split("/").at(-1)!,
  };
}

/** An import whose columns are settled. */
async function startReadings(services: Services, own: OpenPlan, instance: string): Promise<string> {
  const at = { entry: { section: "campaigns", instance }, page: "readings", list: "readings" };
  const list = await importListOf(services, own, at, "es");
  if (!list) throw new Error("no list of readings");
  const started = await startImport(services, own, list, {
    text: "Nombre\tEnergía (kWh)\nMolino\t5",
    file: null,
  });
  if (!started.ok) throw new Error(started.reason);
  const found = await prepareImport(services, own, started.importId, "es");
  if (found.state === "ready") await settle(services, own, found.prepared, found.prepared.settings);
  return started.importId;
}

/* ------------------------------------------------------------------- requests */

interface Asked {
  file: string;
  role: Role;
  ids: PlanIds;
  query?: string;
  form?: Record<string, string>;
}

interface RouteModule {
  loader?(args: LoaderFunctionArgs): unknown;
  action?(args: ActionFunctionArgs): unknown;
}

const routesFolder = join(process.cwd(), "app/routes");
const files = readdirSync(routesFolder)
  .filter((name) => name.endsWith(".tsx"))
  .map((name) => name.replace(/\.tsx$/, ""));

const moduleOf = (file: string): Promise<RouteModule> =>
  import(/* @vite-ignore */ join(routesFolder, `${file}.tsx`));

async function ask(services: Services, { file, role, ids, query, form }: Asked): Promise<Outcome> {
  const { loader, action } = await moduleOf(file);
  const params: Record<string, string> = { ...ids, ...ROUTES[file]?.params };
  const path = file
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) => (part.startsWith("$") ? params[part.slice(1)] : part));
  const url = `${services.settings.origin}/${path.join("/")}${query ? `?${query}` : ""}`;
  const cookie = world.cookies.get(role);
  const headers = new Headers(cookie ? { Cookie: cookie } : {});
  const args = {
    request: new Request(url, { headers, ...(form ? postOf(form) : {}) }),
    context: aContext(services),
    params,
  };
  const handler = form ? action : loader;
  return outcomeOf(
    await Promise.resolve(handler?.(args)).catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }),
  );
}

function postOf(form: Record<string, string>) {
  return { method: "POST", body: new URLSearchParams(form) };
}

/** Answers are responses, `data(…, { status })`, or plain data. */
function outcomeOf(answer: unknown): Outcome {
  const init = (answer as { init?: ResponseInit | null } | null)?.init;
  const status = answer instanceof Response ? answer.status : (init?.status ?? 200);
  const location = answer instanceof Response ? (answer.headers.get("Location") ?? "") : "";
  if (status === 401 || location.startsWith("/sign-in")) return "sign in";
  if (status === 403) return "forbidden";
  if (status === 404) return "not found";
  return status >= 400 ? "refused" : "allowed";
}

const idsFor = (role: Role) => (role === "technician with permission" ? world.openToTechnicians : world.plan);

/** Every row of every table; sessions are renewed by reading. */
function contentOf(services: Services): Record<string, unknown[]> {
  const { $client } = services.db;
  const tables = $client.prepare("select name from sqlite_master where type = 'table' order by name").all();
  const names = (tables as { name: string }[]).map(({ name }) => name).filter((name) => name !== "session");
  return Object.fromEntries(names.map((name) => [name, $client.prepare(`select * from "${name}"`).all()]));
}

/** Posts to a copy of the world: what came of it, and whether anything is different. */
async function postTo(asked: Asked): Promise<{ outcome: Outcome; changed: boolean }> {
  const databasePath = join(folder, "copy.db");
  for (const end of ["-wal", "-shm"]) rmSync(`${databasePath}${end}`, { force: true });
  copyFileSync(world.databasePath, databasePath);
  const services = open(databasePath);
  try {
    const before = contentOf(services);
    const outcome = await ask(services, asked);
    return { outcome, changed: JSON.stringify(contentOf(services)) !== JSON.stringify(before) };
  } finally {
    services.db.$client.close();
  }
}

/* ---------------------------------------------------------------------- tests */

test("every route is in the table, with all that it answers", async () => {
  expect(files.filter((file) => !(file in ROUTES))).toEqual([]);
  expect(Object.keys(ROUTES).filter((file) => !files.includes(file))).toEqual([]);
  for (const file of files) {
    const { loader, action } = await moduleOf(file);
    const { get, posts } = ROUTES[file]!;
    expect([file, get !== undefined, posts !== undefined]).toEqual([
      file,
      loader !== undefined,
      action !== undefined,
    ]);
  }
});

describe.each(Object.entries(ROUTES).filter(([, { get }]) => get))("GET %s", (file, { get, query }) => {
  test("lets in whom the table says, and changes nothing", async () => {
    const services = open(world.databasePath);
    const before = contentOf(services);
    const outcomes: Partial<Audience> = {};
    for (const role of ROLES) {
      const ids = idsFor(role);
      outcomes[role] = await ask(services, { file, role, ids, query: query?.(ids) });
    }
    expect(outcomes).toEqual(get);
    expect(contentOf(services)).toEqual(before);
    services.db.$client.close();
  });
});

const POSTS = Object.entries(ROUTES).flatMap(([file, { posts = [] }]) =>
  posts.map((post) => ({ title: [file, post.name].filter(Boolean).join(" "), file, post })),
);

describe.each(POSTS)("POST $title", ({ file, post }) => {
  test("is done for whom the table says, and changes nothing for the others", async () => {
    const outcomes: Partial<Audience> = {};
    const changes: Partial<Record<Role, boolean>> = {};
    for (const role of ROLES) {
      const ids = idsFor(role);
      const done = await postTo({ file, role, ids, query: post.query?.(ids), form: post.form(ids) });
      outcomes[role] = done.outcome;
      changes[role] = done.changed;
    }
    expect(outcomes).toEqual(post.who);
    if (post.changes === false) return;
    expect(changes).toEqual(Object.fromEntries(ROLES.map((role) => [role, post.who[role] === "allowed"])));
  });
});

/** The role that may do most on a plan, asking for parts of other plans under the address of its own. */
const INSIDERS: readonly Role[] = ["officer", "technician with permission", "administrator"];

describe("parts of another municipality's plan under one's own", () => {
  const nested = files.flatMap((file) =>
    CHILDREN.filter((child) => file.includes(`$${child}`)).map((child) => ({ file, child })),
  );

  test.each(nested)("$file with another $child", async ({ file, child }) => {
    const { get, posts = [], query } = ROUTES[file]!;
    for (const role of INSIDERS) {
      for (const other of [
        world.neighbour,
        world.foreign,
        world.plan === idsFor(role) ? world.openToTechnicians : world.plan,
      ]) {
        const ids = { ...idsFor(role), [child]: other[child] };
        const services = open(world.databasePath);
        const read = get ? await ask(services, { file, role, ids, query: query?.(ids) }) : "not found";
        services.db.$client.close();
        expect([role, get?.[role] === "forbidden" ? "forbidden" : "not found"]).toEqual([role, read]);
        for (const post of posts) {
          const { outcome, changed } = await postTo({ file, role, ids, form: post.form(ids) });
          expect([role, outcome, changed]).toEqual([role, expect.not.stringMatching("allowed"), false]);
        }
      }
    }
  });

  type Named = {
    file: string;
    role: Role;
    query?: (other: PlanIds) => string;
    form?: (other: PlanIds) => Record<string, string>;
  };
  const save = (inputs: (other: PlanIds) => Record<string, string>): Named => ({
    file: "plans.$planId.save",
    role: "officer",
    form: (other) => ({ _revision: "1", ...inputs(other) }),
  });
  const administer = (form: (other: PlanIds) => Record<string, string>): Named => ({
    file: "admin._index",
    role: "administrator",
    form,
  });

  const NAMED: Record<string, Named> = {
    "an instance saved": save(({ instance }) => ({
      _entry: `campaigns/${instance}`,
      _page: "header",
      _fields: "year",
      year: "1999",
    })),
    "a row saved": save(({ instance, row }) => ({
      _entry: `campaigns/${instance}/readings/${row}`,
      _page: "reading",
      _fields: "name",
      name: "Ajena",
    })),
    "rows brought into an instance": {
      file: "plans.$planId.imports._index",
      role: "officer",
      query: readingsOf,
      form: () => ({ text: "Nombre\nAjena" }),
    },
    "an entry's history": {
      file: "plans.$planId.history",
      role: "officer",
      query: ({ instance }) => `entry=campaigns/${instance}`,
    },
    "a conversation answered": {
      file: "plans.$planId.threads",
      role: "officer",
      form: ({ thread }) => ({ _intent: "reply", thread, body: "Ajena" }),
    },
    "a conversation resolved": {
      file: "plans.$planId.threads",
      role: "technician",
      form: ({ thread }) => ({ _intent: "resolve", thread }),
    },
    "a conversation about a part": {
      file: "plans.$planId.threads",
      role: "officer",
      query: ({ instance }) =>
        `place=${encodeURIComponent(placeKey(placeAt({ section: "campaigns", instance })))}`,
      form: () => ({ _intent: "start", body: "Ajena" }),
    },
    "a submission compared": {
      file: "plans.$planId.stages.$stage.changes",
      role: "officer",
      query: ({ submission }) => `from=${submission}&to=draft`,
    },
    "a submission printed": {
      file: "plans.$planId.print",
      role: "officer",
      query: ({ submission }) => `submission=${submission}`,
    },
    "a plan started": { file: "plans._index", role: "officer", query: startsAt, form: planForm },
    "somebody invited": administer(({ municipalityId }) => ({
      _intent: "invite",
      email: "espia@prueba.example",
      place: `officer:${municipalityId}`,
    })),
    "access reset": administer(({ member }) => ({ _intent: "reset", member })),
    "a member removed": administer(({ member }) => ({ _intent: "remove", member })),
    "a link revoked": administer(({ link }) => ({ _intent: "revoke", link })),
    "a member asked about": {
      file: "admin._index",
      role: "administrator",
      query: ({ member }) => `remove=${member}`,
    },
    "a network administered": { file: "admin._index", role: "administrator", query: ofNetwork },
    "a network's factors": { file: "network.factors._index", role: "technician", query: ofNetwork },
    "a factor recommended in another network": {
      file: "network.factors.change",
      role: "technician",
      query: ofNetwork,
      form: () => ({ ...factorForm(), _intent: "confirm", _digest: FACTOR_DIGEST }),
    },
    "a network's queue": { file: "network._index", role: "technician", query: ofNetwork },
  };

  test.each(Object.entries(NAMED))("%s", async (_name, { file, role, query, form }) => {
    const asked = {
      file,
      role,
      ids: idsFor(role),
      query: query?.(world.foreign),
      form: form?.(world.foreign),
    };
    expect(await postTo(asked)).toEqual({ outcome: "not found", changed: false });
  });
});

test("a page left open by somebody else on the same computer saves nothing under this name", async () => {
  const form = {
    _user: "somebody-else",
    _entry: "profile/main",
    _page: "people",
    _fields: "mayor",
    _revision: "1",
    mayor: "Otra",
  };
  const asked = { file: "plans.$planId.save", role: "officer" as const, ids: world.plan, form };
  expect(await postTo(asked)).toEqual({ outcome: "sign in", changed: false });
});
