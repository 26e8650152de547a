import {
  gasesInCo2e,
  type MissingReason,
  type RowResult,
  sameTonnes,
  sumOfGases,
} from "../inventory/compute-row";
import { gpcCell } from "../inventory/gpc-cells";
import type { InventoryInput, InventoryRowInput } from "../inventory/inventory-input";
import { suitsCarrier } from "../inventory/units-of-carrier";
import { relativeDifference } from "../numbers/explained";
import { conversionFactor, convert, splitFactorUnit } from "../numbers/units";
import { type Finding, finding, type FindingPlace } from "./finding";

/** A row with what was computed from it. */
export interface RowCheck {
  row: InventoryRowInput;
  result: RowResult;
  inventory: Pick<InventoryInput, "year" | "gwpSet" | "gases">;
  place: FindingPlace;
}

/** Every check of one inventory row. */
export function checkRow(check: RowCheck): Finding[] {
  return ROW_CHECKS.flatMap((rule) => rule(check));
}

type RowRule = (check: RowCheck) => Finding[];

/** Stated against computed, and a declared factor against emissions ÷ activity. */
const ONE_PERCENT = 0.01;
const NONE: Finding[] = [];

/** A notation key says it itself; units have findings of their own. */
const EXPLAINED_ELSEWHERE: readonly MissingReason[] = ["notation-key", "unit-mismatch", "unit-of-carrier"];

export function rowIncomplete({ result, place }: RowCheck): Finding[] {
  const { missing } = result;
  if (missing === null || EXPLAINED_ELSEWHERE.includes(missing)) return NONE;
  return [finding("row-incomplete", "warning", place, { label: result.label }, { wording: missing })];
}

/** A mass cannot meet a factor per volume without the fuel's energy content. */
export function unitNotOfFactor({ row, result, place }: RowCheck): Finding[] {
  if (result.missing !== "unit-mismatch" || row.unit === null || row.factor === null) return NONE;
  return [
    finding("unit-not-of-factor", "error", place, {
      label: row.label,
      unit: row.unit,
      factor: row.factor.unit,
    }),
  ];
}

/** Electricity and heat are measured as energy, cylinders hold LPG, a stere is of wood. */
export function unitNotOfCarrier({ row, place }: RowCheck): Finding[] {
  if (row.unit === null || row.carrier === undefined || suitsCarrier(row.unit, row.carrier)) return NONE;
  const params = { label: row.label, unit: row.unit };
  const wording = SUPPLIED_AS_ENERGY.includes(row.carrier) ? "energy" : "fuel";
  return [finding("unit-not-of-carrier", "error", place, params, { wording })];
}

const SUPPLIED_AS_ENERGY: readonly string[] = ["electricity", "heat-cold", "solar-thermal", "geothermal"];

/** Emissions ÷ activity = declared factor within 1 %: catches a factor of another year printed beside them. */
export function emissionsNotActivityTimesFactor({ row, result, inventory, place }: RowCheck): Finding[] {
  if (row.method !== "entered" || row.factor === null || row.amount === null || row.unit === null)
    return NONE;
  const declared = declaredFactor(row, inventory.gases);
  const implied = result.impliedFactor?.value ?? null;
  if (declared === null || implied === null || relativeDifference(declared, implied) <= ONE_PERCENT)
    return NONE;
  const params = { label: row.label, implied, declared, unit: `t/${row.unit}` };
  return [finding("emissions-not-activity-times-factor", "error", place, params)];
}

/** Factor of one gas (or CO2e) in t per unit of the row; null when gases would have to be weighted. */
function declaredFactor(row: InventoryRowInput, gases: InventoryInput["gases"]): number | null {
  if (row.factor === null || row.unit === null) return null;
  const { mass, per } = splitFactorUnit(row.factor.unit);
  const units = conversionFactor(row.unit, per);
  const single = row.factor.co2e ?? onlyCo2(row, gases);
  const tonnes = convert(1, mass, "t");
  return units === null || single === null || tonnes === null ? null : single * units * tonnes;
}

function onlyCo2(row: InventoryRowInput, gases: InventoryInput["gases"]): number | null {
  const factor = row.factor;
  if (factor === null) return null;
  return gases === "co2" || (factor.ch4 === null && factor.n2o === null) ? factor.co2 : null;
}

/**
 * Plausible t per MWh (NCV), from IPCC 2006 CO2 defaults (lower end −5 %) to life-cycle factors of the Covenant
 * (upper end). Grids from almost all hydro to lignite.
 */
const PLAUSIBLE_T_PER_MWH: Readonly<Record<string, readonly [number, number]>> = {
  electricity: [0.01, 1.4],
  "heat-cold": [0, 0.6],
  "natural-gas": [0.19, 0.25],
  cng: [0.19, 0.25],
  lpg: [0.215, 0.29],
  diesel: [0.225, 0.32],
  "heating-oil": [0.25, 0.32],
  gasoline: [0.215, 0.32],
  kerosene: [0.24, 0.32],
  "fuel-oil": [0.26, 0.33],
  lignite: [0.34, 0.42],
  coal: [0.32, 0.42],
};

/** The factor in use, declared or implied, against the plausible range of its carrier. */
export function factorImplausible({ row, result, place }: RowCheck): Finding[] {
  const range = row.carrier === undefined ? undefined : PLAUSIBLE_T_PER_MWH[row.carrier];
  if (range === undefined || result.tco2e === null || !result.energyMwh) return NONE;
  const factor = result.tco2e / result.energyMwh;
  const [low, high] = range;
  if (factor >= low && factor <= high) return NONE;
  return [
    finding("factor-implausible", "warning", place, { label: row.label, factor, low, high, unit: "t/MWh" }),
  ];
}

/** Factor of about 1: the activity typed into the column of emissions. */
export function emissionsEqualActivity({ row, result, place }: RowCheck): Finding[] {
  if (row.method !== "entered" || row.amount === null || row.amount === 0 || result.tco2e === null)
    return NONE;
  if (relativeDifference(result.tco2e, row.amount) > 0.001) return NONE;
  return [finding("emissions-equal-activity", "error", place, { label: row.label, amount: row.amount })];
}

/** CO2 + CH4 + N2O = stated total within 0.01 t or 0.1 %. */
export function gasSumMismatch({ row, inventory, place }: RowCheck): Finding[] {
  if (row.method !== "entered" || row.enteredGases === undefined || row.enteredTco2e === null) return NONE;
  const split = gasesInCo2e(row.enteredGases, inventory);
  const sum = split === null ? null : sumOfGases(split);
  if (sum === null || sameTonnes(sum, row.enteredTco2e)) return NONE;
  return [finding("gas-sum-mismatch", "error", place, { label: row.label, sum, stated: row.enteredTco2e })];
}

export function gpcCellUnknown({ row, place }: RowCheck): Finding[] {
  if (row.gpcCell === undefined || gpcCell(row.gpcCell) !== null) return NONE;
  return [finding("gpc-cell-unknown", "error", place, { label: row.label, cell: row.gpcCell })];
}

export function scopeNotOfCell({ row, place }: RowCheck): Finding[] {
  const cell = row.gpcCell === undefined ? null : gpcCell(row.gpcCell);
  if (cell === null || cell.scope === row.scope) return NONE;
  const params = { label: row.label, cell: cell.ref, expected: cell.scope, scope: row.scope };
  return [finding("scope-not-of-cell", "warning", place, params)];
}

/** GCoM: an explanation accompanies every notation key. */
export function notationUnexplained({ row, place }: RowCheck): Finding[] {
  if (row.notationKey === null || row.notationExplanation?.trim()) return NONE;
  return [finding("notation-unexplained", "warning", place, { label: row.label, key: row.notationKey })];
}

export function notationWithValue({ row, place }: RowCheck): Finding[] {
  if (row.notationKey === null || (row.enteredTco2e === null && row.amount === null)) return NONE;
  return [finding("notation-with-value", "warning", place, { label: row.label, key: row.notationKey })];
}

/** A zero may mean "does not occur" or "no data": it has to say which. */
export function zeroWithoutNotation({ row, result, place }: RowCheck): Finding[] {
  if (row.notationKey !== null || result.tco2e !== 0) return NONE;
  const typedZero = row.method === "entered" ? row.enteredTco2e === 0 : row.amount === 0;
  return typedZero ? [finding("zero-without-notation", "note", place, { label: row.label })] : NONE;
}

/** A borrowed year of the grid factor is named, never silent. */
export function gridFactorYear({ row, inventory, place }: RowCheck): Finding[] {
  if (row.carrier !== "electricity" || row.factor?.year == null || row.factor.year === inventory.year)
    return NONE;
  const params = { label: row.label, factorYear: row.factor.year, year: inventory.year };
  return [finding("grid-factor-year", "warning", place, params)];
}

/** Only land use removes carbon; certificates and green purchases are never subtracted from a total. */
export function negativeEmissions({ row, result, place }: RowCheck): Finding[] {
  if (result.tco2e === null || result.tco2e >= 0) return NONE;
  if (result.cell?.sector === "V" || result.counted === "memo") return NONE;
  return [finding("negative-emissions", "error", place, { label: row.label, value: result.tco2e })];
}

export function sourceMissing({ row, result, place }: RowCheck): Finding[] {
  if (result.tco2e === null || row.source?.trim()) return NONE;
  return [finding("source-missing", "note", place, { label: row.label })];
}

const ROW_CHECKS: readonly RowRule[] = [
  rowIncomplete,
  unitNotOfFactor,
  unitNotOfCarrier,
  emissionsNotActivityTimesFactor,
  factorImplausible,
  emissionsEqualActivity,
  gasSumMismatch,
  gpcCellUnknown,
  scopeNotOfCell,
  notationUnexplained,
  notationWithValue,
  zeroWithoutNotation,
  gridFactorYear,
  negativeEmissions,
  sourceMissing,
];
