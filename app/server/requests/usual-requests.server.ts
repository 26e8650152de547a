import { readEntries } from "db/repositories/entries.server";
import { requestCatalogueOf } from "templates/registry";
import { pagePath, singleEntry } from "~/domain/plan/plan-paths";
import { readRequestFacts, type RequestFacts } from "~/domain/plan/read-request-facts";
import { followedLists, requestsIn, type FollowedList } from "~/domain/plan/read-requests";
import { requestKindOf, type RequestKind } from "~/domain/requests/request-catalogue";
import { usualRequests, type UsualRequest } from "~/domain/requests/usual-requests";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { calendarDay } from "~/i18n/format";
import { addRow } from "../add-entry.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";

/** Where the plan's data requests are listed; null for questionnaires that have none. */
export function requestsPath({ template, plan }: OpenPlan): string | null {
  const [list] = followedLists(template, "data-requests");
  return list ? pagePath(plan.id, singleEntry(list.section), list.field) : null;
}

export async function missingUsualRequests(services: Services, open: OpenPlan): Promise<UsualRequest[]> {
  return (await readUsual(services, open))?.missing ?? [];
}

/**
 * Makes what a small town usually asks for and nobody has asked for yet. Each request has an id of its own by kind
 * and year: pressed twice, or by two people at once, it is made once.
 */
export async function createUsualRequests(
  services: Services,
  open: OpenPlan,
): Promise<{ ok: true; created: number } | { ok: false; reason: "not-found" }> {
  const usual = await readUsual(services, open);
  if (!usual) return { ok: false, reason: "not-found" };
  const { list, facts, missing } = usual;
  const catalogue = requestCatalogueOf(open.template);
  for (const request of missing) {
    const kind = requestKindOf(catalogue, request.kind);
    const values = kind ? firstAnswers(open, kind, request, facts) : {};
    const at = { section: list.section, instance: SINGLE_INSTANCE, field: list.field, row: request.row };
    const added = await addRow(services, open, { ...at, values });
    if (!added.ok) return added;
  }
  return { ok: true, created: missing.length };
}

async function readUsual(
  services: Services,
  open: OpenPlan,
): Promise<{ list: FollowedList; facts: RequestFacts; missing: UsualRequest[] } | null> {
  const [list] = followedLists(open.template, "data-requests");
  if (!list) return null;
  const plan = planDocumentOf(open.plan, await readEntries(services.db, open.scope));
  const facts = readRequestFacts(plan);
  const thisYear = Number(calendarDay(services.now()).slice(0, 4));
  return { list, facts, missing: usualRequests(facts, requestsIn(plan, list), thisYear) };
}

/** What the plan knows already; the town's own offices answer what no company does. */
function firstAnswers(
  { plan }: OpenPlan,
  { code, office, provider }: RequestKind,
  { year }: UsualRequest,
  { providers }: RequestFacts,
): EntryValues {
  const company = provider === null ? null : (providers[provider] ?? null);
  return {
    kind: code,
    firstYear: year,
    organisation: company ?? (office === null ? null : plan.municipalityName),
    office: office?.[plan.locale] ?? null,
  };
}
