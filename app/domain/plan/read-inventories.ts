/** Inventories of a plan as the arithmetic takes them. */
import { blendOf, withBlend } from "../inventory/biofuel-blend";
import type { FactorCatalogue, SectorClass } from "../inventory/factor-catalogue";
import { methodFactorsOf, resolveFactor, sectorClassOf } from "../inventory/factor-catalogue";
import { factorPlace } from "../inventory/recommended-factor";
import { gpcCell, type GpcCell, type Scope } from "../inventory/gpc-cells";
import { type Gas, GWP_SETS, type GwpSet } from "../inventory/gwp";
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
import type { VehicleConsumption } from "../inventory/transport-activity";
import type { EntryValues } from "../template/value";
import { broughtAmount, estimatedAmount } from "../estimates/estimate-decision";
import { codeOf, instancesIn, isYes, numberOf, rowsIn, textOf } from "./answers";
import type { PlanDocument, PlanEntry } from "./plan-document";
import { cellRefOf } from "./read-cell";
import {
  type DefaultFactor,
  isEnergyKind,
  readAmount,
  readBlend,
  readOwnFactor,
  statedFactor,
} from "./read-energy-row";
import { readGridLosses, readHeatFactor } from "./read-supply";
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
/** Gases beside CO2, CH4 and N2O that a row may state in tonnes. */
const OTHER_GASES: readonly Gas[] = ["sf6", "nf3", "cf4", "c2f6", "hfc134a", "hfc32", "hfc125"];
/** Rows whose kind says their sector. */
const SECTOR_OF_KIND: Readonly<Record<string, string>> = {
  waste: "waste",
  wastewater: "wastewater",
  process: "other-non-energy",
  generation: "local-electricity",
};
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
  defaultFactor: DefaultFactor;
  /** Of the heat that the plants of the municipality deliver; null where they are not known. */
  heatFactor: RowFactor | null;
  /** Defaults of the methods for waste, wastewater and livestock at the country. */
  methodFactors: MethodFactors;
  vehicles: readonly VehicleConsumption[];
}

/**
 * Null while the year is missing or unreadable: nothing can be computed without it. `place` is where factors are
 * looked up (`factorPlace`).
 */
export function readInventoryMethod(
  header: PlanEntry,
  place: string,
  catalogue: FactorCatalogue,
): InventoryMethod | null {
  const { values } = header;
  const year = numberOf(values, "year");
  if (year === null) return null;
  const gases = codeOf<GasCoverage>(values, "gases", ["co2", "co2e"]) ?? "co2e";
  const stated = numberOf(values, "statedTotal");
  const defaultFactor = defaultFactors(year, place, catalogue);
  return {
    id: header.instance,
    year,
    population: numberOf(values, "population"),
    kind: codeOf(values, "kind", ["BEI", "MEI"]) ?? "BEI",
    gwpSet: codeOf(values, "gwpSet", GWP_SETS) ?? DEFAULT_GWP_SET,
    gases,
    ...(stated === null ? {} : { stated: { totalTco2e: stated } }),
    gridFactor: readGridFactor(values, gases, year),
    gridLosses: readGridLosses(values, place, year, catalogue),
    defaultFactor,
    heatFactor: readHeatFactor(values, defaultFactor),
    methodFactors: methodFactorsOf(place, catalogue),
    vehicles: catalogue.vehicles ?? [],
  };
}

/** The whole inventory, or null while its year is not known. */
export function readInventory(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  header: PlanEntry,
  catalogue: FactorCatalogue,
): InventoryInput | null {
  const method = readInventoryMethod(header, factorPlace(plan.municipality), catalogue);
  if (!method) return null;
  const rows = isDocumentTotal(header) ? [] : rowsIn(plan, INVENTORIES, INVENTORY_ROWS, header.instance);
  return { ...inventoryOf(method), rows: rows.map((row) => readInventoryRow(row, method)) };
}

/** Only the total is known, from a document: sources that were entered before are kept and not counted. */
export function isDocumentTotal({ values }: PlanEntry): boolean {
  return codeOf(values, "detail", ["sources", "document-total"]) === "document-total";
}

function inventoryOf(method: InventoryMethod): Omit<InventoryInput, "rows"> {
  const { id, year, population, kind, gwpSet, gases, stated, gridLosses } = method;
  const whole = { id, year, population, kind, gwpSet, gases };
  return { ...whole, ...(stated ? { stated } : {}), ...(gridLosses ? { gridLosses } : {}) };
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
  const bought = carrier !== null && BOUGHT_CARRIERS.includes(carrier);
  const cellRef = cellRefOf(kind, values, bought);
  const cell = cellRef === null ? null : gpcCell(cellRef);
  const covenantSector = textOf(values, "covenantSector") ?? SECTOR_OF_KIND[kind] ?? "unallocated";
  const given = readAmount(kind, values, carrier, method.vehicles);
  const row = { carrier, cell, covenantSector };
  const entered = readEntered(values);
  const own = readOwnFactor(values, given.unit, method.gases, () => fuelFactor(row, values, method));
  const modelled = isEnergyKind(kind) ? null : readModelledRow(kind, values, method);
  const how = rowMethod({ kind, calculation: textOf(values, "calculation"), entered, own, modelled });
  const estimate = estimatedAmount(values);
  const brought = broughtAmount(values);
  return {
    id: entry.row,
    label: textOf(values, "label") ?? entry.row,
    ...(cellRef === null ? {} : { gpcCell: cellRef }),
    covenantSector,
    ...(carrier === null ? {} : { carrier }),
    scope: readScope(values, bought, cell),
    method: how,
    ...given,
    ...(brought ? { register: brought.register, amountFrom: brought.explanation } : {}),
    factor: own ?? (isEnergyKind(kind) ? fuelFactor(row, values, method) : null),
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
    ...(isMemo(kind, values) ? { memo: true } : {}),
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
  if (isEnergyKind(given.kind)) return "activity";
  if (given.calculation === "computed" && given.modelled !== null) return "modelled";
  if (given.entered.given) return "entered";
  if (given.own !== null) return "activity";
  return given.modelled !== null && given.calculation !== "entered" ? "modelled" : "entered";
}

/** What trees take up is told beside the inventory and never subtracted from it. */
function isMemo(kind: string, values: EntryValues): boolean {
  return kind === "process" && textOf(values, "processKind") === "trees";
}

function readScope(values: EntryValues, bought: boolean, cell: GpcCell | null): Scope {
  const answered = SCOPES[textOf(values, "scope") ?? ""];
  if (answered !== undefined) return answered;
  if (cell) return cell.scope;
  return bought ? 2 : 1;
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
  const other = codeOf(values, "otherGas", OTHER_GASES);
  const otherTonnes = numberOf(values, "otherGasTonnes");
  if (other !== null && otherTonnes !== null) tonnes[other] = otherTonnes;
  const gases = Object.keys(tonnes).length > 0 ? ({ basis: "gas", tonnes } as const) : null;
  return { tco2e, gases, given: tco2e !== null || gases !== null };
}

/* --------------------------------------------------------------------- factors */

/** `forYear`: of the inventory; a factor of another year says so. */
export function readGridFactor(values: EntryValues, gases: GasCoverage, forYear: number): RowFactor | null {
  const value = numberOf(values, "gridFactor");
  if (value === null) return null;
  const source = textOf(values, "gridFactorSource") ?? "";
  const year = numberOf(values, "gridFactorYear");
  const factor = statedFactor({ value, unit: "MWh", gases, source, year });
  return year === null || year === forYear ? factor : { ...factor, borrowedFor: forYear };
}

function fuelFactor(
  row: { carrier: string | null; cell: GpcCell | null; covenantSector: string },
  values: EntryValues,
  method: InventoryMethod,
): RowFactor | null {
  if (row.carrier === null) return null;
  if (row.carrier === "electricity" && method.gridFactor) return method.gridFactor;
  if (row.carrier === "heat-cold" && method.heatFactor) return method.heatFactor;
  const stated = readBlend(values, row.carrier);
  return method.defaultFactor(row.carrier, sectorClass(row.cell, row.covenantSector), stated);
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
  return (carrier, sectorClass, stated = null) => {
    const key = `${carrier} ${sectorClass} ${stated === null ? "" : `${stated.volumeShare} ${stated.source}`}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const question = { carrier, sectorClass, year, place };
    const resolved = resolveFactor(question, catalogue);
    const blend = stated ?? blendOf(carrier, year, place, catalogue);
    const mixed =
      resolved.ok && resolved.ofFuel ? withBlend(resolved.factor, blend, question, catalogue) : null;
    const factor = mixed ?? (resolved.ok ? resolved.factor : null);
    found.set(key, factor);
    return factor;
  };
}
