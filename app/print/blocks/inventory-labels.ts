import { UNALLOCATED } from "~/domain/inventory/compute-inventory";
import type { BlockWords } from "./block-words";

/** "Inventario 2018". */
export function inventoryName({ year }: { year: number }, { t }: Pick<BlockWords, "t">): string {
  return t("print.inventoryName", { year });
}

export function sectorLabel(code: string, { t, label }: BlockWords): string {
  return code === UNALLOCATED ? t("results.noSector") : label("covenant-sectors", code);
}
