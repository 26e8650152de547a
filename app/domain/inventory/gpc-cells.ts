/**
 * The cells of a community inventory: GPC 1.1 reference numbers with their CRF sub-sector, scope and level.
 * Source: Global Protocol for Community-Scale GHG Inventories (GPC) 1.1, table 4.1, and the GCoM CRF mapping.
 * II.5.3 exists in GPC 1.0 inventories only and is kept so that these can be read.
 */
export type GpcSector = "I" | "II" | "III" | "IV" | "V" | "VI";
export type Scope = 1 | 2 | 3;
/**
 * BASIC+ adds to BASIC. "territorial": reported, never added (energy sent to the grid, imported waste).
 * "other": other scope 3, outside both levels.
 */
export type GpcLevel = "BASIC" | "BASIC+" | "territorial" | "other";

export interface GpcCell {
  ref: string;
  sector: GpcSector;
  /** "I.1", "III.4", "V.2". */
  subsector: string;
  scope: Scope;
  level: GpcLevel;
}

export const GPC_SECTORS: readonly GpcSector[] = ["I", "II", "III", "IV", "V", "VI"];

export const GPC_CELLS: readonly GpcCell[] = [
  ...["I.1", "I.2", "I.3", "I.4", "I.5", "I.6"].flatMap((sub) => energyUse("I", sub)),
  cell("I", "I.4", "I.4.4", 1, "territorial"),
  cell("I", "I.7", "I.7.1", 1, "BASIC"),
  cell("I", "I.8", "I.8.1", 1, "BASIC"),
  ...["II.1", "II.2", "II.3", "II.4", "II.5"].flatMap((sub) => energyUse("II", sub)),
  ...["III.1", "III.2", "III.3", "III.4"].flatMap(waste),
  cell("IV", "IV.1", "IV.1", 1, "BASIC+"),
  cell("IV", "IV.2", "IV.2", 1, "BASIC+"),
  cell("V", "V.1", "V.1", 1, "BASIC+"),
  cell("V", "V.2", "V.2", 1, "BASIC+"),
  cell("V", "V.3", "V.3", 1, "BASIC+"),
  cell("VI", "VI.1", "VI.1", 3, "other"),
];

const BY_REF: ReadonlyMap<string, GpcCell> = new Map(GPC_CELLS.map((entry) => [entry.ref, entry]));

/** null for a reference that GPC does not have. */
export function gpcCell(ref: string): GpcCell | null {
  return BY_REF.get(ref) ?? null;
}

/** Covenant of Mayors sectors (SECAP template, inventory tables), as used in rows and actions. */
export type CovenantSector =
  | "municipal-buildings"
  | "tertiary-buildings"
  | "residential-buildings"
  | "public-lighting"
  | "industry-non-ets"
  | "industry-ets"
  | "municipal-fleet"
  | "public-transport"
  | "private-transport"
  | "agriculture"
  | "other-energy"
  | "waste"
  | "wastewater"
  | "other-non-energy";

/** Of these four a Covenant inventory covers at least three. */
export const COVENANT_KEY_SECTORS: Readonly<Record<string, readonly CovenantSector[]>> = {
  municipal: ["municipal-buildings", "public-lighting"],
  tertiary: ["tertiary-buildings"],
  residential: ["residential-buildings"],
  transport: ["municipal-fleet", "public-transport", "private-transport"],
};

const ENERGY_SUBSECTOR: Readonly<Record<string, string>> = {
  "municipal-buildings": "I.2",
  "tertiary-buildings": "I.2",
  "residential-buildings": "I.1",
  "public-lighting": "I.2",
  "industry-non-ets": "I.3",
  "industry-ets": "I.3",
  "municipal-fleet": "II.1",
  "public-transport": "II.1",
  "private-transport": "II.1",
  agriculture: "I.5",
  "other-energy": "I.6",
} satisfies Partial<Record<CovenantSector, string>>;

/**
 * Cell of a row that names only its Covenant sector and scope. Public buildings and lighting fall in I.2,
 * road transport in II.1 (CRF mapping). null where sector and scope do not decide it (waste treated inside or
 * outside, kind of industrial process, kind of land use): such rows name their cell.
 */
export function gpcCellOfCovenantSector(sector: string, scope: Scope): GpcCell | null {
  const subsector = ENERGY_SUBSECTOR[sector];
  return subsector === undefined ? null : gpcCell(`${subsector}.${scope}`);
}

function cell(sector: GpcSector, subsector: string, ref: string, scope: Scope, level: GpcLevel): GpcCell {
  return { ref, sector, subsector, scope, level };
}

function energyUse(sector: GpcSector, subsector: string): GpcCell[] {
  return [
    cell(sector, subsector, `${subsector}.1`, 1, "BASIC"),
    cell(sector, subsector, `${subsector}.2`, 2, "BASIC"),
    cell(sector, subsector, `${subsector}.3`, 3, "BASIC+"),
  ];
}

/** x.1 generated and treated inside, x.2 generated inside and treated outside, x.3 imported. */
function waste(subsector: string): GpcCell[] {
  return [
    cell("III", subsector, `${subsector}.1`, 1, "BASIC"),
    cell("III", subsector, `${subsector}.2`, 3, "BASIC"),
    cell("III", subsector, `${subsector}.3`, 1, "territorial"),
  ];
}
