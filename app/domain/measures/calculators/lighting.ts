/** Lamps replaced by others that give the same light. */
import { rawEffect, savingOf, type Calculator } from "../calculation";
import { numberIn, worked, type Given } from "../given";
import { ELECTRICITY } from "../measure-effect";

/** W · h in a MWh. */
const WH_PER_MWH = 1_000_000;
const OLD = ["lamps", "oldWatts", "oldBallastPercent", "hoursPerYear"];
const NEW = ["newWatts", "newDriverPercent"];
const DIMMING = ["dimmedHoursPercent", "dimmedLevelPercent"];

/**
 * ΔE = n · (P₀ · (1 + b₀) − P₁ · (1 + b₁) · (1 − s · (1 − q))) · h / 10⁶, MWh a year: old lamp with its ballast, LED
 * with its driver; for the share s of the hours it is dimmed to the level q of its power.
 */
export const lampReplacement: Calculator = (given) => {
  const dims = isDimmed(given);
  const saved = worked(
    given,
    "MWh",
    {
      formula: `ΔE = n · (P₀ · (1 + b₀) − P₁ · (1 + b₁)${dims ? " · (1 − s · (1 − q))" : ""}) · h / 10⁶`,
      uses: [...OLD, ...NEW, ...(dims ? DIMMING : [])],
    },
    (n, oldWatts, ballast, hours, newWatts, driver, share = 0, level = 1) =>
      (n * (oldWatts * (1 + ballast) - newWatts * (1 + driver) * (1 - share * (1 - level))) * hours) /
      WH_PER_MWH,
  );
  const base = worked(
    given,
    "MWh",
    { formula: "n · P₀ · (1 + b₀) · h / 10⁶", uses: OLD },
    (n, watts, ballast, hours) => (n * watts * (1 + ballast) * hours) / WH_PER_MWH,
  );
  return rawEffect({ energy: [savingOf(ELECTRICITY, saved, base.value)] });
};

/** The level says nothing where no hour is dimmed. */
function isDimmed(given: Given): boolean {
  return numberIn(given, "dimmedHoursPercent") !== 0;
}
