/** The business-as-usual scenario of a target, from its answers and the inventories of the plan. */
import { relativeDifference, tally } from "../numbers/explained";
import {
  BAU_METHODS,
  type BauMethod,
  type BauResult,
  buildBau,
  type FallingGrid,
  type SectorGrowth,
  type SizeChange,
} from "../targets/bau";
import type { PopulationGrowth } from "../targets/national-bau";
import type { NationalEdition } from "../targets/national-series";
import type { TrajectoryPoint } from "../targets/trajectory";
import type { EntryValues } from "../template/value";
import { codeOf, numberOf, tableOf, textOf } from "./answers";
import type { PlanInventory } from "./plan-results";
import { electricityShareWithin, gpcSectorOf, gpcSectorsOf, type TargetPerimeter } from "./target-perimeter";

/** What is known of a target before its scenario. */
export interface BauGround {
  baseYear: number | null;
  targetYear: number | null;
  baseTco2e: number | null;
  perimeter: TargetPerimeter;
  /** The inventory of the base year. */
  base: PlanInventory | null;
  /** Inventories within the perimeter. */
  history: readonly TrajectoryPoint[];
  population: SizeChange;
  gdp: SizeChange;
  /** Share (0–1) by which the grid's factor falls a year. */
  gridDecline: number;
}

/** Rate of the emissions that no other line of the table names. */
const ALL = "all";

export function readBau(
  values: EntryValues,
  ground: BauGround,
  editions: readonly NationalEdition[],
): BauResult {
  const { baseYear, targetYear, baseTco2e, population, gdp, history } = ground;
  return buildBau({
    method: methodOf(values),
    baseYear,
    targetYear,
    baseTco2e,
    stated: numberOf(values, "bauEmissions"),
    edition: editionOf(values, editions),
    populationGrowth: populationGrowth(values),
    population,
    gdp,
    gdpElasticity: numberOf(values, "bauGdpElasticity"),
    inventories: history,
    sectors: sectorGrowth(values, ground),
    grid: gridOf(ground),
  });
}

/** From the factor of the base inventory; of its own year where it names none. */
function gridOf({ gridDecline, base, baseYear, perimeter }: BauGround): FallingGrid | null {
  if (gridDecline === 0 || baseYear === null) return null;
  const ofGrid = base?.input.rows.find(({ carrier, factor }) => carrier === "electricity" && factor);
  return {
    decline: gridDecline,
    from: ofGrid?.factor?.year ?? baseYear,
    electricityShare: base && electricityShareWithin(base, perimeter),
  };
}

export function editionOf(values: EntryValues, editions: readonly NationalEdition[]): NationalEdition | null {
  if (methodOf(values) !== "national-bau") return null;
  return editions.find(({ id }) => id === textOf(values, "bauSeries")) ?? null;
}

function methodOf(values: EntryValues): BauMethod | null {
  return codeOf(values, "bauBasis", BAU_METHODS);
}

/** Both or none: a ratio of one is nothing. */
function populationGrowth(values: EntryValues): PopulationGrowth | null {
  const municipal = numberOf(values, "bauMunicipalGrowth");
  const national = numberOf(values, "bauNationalGrowth");
  return municipal === null || national === null ? null : { municipal, national };
}

/** Sectors of the base inventory where they add up to the base of the target; else its emissions as one. */
function sectorGrowth(values: EntryValues, ground: BauGround): SectorGrowth[] {
  const rates = ratesOf(values);
  const parts = sectorParts(ground);
  const byDefault = rates.get(ALL) ?? { ratePercent: null, source: null };
  if (parts.length === 0) return [{ sector: ALL, tco2e: ground.baseTco2e, ...byDefault }];
  return parts.map(({ sector, tco2e }) => ({ sector, tco2e, ...(rates.get(sector) ?? byDefault) }));
}

function sectorParts({ base, perimeter, baseTco2e }: BauGround) {
  if (base === null || baseTco2e === null) return [];
  const wanted = gpcSectorsOf(perimeter);
  const parts = Object.entries(base.bySector).flatMap(([sector, { value }]) =>
    value !== null && (wanted.length === 0 || wanted.includes(sector)) ? [{ sector, tco2e: value }] : [],
  );
  const sum = tally(parts.map(({ tco2e }) => tco2e)).value;
  return sum === null || relativeDifference(sum, baseTco2e) > 0.01 ? [] : parts;
}

type Rate = Pick<SectorGrowth, "ratePercent" | "source">;

function ratesOf(values: EntryValues) {
  return new Map<string, Rate>(
    tableOf(values, "bauRates").flatMap(({ values: cells }) => {
      const code = textOf(cells, "sector");
      const sector = code === ALL ? ALL : code === null ? null : gpcSectorOf(code);
      if (sector === null) return [];
      return [
        [sector, { ratePercent: numberOf(cells, "ratePercent"), source: textOf(cells, "source") }] as const,
      ];
    }),
  );
}
