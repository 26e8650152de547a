import type { InventoryInput, InventoryRowInput } from "../inventory/inventory-input";
import { convert, dimensionOf, type Unit } from "../numbers/units";
import { type Finding, finding, type FindingPlace } from "./finding";

/** One unit for each dimension, in which amounts of two rows are held side by side. */
const COMMON_UNIT: Partial<Record<ReturnType<typeof dimensionOf>, Unit>> = {
  energy: "MWh",
  mass: "t",
  volume: "m3",
};

/**
 * The same source twice in one inventory: sector, carrier, cell and scope agree, and so does the amount. Rows of
 * several kinds of user may share all but the amount. Stands at the later row.
 */
export function repeatedSources(
  rows: InventoryInput["rows"],
  placeOf: (row: InventoryRowInput) => FindingPlace,
): Finding[] {
  const first = new Map<string, InventoryRowInput>();
  return rows.flatMap((row) => {
    const key = sourceKey(row);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, row);
      return [];
    }
    return [finding("source-repeated", "warning", placeOf(row), { label: row.label, other: before.label })];
  });
}

/** Null for rows without a figure, and for zeros: many things do not occur. */
function sourceKey(row: InventoryRowInput): string | null {
  if (row.notationKey !== null) return null;
  const figure = row.method === "entered" ? enteredFigure(row) : amountFigure(row);
  if (figure === null) return null;
  const { covenantSector, carrier = "", gpcCell = "", scope } = row;
  return [covenantSector, carrier, gpcCell, scope, figure].join(" ");
}

function enteredFigure({ enteredTco2e }: InventoryRowInput): string | null {
  return enteredTco2e === null || enteredTco2e === 0 ? null : `E ${digits(enteredTco2e)}`;
}

function amountFigure({ amount, unit }: InventoryRowInput): string | null {
  if (amount === null || amount === 0 || unit === null) return null;
  const common = COMMON_UNIT[dimensionOf(unit)] ?? unit;
  return `${digits(convert(amount, unit, common) ?? amount)} ${common}`;
}

/** Sums of conversions differ in their last digits. */
function digits(value: number): string {
  return value.toPrecision(9);
}
