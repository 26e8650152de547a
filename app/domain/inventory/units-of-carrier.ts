/** Units in which an energy carrier can be counted: a cylinder of electricity or a litre of piped gas is a slip. */
import { dimensionOf, type Unit } from "../numbers/units";

type Measure = "energy" | "metered-gas" | "litre" | "volume" | "stere" | "mass" | "cylinder" | "other";

const SUPPLIED: readonly Measure[] = ["energy"];
const PIPED_GAS: readonly Measure[] = ["energy", "metered-gas", "volume", "mass"];
const GAS: readonly Measure[] = ["energy", "volume", "mass"];
const LIQUID: readonly Measure[] = ["energy", "litre", "volume", "mass"];
const SOLID: readonly Measure[] = ["energy", "mass"];
/** Solid cubic metres of wood are a volume, stacked ones a stere. */
const FIREWOOD: readonly Measure[] = ["energy", "mass", "stere", "volume"];

const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  electricity: SUPPLIED,
  "heat-cold": SUPPLIED,
  "solar-thermal": SUPPLIED,
  geothermal: SUPPLIED,
  "natural-gas": PIPED_GAS,
  cng: PIPED_GAS,
  biogas: GAS,
  "landfill-gas": GAS,
  lpg: [...LIQUID, "cylinder"],
  gasoline: LIQUID,
  diesel: LIQUID,
  "heating-oil": LIQUID,
  "fuel-oil": LIQUID,
  kerosene: LIQUID,
  "kerosene-jet": LIQUID,
  "aviation-gasoline": LIQUID,
  bioethanol: LIQUID,
  biodiesel: LIQUID,
  biofuel: LIQUID,
  "plant-oil": LIQUID,
  petcoke: SOLID,
  coal: SOLID,
  lignite: SOLID,
  peat: SOLID,
  charcoal: SOLID,
  wood: FIREWOOD,
  "other-biomass": FIREWOOD,
};

/** Carriers that are not in the table (other fossil fuels, fossil waste) may come in any unit. */
export function suitsCarrier(unit: Unit, carrier: string): boolean {
  return MEASURES[carrier]?.includes(measureOf(unit)) ?? true;
}

function measureOf(unit: Unit): Measure {
  if (unit.startsWith("lpg-cylinder")) return "cylinder";
  if (unit.endsWith("-gas")) return "metered-gas";
  if (unit === "L" || unit === "gal") return "litre";
  switch (dimensionOf(unit)) {
    case "energy":
      return "energy";
    case "volume":
      return "volume";
    case "stacked-volume":
      return "stere";
    case "mass":
      return "mass";
    default:
      return "other";
  }
}
