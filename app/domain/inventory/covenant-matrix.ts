/** The Covenant's table of an inventory: sectors down, carriers across (SECAP template, tables A and C). */
import { mergeTallies, type Tally } from "../numbers/explained";
import type { CovenantCell } from "./compute-inventory";

export interface CovenantMatrix {
  /** Only those with a row; null is "no carrier". */
  carriers: (string | null)[];
  sectors: string[];
  cell(sector: string, carrier: string | null): Tally | null;
  sectorTotal(sector: string): Tally;
  carrierTotal(carrier: string | null): Tally;
  total: Tally;
}

/** `order`: codes in the order in which sectors and carriers are listed; others follow as they come. */
export function covenantMatrix(
  cells: readonly CovenantCell[],
  valueOf: (cell: CovenantCell) => Tally,
  order: { sectors: readonly string[]; carriers: readonly string[] },
): CovenantMatrix {
  const sum = (among: readonly CovenantCell[]) => mergeTallies(among.map(valueOf));
  return {
    carriers: inOrder(
      cells.map(({ carrier }) => carrier),
      order.carriers,
    ),
    sectors: inOrder(
      cells.map(({ covenantSector }) => covenantSector),
      order.sectors,
    ),
    cell: (sector, carrier) => {
      const found = cells.find((one) => one.covenantSector === sector && one.carrier === carrier);
      return found ? valueOf(found) : null;
    },
    sectorTotal: (sector) => sum(cells.filter(({ covenantSector }) => covenantSector === sector)),
    carrierTotal: (carrier) => sum(cells.filter((cell) => cell.carrier === carrier)),
    total: sum(cells),
  };
}

function inOrder<T extends string | null>(found: readonly T[], order: readonly string[]): T[] {
  const place = (code: T) => {
    const index = code === null ? order.length + 1 : order.indexOf(code);
    return index < 0 ? order.length : index;
  };
  return [...new Set(found)].sort((a, b) => place(a) - place(b));
}
