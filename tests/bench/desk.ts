/** A running server with the grown plan, and an officer of it who is signed in. */
import { Agent, request } from "node:http";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";
import { pagePath, savePath } from "~/domain/plan/plan-paths";
import { addressKey, SINGLE_INSTANCE, type EntryAddress } from "~/domain/template/address";
import type { Actor } from "~/domain/access/actor";
import { entryPage } from "~/server/entry-page.server";
import { openPlan } from "~/server/open-plan.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import type { Services } from "~/server/services.server";
import { aMunicipality, aNetwork, anOfficer, sessionCookie } from "tests/factories";
import { startServer, type TestServer } from "tests/server";
import { grownPlan } from "./grown-plan";

export interface Desk {
  server: TestServer;
  cookie: string;
  planId: string;
  /** The first page of questions of an action. */
  page: string;
  save: string;
  /** What the form of that page posts, as it was rendered. */
  form: URLSearchParams;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, form: URLSearchParams): Promise<Answer>;
}

export interface Answer {
  status: number;
  body: Buffer;
  headers: Record<string, string | string[] | undefined>;
}

const ACTIONS = { section: "mitigation-actions", instance: SINGLE_INSTANCE, field: "actions" };

export async function openDesk(): Promise<Desk> {
  const made: { cookie: string; planId: string; page: string; form: URLSearchParams }[] = [];
  const server = await startServer({ seed: async (services) => made.push(await fill(services)) });
  const [desk] = made;
  if (!desk) throw new Error("nothing was seeded");
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send = (path: string, method: string, headers: Record<string, string>, body?: string) =>
    ask(new URL(path, server.origin), agent, method, { Cookie: desk.cookie, ...headers }, body);
  return {
    ...desk,
    server,
    save: savePath(desk.planId),
    get: (path, headers = { "Accept-Encoding": "gzip", Accept: "text/html" }) => send(path, "GET", headers),
    post: (path, form) =>
      send(
        path,
        "POST",
        {
          "Content-Type": "application/x-www-form-urlencoded",
          Origin: server.origin,
          "Sec-Fetch-Site": "same-origin",
        },
        form.toString(),
      ),
  };
}

async function fill(services: Services) {
  const network = await aNetwork(services);
  const municipality = await aMunicipality(services, { networkId: network.id, country: "IT" });
  const officer = await anOfficer(services, { municipalityId: municipality.id });
  const imported = await importPlan(services, {
    municipalityId: municipality.id,
    json: grownPlan(),
    importedBy: officer.userId,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  const { planId } = imported;
  return {
    planId,
    cookie: await sessionCookie(services, officer),
    ...(await firstAction(services, officer, planId)),
  };
}

async function firstAction(services: Services, officer: Actor, planId: string) {
  const opened = await openPlan(services, officer, planId, "edit");
  if (!opened.ok) throw new Error(opened.reason);
  const section = sectionOf(opened.open.template, ACTIONS.section);
  const pages = section ? (rowFieldsOf(section)[0]?.pages ?? []) : [];
  const pageId = pages[0]?.id ?? "";
  const address: EntryAddress = { ...ACTIONS, row: firstRow() };
  const view = await entryPage(services, opened.open, address, pageId, "es");
  if (view?.kind !== "questions") throw new Error(`no questions at ${addressKey(address)}`);
  const form = new URLSearchParams({
    _entry: addressKey(address),
    _page: pageId,
    _locale: "es",
    _user: officer.userId,
    _revision: String(view.revision),
  });
  for (const { id } of view.page.fields) form.append("_fields", id);
  for (const [name, values] of Object.entries(view.page.inputs))
    for (const value of values) form.append(name, value);
  return { page: pagePath(planId, address, pageId), form };
}

function firstRow(): string {
  const rows = (grownPlan().sections[ACTIONS.section] as { rows?: Record<string, { id?: string }[]> }).rows;
  return rows?.[ACTIONS.field]?.[0]?.id ?? "row-1";
}

function ask(
  url: URL,
  agent: Agent,
  method: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), headers: response.headers }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export function ok(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.body.toString().slice(0, 300)}`);
  return answer;
}
