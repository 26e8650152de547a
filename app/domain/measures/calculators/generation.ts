/** Renewable electricity made here, or bought. */
import { rawEffect, type Calculator } from "../calculation";
import { numberIn, worked } from "../given";
import { explain } from "../../numbers/explained";

/** R = P · Y / 1000, MWh a year: sun or wind, by installed power and what a kW gives in the year. */
export const generation: Calculator = (given) =>
  rawEffect({
    renewable: {
      kind: "electricity",
      mwh: worked(
        given,
        "MWh",
        { formula: "R = P · Y / 1000", uses: ["installedKw", "yieldKwhPerKw"] },
        (power, perKw) => (power * perKw) / 1000,
      ),
    },
  });

/**
 * Electricity bought by contract. Totals are location-based (GPC 1.1 §6.5): nothing is subtracted; what the
 * contract is worth at the grid's factor is reported apart.
 */
export const purchase: Calculator = (given, counting) => {
  const factor = counting.tPerMwh("electricity");
  const bought = numberIn(given, "contractMwh");
  const apart = worked(
    given,
    "tCO2e",
    {
      formula: "E = R · f(electricity)",
      uses: ["contractMwh"],
      inputs: factor === null ? [gridUnknown] : [{ ...gridUnknown, value: factor }],
    },
    (mwh) => (factor === null ? null : mwh * factor),
  );
  const counted = {
    value: bought === null ? null : 0,
    unit: "tCO2e",
    explanation: explain({ assumptions: [{ key: "assumption.contractNotSubtracted" }] }),
  };
  return rawEffect({ gases: { source: null, tco2e: counted, baseTco2e: null }, apart });
};

const gridUnknown = {
  symbol: "f(electricity)",
  labelKey: "input.carrierFactor",
  value: null,
  unit: "t/MWh",
} as const;
