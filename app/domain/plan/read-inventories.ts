/** Inventories of a plan as the arithmetic takes them. */
import type { FactorCatalogue, SectorClass } from "../inventory/factor-catalogue";
import { methodFactorsOf, resolveFactor, sectorClassOf } from "../inventory/factor-catalogue";
import { gpcCell, type GpcCell, type Scope } from "../inventory/gpc-cells";
import { GWP_SETS, type GwpSet } from "../inventory/gwp";
import type {
  DataBasis,
  DataQuality,
  EnteredGases,
  GasCoverage,
  InventoryInput,
  InventoryRowInput,
  RowFactor,
} from "../inventory/inventory-input";
import type { MethodFactors } from "../inventory/methods/method-factors";
import type { ModelledGases } from "../inventory/methods/modelled-gases";
import { isNotationKey, type NotationKey } from "../inventory/notation-keys";
import type { Unit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { estimatedAmount } from "../estimates/estimate-decision";
import { codeOf, instancesIn, isYes, numberOf, quantityOf, rowsIn, textOf } from "./answers";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { readModelledRow } from "./read-modelled-row";

export const INVENTORIES = "inventories";
export const INVENTORY_ROWS = "rows";

/** Used while the inventory names no set; the total says with which set it was made. */
const DEFAULT_GWP_SET: GwpSet = "AR5";
const DATA_BASES: readonly DataBasis[] = ["measured", "bill", "estimate", "default"];
const DATA_QUALITIES: readonly DataQuality[] = ["high", "medium", "low"];
const SCOPES: Readonly<Record<string, Scope>> = { "scope-1": 1, "scope-2": 2, "scope-3": 3 };
/** Bought energy is scope 2, what is burnt in place scope 1 (GPC 1.1, ch. 4). */
const BOUGHT_CARRIERS: readonly string[] = ["electricity", "heat-cold"];
/** Rows whose kind says their sector. */
const SECTOR_OF_KIND: Readonly<Record<string, string>> = {
  waste: "waste",
  wastewater: "wastewater",
  process: "other-non-energy",
  generation: "local-electricity",
};
/** Electricity generated for the grid is reported apart (GPC 1.1, ch. 6.5). */
const CELL_OF_KIND: Readonly<Record<string, string>> = { generation: "I.4.4" };
/** Modes that GPC tells apart by cell and Covenant sectors do not. */
const CLASS_OF_SUBSECTOR: Readonly<Record<string, SectorClass>> = {
  "I.3": "manufacturing",
  "I.4": "energy-industries",
  "II.1": "road",
  "II.2": "rail",
  "II.3": "waterways",
  "II.4": "aviation",
  "II.5": "off-road",
};

/** What the rows of an inventory are computed with. */
export interface InventoryMethod extends Omit<InventoryInput, "rows"> {
  /** The grid factor that the inventory states for its electricity. */
  gridFactor: RowFactor | null;
  /** Default factor of a carrier; null when the catalogue has none for the country. */
  defaultFactor(carrier: string, sectorClass: SectorClass): RowFactor | null;
  /** Defaults of the methods for waste, wastewater and livestock at the country. */
  methodFactors: MethodFactors;
}

/** Null while the year is missing or unreadable: nothing can be computed without it. */
export function readInventoryMethod(
  header: PlanEntry,
  country: string,
  catalogue: FactorCatalogue,
): InventoryMethod | null {
  const { values } = header;
  const year = numberOf(values, "year");
  if (year === null) return null;
  const gases = codeOf<GasCoverage>(values, "gases", ["co2", "co2e"]) ?? "co2e";
  const stated = numberOf(values, "statedTotal");
  return {
    id: header.instance,
    year,
    population: numberOf(values, "population"),
    kind: codeOf(values, "kind", ["BEI", "MEI"]) ?? "BEI",
    gwpSet: codeOf(values, "gwpSet", GWP_SETS) ?? DEFAULT_GWP_SET,
    gases,
    ...(stated === null ? {} : { stated: { totalTco2e: stated } }),
    gridFactor: readGridFactor(values, gases),
    defaultFactor: defaultFactors(year, country, catalogue),
    methodFactors: methodFactorsOf(country, catalogue),
  };
}

/** The whole inventory, or null while its year is not known. */
export function readInventory(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  header: PlanEntry,
  catalogue: FactorCatalogue,
): InventoryInput | null {
  const method = readInventoryMethod(header, plan.municipality.country, catalogue);
  if (!method) return null;
  const { gridFactor: _grid, defaultFactor: _default, methodFactors: _methods, ...inventory } = method;
  const rows = rowsIn(plan, INVENTORIES, INVENTORY_ROWS, header.instance);
  return { ...inventory, rows: rows.map((row) => readInventoryRow(row, method)) };
}

export function inventoryHeaders(plan: Pick<PlanDocument, "entries">): PlanEntry[] {
  return instancesIn(plan, INVENTORIES);
}

/**
 * A row: activity × factor for energy; for the rest the stated emissions, its own factor, or the method of its kind.
 */
export function readInventoryRow(
  entry: PlanEntry & { row: string },
  method: InventoryMethod,
): InventoryRowInput {
  const { values, kind = "" } = entry;
  const carrier = textOf(values, "carrier");
  const cellRef = textOf(values, "gpcCell") ?? CELL_OF_KIND[kind] ?? null;
  const cell = cellRef === null ? null : gpcCell(cellRef);
  const covenantSector = textOf(values, "covenantSector") ?? SECTOR_OF_KIND[kind] ?? "unallocated";
  const { amount, unit } = quantityOf(values, "amount");
  const entered = readEntered(values);
  const own = readOwnFactor(values, unit, method.gases);
  const modelled = kind === "energy" ? null : readModelledRow(kind, values, method);
  const how = rowMethod({ kind, calculation: textOf(values, "calculation"), entered, own, modelled });
  const row = { carrier, cell, covenantSector };
  const estimate = estimatedAmount(values);
  return {
    id: entry.row,
    label: textOf(values, "label") ?? entry.row,
    ...(cellRef === null ? {} : { gpcCell: cellRef }),
    covenantSector,
    ...(carrier === null ? {} : { carrier }),
    scope: readScope(values, carrier, cell),
    method: how,
    amount,
    unit,
    factor: own ?? (kind === "energy" ? energyFactor(row, method) : null),
    enteredTco2e: entered.tco2e,
    ...(entered.gases ? { enteredGases: entered.gases } : {}),
    ...(how === "modelled" && modelled ? { modelled } : {}),
    biogenicTco2: numberOf(values, "biogenicTco2"),
    dataBasis: codeOf(values, "dataBasis", DATA_BASES),
    dataQuality: codeOf(values, "dataQuality", DATA_QUALITIES),
    source: textOf(values, "enteredSource") ?? textOf(values, "dataSource"),
    notationKey: readNotationKey(values),
    notationExplanation: textOf(values, "notationExplanation"),
    excluded: isYes(values, "excluded"),
    ...(estimate ? { estimate } : {}),
  };
}

/**
 * The row says whether its emissions are computed or taken from a report. Where it does not, what was given
 * decides: stated emissions go before a factor of its own, and both before the method.
 */
function rowMethod(given: {
  kind: string;
  calculation: string | null;
  entered: Entered;
  own: RowFactor | null;
  modelled: ModelledGases | null;
}): InventoryRowInput["method"] {
  if (given.kind === "energy") return "activity";
  if (given.calculation === "computed" && given.modelled !== null) return "modelled";
  if (given.entered.given) return "entered";
  if (given.own !== null) return "activity";
  return given.modelled !== null && given.calculation !== "entered" ? "modelled" : "entered";
}

function readScope(values: EntryValues, carrier: string | null, cell: GpcCell | null): Scope {
  const answered = SCOPES[textOf(values, "scope") ?? ""];
  if (answered !== undefined) return answered;
  if (cell) return cell.scope;
  return carrier !== null && BOUGHT_CARRIERS.includes(carrier) ? 2 : 1;
}

function readNotationKey(values: EntryValues): NotationKey | null {
  const key = values["notationKey"];
  return isNotationKey(key) ? key : null;
}

interface Entered {
  tco2e: number | null;
  gases: EnteredGases | null;
  given: boolean;
}

function readEntered(values: EntryValues): Entered {
  const tco2e = numberOf(values, "enteredTco2e");
  const tonnes: EnteredGases["tonnes"] = {};
  for (const gas of ["co2", "ch4", "n2o"] as const) {
    const mass = numberOf(values, gas);
    if (mass !== null) tonnes[gas] = mass;
  }
  const gases = Object.keys(tonnes).length > 0 ? ({ basis: "gas", tonnes } as const) : null;
  return { tco2e, gases, given: tco2e !== null || gases !== null };
}

/* --------------------------------------------------------------------- factors */

/** The row's own factor: t per unit of its amount, in the gases of the inventory. */
function readOwnFactor(values: EntryValues, unit: Unit | null, gases: GasCoverage): RowFactor | null {
  const value = numberOf(values, "ownFactor");
  if (value === null || unit === null) return null;
  const source = textOf(values, "ownFactorSource") ?? "";
  return statedFactor({ value, unit, gases, source, year: numberOf(values, "ownFactorYear") });
}

function readGridFactor(values: EntryValues, gases: GasCoverage): RowFactor | null {
  const value = numberOf(values, "gridFactor");
  if (value === null) return null;
  const source = textOf(values, "gridFactorSource") ?? "";
  return statedFactor({ value, unit: "MWh", gases, source, year: numberOf(values, "gridFactorYear") });
}

function statedFactor(given: {
  value: number;
  unit: Unit;
  gases: GasCoverage;
  source: string;
  year: number | null;
}): RowFactor {
  const { value, unit, gases, source, year } = given;
  return {
    unit: `t/${unit}`,
    co2: gases === "co2" ? value : null,
    ch4: null,
    n2o: null,
    co2e: gases === "co2e" ? value : null,
    biogenicCo2: null,
    source,
    year,
    confirmed: true,
  };
}

function energyFactor(
  row: { carrier: string | null; cell: GpcCell | null; covenantSector: string },
  method: InventoryMethod,
): RowFactor | null {
  if (row.carrier === null) return null;
  if (row.carrier === "electricity" && method.gridFactor) return method.gridFactor;
  return method.defaultFactor(row.carrier, sectorClass(row.cell, row.covenantSector));
}

function sectorClass(cell: GpcCell | null, covenantSector: string): SectorClass {
  return CLASS_OF_SUBSECTOR[cell?.subsector ?? ""] ?? sectorClassOf(covenantSector);
}

/** Looked up once for each carrier and class: an inventory has hundreds of rows of a few carriers. */
function defaultFactors(
  year: number,
  place: string,
  catalogue: FactorCatalogue,
): InventoryMethod["defaultFactor"] {
  const found = new Map<string, RowFactor | null>();
  return (carrier, sectorClass) => {
    const key = `${carrier} ${sectorClass}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const resolved = resolveFactor({ carrier, sectorClass, year, place, overrides: [] }, catalogue);
    const factor = resolved.ok ? resolved.factor : null;
    found.set(key, factor);
    return factor;
  };
}
