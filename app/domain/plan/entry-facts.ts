import { checkEntry } from "../template/check-entry";
import { addressOf } from "../template/diff";
import { formOf, type EntryForm } from "../template/shape";
import type { FrameworkId, Template } from "../template/template";
import type { PlanEntry } from "./plan-document";

/** What dashboards need of one entry, derived from it and nothing else than its inventory's header. */
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
    /** t CO2e a year in the target year. */
    tco2eReduced: number | null;
  } | null;
}

/** What facts are computed with beside the entry itself. */
export interface FactPlan {
  template: Template;
  frameworks: readonly FrameworkId[];
  /** ISO 3166 code: default factors are looked up for it. */
  country: string;
}

/** Facts of one entry. `header` is the section instance that a row stands in, null otherwise. */
export function entryFacts(
  plan: FactPlan,
  entry: PlanEntry,
  _header: PlanEntry | null,
  entryId: string,
): EntryFacts {
  const form = formOf(plan.template, addressOf(entry), entry.kind);
  return {
    entryId,
    completeness: form ? completeness(form, entry, plan.frameworks) : null,
    emissions: null,
    action: null,
  };
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
