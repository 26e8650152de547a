/**
 * Units of activity data and factors, one table. Energy is always net calorific value (NCV, PCI), the basis
 * of the IPCC 2006 factors.
 */
export type Dimension =
  | "energy"
  | "mass"
  | "volume"
  | "stacked-volume"
  | "count"
  | "distance"
  | "passenger-distance"
  | "freight-distance"
  | "area"
  | "people";

export interface UnitDefinition {
  dimension: Dimension;
  /** How many base units of its dimension (MJ, kg, L, stere, km, ha, 1) one of it is. */
  inBase: number;
  source: string;
}

/** Thermochemical calorie: 4.184 J exactly (ISO 80000-5), the one BUR3/CAMMESA gas factors back-calculate to. */
export const MJ_PER_GCAL = 4184;
/** International table calorie 4.1868 J: 1 toe = 10 Gcal_IT = 41.868 GJ (IEA). */
export const MJ_PER_TOE = 41_868;
/**
 * A metered m³ of Argentine gas is billed at 9300 kcal (gross). On NCV basis it is 8300 kcal: the CAMMESA
 * workbook, citing BUR3, prints 1.948 kg CO2/m³ = 8300 × 4.184 kJ × 56.1 t/TJ. Using 9300 with NCV factors
 * overstates CO2 by 12 %.
 */
export const MJ_PER_M3_GAS_9300 = (8300 * 4.184) / 1000;

const SI = "SI";
const LPG_CYLINDER = "net content of the cylinder";

export const UNITS = {
  Wh: { dimension: "energy", inBase: 0.0036, source: SI },
  kWh: { dimension: "energy", inBase: 3.6, source: SI },
  MWh: { dimension: "energy", inBase: 3600, source: SI },
  GWh: { dimension: "energy", inBase: 3_600_000, source: SI },
  TWh: { dimension: "energy", inBase: 3_600_000_000, source: SI },
  MJ: { dimension: "energy", inBase: 1, source: SI },
  GJ: { dimension: "energy", inBase: 1000, source: SI },
  TJ: { dimension: "energy", inBase: 1_000_000, source: SI },
  kcal: { dimension: "energy", inBase: 0.004184, source: "1 cal = 4.184 J (thermochemical, ISO 80000-5)" },
  Mcal: { dimension: "energy", inBase: 4.184, source: "1 cal = 4.184 J (thermochemical, ISO 80000-5)" },
  Gcal: { dimension: "energy", inBase: MJ_PER_GCAL, source: "1 cal = 4.184 J (thermochemical, ISO 80000-5)" },
  toe: { dimension: "energy", inBase: MJ_PER_TOE, source: "IEA: 1 toe = 41.868 GJ" },
  ktoe: { dimension: "energy", inBase: 1000 * MJ_PER_TOE, source: "IEA: 1 ktoe = 41.868 TJ" },
  "m3-gas": { dimension: "energy", inBase: MJ_PER_M3_GAS_9300, source: "BUR3 via CAMMESA: 8300 kcal/m³ NCV" },
  "dam3-gas": {
    dimension: "energy",
    inBase: 1000 * MJ_PER_M3_GAS_9300,
    source: "BUR3 via CAMMESA: 8300 kcal/m³ NCV",
  },
  g: { dimension: "mass", inBase: 0.001, source: SI },
  kg: { dimension: "mass", inBase: 1, source: SI },
  t: { dimension: "mass", inBase: 1000, source: SI },
  kt: { dimension: "mass", inBase: 1_000_000, source: SI },
  Gg: { dimension: "mass", inBase: 1_000_000, source: SI },
  "lpg-cylinder-10kg": { dimension: "mass", inBase: 10, source: LPG_CYLINDER },
  "lpg-cylinder-12kg": { dimension: "mass", inBase: 12, source: LPG_CYLINDER },
  "lpg-cylinder-15kg": { dimension: "mass", inBase: 15, source: LPG_CYLINDER },
  "lpg-cylinder-30kg": { dimension: "mass", inBase: 30, source: LPG_CYLINDER },
  "lpg-cylinder-45kg": { dimension: "mass", inBase: 45, source: LPG_CYLINDER },
  L: { dimension: "volume", inBase: 1, source: SI },
  m3: { dimension: "volume", inBase: 1000, source: SI },
  dam3: { dimension: "volume", inBase: 1_000_000, source: SI },
  hm3: { dimension: "volume", inBase: 1_000_000_000, source: SI },
  "m3-stere": { dimension: "stacked-volume", inBase: 1, source: "stacked cubic metre of firewood" },
  gal: { dimension: "volume", inBase: 3.785411784, source: "US liquid gallon, NIST Handbook 44" },
  unit: { dimension: "count", inBase: 1, source: SI },
  head: { dimension: "count", inBase: 1, source: SI },
  km: { dimension: "distance", inBase: 1, source: SI },
  "vehicle-km": { dimension: "distance", inBase: 1, source: SI },
  "passenger-km": { dimension: "passenger-distance", inBase: 1, source: SI },
  "tonne-km": { dimension: "freight-distance", inBase: 1, source: SI },
  ha: { dimension: "area", inBase: 1, source: SI },
  m2: { dimension: "area", inBase: 0.0001, source: SI },
  km2: { dimension: "area", inBase: 100, source: SI },
  person: { dimension: "people", inBase: 1, source: SI },
} as const satisfies Record<string, UnitDefinition>;

export type Unit = keyof typeof UNITS;
export type MassUnit = "g" | "kg" | "t" | "kt";
/** Mass of gas per unit of activity: "kg/TJ", "t/MWh". */
export type FactorUnit = `${MassUnit}/${Unit}`;

const UNIT_BY_NAME: ReadonlyMap<string, Unit> = new Map([
  ...(Object.keys(UNITS) as Unit[]).map((unit) => [unit.toLowerCase(), unit] as const),
  ["litre", "L"],
  ["liter", "L"],
  ["lt", "L"],
  ["m³", "m3"],
  ["tonne", "t"],
  ["tep", "toe"],
  ["ktep", "ktoe"],
]);

/** Reads a unit code of a form or file, whatever its case; null when it is not in the table. */
export function parseUnit(code: string): Unit | null {
  return UNIT_BY_NAME.get(code.trim().toLowerCase()) ?? null;
}

/** Reads "kg/TJ", also with the gas named ("tCO2e/MWh", "kgCH4/t"); null when it is neither. */
export function parseFactorUnit(code: string): FactorUnit | null {
  const [mass, per, ...rest] = code.split("/");
  if (mass === undefined || per === undefined || rest.length > 0) return null;
  const bare = mass.trim().replace(/(co2eq?|co2|ch4|n2o)$/i, "");
  const massUnit = parseUnit(bare);
  const unit = parseUnit(per);
  if (unit === null || massUnit === null || !isMassUnit(massUnit)) return null;
  return `${massUnit}/${unit}`;
}

export function splitFactorUnit(unit: FactorUnit): { mass: MassUnit; per: Unit } {
  const [mass, per] = unit.split("/") as [MassUnit, Unit];
  return { mass, per };
}

function isMassUnit(unit: Unit): unit is MassUnit {
  return unit === "g" || unit === "kg" || unit === "t" || unit === "kt";
}

export function dimensionOf(unit: Unit): Dimension {
  return UNITS[unit].dimension;
}

/** How many `to` one `from` is; null when they measure different things (a litre is no energy without its fuel). */
export function conversionFactor(from: Unit, to: Unit): number | null {
  if (UNITS[from].dimension !== UNITS[to].dimension) return null;
  return from === to ? 1 : UNITS[from].inBase / UNITS[to].inBase;
}

/** null when the dimensions differ. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  const factor = conversionFactor(from, to);
  return factor === null ? null : value * factor;
}
