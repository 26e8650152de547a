/** A whole plan in memory, as the plan file, a submission and the computations see it. */
import type { NetworkMeasure } from "../measures/network-measure";
import type { FactorsOfPlan } from "../inventory/recommended-factor";
import type { FrameworkId } from "../template/template";
import type { Locale } from "../template/text";
import type { EntryValues } from "../template/value";

export interface PlanEntry {
  section: string;
  /** "main" in sections that exist once. */
  instance: string;
  /** Both set for a row with its own pages. */
  field?: string;
  row?: string;
  /** Row kind, for rows of several kinds. */
  kind?: string;
  /** Order among siblings; ties fall back to the id. */
  position?: number;
  values: EntryValues;
}

export interface PlanDocument {
  template: { id: string; version: string };
  title: string;
  municipality: { name: string; placeCode: string | null; country: string };
  frameworks: FrameworkId[];
  locale: Locale;
  /** Emission factors that go before the catalogue's; absent: none. */
  factors?: FactorsOfPlan;
  /** Measures of networks that its actions were taken from; absent: none. */
  measures?: readonly NetworkMeasure[];
  entries: PlanEntry[];
}
