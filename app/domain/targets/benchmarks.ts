/**
 * Levels beside a target: what the country, the declared frameworks and science ask for, each scaled to the emissions
 * of the municipality within the perimeter of its target. A formula that nobody has confirmed is an estimate, and says so.
 */
import {
  type Assumption,
  type Explained,
  explainedFrom,
  type ExplanationFactor,
  ratio,
} from "../numbers/explained";
import { valueAt } from "../numbers/series";
import type { FrameworkId } from "../template/template";
import type { BenchmarkCatalogue, BenchmarkParameter, TargetReferences } from "./benchmark-catalogue";
import { capAt, currentEdition, type NationalEdition } from "./national-series";
import type { TargetInput, TargetResult } from "./target";
import type { TrajectoryPoint } from "./trajectory";

export type BenchmarkId =
  "national" | "first-ndc" | "race-to-zero" | "commitment" | "one-point-five" | "opcc" | "c40";

export type BenchmarkMissing = "base" | "national-base" | "population" | "development";

export interface Benchmark {
  id: BenchmarkId;
  /** Tells apart several of one kind. */
  part: string;
  year: number;
  framework: FrameworkId | null;
  /** The formula or a parameter of it is unconfirmed. */
  estimate: boolean;
  /** tCO2e of that year. */
  level: Explained;
  /** Against the base year of the target (share). */
  changeVsBase: Explained;
  /** Whether the target is at or below it; null where they are of different years or unknown. */
  reached: boolean | null;
  missing: BenchmarkMissing | null;
  /** Places of its sentence: the edition, the national cap, the class. */
  params: Readonly<Record<string, string | number>>;
}

/** What the municipality may state of its own, in place of the catalogue's parameters. */
export interface BenchmarkParameters {
  humanDevelopment: number | null;
  humanDevelopmentSource: string | null;
  worldDevelopment: number | null;
  globalCutPercent: number | null;
  /** National emissions of the base year in the current edition, MtCO2e. */
  nationalBaseMt: number | null;
  nationalBaseSource: string | null;
  gdpPerPersonUsd: number | null;
}

export interface BenchmarkInput {
  target: TargetInput;
  result: TargetResult;
  country: string;
  frameworks: readonly FrameworkId[];
  /** Inventories within the perimeter of the target. */
  history: readonly TrajectoryPoint[];
  /** Id of the national edition that its BAU was scaled by. */
  bauEdition: NationalEdition | null;
  parameters: BenchmarkParameters;
  references: TargetReferences;
}

const T = "tCO2e";

export function benchmarksOf(input: BenchmarkInput): Benchmark[] {
  return [
    ...nationalTarget(input),
    ...firstNdcPractice(input),
    ...commitments(input),
    ...raceToZeroHalf(input),
    ...onePointFive(input),
    ...opccEstimate(input),
    ...c40Class(input),
  ];
}

/* ------------------------------------------------------------------- country */

/** The cap of the edition in force, as the same change of the municipality's base emissions: E₀ · C / N₀. */
function nationalTarget(input: BenchmarkInput): Benchmark[] {
  const { target, country, references, parameters } = input;
  const edition = currentEdition(references.editions, country);
  if (edition === null || target.targetYear === null) return [];
  const cap = capAt(edition, target.targetYear) ?? edition.caps[0];
  if (cap === undefined) return [];
  const { nationalBaseMt, nationalBaseSource } = parameters;
  const level = explainedFrom(
    T,
    {
      formula: "E₀ · C / N₀",
      inputs: [
        baseOf(target),
        {
          symbol: "N₀",
          labelKey: "input.nationalBase",
          value: nationalBaseMt,
          unit: "MtCO2e",
          ...sourceOf(nationalBaseSource),
        },
      ],
      factors: [
        {
          symbol: "C",
          value: cap.mt,
          unit: "MtCO2e",
          source: cap.source,
          year: cap.year,
          confirmed: cap.confirmed,
        },
      ],
      assumptions: [
        { key: "assumption.oneEdition", params: { edition: edition.name } },
        { key: "assumption.nationalPerimeter" },
      ],
    },
    (e0, n0) => (n0 === 0 ? null : (e0 * cap.mt) / n0),
  );
  const missing = target.baseTco2e === null ? "base" : nationalBaseMt === null ? "national-base" : null;
  return [
    benchmark(input, {
      id: "national",
      year: cap.year,
      level,
      missing,
      params: { edition: edition.name, cap: cap.mt, baseYear: target.baseYear ?? "" },
    }),
  ];
}

/** Of a BAU scaled by an edition with a scenario of its own: that edition's cap. Historical practice, not a pass. */
function firstNdcPractice(input: BenchmarkInput): Benchmark[] {
  const { target, bauEdition } = input;
  if (target.type !== "bau" || bauEdition === null || target.targetYear === null) return [];
  const year = target.targetYear;
  const cap = capAt(bauEdition, year);
  const scenario = bauEdition.bau.find((point) => point.year === year);
  if (cap === null || scenario === undefined) return [];
  const factor = { unit: "MtCO2e", year };
  const level = explainedFrom(
    T,
    {
      formula: "BAU · C / N",
      inputs: [{ symbol: "BAU", labelKey: "input.bauEmissions", value: target.bauTco2e, unit: T, year }],
      factors: [
        { symbol: "C", value: cap.mt, source: cap.source, confirmed: cap.confirmed, ...factor },
        {
          symbol: "N",
          value: scenario.mt,
          source: scenario.source,
          confirmed: scenario.confirmed,
          ...factor,
        },
      ],
      assumptions: [{ key: "assumption.oneEdition", params: { edition: bauEdition.name } }],
    },
    (bau) => (bau * cap.mt) / scenario.mt,
  );
  return [
    benchmark(input, {
      id: "first-ndc",
      year,
      level,
      missing: target.bauTco2e === null ? "base" : null,
      params: { edition: bauEdition.name, cap: cap.mt, bau: scenario.mt },
    }),
  ];
}

/* ---------------------------------------------------------------- frameworks */

function commitments(input: BenchmarkInput): Benchmark[] {
  const { frameworks, references, target } = input;
  return references.benchmarks.commitments
    .filter(({ framework }) => frameworks.includes(framework))
    .map(({ id, framework, year, cutPercent }) =>
      benchmark(input, {
        id: "commitment",
        part: id,
        framework,
        year,
        estimate: !cutPercent.confirmed,
        level: cutFrom(baseOf(target), cutPercent, []),
        missing: target.baseTco2e === null ? "base" : null,
        params: { percent: cutPercent.value },
      }),
    );
}

/** Cities Race to Zero: a fair share of halving emissions by 2030; the half itself, before any fair share. */
function raceToZeroHalf(input: BenchmarkInput): Benchmark[] {
  if (!input.frameworks.includes("race-to-zero")) return [];
  const { fromYear, year, cutPercent } = input.references.benchmarks.globalHalf;
  const start = levelOf(input, fromYear);
  return [
    benchmark(input, {
      id: "race-to-zero",
      framework: "race-to-zero",
      year,
      estimate: !cutPercent.confirmed,
      level: cutFrom(start.input, cutPercent, start.assumptions),
      missing: start.input.value === null ? "base" : null,
      params: { percent: cutPercent.value, from: fromYear },
    }),
  ];
}

/* ------------------------------------------------------------------- science */

/** Cut of the 1.5 °C pathway in a year, percent; straight between its years. null outside them. */
export function onePointFiveCut(
  { onePointFive }: BenchmarkCatalogue,
  year: number,
): BenchmarkParameter | null {
  const { fromYear, cuts } = onePointFive;
  const exact = cuts.find((cut) => cut.year === year);
  if (exact) return exact;
  const known = new Map([[fromYear, 0], ...cuts.map((cut) => [cut.year, cut.value] as const)]);
  const { value } = valueAt(known, year, "%");
  const [first] = cuts;
  return value === null || first === undefined
    ? null
    : { value, unit: "%", source: first.source, year, confirmed: first.confirmed };
}

/** The pathway from the municipality's own emissions, a point for each of its years; empty without them. */
export function onePointFivePath(input: BenchmarkInput): TrajectoryPoint[] {
  const { onePointFive } = input.references.benchmarks;
  const start = levelOf(input, onePointFive.fromYear).input.value;
  if (start === null) return [];
  return [
    { year: onePointFive.fromYear, tco2e: start },
    ...onePointFive.cuts.map(({ year, value }) => ({ year, tco2e: start * (1 - value / 100) })),
  ];
}

function onePointFive(input: BenchmarkInput): Benchmark[] {
  const { target, references } = input;
  if (target.targetYear === null) return [];
  const cut = onePointFiveCut(references.benchmarks, target.targetYear);
  if (cut === null) return [];
  const { fromYear } = references.benchmarks.onePointFive;
  const start = levelOf(input, fromYear);
  return [
    benchmark(input, {
      id: "one-point-five",
      year: target.targetYear,
      estimate: !cut.confirmed,
      level: cutFrom(start.input, cut, start.assumptions),
      missing: start.input.value === null ? "base" : null,
      params: { percent: cut.value, from: fromYear },
    }),
  ];
}

/**
 * In the manner of WWF's One Planet City Challenge: R = G · HDI / HDI_world, per person, T = e₀ · (1 − R) · P. The formula is
 * a reconstruction: R is kept within 0 and 0.9.
 */
function opccEstimate(input: BenchmarkInput): Benchmark[] {
  const { target, country, references, parameters, frameworks } = input;
  const { humanDevelopment, globalHalf } = references.benchmarks;
  const asked = frameworks.includes("race-to-zero") || frameworks.includes("cdp-iclei");
  if (!asked && (target.basePopulation === null || target.targetPopulation === null)) return [];
  const own = stated(parameters.humanDevelopment, "1", parameters.humanDevelopmentSource);
  const local = own ?? humanDevelopment.byCountry[country] ?? null;
  const world = stated(parameters.worldDevelopment, "1", null) ?? humanDevelopment.world;
  const cut = stated(parameters.globalCutPercent, "%", null) ?? globalHalf.cutPercent;
  const start = levelOf(input, globalHalf.fromYear);
  const sameYear = target.targetYear === globalHalf.year;
  const level = explainedFrom(
    T,
    {
      formula: "E / P₀ · (1 − G · H / H_w) · P",
      inputs: [
        start.input,
        { symbol: "P₀", labelKey: "input.population", value: target.basePopulation, unit: "person" },
        {
          symbol: "P",
          labelKey: "input.targetPopulation",
          value: sameYear ? target.targetPopulation : null,
          unit: "person",
          year: globalHalf.year,
        },
      ],
      factors: [
        ...(local === null ? [] : [factorOf("H", local)]),
        factorOf("H_w", world),
        factorOf("G", cut),
      ],
      assumptions: [{ key: "assumption.opccEstimate" }, ...start.assumptions],
    },
    (e, p0, p) => {
      if (local === null || p0 <= 0) return null;
      const share = Math.min(Math.max((cut.value / 100) * (local.value / world.value), 0), 0.9);
      return (e / p0) * (1 - share) * p;
    },
  );
  return [
    benchmark(input, {
      id: "opcc",
      framework: null,
      year: globalHalf.year,
      estimate: true,
      level,
      missing:
        level.value !== null
          ? null
          : local === null
            ? "development"
            : start.input.value === null
              ? "base"
              : "population",
      params: { development: local?.value ?? "" },
    }),
  ];
}

/** Classes of C40's Deadline 2020 by product and emissions per person; only where the product is known. */
function c40Class(input: BenchmarkInput): Benchmark[] {
  const { target, references, parameters } = input;
  const { c40 } = references.benchmarks;
  if (parameters.gdpPerPersonUsd === null) return [];
  const perPerson = ratio(target.baseTco2e, target.basePopulation);
  const sameYear = target.targetYear === c40.year;
  const level = explainedFrom(
    T,
    {
      formula: "e · P",
      inputs: [
        {
          symbol: "P",
          labelKey: "input.targetPopulation",
          value: sameYear ? target.targetPopulation : null,
          unit: "person",
          year: c40.year,
        },
      ],
      factors: [factorOf("e", c40.tonnesPerPerson)],
      assumptions: [{ key: "assumption.c40Estimate" }],
    },
    (people) => people * c40.tonnesPerPerson.value,
  );
  return [
    benchmark(input, {
      id: "c40",
      year: c40.year,
      estimate: true,
      level,
      missing: level.value === null ? "population" : null,
      params: { group: classOf(parameters.gdpPerPersonUsd, perPerson, c40) },
    }),
  ];
}

export type C40Class = "steep-decline" | "steady-decline" | "early-peak" | "late-peak" | "unknown";

function classOf(gdpUsd: number, perPerson: number | null, c40: BenchmarkCatalogue["c40"]): C40Class {
  if (perPerson === null) return "unknown";
  const rich = gdpUsd > c40.gdpThresholdUsd.value;
  const high = perPerson > c40.emissionsThreshold.value;
  if (high) return rich ? "steep-decline" : "early-peak";
  return rich ? "steady-decline" : "late-peak";
}

/* --------------------------------------------------------------------- parts */

type BenchmarkParts = Pick<Benchmark, "id" | "year" | "level" | "missing" | "params"> &
  Partial<Pick<Benchmark, "part" | "framework" | "estimate">>;

function benchmark({ target, result }: BenchmarkInput, parts: BenchmarkParts): Benchmark {
  const { level, year } = parts;
  const targetLevel = target.targetYear === year ? result.targetTco2e.value : null;
  return {
    part: "",
    framework: null,
    estimate: false,
    ...parts,
    changeVsBase: explainedFrom(
      "share",
      {
        formula: "(L − E₀) / E₀",
        inputs: [
          { symbol: "L", labelKey: "input.benchmarkLevel", value: level.value, unit: T, year },
          baseOf(target),
        ],
      },
      (to, e0) => ratio(to - e0, e0),
    ),
    reached: targetLevel === null || level.value === null ? null : targetLevel <= level.value,
  };
}

function baseOf({ baseTco2e, baseYear }: TargetInput) {
  return {
    symbol: "E₀",
    labelKey: "input.baseEmissions",
    value: baseTco2e,
    unit: T,
    ...(baseYear === null ? {} : { year: baseYear }),
  };
}

/** Emissions of a pathway's own first year: an inventory, a straight line between two, or else the base year, said. */
function levelOf({ target, history }: BenchmarkInput, year: number) {
  const known = new Map(history.map((point) => [point.year, point.tco2e]));
  if (target.baseYear !== null && target.baseTco2e !== null) known.set(target.baseYear, target.baseTco2e);
  const found = valueAt(known, year, T);
  if (found.value !== null) {
    return {
      input: { symbol: "E", labelKey: "input.startEmissions", value: found.value, unit: T, year },
      assumptions: found.explanation.assumptions,
    };
  }
  const assumptions: Assumption[] = [
    { key: "assumption.benchmarkFromBase", params: { year, base: target.baseYear ?? "" } },
  ];
  return { input: { ...baseOf(target), symbol: "E" }, assumptions };
}

function cutFrom(
  start: ReturnType<typeof levelOf>["input"],
  cut: BenchmarkParameter,
  assumptions: readonly Assumption[],
): Explained {
  return explainedFrom(
    T,
    { formula: `${start.symbol} · (1 − p)`, inputs: [start], factors: [factorOf("p", cut)], assumptions },
    (value) => value * (1 - cut.value / 100),
  );
}

function factorOf(symbol: string, parameter: BenchmarkParameter): ExplanationFactor {
  return { symbol, ...parameter };
}

function stated(value: number | null, unit: string, source: string | null): BenchmarkParameter | null {
  return value === null ? null : { value, unit, source: source ?? "", confirmed: source !== null };
}

function sourceOf(source: string | null) {
  return source === null ? {} : { source };
}
