/** An indicator over years: from its baseline towards its target. Unknown is null, never 0. */
import { type Explained, explainedFrom } from "../numbers/explained";
import { goalProgress } from "../risk/goal-progress";

export interface Reading {
  year: number;
  value: number;
}

export type GoalKind = "adaptation" | "energy";
export type Direction = "increase" | "decrease" | "maintain";

export interface Indicator {
  /** Unique in the plan. */
  id: string;
  /** Row of the action that it belongs to; null for one of the plan as a whole. */
  action: string | null;
  /** Whose way it follows, where it is that of a goal of the plan. */
  goal?: GoalKind;
  name: string;
  unit: string | null;
  /** As stated, else from baseline (or first reading) to target. */
  direction: Direction | null;
  baseline: { year: number | null; value: number | null };
  target: { year: number | null; value: number | null };
  /** Office that measures it; null for those of actions, whose office is the action's. */
  responsible: string | null;
  /** By rising year, one a year. */
  readings: Reading[];
}

export interface IndicatorResult extends Indicator {
  latest: Reading | null;
  /** Part of the way from baseline to target that the latest reading has gone; share. */
  progress: Explained;
  /** Part of the time from baseline to target that had passed at the latest reading; share. */
  expected: Explained;
}

export function computeIndicator(indicator: Indicator): IndicatorResult {
  const latest = indicator.readings.at(-1) ?? null;
  const progress = { ...goalProgress({ ...indicator, latest }), unit: "share" };
  return {
    ...indicator,
    latest,
    progress,
    expected: expectedOf(indicator, latest),
  };
}

/** Of two values; null where they are equal or one is unknown. */
export function directionBetween(from: number | null, to: number | null): Direction | null {
  if (from === null || to === null || from === to) return null;
  return to > from ? "increase" : "decrease";
}

function expectedOf({ baseline, target }: Indicator, latest: Reading | null): Explained {
  return explainedFrom(
    "share",
    {
      formula: "p = (t − t₀) / (t₁ − t₀)",
      inputs: [
        { symbol: "t", labelKey: "input.latestReadingYear", value: latest?.year ?? null, unit: "year" },
        { symbol: "t₀", labelKey: "input.indicatorBaselineYear", value: baseline.year, unit: "year" },
        { symbol: "t₁", labelKey: "input.indicatorTargetYear", value: target.year, unit: "year" },
      ],
    },
    (year, from, to) => (to <= from ? null : (year - from) / (to - from)),
  );
}
