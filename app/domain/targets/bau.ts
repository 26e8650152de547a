/**
 * Business as usual: what would be emitted if nothing new were done. Five ways to project it, each a function of the
 * year; a stated value goes before what is built. Nothing is assumed where an input is missing: it is unknown.
 */
import { type Assumption, type Explained, explain, explainedFrom } from "../numbers/explained";
import { nationalBauOf, type NationalEdition } from "./national-series";
import { gridShare } from "../inventory/grid-decline";
import { type PopulationGrowth, scaleNationalBau } from "./national-bau";
import { linearTrend } from "./linear-trend";
import { expectedPath, type TrajectoryPoint } from "./trajectory";

export const BAU_METHODS = ["national-bau", "population", "gdp", "trend", "own-rate", "own-value"] as const;
export type BauMethod = (typeof BAU_METHODS)[number];

/** A size of the municipality (people, product at constant prices) in base year and target year. */
export interface SizeChange {
  base: number | null;
  target: number | null;
}

export interface SectorGrowth {
  /** GPC sector, or "all" for emissions that are not split. */
  sector: string;
  /** Of the base year, within the perimeter of the target. */
  tco2e: number | null;
  /** As typed: 2.5 is 2.5 % a year. */
  ratePercent: number | null;
  /** null: an assumption of the municipality. */
  source: string | null;
}

export interface BauInput {
  method: BauMethod | null;
  baseYear: number | null;
  targetYear: number | null;
  baseTco2e: number | null;
  /** The municipality's own figure for the target year, tCO2e. */
  stated: number | null;
  edition: NationalEdition | null;
  populationGrowth: PopulationGrowth | null;
  population: SizeChange;
  gdp: SizeChange;
  /** Growth of emissions for each per cent of growth of the product; null: taken as 1. */
  gdpElasticity: number | null;
  /** Inventories within the perimeter, by year. */
  inventories: readonly TrajectoryPoint[];
  sectors: readonly SectorGrowth[];
  /** null: the grid's factor stays that of the base year. */
  grid: FallingGrid | null;
}

/** The grid's emission factor falls, as savings and renewables of the plan count it. */
export interface FallingGrid {
  /** Share (0–1) a year. */
  decline: number;
  /** Year of the factor that falls. */
  from: number;
  /** Share (0–1) of the base emissions that comes from electricity; null where it is not known. */
  electricityShare: number | null;
}

/** What is lacking to build it. */
export type BauMissing =
  | "base"
  | "edition"
  | "edition-years"
  | "population"
  | "gdp"
  | "inventories"
  | "falling-trend"
  | "rates"
  | "value";

export interface BauResult {
  method: BauMethod | null;
  /** The national edition that it was scaled by. */
  edition: NationalEdition | null;
  /** Of the target year, as the arithmetic takes it: stated, else built. */
  level: Explained;
  /** By the chosen method alone, beside a stated value. */
  built: Explained;
  stated: number | null;
  /** A point a year from the base year to the target year; empty while it is unknown. */
  points: TrajectoryPoint[];
  missing: BauMissing | null;
}

const T = "tCO2e";
const UNKNOWN: Explained = { value: null, unit: T, explanation: explain({}) };

export function buildBau(input: BauInput): BauResult {
  const { method, stated, targetYear } = input;
  const built = targetYear === null ? UNKNOWN : builtAt(input, targetYear);
  const level = stated === null ? built : statedLevel(stated, targetYear);
  return {
    method,
    edition: method === "national-bau" ? input.edition : null,
    level,
    built,
    stated,
    points: stated === null ? builtPoints(input, built) : statedPoints(input, stated),
    missing: level.value === null ? missingFor(input) : null,
  };
}

function builtAt(input: BauInput, year: number): Explained {
  return withGrid(methodAt(input, year), input, year);
}

/** National series and the trend of inventories already hold how their grid changes. */
const HOLD_THEIR_GRID: readonly (BauMethod | null)[] = ["national-bau", "trend"];

/** BAU · (1 − q · (1 − g)), g = (1 − d)^(t − t₀) over that of the base year. */
function withGrid(built: Explained, { grid, method, baseYear }: BauInput, year: number): Explained {
  if (grid === null || grid.decline === 0 || built.value === null || baseYear === null) return built;
  const { decline, from, electricityShare } = grid;
  const { explanation } = built;
  const saying = (assumption: Assumption) => ({
    ...explanation,
    assumptions: [...explanation.assumptions, assumption],
  });
  if (HOLD_THEIR_GRID.includes(method)) {
    return { ...built, explanation: saying({ key: "assumption.bauGridHeld" }) };
  }
  if (electricityShare === null) {
    return { ...built, explanation: saying({ key: "assumption.bauGridUnknown" }) };
  }
  const left = gridShare(decline, from, year) / gridShare(decline, from, baseYear);
  const params = { percent: Math.round(decline * 1000) / 10, from: String(from), year: String(year) };
  return {
    ...built,
    value: built.value * (1 - electricityShare * (1 - left)),
    explanation: {
      ...saying({ key: "assumption.bauGrid", params }),
      formula: `${explanation.formula.replace(/^BAU = (.*)$/, "BAU = ($1)")} · (1 − q · (1 − g))`,
      inputs: [
        ...explanation.inputs,
        { symbol: "q", labelKey: "input.electricityShare", value: electricityShare, unit: "share" },
        { symbol: "g", labelKey: "input.gridLeft", value: left, unit: "share" },
      ],
    },
  };
}

function methodAt(input: BauInput, year: number): Explained {
  switch (input.method) {
    case "national-bau":
      return byNational(input, year);
    case "population":
      return bySize(input, year, input.population, PEOPLE, 1);
    case "gdp":
      return bySize(input, year, input.gdp, PRODUCT, input.gdpElasticity);
    case "trend":
      return byTrend(input, year);
    case "own-rate":
      return byRates(input, year);
    case "own-value":
    case null:
      return UNKNOWN;
  }
}

function builtPoints(input: BauInput, built: Explained): TrajectoryPoint[] {
  const { baseYear, targetYear } = input;
  if (built.value === null || baseYear === null || targetYear === null || targetYear <= baseYear) return [];
  return Array.from({ length: targetYear - baseYear + 1 }, (_, step) => baseYear + step).flatMap((year) => {
    const { value } = builtAt(input, year);
    return value === null ? [] : [{ year, tco2e: value }];
  });
}

function statedLevel(stated: number, year: number | null): Explained {
  const input = { symbol: "BAU", labelKey: "input.statedBau", value: stated, unit: T };
  return explainedFrom(
    T,
    {
      formula: "BAU",
      inputs: [year === null ? input : { ...input, year }],
      assumptions: [{ key: "assumption.bauStated" }],
    },
    (value) => value,
  );
}

/** Only its end is known: the way there is drawn straight. */
function statedPoints({ baseYear, baseTco2e, targetYear }: BauInput, stated: number): TrajectoryPoint[] {
  if (baseYear === null || baseTco2e === null || targetYear === null) return [];
  return expectedPath({ year: baseYear, tco2e: baseTco2e }, { year: targetYear, tco2e: stated });
}

/* ------------------------------------------------------------------ builders */

function byNational({ edition, baseYear, baseTco2e, populationGrowth }: BauInput, year: number): Explained {
  if (edition === null || baseYear === null) return UNKNOWN;
  const national = nationalBauOf(edition, baseYear, year);
  return national === null ? UNKNOWN : scaleNationalBau(baseTco2e, national, populationGrowth);
}

interface SizeKind {
  symbol: string;
  baseLabel: string;
  targetLabel: string;
  unit: string;
  assumption: string;
}
const PEOPLE: SizeKind = {
  symbol: "P",
  baseLabel: "input.population",
  targetLabel: "input.targetPopulation",
  unit: "person",
  assumption: "assumption.bauPopulation",
};
const PRODUCT: SizeKind = {
  symbol: "G",
  baseLabel: "input.gdp",
  targetLabel: "input.targetGdp",
  unit: "GDP",
  assumption: "assumption.bauGdp",
};

/** BAU = E₀ · (X / X₀)^ε; years between base and target grow at the same yearly rate. */
function bySize(
  { baseYear, targetYear, baseTco2e }: BauInput,
  year: number,
  size: SizeChange,
  kind: SizeKind,
  elasticity: number | null,
): Explained {
  const { symbol, unit } = kind;
  const withElasticity = kind === PRODUCT;
  return explainedFrom(
    T,
    {
      formula: `BAU = E₀ · ${withElasticity ? `(${symbol} / ${symbol}₀)^ε` : `${symbol} / ${symbol}₀`}`,
      inputs: [
        { symbol: "E₀", labelKey: "input.baseEmissions", value: baseTco2e, unit: T },
        { symbol: `${symbol}₀`, labelKey: kind.baseLabel, value: size.base, unit },
        { symbol, labelKey: kind.targetLabel, value: size.target, unit },
      ],
      factors: withElasticity
        ? [{ symbol: "ε", value: elasticity ?? 1, unit: "1", source: "", confirmed: false }]
        : [],
      assumptions: [{ key: kind.assumption }],
    },
    (e0, x0, x) => {
      if (x0 <= 0 || x <= 0 || baseYear === null || targetYear === null || targetYear <= baseYear)
        return null;
      const way = (year - baseYear) / (targetYear - baseYear);
      return e0 * (x / x0) ** (way * (elasticity ?? 1));
    },
  );
}

/** Straight line of least squares through the inventories; with two, the line through both. */
function byTrend({ inventories }: BauInput, year: number): Explained {
  const trend = linearTrend(inventories);
  return explainedFrom(
    T,
    {
      formula: "BAU = a + b · t",
      inputs: inventories.map(({ year: of, tco2e }, index) => ({
        symbol: `E${index + 1}`,
        labelKey: "input.inventory",
        value: tco2e,
        unit: T,
        year: of,
      })),
      assumptions: [{ key: "assumption.bauTrend", params: { count: inventories.length } }],
    },
    () => {
      const level = trend === null ? null : trend.at(year);
      return level === null || level < 0 ? null : level;
    },
  );
}

/** BAU = Σ Eₛ · (1 + rₛ)^n. A sector with emissions and without a rate leaves the whole unknown. */
function byRates({ baseYear, sectors }: BauInput, year: number): Explained {
  const known = sectors.filter(({ tco2e }) => tco2e !== null);
  const rated = known.flatMap(({ ratePercent, sector, source }) =>
    ratePercent === null ? [] : [{ sector, ratePercent, source }],
  );
  const complete = known.length > 0 && rated.length === known.length && baseYear !== null;
  return explainedFrom(
    T,
    {
      formula: "BAU = Σ Eₛ · (1 + rₛ)^n",
      inputs: [
        ...known.map(({ sector, tco2e }) => ({
          symbol: `E ${sector}`,
          labelKey: sector === "all" ? "input.baseEmissions" : `input.gpcSector.${sector}`,
          value: tco2e,
          unit: T,
        })),
        { symbol: "n", labelKey: "input.years", value: complete ? year - baseYear : null, unit: "year" },
      ],
      factors: rated.map(({ sector, ratePercent, source }) => ({
        symbol: `r ${sector}`,
        value: ratePercent,
        unit: "%/year",
        source: source ?? "",
        confirmed: source !== null,
      })),
      assumptions: unsourced(rated),
    },
    (...values) => {
      const years = values.at(-1) ?? 0;
      return rated.reduce(
        (sum, { ratePercent }, index) => sum + (values[index] ?? 0) * (1 + ratePercent / 100) ** years,
        0,
      );
    },
  );
}

function unsourced(rates: readonly { source: string | null }[]): Assumption[] {
  const count = rates.filter(({ source }) => source === null).length;
  return count === 0 ? [] : [{ key: "assumption.bauRatesUnsourced", params: { count } }];
}

/* ------------------------------------------------------------------- missing */

function missingFor(input: BauInput): BauMissing | null {
  const { method, edition, baseYear, targetYear, baseTco2e } = input;
  if (method === null) return null;
  if (method === "own-value") return "value";
  if (method === "trend") return input.inventories.length < 2 ? "inventories" : "falling-trend";
  if (baseYear === null || targetYear === null || baseTco2e === null) return "base";
  if (method === "national-bau") {
    if (edition === null) return "edition";
    return nationalBauOf(edition, baseYear, targetYear) === null ? "edition-years" : "base";
  }
  if (method === "own-rate") return "rates";
  return method;
}
