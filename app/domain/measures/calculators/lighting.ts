/** Lamps replaced by others that give the same light. */
import { rawEffect, savingOf, type Calculator } from "../calculation";
import { worked } from "../given";
import { ELECTRICITY } from "../measure-effect";

/** W · h in a MWh. */
const WH_PER_MWH = 1_000_000;

/**
 * ΔE = n · (P₀ · (1 + b₀) − P₁ · (1 + b₁) · (1 − d)) · h / 10⁶, MWh a year: old lamp with its ballast, LED with its
 * driver, d the part of the LED's energy that dimming saves.
 */
export const lampReplacement: Calculator = (given) => {
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = n · (P₀ · (1 + b₀) − P₁ · (1 + b₁) · (1 − d)) · h / 10⁶",
      uses: [
        "lamps",
        "oldWatts",
        "oldBallastPercent",
        "newWatts",
        "newDriverPercent",
        "dimmingPercent",
        "hoursPerYear",
      ],
    },
    (n, oldWatts, ballast, newWatts, driver, dimming, hours) =>
      (n * (oldWatts * (1 + ballast) - newWatts * (1 + driver) * (1 - dimming)) * hours) / WH_PER_MWH,
  );
  const base = worked(
    given,
    "MWh",
    {
      formula: "n · P₀ · (1 + b₀) · h / 10⁶",
      uses: ["lamps", "oldWatts", "oldBallastPercent", "hoursPerYear"],
    },
    (n, watts, ballast, hours) => (n * watts * (1 + ballast) * hours) / WH_PER_MWH,
  );
  return rawEffect({ energy: [savingOf(ELECTRICITY, saved, base.value)] });
};
