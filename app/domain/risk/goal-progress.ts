import { type Explained, explainedFrom } from "../numbers/explained";

export interface IndicatorPoint {
  year: number | null;
  value: number | null;
}

/** An indicator as it is followed up. */
export interface FollowedIndicator {
  name: string | null;
  unit: string | null;
  baseline: IndicatorPoint;
  target: IndicatorPoint;
  /** The reading of the last year; null without readings. */
  latest: IndicatorPoint | null;
}

/**
 * How much of the way from the value at the start to the target is done (0–1), on a straight line: below 0 when it went
 * the other way, above 1 when the target is passed. Unknown while one of the three is, or the target is the start.
 */
export function goalProgress({ baseline, target, latest, unit }: FollowedIndicator): Explained {
  const of = unit ?? "";
  const input = (symbol: string, labelKey: string, point: IndicatorPoint | null) => ({
    symbol,
    labelKey,
    value: point?.value ?? null,
    unit: of,
    ...(point?.year == null ? {} : { year: point.year }),
  });
  const progress = explainedFrom(
    "0–1",
    {
      formula: "(v − v₀) / (v* − v₀)",
      inputs: [
        input("v", "input.indicatorLatest", latest),
        input("v₀", "input.indicatorBaseline", baseline),
        input("v*", "input.indicatorTarget", target),
      ],
    },
    (now, start, end) => (now - start) / (end - start),
  );
  return progress.value !== null && Number.isFinite(progress.value) ? progress : { ...progress, value: null };
}
