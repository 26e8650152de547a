/** A running server with the grown plan, and an officer of it who is signed in. */
import { Agent, request } from "node:http";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";
import { pagePath, savePath } from "~/domain/plan/plan-paths";
import { addressKey, SINGLE_INSTANCE, type EntryAddress } from "~/domain/template/address";
import { entryPage } from "~/server/entry-page.server";
import { openPlan, type OpenPlan } from "~/server/open-plan.server";
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
  address: EntryAddress;
  page: string;
  path: string;
  save: string;
  /** What the form of that page posts, as it was rendered. */
  form: URLSearchParams;
  /** The plan, opened for the officer. */
  open(services: Services): Promise<OpenPlan>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, form: URLSearchParams): Promise<Answer>;
}

export interface Answer {
  status: number;
  body: Buffer;
  headers: Record<string, string | string[] | undefined>;
}

type Filled = Pick<Desk, "cookie" | "planId" | "address" | "page" | "path" | "form" | "open">;

const ACTIONS = { section: "mitigation-actions", instance: SINGLE_INSTANCE, field: "actions" };

export async function openDesk(): Promise<Desk> {
  const made: Filled[] = [];
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

async function fill(services: Services): Promise<Filled> {
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
  const open = async (at: Services) => {
    const opened = await openPlan(at, officer, planId, "edit");
    if (!opened.ok) throw new Error(opened.reason);
    return opened.open;
  };
  const cookie = await sessionCookie(services, officer);
  return { planId, cookie, open, ...(await firstAction(services, await open(services))) };
}

async function firstAction(services: Services, open: OpenPlan) {
  const section = sectionOf(open.template, ACTIONS.section);
  const page = (section ? rowFieldsOf(section)[0]?.pages?.[0]?.id : undefined) ?? "";
  const address: EntryAddress = { ...ACTIONS, row: firstRow() };
  const view = await entryPage(services, open, address, page, "es");
  if (view?.kind !== "questions") throw new Error(`no questions at ${addressKey(address)}`);
  const form = new URLSearchParams({
    _entry: addressKey(address),
    _page: page,
    _locale: "es",
    _user: open.actor.userId,
    _revision: String(view.revision),
  });
  for (const { id } of view.page.fields) form.append("_fields", id);
  for (const [name, values] of Object.entries(view.page.inputs)) {
    for (const value of values) form.append(name, value);
  }
  return { address, page, path: pagePath(open.plan.id, address, page), form };
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
