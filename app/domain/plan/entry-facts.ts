import { checkEntry } from "../template/check-entry";
import { addressOf } from "../template/diff";
import { formOf, type EntryForm } from "../template/shape";
import type { FrameworkId, Template } from "../template/template";
import { computeRow } from "../inventory/compute-row";
import type { FactorCatalogue } from "../inventory/factor-catalogue";
import { type ActionEffects, effectKey, NO_EFFECTS } from "./action-effects";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { isActionSection, readAction } from "./read-actions";
import {
  INVENTORIES,
  isDocumentTotal,
  readInventoryMethod,
  readInventoryRow,
  type InventoryMethod,
} from "./read-inventories";

/** What dashboards need of one entry. */
export interface EntryFacts {
  entryId: string;
  completeness: {
    section: string;
    instance: string;
    required: number;
    answered: number;
    problems: number;
    gaps: number;
    started: boolean;
  } | null;
  emissions: {
    instance: string;
    year: number | null;
    gpcCell: string | null;
    covenantSector: string | null;
    carrier: string | null;
    scope: number | null;
    energyMwh: number | null;
    /** t CO2e; null is "no data". */
    tco2e: number | null;
  } | null;
  action: {
    section: string;
    sector: string | null;
    status: string | null;
    /** t CO2e a year in the target year: as stated, else as its measure computes it beside the other actions. */
    tco2eReduced: number | null;
    /** The figure is its measure's. */
    computed: boolean;
  } | null;
  /** What measures of the plan compute rests on this entry: stored effects are worked out anew before they are read. */
  effects?: "stale";
}

/** What facts are computed with beside the entry itself. */
export interface FactPlan {
  template: Template;
  frameworks: readonly FrameworkId[];
  /** Where factors are looked up (`factorPlace`). */
  place: string;
  catalogue: FactorCatalogue;
  municipality: PlanDocument["municipality"];
  /** Of the plan's network, as it adopted them. */
  measures: NonNullable<PlanDocument["measures"]>;
}

/** What the facts of an instance's entries rest on: for rows of an inventory, its year, gases and factors. */
export type FactContext = InventoryMethod | null;

/** Made once for an instance and passed to the facts of each of its entries. */
export function factContext(plan: FactPlan, header: PlanEntry | null): FactContext {
  if (header?.section !== INVENTORIES || isDocumentTotal(header)) return null;
  return readInventoryMethod(header, plan.place, plan.catalogue);
}

/** Facts of one entry, derived from it and the section instance that it stands in. */
export function entryFacts(
  plan: FactPlan,
  entry: PlanEntry,
  context: FactContext,
  entryId: string,
  effects: ActionEffects = NO_EFFECTS,
): EntryFacts {
  const form = formOf(plan.template, addressOf(entry), entry.kind);
  return {
    entryId,
    completeness: form ? completeness(form, entry, plan.frameworks) : null,
    emissions: emissions(entry, context),
    action: action(entry, effects),
  };
}

/** Nothing for rows that are in no total: reported apart, included elsewhere, or of an inventory without a year. */
function emissions(entry: PlanEntry, method: FactContext): EntryFacts["emissions"] {
  if (entry.section !== INVENTORIES || !isRow(entry) || method === null) return null;
  const row = computeRow(readInventoryRow(entry, method), method);
  if (row.counted !== "total" || row.contribution === "elsewhere") return null;
  return {
    instance: entry.instance,
    year: method.year,
    gpcCell: row.cell?.ref ?? null,
    covenantSector: row.covenantSector,
    carrier: row.carrier,
    scope: row.scope,
    energyMwh: row.energyMwh,
    tco2e: row.contribution,
  };
}

/** What several actions share is told apart only in the plan's totals. */
function action(entry: PlanEntry, effects: ActionEffects): EntryFacts["action"] {
  if (!isActionSection(entry.section) || !isRow(entry)) return null;
  const { section, sector, status, tco2eReduced } = readAction(entry, entry.section, null);
  const computed = tco2eReduced === null ? (effects.get(effectKey(entry)) ?? null) : null;
  return { section, sector, status, tco2eReduced: tco2eReduced ?? computed, computed: computed !== null };
}

function isRow(entry: PlanEntry): entry is PlanEntry & { row: string } {
  return entry.row !== undefined;
}

function completeness(form: EntryForm, entry: PlanEntry, frameworks: readonly FrameworkId[]) {
  const { required, answered, problems, gaps, started } = checkEntry(form, entry.values, frameworks);
  return {
    section: entry.section,
    instance: entry.instance,
    required,
    answered,
    problems: problems.length,
    gaps: gaps.length,
    started,
  };
}
