/** The rows of a first hour as entries of a plan: what is shown before, and what is stored after the press. */
import { INVENTORIES, INVENTORY_ROWS } from "../plan/read-inventories";
import type { PlanEntry } from "../plan/plan-document";
import type { EntryValues } from "../template/value";
import type { KnownPopulation } from "./first-hour-answers";
import type { ProvisionalRow } from "./provisional-rows";

/** Copies that a first hour made bear it in their id, so that it finds them again. */
const MADE_HERE = /^first-hour-/;

export interface ProvisionalHeader {
  year: number;
  population: KnownPopulation | null;
  /** Where the plan states no source of the population. */
  toldSource: string;
  /** The plan has no other inventory: this one is its baseline. */
  first: boolean;
}

/** "first-hour-2023"; the next one when a removed inventory bears that id. */
export function instanceFor(year: number, taken: (instance: string) => boolean): string {
  const name = `first-hour-${year}`;
  for (let number = 1; ; number++) {
    const instance = number === 1 ? name : `${name}-${number}`;
    if (!taken(instance)) return instance;
  }
}

export function wasMadeHere(instance: string): boolean {
  return MADE_HERE.test(instance);
}

export function provisionalInventory(
  instance: string,
  header: ProvisionalHeader,
  rows: readonly ProvisionalRow[],
): PlanEntry[] {
  return [
    { section: INVENTORIES, instance, values: headerValues(header) },
    ...rows.map(({ id, kind, values }, index) => ({
      section: INVENTORIES,
      instance,
      field: INVENTORY_ROWS,
      row: id,
      kind,
      position: index + 1,
      values,
    })),
  ];
}

/** GPC BASIC with the IPCC's factors is what towns of the region report; all of it can be changed. */
function headerValues({ year, population, toldSource, first }: ProvisionalHeader): EntryValues {
  const known: EntryValues = population
    ? { population: population.value, populationSource: population.source ?? toldSource }
    : {};
  return {
    year,
    kind: first ? "BEI" : "MEI",
    ...known,
    gases: "co2e",
    gwpSet: "AR5",
    factorApproach: "ipcc",
    gpcLevel: "basic",
    tool: "secap-builder",
  };
}
