import type { EntryReader, StoredEntry } from "db/repositories/entries.server";
import type { PlanRecord } from "db/repositories/plans.server";
import { factorCatalogueOf } from "templates/registry";
import {
  entryFacts,
  factContext,
  type EntryFacts,
  type FactContext,
  type FactPlan,
} from "~/domain/plan/entry-facts";
import { factorPlace, planCatalogue, type FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import { mayChangeEffects } from "~/domain/plan/action-effects";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import type { Template } from "~/domain/template/template";
import { rowFieldsOf, sectionOf } from "~/domain/template/shape";

type WrittenEntry = PlanEntry & { id: string; removed: boolean };

/** What facts of a plan's entries are computed with, but for the factors that hold when they are written. */
export type FactSource = Omit<FactPlan, "catalogue">;

export function factPlan({
  template,
  plan,
}: {
  template: Template;
  plan: Pick<PlanRecord, "frameworks" | "country" | "placeCode" | "adoptedMeasures">;
}): FactSource {
  const { country, placeCode, adoptedMeasures } = plan;
  return {
    template,
    frameworks: plan.frameworks,
    place: factorPlace(plan),
    municipality: { name: "", country, placeCode },
    measures: adoptedMeasures,
  };
}

export function withFactors(source: FactSource, factors: FactorsOfPlan): FactPlan {
  return { ...source, catalogue: planCatalogue(factorCatalogueOf(source.template), factors) };
}

/**
 * Facts of an entry about to be written and of the rows that rest on it: an inventory's rows are computed
 * with its year and GWP set, so a changed header changes theirs. What measures compute is not worked out here but
 * when somebody reads it (`refresh-effects`): it rests on the whole plan, and a save must stay quick.
 */
export function factsOfWrite(source: FactSource, reader: EntryReader, entry: WrittenEntry): EntryFacts[] {
  const plan = withFactors(source, reader.factors());
  if (entry.row !== undefined) return [factsOfRow(plan, reader, entry)];
  const context = factContext(plan, entry);
  const section = sectionOf(plan.template, entry.section);
  const rows = section?.instances
    ? rowFieldsOf(section).flatMap((field) => reader.rowsOf(entry.section, entry.instance, field.id))
    : [];
  const below = rows.map((row) => ({ ...planEntryOf(row), id: row.id, removed: entry.removed }));
  return [entry, ...below].map((one) => factsOf(plan, one, context));
}

/** Facts of entries that are written together in the instance of `header`. */
export function factsOfRows(
  plan: FactPlan,
  header: PlanEntry | null,
  written: readonly WrittenEntry[],
): EntryFacts[] {
  const context = header ? factContext(plan, header) : null;
  return written.map((entry) => factsOf(plan, entry, context));
}

/** As far as the arithmetic of actions looks at a plan; its factors are in the catalogue already. */
export function documentOf(
  { template, frameworks, municipality, measures }: FactPlan,
  entries: readonly PlanEntry[],
): PlanDocument {
  const { id, version } = template;
  return {
    template: { id, version },
    title: "",
    municipality,
    measures,
    frameworks: [...frameworks],
    locale: "es",
    entries: [...entries],
  };
}

/** A row in a removed instance counts nowhere until the instance is back. */
function factsOfRow(plan: FactPlan, reader: EntryReader, entry: WrittenEntry): EntryFacts {
  const header = reader.entryAt({ section: entry.section, instance: entry.instance });
  const removed = entry.removed || header?.removed === true;
  return factsOf(plan, { ...entry, removed }, header ? factContext(plan, planEntryOf(header)) : null);
}

function factsOf(plan: FactPlan, entry: WrittenEntry, context: FactContext): EntryFacts {
  const effects = mayChangeEffects(entry) ? { effects: "stale" as const } : {};
  if (entry.removed)
    return { entryId: entry.id, completeness: null, emissions: null, action: null, ...effects };
  return { ...entryFacts(plan, entry, context, entry.id), ...effects };
}

export function planEntryOf(entry: StoredEntry): PlanEntry {
  return {
    ...entry.address,
    ...(entry.kind === null ? {} : { kind: entry.kind }),
    position: entry.position,
    values: entry.values,
  };
}
