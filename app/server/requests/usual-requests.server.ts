import { requestCatalogueOf } from "templates/registry";
import type { RequestFacts } from "~/domain/plan/read-request-facts";
import { requestKindOf, type RequestKind } from "~/domain/requests/request-catalogue";
import { requestFor, usualRequest, type UsualRequest } from "~/domain/requests/usual-requests";
import type { EntryValues } from "~/domain/template/value";
import { addRow, type AddOutcome } from "../add-entry.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { addressIn, readUsual, type UsualState } from "./usual-state.server";

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
): Promise<{ ok: true } | { ok: false; reason: "not-found" }> {
  const usual = await readUsual(services, open);
  if (!usual) return { ok: false, reason: "not-found" };
  for (const request of usual.missing) {
    const added = await addRequest(services, open, usual, request);
    if (!added.ok) return added;
  }
  return { ok: true };
}

/** The request for one kind of datum: the one there is, or a new one. */
export async function createRequest(services: Services, open: OpenPlan, kind: string): Promise<AddOutcome> {
  const usual = await readUsual(services, open);
  if (!usual || !requestKindOf(requestCatalogueOf(open.template), kind))
    return { ok: false, reason: "not-found" };
  const { list, existing, year } = usual;
  const found = requestFor(kind, year, existing);
  if (!found) return addRequest(services, open, usual, usualRequest(kind, year, existing));
  return { ok: true, address: addressIn(list, found.row) };
}

function addRequest(
  services: Services,
  open: OpenPlan,
  { list, facts }: UsualState,
  request: UsualRequest,
): Promise<AddOutcome> {
  const kind = requestKindOf(requestCatalogueOf(open.template), request.kind);
  const values = kind ? firstAnswers(open, kind, request, facts) : {};
  return addRow(services, open, { ...addressIn(list, request.row), values });
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
