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
import type { PlanEntry } from "~/domain/plan/plan-document";
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
  plan: Pick<PlanRecord, "frameworks" | "country" | "placeCode">;
}): FactSource {
  return { template, frameworks: plan.frameworks, place: factorPlace(plan) };
}

export function withFactors(source: FactSource, factors: FactorsOfPlan): FactPlan {
  return { ...source, catalogue: planCatalogue(factorCatalogueOf(source.template), factors) };
}

/**
 * Facts of an entry about to be written and of the rows that rest on it: an inventory's rows are computed
 * with its year and GWP set, so a changed header changes theirs.
 */
export function factsOfWrite(source: FactSource, reader: EntryReader, entry: WrittenEntry): EntryFacts[] {
  const plan = withFactors(source, reader.factors());
  if (entry.row !== undefined) return [factsOfRow(plan, reader, entry)];
  const context = factContext(plan, entry);
  const section = sectionOf(plan.template, entry.section);
  const rows = section?.instances
    ? rowFieldsOf(section).flatMap((field) => reader.rowsOf(entry.section, entry.instance, field.id))
    : [];
  return [
    factsOf(plan, entry, context),
    ...rows.map((row) => factsOf(plan, { ...planEntryOf(row), id: row.id, removed: entry.removed }, context)),
  ];
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

/** A row in a removed instance counts nowhere until the instance is back. */
function factsOfRow(plan: FactPlan, reader: EntryReader, entry: WrittenEntry): EntryFacts {
  const header = reader.entryAt({ section: entry.section, instance: entry.instance });
  const removed = entry.removed || header?.removed === true;
  return factsOf(plan, { ...entry, removed }, header ? factContext(plan, planEntryOf(header)) : null);
}

function factsOf(plan: FactPlan, entry: WrittenEntry, context: FactContext): EntryFacts {
  if (entry.removed) return { entryId: entry.id, completeness: null, emissions: null, action: null };
  return entryFacts(plan, entry, context, entry.id);
}

export function planEntryOf(entry: StoredEntry): PlanEntry {
  return {
    ...entry.address,
    ...(entry.kind === null ? {} : { kind: entry.kind }),
    position: entry.position,
    values: entry.values,
  };
}
