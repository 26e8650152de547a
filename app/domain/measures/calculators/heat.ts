/** Heat of buildings and of water: envelope, appliances, heat pumps, solar heaters. */
import { rawEffect, savingOf, usedMore, type Calculator } from "../calculation";
import { codeIn, numberIn, worked } from "../given";
import { ELECTRICITY } from "../measure-effect";
import { GAS_CONTENT, gasMwh } from "./consumption-share";

const GAS = "natural-gas";
/** Specific heat of water, kJ/(kg·K), near 15 °C. */
const WATER_HEAT = 4.186;
const KJ_PER_MWH = 3_600_000;

/**
 * Heat lost through walls and roofs in a heating season: Q = A · K · 24 · GD, Wh (IRAM 11603 degree days, IRAM 11605
 * transmittance); what is burnt is Q / η.
 */
export const envelope: Calculator = (given) => {
  const carrier = codeIn(given, "heatingCarrier") ?? GAS;
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = A · (K₀ − K₁) · 24 · GD / (η · 10⁶)",
      uses: ["envelopeM2", "oldTransmittance", "newTransmittance", "degreeDays", "oldEfficiencyPercent"],
    },
    (area, before, after, degreeDays, efficiency) =>
      (area * (before - after) * 24 * degreeDays) / (efficiency * 1_000_000),
  );
  const lost = worked(
    given,
    "MWh",
    {
      formula: "A · K₀ · 24 · GD / (η · 10⁶)",
      uses: ["envelopeM2", "oldTransmittance", "degreeDays", "oldEfficiencyPercent"],
    },
    (area, before, degreeDays, efficiency) => (area * before * 24 * degreeDays) / (efficiency * 1_000_000),
  );
  return rawEffect({ energy: [savingOf(carrier, saved, lost.value)] });
};

/** ΔV = V · (1 − η₀ / η₁) + n · v: the same heat with less gas, and pilots that no longer burn. */
export const boilerReplacement: Calculator = (given) => {
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = (V · (1 − η₀ / η₁) + n · v) · u",
      uses: ["gasM3", "oldEfficiencyPercent", "newEfficiencyPercent", "pilots", "pilotGasM3"],
      factors: [GAS_CONTENT],
    },
    (volume, before, after, pilots, pilot) => gasMwh(volume * (1 - before / after) + pilots * pilot),
  );
  const volume = numberIn(given, "gasM3");
  return rawEffect({ energy: [savingOf(GAS, saved, volume === null ? null : gasMwh(volume))] });
};

/** The gas is no longer burnt; its heat Q = V · u · η₀ is made with Q / COP of electricity. */
export const heatPump: Calculator = (given) => {
  const gas = worked(
    given,
    "MWh",
    { formula: "ΔE = V · u", uses: ["gasM3"], factors: [GAS_CONTENT] },
    gasMwh,
  );
  const electricity = worked(
    given,
    "MWh",
    {
      formula: "ΔE = − V · u · η₀ / COP",
      uses: ["gasM3", "oldEfficiencyPercent", "performance"],
      factors: [GAS_CONTENT],
    },
    (volume, efficiency, performance) => (gasMwh(volume) * efficiency) / performance,
  );
  return rawEffect({
    energy: [
      savingOf(GAS, gas, gas.value),
      { carrier: ELECTRICITY, savedMwh: usedMore(electricity), baseMwh: null },
    ],
  });
};

/**
 * Heat of hot water Q = n · p · l · 4.186 · ΔT · 365 (kJ); the sun gives the share f of it, which the appliance of
 * before would have made with f · Q / η.
 */
export const solarThermal: Calculator = (given) => {
  const carrier = codeIn(given, "heatingCarrier") ?? GAS;
  const uses = ["heaters", "peoplePerHeater", "litresPerPerson", "temperatureRise", "solarPercent"];
  const heat = (n: number, people: number, litres: number, rise: number, solar: number) =>
    (n * people * litres * WATER_HEAT * rise * 365 * solar) / KJ_PER_MWH;
  const made = worked(
    given,
    "MWh",
    { formula: "R = n · p · l · 4,186 · ΔT · 365 · f / 3,6·10⁶", uses },
    heat,
  );
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = n · p · l · 4,186 · ΔT · 365 · f / (3,6·10⁶ · η)",
      uses: [...uses, "oldEfficiencyPercent"],
    },
    (n, people, litres, rise, solar, efficiency) => heat(n, people, litres, rise, solar) / efficiency,
  );
  const all = worked(given, "MWh", { formula: "", uses: [...uses, "oldEfficiencyPercent"] }, (...values) => {
    const [n = 0, people = 0, litres = 0, rise = 0, _solar, efficiency = 1] = values;
    return heat(n, people, litres, rise, 1) / efficiency;
  });
  return rawEffect({
    energy: [savingOf(carrier, saved, all.value)],
    renewable: { kind: "heat", mwh: made },
  });
};
