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
import {
  actionEffects,
  differsInWordsOnly,
  hasMeasure,
  mayChangeEffects,
} from "~/domain/plan/action-effects";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { addressOf } from "~/domain/template/diff";
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
 * with its year and GWP set, so a changed header changes theirs.
 */
export function factsOfWrite(source: FactSource, reader: EntryReader, entry: WrittenEntry): EntryFacts[] {
  const plan = withFactors(source, reader.factors());
  if (entry.row !== undefined) return withEffects(plan, reader, [entry], [factsOfRow(plan, reader, entry)]);
  const context = factContext(plan, entry);
  const section = sectionOf(plan.template, entry.section);
  const rows = section?.instances
    ? rowFieldsOf(section).flatMap((field) => reader.rowsOf(entry.section, entry.instance, field.id))
    : [];
  const below = rows.map((row) => ({ ...planEntryOf(row), id: row.id, removed: entry.removed }));
  const written = [entry, ...below];
  return withEffects(
    plan,
    reader,
    written,
    written.map((one) => factsOf(plan, one, context)),
  );
}

/** Facts of entries that are written together in the instance of `header`. */
export function factsOfRows(
  plan: FactPlan,
  reader: PlanEffectsReader,
  header: PlanEntry | null,
  written: readonly WrittenEntry[],
): EntryFacts[] {
  const context = header ? factContext(plan, header) : null;
  return withEffects(
    plan,
    reader,
    written,
    written.map((entry) => factsOf(plan, entry, context)),
  );
}

type PlanEffectsReader = Pick<EntryReader, "all" | "entryAt" | "hasMeasures">;

/**
 * With the facts of actions whose computed effect rests on what is about to be written: all actions of measures, since
 * they share consumptions and factors. Plans without measures read nothing more.
 */
export function withEffects(
  plan: FactPlan,
  reader: PlanEffectsReader,
  written: readonly WrittenEntry[],
  facts: readonly EntryFacts[],
): EntryFacts[] {
  if (!written.some(mayChangeEffects)) return [...facts];
  if (!written.some(hasMeasure) && !reader.hasMeasures()) return [...facts];
  if (written.every((entry) => isAboutWords(plan, reader, entry))) return facts.map(withoutEffect(written));
  const replaced = new Set(written.map(({ id }) => id));
  const kept = reader.all().filter(({ id }) => !replaced.has(id));
  const entries = [
    ...kept.map((entry) => ({ ...planEntryOf(entry), id: entry.id })),
    ...written.filter(({ removed }) => !removed),
  ];
  const effects = actionEffects(documentOf(plan, entries), plan.template, plan.catalogue);
  const ofActions = entries
    .filter(hasMeasure)
    .map(({ id, ...entry }) => entryFacts(plan, entry, null, id, effects));
  const known = new Set(ofActions.map(({ entryId }) => entryId));
  return [...facts.filter(({ entryId }) => !known.has(entryId)), ...ofActions];
}

function isAboutWords({ template }: FactPlan, reader: PlanEffectsReader, entry: WrittenEntry): boolean {
  const before = reader.entryAt(addressOf(entry));
  if (!before || before.removed !== entry.removed) return false;
  return differsInWordsOnly(template, entry, before.values);
}

/** The stored effect of an action of a measure stays. */
function withoutEffect(written: readonly WrittenEntry[]) {
  const measured = new Set(written.filter(hasMeasure).map(({ id }) => id));
  return ({ action, ...facts }: EntryFacts): EntryFacts =>
    action === undefined || measured.has(facts.entryId) ? facts : { ...facts, action };
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
