import type { Unit } from "../numbers/units";
import { dimensionOf } from "../numbers/units";

type Family = "energy-only" | "gas" | "biogas" | "lpg" | "liquid" | "solid";

const FAMILY_OF_CARRIER: Readonly<Record<string, Family>> = {
  electricity: "energy-only",
  "heat-cold": "energy-only",
  "solar-thermal": "energy-only",
  geothermal: "energy-only",
  "natural-gas": "gas",
  cng: "gas",
  biogas: "biogas",
  "landfill-gas": "biogas",
  lpg: "lpg",
  gasoline: "liquid",
  diesel: "liquid",
  "heating-oil": "liquid",
  "fuel-oil": "liquid",
  kerosene: "liquid",
  "kerosene-jet": "liquid",
  "aviation-gasoline": "liquid",
  bioethanol: "liquid",
  biodiesel: "liquid",
  "plant-oil": "liquid",
  coal: "solid",
  lignite: "solid",
  peat: "solid",
  petcoke: "solid",
  wood: "solid",
  charcoal: "solid",
  "other-biomass": "solid",
};

/** Whether a carrier is ever measured so; carriers that are mixtures take any unit. */
export function carrierTakesUnit(carrier: string, unit: Unit): boolean {
  const family = FAMILY_OF_CARRIER[carrier];
  if (family === undefined) return true;
  if (isMeteredGas(unit)) return family === "gas";
  if (unit.startsWith("lpg-cylinder")) return family === "lpg";
  const dimension = dimensionOf(unit);
  if (dimension === "energy") return true;
  switch (family) {
    case "energy-only":
      return false;
    case "gas":
    case "biogas":
      return dimension === "mass" || (dimension === "volume" && unit !== "L" && unit !== "gal");
    case "lpg":
    case "liquid":
      return dimension === "mass" || dimension === "volume";
    case "solid":
      return dimension === "mass" || dimension === "stacked-volume";
  }
}

/** m³ billed at 9300 kcal: of piped gas alone. */
function isMeteredGas(unit: Unit): boolean {
  return unit === "m3-gas" || unit === "dam3-gas";
}
