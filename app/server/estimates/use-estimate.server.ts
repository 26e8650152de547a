import { estimateCatalogue } from "templates/catalogs/estimates";
import { writeEntry, type EntryDecision, type EntryReader } from "db/repositories/entries.server";
import {
  targetOf,
  withEstimate,
  withoutRefusal,
  withRefusal,
  withRegisterFigure,
} from "~/domain/estimates/estimate-decision";
import { registerOf } from "~/domain/estimates/estimate";
import { estimatesFor } from "~/domain/estimates/estimates-for";
import type { TownFacts } from "~/domain/estimates/town-facts";
import type { EntryAddress } from "~/domain/template/address";
import { seenAmount } from "~/domain/estimates/seen-amount";
import { sameValue } from "~/domain/template/same-value";
import { belongsTo, formOf } from "~/domain/template/shape";
import type { EstimateField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { nextRevision } from "../next-revision.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { townFactsOf } from "./town-facts.server";

/** What was pressed about an estimate. */
export type EstimatePress =
  | { kind: "use"; estimate: string; locale: Locale }
  /** A register's figure in the place of the one that was shown beside it. */
  | { kind: "replace"; estimate: string; seen: string; locale: Locale }
  | { kind: "refuse" }
  | { kind: "ask-again" };

export interface EstimateCommand {
  address: EntryAddress;
  page: string;
  field: string;
  press: EstimatePress;
}

export type EstimateUse =
  { ok: true } | { ok: false; reason: "not-found" | "already-answered" | "no-estimate" };

/** Buttons of an estimate, as they are posted: `use-estimate:<field>:<estimate>`, `use-register:<field>:<estimate>:<seen>`. */
export function estimatePress(
  intent: string,
  about: readonly string[],
  locale: Locale,
): EstimatePress | null {
  if (intent === "use-estimate") return { kind: "use", estimate: about[1] ?? "", locale };
  if (intent === "use-register")
    return { kind: "replace", estimate: about[1] ?? "", seen: about[2] ?? "", locale };
  if (intent === "refuse-estimate") return { kind: "refuse" };
  return intent === "ask-estimate" ? { kind: "ask-again" } : null;
}

/** Uses, refuses or asks again: a revision of the row like any other, which never takes the place of what is typed. */
export async function decideEstimate(
  services: Services,
  open: OpenPlan,
  command: EstimateCommand,
): Promise<EstimateUse> {
  const { address } = command;
  const facts = await townFactsOf(services, open, address);
  const { result } = await writeEntry(services.db, open.scope, address, (reader) =>
    decide(services, open, command, facts, reader),
  );
  return result;
}

function decide(
  services: Services,
  open: OpenPlan,
  command: EstimateCommand,
  facts: TownFacts,
  reader: EntryReader,
): EntryDecision<EstimateUse> {
  const none = { write: null, conflicts: [], settled: [], facts: [] };
  const { address } = command;
  const { current } = reader;
  const field = estimateField(open, command, current?.kind ?? undefined);
  if (!field || !current || current.removed) return { ...none, result: { ok: false, reason: "not-found" } };
  const changed = pressed(field, current.values, command.press, facts);
  if ("reason" in changed) return { ...none, result: { ok: false, reason: changed.reason } };
  const values = withoutNulls(changed.values);
  if (sameValue(values, current.values)) return { ...none, result: { ok: true } };
  return {
    ...none,
    ...nextRevision(services, open, reader, { address, current, values }),
    result: { ok: true },
  };
}

function pressed(
  field: EstimateField,
  values: EntryValues,
  press: EstimatePress,
  facts: TownFacts,
): { values: EntryValues } | { reason: "already-answered" | "no-estimate" } {
  if (press.kind === "refuse") return { values: withRefusal(field, values) };
  if (press.kind === "ask-again") return { values: withoutRefusal(field, values) };
  const outcome = estimatesFor(targetOf(field, values), facts, estimateCatalogue).find(
    (candidate) => candidate.ok && candidate.estimate.id === press.estimate,
  );
  if (!outcome?.ok || outcome.estimate.fills !== field.fills) return { reason: "no-estimate" };
  if (press.kind === "replace") {
    const { estimate } = outcome;
    if (registerOf(estimate.id) === null || press.seen !== seenAmount(values[field.fills]))
      return { reason: "already-answered" };
    return { values: withRegisterFigure(field, values, estimate, press.locale) };
  }
  const used = withEstimate(field, values, outcome.estimate, press.locale);
  return used ? { values: used } : { reason: "already-answered" };
}

function estimateField(
  open: OpenPlan,
  { address, page, field }: EstimateCommand,
  kind: string | undefined,
): EstimateField | null {
  const fields = formOf(open.template, address, kind)?.pages.find(({ id }) => id === page)?.fields ?? [];
  const found = fields.find(({ id }) => id === field);
  return found?.kind === "estimate" && belongsTo(found, open.plan.frameworks) ? found : null;
}

function withoutNulls(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
