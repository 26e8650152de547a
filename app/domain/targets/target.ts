import {
  type Assumption,
  type Explained,
  explain,
  explainedFrom,
  type ExplanationInput,
  ratio,
} from "../numbers/explained";

/**
 * Types of GCoM CRF / CDP targets: base-year emissions, base-year intensity, baseline scenario, fixed level; net zero is
 * a fixed level of residual emissions that are compensated.
 */
export const TARGET_TYPES = ["absolute", "per-capita", "per-gdp", "bau", "fixed-level", "net-zero"] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

export interface TargetInput {
  id: string;
  type: TargetType;
  baseYear: number | null;
  targetYear: number | null;
  /** tCO2e of the base year, on the perimeter of the target. */
  baseTco2e: number | null;
  basePopulation: number | null;
  targetPopulation: number | null;
  /** GDP of both years in one currency at constant prices. */
  baseGdp: number | null;
  targetGdp: number | null;
  /** As typed: 40 is 40 %. Of base emissions, of emissions per person, or of the BAU, by type. */
  reductionPercent: number | null;
  /** BAU of the target year, tCO2e. */
  bauTco2e: number | null;
  /** Emission level of a fixed-level target, tCO2e. */
  fixedTco2e: number | null;
  /** Emissions left to be compensated in a net-zero target, percent of base emissions. */
  residualPercent: number | null;
  /** The latest inventory on the same perimeter, when it is later than the base year. */
  latest: { year: number; tco2e: number } | null;
  /** Sum of the yearly reductions of the actions in the target year, tCO2e. */
  actionsTco2e: number | null;
  /** From which year the savings of the actions count. */
  savingsFrom: "base-year" | "latest-inventory";
}

export interface TargetResult {
  id: string;
  type: TargetType;
  baseYear: number | null;
  targetYear: number | null;
  /** Emission level in the target year, t. */
  targetTco2e: Explained;
  /** From the base year: E_base − T; for a BAU target also `requiredFromBau`. */
  requiredCut: Explained;
  /** BAU_target − T; unknown for other types. */
  requiredFromBau: Explained;
  /** E_base − E_latest. */
  achievedCut: Explained;
  /** E_latest − T. */
  remainingCut: Explained;
  /** Actions ÷ the cut that they have to make (share). */
  coverage: Explained;
  /** Achieved + actions, of the required cut (share). */
  coverageWithAchieved: Explained;
  /** Level expected in the target year with the actions, t. */
  expectedTco2e: Explained;
  /** Expected level against the base year (share, −0.559 = 55.9 % less). */
  expectedChange: Explained;
  /** Expected level − T: what the actions leave missing; negative when they go further. */
  gap: Explained;
  /** Target level against the base year (share). A BAU target may be above it. */
  changeVsBase: Explained;
  /** Compound annual rate from base to target (share per year). */
  annualRate: Explained;
  /** Share of the required cut made by the latest inventory. */
  progress: Explained;
}

const T = "tCO2e";

/** All the arithmetic of a target; unknown inputs give unknown results, each with its explanation. */
export function computeTarget(input: TargetInput): TargetResult {
  const target = targetLevel(input);
  const level = symbol("T", "input.targetLevel", target.value, T, input.targetYear);
  const base = symbol("E₀", "input.baseEmissions", input.baseTco2e, T, input.baseYear);
  const latest = symbol(
    "E₁",
    "input.latestEmissions",
    input.latest?.tco2e ?? null,
    T,
    input.latest?.year ?? null,
  );
  const actions = symbol("ΣΔ", "input.actionsReduction", input.actionsTco2e, T, input.targetYear);
  const bau = symbol("BAU", "input.bauEmissions", input.bauTco2e, T, input.targetYear);
  const from = startOfSavings(input, base, latest, bau);
  const requiredCut = difference("E₀ − T", base, level);
  return {
    id: input.id,
    type: input.type,
    baseYear: input.baseYear,
    targetYear: input.targetYear,
    targetTco2e: target,
    requiredCut,
    requiredFromBau: input.type === "bau" ? difference("BAU − T", bau, level) : unknown(T),
    achievedCut: difference("E₀ − E₁", base, latest),
    remainingCut: difference("E₁ − T", latest, level),
    coverage: coverage(actions, from, level),
    coverageWithAchieved: coverageWithAchieved(input, actions, base, latest, level),
    expectedTco2e: difference(`${from.symbol} − ΣΔ`, from, actions, savingsAssumption(input)),
    expectedChange: change(
      `(${from.symbol} − ΣΔ − E₀) / E₀`,
      [from, actions, base],
      savingsAssumption(input),
    ),
    gap: explainedFrom(
      T,
      {
        formula: `${from.symbol} − ΣΔ − T`,
        inputs: [from, actions, level],
        assumptions: savingsAssumption(input),
      },
      (start, cut, t) => start - cut - t,
    ),
    changeVsBase: explainedFrom("share", { formula: "(T − E₀) / E₀", inputs: [level, base] }, (t, e0) =>
      ratio(t - e0, e0),
    ),
    annualRate: annualRate(input, base, level),
    progress: progress(input, base, latest, level),
  };
}

/** CRF / CDP formulas of the four types. */
function targetLevel(input: TargetInput): Explained {
  const p = symbol("p", "input.reductionPercent", input.reductionPercent, "%");
  const base = symbol("E₀", "input.baseEmissions", input.baseTco2e, T, input.baseYear);
  switch (input.type) {
    case "absolute":
      return explainedFrom(
        T,
        { formula: "T = E₀ · (1 − p)", inputs: [base, p] },
        (e0, cut) => e0 * (1 - cut / 100),
      );
    case "per-capita":
      return explainedFrom(
        T,
        {
          formula: "T = E₀ / P₀ · (1 − p) · P",
          inputs: [
            base,
            symbol("P₀", "input.population", input.basePopulation, "person", input.baseYear),
            p,
            symbol("P", "input.targetPopulation", input.targetPopulation, "person", input.targetYear),
          ],
        },
        intensityLevel,
      );
    case "per-gdp":
      return explainedFrom(
        T,
        {
          formula: "T = E₀ / G₀ · (1 − p) · G",
          inputs: [
            base,
            symbol("G₀", "input.gdp", input.baseGdp, "GDP", input.baseYear),
            p,
            symbol("G", "input.targetGdp", input.targetGdp, "GDP", input.targetYear),
          ],
        },
        intensityLevel,
      );
    case "bau":
      return explainedFrom(
        T,
        {
          formula: "T = BAU · (1 − p)",
          inputs: [symbol("BAU", "input.bauEmissions", input.bauTco2e, T, input.targetYear), p],
          assumptions: [{ key: "assumption.bauTarget" }],
        },
        (bau, cut) => bau * (1 - cut / 100),
      );
    case "fixed-level":
      return explainedFrom(
        T,
        { formula: "T", inputs: [symbol("T", "input.fixedLevel", input.fixedTco2e, T, input.targetYear)] },
        (level) => level,
      );
    case "net-zero":
      return explainedFrom(
        T,
        {
          formula: "T = E₀ · q",
          inputs: [base, symbol("q", "input.residualPercent", input.residualPercent, "%")],
          assumptions: [{ key: "assumption.residualCompensated" }],
        },
        (e0, residual) => (e0 * residual) / 100,
      );
  }
}

function intensityLevel(e0: number, size0: number, cut: number, size: number): number | null {
  return size0 === 0 ? null : (e0 / size0) * (1 - cut / 100) * size;
}

/** What the actions are subtracted from: a BAU target from its BAU, else the declared reference. */
function startOfSavings(
  input: TargetInput,
  base: ExplanationInput,
  latest: ExplanationInput,
  bau: ExplanationInput,
): ExplanationInput {
  if (input.savingsFrom === "latest-inventory") return latest;
  return input.type === "bau" ? bau : base;
}

function savingsAssumption(input: TargetInput): Assumption[] {
  return [{ key: `assumption.savingsFrom.${input.savingsFrom}` }];
}

function coverage(actions: ExplanationInput, from: ExplanationInput, level: ExplanationInput): Explained {
  return explainedFrom(
    "share",
    { formula: `ΣΔ / (${from.symbol} − T)`, inputs: [actions, from, level] },
    (cut, start, t) => positiveShare(cut, start - t),
  );
}

/** Only for savings counted from the latest inventory: there the achieved cut is a separate term. */
function coverageWithAchieved(
  input: TargetInput,
  actions: ExplanationInput,
  base: ExplanationInput,
  latest: ExplanationInput,
  level: ExplanationInput,
): Explained {
  if (input.savingsFrom !== "latest-inventory") return unknown("share");
  return explainedFrom(
    "share",
    { formula: "(E₀ − E₁ + ΣΔ) / (E₀ − T)", inputs: [base, latest, actions, level] },
    (e0, e1, cut, t) => positiveShare(e0 - e1 + cut, e0 - t),
  );
}

/** A share of a cut has no meaning when there is nothing left to cut. */
function positiveShare(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function annualRate(input: TargetInput, base: ExplanationInput, level: ExplanationInput): Explained {
  const years =
    input.baseYear === null || input.targetYear === null ? null : input.targetYear - input.baseYear;
  return explainedFrom(
    "share/year",
    { formula: "r = (T / E₀)^(1/n) − 1", inputs: [level, base, symbol("n", "input.years", years, "year")] },
    (t, e0, n) => compoundRate(e0, t, n),
  );
}

/** Compound annual growth rate; null where it is not defined. */
export function compoundRate(from: number, to: number, years: number): number | null {
  return from > 0 && to >= 0 && years > 0 ? (to / from) ** (1 / years) - 1 : null;
}

function progress(
  input: TargetInput,
  base: ExplanationInput,
  latest: ExplanationInput,
  level: ExplanationInput,
): Explained {
  const assumptions: Assumption[] = input.type === "bau" ? [{ key: "assumption.progressFromBase" }] : [];
  return explainedFrom(
    "share",
    { formula: "(E₀ − E₁) / (E₀ − T)", inputs: [base, latest, level], assumptions },
    (e0, e1, t) => positiveShare(e0 - e1, e0 - t),
  );
}

function difference(
  formula: string,
  from: ExplanationInput,
  minus: ExplanationInput,
  assumptions: readonly Assumption[] = [],
): Explained {
  return explainedFrom(T, { formula, inputs: [from, minus], assumptions }, (a, b) => a - b);
}

function change(
  formula: string,
  inputs: readonly [ExplanationInput, ExplanationInput, ExplanationInput],
  assumptions: readonly Assumption[],
): Explained {
  return explainedFrom("share", { formula, inputs, assumptions }, (from, cut, e0) =>
    ratio(from - cut - e0, e0),
  );
}

function unknown(unit: string): Explained {
  return { value: null, unit, explanation: explain({}) };
}

function symbol(
  name: string,
  labelKey: string,
  value: number | null,
  unit: string,
  year: number | null = null,
): ExplanationInput {
  return { symbol: name, labelKey, value, unit, ...(year === null ? {} : { year }) };
}
