/**
 * Energy access and poverty by the attributes of the Global Covenant's pillar (secure, affordable, sustainable;
 * launched at COP27, 2022) and, where a plan declares the EU Covenant, by its six macro-areas.
 */
import { type Explained, type ExplainedTotal, explain, explainTotal, tally } from "../numbers/explained";

export type EnergyAccessAttribute = "secure" | "affordable" | "sustainable";
export const ENERGY_ACCESS_ATTRIBUTES: readonly EnergyAccessAttribute[] = [
  "secure",
  "affordable",
  "sustainable",
];

/** What an indicator cannot be understood without. */
export type IndicatorPart = "value" | "year" | "source";

export interface EnergyIndicator {
  /** Of its own list, or of the table of fuels. */
  row: string;
  /** "fuels": read from the table of household fuels, so that a share is typed once. */
  origin: "indicators" | "fuels";
  attribute: string | null;
  /** Of the EU Covenant; null in plans that do not declare it. */
  macroArea: string | null;
  /** Code of the indicator, or the name typed for one that the list lacks. */
  indicator: string | null;
  otherName: string | null;
  value: number | null;
  unit: string | null;
  year: number | null;
  source: string | null;
  dataBasis: string | null;
  /** Of a share of households with a subsidy: code of the regime of its year, and the name of one not listed. */
  regime: string | null;
  otherRegime: string | null;
  /** Neither answered nor stated as a datum that does not exist. */
  missing: IndicatorPart[];
}

export interface HouseholdFuel {
  row: string;
  fuel: string | null;
  /** Percent of households. */
  share: number | null;
  year: number | null;
}

export interface EnergyGoal {
  row: string;
  statement: string | null;
  attribute: string | null;
  indicator: string | null;
  baseYear: number | null;
  baseValue: number | null;
  targetYear: number | null;
  targetValue: number | null;
  unit: string | null;
  groups: string[];
}

/** An action of the plan that improves households' access to energy, wherever it is written. */
export interface EnergyAction {
  section: string;
  row: string;
  number: string | null;
  title: string;
  status: string | null;
  /** Attributes that it says it improves. */
  attributes: string[];
  /** Rows of the goals that it serves. */
  goals: string[];
}

export interface EnergyAccessInput {
  assessmentYear: number | null;
  levels: Record<EnergyAccessAttribute, string | null>;
  reasons: Record<EnergyAccessAttribute, string | null>;
  /** Levels by macro-area of the EU Covenant; empty in plans that do not declare it. */
  macroAreas: { area: string; level: string | null }[];
  groups: string[];
  indicators: EnergyIndicator[];
  householdFuels: HouseholdFuel[];
  goals: EnergyGoal[];
  actions: EnergyAction[];
}

export interface AssessedAttribute {
  attribute: EnergyAccessAttribute;
  level: string | null;
  reasons: string | null;
  /** Rows of its indicators that have a value. */
  indicators: string[];
  goals: string[];
  /** Rows of actions that name it, or serve one of its goals. */
  actions: string[];
}

export interface AssessedGoal extends EnergyGoal {
  /** Promised, in the unit of the goal. */
  change: Explained;
  /** The newest value of its indicator after the base year; null while there is none. */
  latest: { year: number; value: number } | null;
  /** Part of the promised change that is achieved, %. */
  progress: Explained;
  actions: string[];
}

export interface EnergyAccessResult extends Omit<EnergyAccessInput, "goals"> {
  attributes: AssessedAttribute[];
  goals: AssessedGoal[];
  /** Number of indicators with a value by macro-area of the EU Covenant. */
  indicatorsByMacroArea: Record<string, number>;
  /** Percent of households whose main fuel is named; more than 100 counts some twice. */
  householdFuelShare: ExplainedTotal;
}

export function computeEnergyAccess(input: EnergyAccessInput): EnergyAccessResult {
  const goals = input.goals.map((goal) => assessGoal(goal, input));
  const shares = tally(input.householdFuels.map(({ share }) => share));
  return {
    ...input,
    goals,
    attributes: ENERGY_ACCESS_ATTRIBUTES.map((attribute) => assessAttribute(attribute, input)),
    indicatorsByMacroArea: countMacroAreas(input),
    householdFuelShare: explainTotal(shares, "%", { formula: "Σ pᵢ" }),
  };
}

function assessAttribute(attribute: EnergyAccessAttribute, input: EnergyAccessInput): AssessedAttribute {
  const goals = input.goals.filter((goal) => goal.attribute === attribute).map(({ row }) => row);
  return {
    attribute,
    level: input.levels[attribute],
    reasons: input.reasons[attribute],
    indicators: input.indicators
      .filter((one) => one.attribute === attribute && one.value !== null)
      .map(({ row }) => row),
    goals,
    actions: input.actions
      .filter(
        (action) =>
          action.attributes.includes(attribute) || goals.some((goal) => action.goals.includes(goal)),
      )
      .map(({ row }) => row),
  };
}

function assessGoal(goal: EnergyGoal, { indicators, actions }: EnergyAccessInput): AssessedGoal {
  const latest = goalReadings(goal, indicators).at(-1) ?? null;
  return {
    ...goal,
    change: changeOf(goal),
    latest,
    progress: progressOf(goal, latest),
    actions: actions.filter(({ goals }) => goals.includes(goal.row)).map(({ row }) => row),
  };
}

/**
 * Values of a goal's indicator after its base year, by rising year, the first of a year. "Other" indicators have no code
 * to be known again by.
 */
export function goalReadings(
  { indicator, baseYear }: EnergyGoal,
  indicators: readonly EnergyIndicator[],
): { year: number; value: number }[] {
  if (indicator === null || indicator === "other" || baseYear === null) return [];
  const later = indicators.flatMap(({ indicator: code, year, value }) =>
    code === indicator && year !== null && value !== null && year > baseYear ? [{ year, value }] : [],
  );
  return later
    .filter(({ year }, index) => later.findIndex((one) => one.year === year) === index)
    .sort((a, b) => a.year - b.year);
}

function changeOf({ baseValue, targetValue, baseYear, targetYear, unit }: EnergyGoal): Explained {
  return {
    value: baseValue === null || targetValue === null ? null : targetValue - baseValue,
    unit: unit ?? "",
    explanation: explain({
      formula: "Δ = I₂ − I₁",
      inputs: [
        goalInput("I₁", "input.goalBase", baseValue, unit, baseYear),
        goalInput("I₂", "input.goalTarget", targetValue, unit, targetYear),
      ],
    }),
  };
}

function progressOf(goal: EnergyGoal, latest: AssessedGoal["latest"]): Explained {
  const { baseValue, targetValue, unit } = goal;
  const span = baseValue === null || targetValue === null ? null : targetValue - baseValue;
  const done = latest === null || baseValue === null ? null : latest.value - baseValue;
  return {
    value: span === null || span === 0 || done === null ? null : (done / span) * 100,
    unit: "%",
    explanation: explain({
      formula: "p = (I − I₁) ÷ (I₂ − I₁) × 100",
      inputs: [
        goalInput("I₁", "input.goalBase", baseValue, unit, goal.baseYear),
        goalInput("I₂", "input.goalTarget", targetValue, unit, goal.targetYear),
        goalInput("I", "input.goalLatest", latest?.value ?? null, unit, latest?.year ?? null),
      ],
    }),
  };
}

function goalInput(
  symbol: string,
  labelKey: string,
  value: number | null,
  unit: string | null,
  year: number | null,
) {
  return { symbol, labelKey, value, unit: unit ?? "", ...(year === null ? {} : { year }) };
}

function countMacroAreas({ indicators }: EnergyAccessInput): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { macroArea, value } of indicators) {
    if (macroArea !== null && value !== null) counts[macroArea] = (counts[macroArea] ?? 0) + 1;
  }
  return counts;
}
