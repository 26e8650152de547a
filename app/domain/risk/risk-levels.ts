/** Levels of risk as every plan names them, from low to high. */
export const RISK_LEVELS = ["low", "medium", "high", "very-high"] as const;

/** 0 the lowest; null for a level that is not known: unknown is not low. */
export function levelRank(level: string | null): number | null {
  const rank = RISK_LEVELS.findIndex((known) => known === level);
  return rank === -1 ? null : rank;
}

/** From this rank a risk is high. */
export const HIGH_RANK = RISK_LEVELS.indexOf("high");

export function isHigh(level: string | null): boolean {
  const rank = levelRank(level);
  return rank !== null && rank >= HIGH_RANK;
}
