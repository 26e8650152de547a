/** A share of a consumption that is no longer used. */
import { convert } from "../../numbers/units";
import { rawEffect, savingOf, type Calculator, type Counting } from "../calculation";
import { codeIn, numberIn, worked, type Given } from "../given";
import { ELECTRICITY, type EnergyPart } from "../measure-effect";

const GAS = "natural-gas";
/** MWh of a m³ of gas as billed (9300 kcal), net. */
const MWH_PER_M3_GAS = convert(1, "m3-gas", "MWh") ?? 0;

export function gasMwh(cubicMetres: number): number {
  return cubicMetres * MWH_PER_M3_GAS;
}

/** What an m³ of gas is worth, for the explanation. */
export const GAS_CONTENT = {
  symbol: "u",
  value: MWH_PER_M3_GAS,
  unit: "MWh/m³",
  source: "BUR3, CAMMESA: 8300 kcal/m³ (NCV)",
  confirmed: true,
} as const;

/** ΔE = E · s for electricity, and for gas in m³ as billed. Only what the measure asks for is counted. */
export const consumptionShare: Calculator = (given) =>
  rawEffect({ energy: [...electricityShare(given), ...gasShare(given)] });

function electricityShare(given: Given): EnergyPart[] {
  if (!given.has("electricityMwh")) return [];
  const saved = worked(
    given,
    "MWh",
    { formula: "ΔE = E · s", uses: ["electricityMwh", "electricitySavedPercent"] },
    (use, share) => use * share,
  );
  return [savingOf(ELECTRICITY, saved, numberIn(given, "electricityMwh"))];
}

function gasShare(given: Given): EnergyPart[] {
  if (!given.has("gasM3")) return [];
  const saved = worked(
    given,
    "MWh",
    { formula: "ΔE = V · s · u", uses: ["gasM3", "gasSavedPercent"], factors: [GAS_CONTENT] },
    (volume, share) => gasMwh(volume * share),
  );
  const volume = numberIn(given, "gasM3");
  return [savingOf(GAS, saved, volume === null ? null : gasMwh(volume))];
}

/** Of no carrier that has a factor: nothing is computed before the fuel is known. */
export const UNKNOWN_FUEL = "unknown";

/** ΔE = V · s, of litres (m³ of CNG) of the chosen fuel. */
export const fuelShare: Calculator = (given, counting) => {
  const fuel = codeIn(given, "vehicleFuel");
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = V · s · u",
      uses: ["fuelPerYear", "fuelSavedPercent"],
      factors: fuelContent(fuel, counting),
    },
    (amount, share) => fuelMwh(amount * share, fuel, counting),
  );
  const amount = numberIn(given, "fuelPerYear");
  const base = amount === null ? null : fuelMwh(amount, fuel, counting);
  return rawEffect({ energy: [savingOf(fuel ?? UNKNOWN_FUEL, saved, base)] });
};

/** CNG is billed in m³, the others in litres. */
export function fuelMwh(amount: number, fuel: string | null, counting: Counting): number | null {
  if (fuel === null) return null;
  return fuel === "cng" ? gasMwh(amount) : counting.mwhOf(amount, "L", fuel);
}

export function fuelContent(fuel: string | null, counting: Counting) {
  const value = fuelMwh(1, fuel, counting);
  if (fuel === null || value === null) return [];
  const unit = fuel === "cng" ? "MWh/m³" : "MWh/L";
  return [{ symbol: "u", value, unit, source: "IPCC 2006; BEN", confirmed: true }];
}

/** ΔE = n · c · s: homes built or improved, what one uses, the share that it no longer needs. */
export const homesShare: Calculator = (given) => {
  const electricity = worked(
    given,
    "MWh",
    { formula: "ΔE = n · c · s / 1000", uses: ["homes", "homeElectricityKwh", "homeSavedPercent"] },
    (homes, use, share) => (homes * use * share) / 1000,
  );
  const gas = worked(
    given,
    "MWh",
    {
      formula: "ΔE = n · v · s · u",
      uses: ["homes", "homeGasM3", "homeSavedPercent"],
      factors: [GAS_CONTENT],
    },
    (homes, volume, share) => gasMwh(homes * volume * share),
  );
  return rawEffect({
    energy: [
      savingOf(
        ELECTRICITY,
        electricity,
        ofHomes(given, "homeElectricityKwh", (kwh) => kwh / 1000),
      ),
      savingOf(GAS, gas, ofHomes(given, "homeGasM3", gasMwh)),
    ],
  });
};

function ofHomes(given: Given, id: string, mwh: (amount: number) => number): number | null {
  const homes = numberIn(given, "homes");
  const use = numberIn(given, id);
  return homes === null || use === null ? null : mwh(homes * use);
}

/** ΔE = n · Δc: what one home saves of electricity, gas and bottled gas. */
export const homesSaving: Calculator = (given, counting) => {
  const part = (
    carrier: string,
    id: string,
    formula: string,
    mwh: (amount: number) => number | null,
  ): EnergyPart => ({
    carrier,
    savedMwh: worked(given, "MWh", { formula, uses: ["homes", id] }, (homes, amount) => mwh(homes * amount)),
    baseMwh: null,
  });
  return rawEffect({
    energy: [
      part(ELECTRICITY, "savedKwhPerHome", "ΔE = n · Δc / 1000", (kwh) => kwh / 1000),
      part(GAS, "savedGasM3PerHome", "ΔE = n · Δv · u", gasMwh),
      part("lpg", "savedLpgKgPerHome", "ΔE = n · Δm · u", (kg) => counting.mwhOf(kg, "kg", "lpg")),
    ],
  });
};

/** ΔE = V · e / 1000: water that need not be pumped. */
export const pumpedWater: Calculator = (given) => {
  const saved = worked(
    given,
    "MWh",
    { formula: "ΔE = V · e / 1000", uses: ["waterM3", "pumpingKwhPerM3"] },
    (volume, energy) => (volume * energy) / 1000,
  );
  return rawEffect({ energy: [{ carrier: ELECTRICITY, savedMwh: saved, baseMwh: null }] });
};
