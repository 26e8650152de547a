import { EMPTY_TALLY, tally, type Tally } from "../numbers/explained";
import { GPC_SECTORS, gpcCell, type GpcCell, type GpcLevel, type GpcSector, type Scope } from "./gpc-cells";
import { isNotationKey, notationMeaning, type NotationKey } from "./notation-keys";

/** tCO2e of a cell, its notation key, or null when nothing is said. */
export type CellValue = number | NotationKey | null;

export interface CellRollUp {
  /** All tallies in tCO2e. */
  basic: Tally;
  basicPlus: Tally;
  /** I.4.4 and III.x.3: reported, not added. */
  territorial: Tally;
  otherScope3: Tally;
  /** Sectors and sub-sectors at BASIC+ level. */
  bySector: Record<GpcSector, Tally>;
  bySubsector: Record<string, Tally>;
  /** Sectors at BASIC level, as the C40/CDP dashboards print them. */
  basicBySector: Record<GpcSector, Tally>;
  byScope: Record<Scope, Tally>;
  /** References that GPC does not have. */
  unknownRefs: string[];
}

interface Part {
  cell: GpcCell;
  value: number | null;
}

/** Rolls published cells up to GPC totals: BASIC, BASIC+, sectors, sub-sectors, scopes. */
export function rollUpCells(cells: Readonly<Record<string, CellValue>>): CellRollUp {
  const parts: Part[] = [];
  const unknownRefs: string[] = [];
  for (const [ref, value] of Object.entries(cells)) {
    const cell = gpcCell(ref);
    if (cell === null) unknownRefs.push(ref);
    else if (!isElsewhere(value)) parts.push({ cell, value: numberOf(value) });
  }
  const basic = ofLevel(parts, "BASIC");
  const added = ofLevel(parts, "BASIC+");
  const counted = [...basic, ...added];
  return {
    basic: sum(basic),
    basicPlus: sum(counted),
    territorial: sum(ofLevel(parts, "territorial")),
    otherScope3: sum(ofLevel(parts, "other")),
    bySector: sectors(counted),
    bySubsector: groupTallies(counted, (part) => part.cell.subsector, valueOf),
    basicBySector: sectors(basic),
    byScope: { 1: ofScope(counted, 1), 2: ofScope(counted, 2), 3: ofScope(counted, 3) },
    unknownRefs,
  };
}

/** Tallies by key, in order of first appearance. */
export function groupTallies<T>(
  parts: readonly T[],
  keyOf: (part: T) => string,
  valueOf: (part: T) => number | null,
): Record<string, Tally> {
  const groups = new Map<string, Tally>();
  for (const part of parts) {
    const key = keyOf(part);
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { ...EMPTY_TALLY }));
    const value = valueOf(part);
    if (value === null) group.unknown += 1;
    else {
      group.known += 1;
      group.value = (group.value ?? 0) + value;
    }
  }
  return Object.fromEntries(groups);
}

function isElsewhere(value: CellValue): boolean {
  return isNotationKey(value) && notationMeaning(value) === "elsewhere";
}

function numberOf(value: CellValue): number | null {
  if (!isNotationKey(value)) return value;
  return notationMeaning(value) === "zero" ? 0 : null;
}

function ofLevel(parts: readonly Part[], level: GpcLevel): Part[] {
  return parts.filter((part) => part.cell.level === level);
}

function ofScope(parts: readonly Part[], scope: Scope): Tally {
  return sum(parts.filter((part) => part.cell.scope === scope));
}

function valueOf(part: Part): number | null {
  return part.value;
}

function sum(parts: readonly Part[]): Tally {
  return tally(parts.map(valueOf));
}

function sectors(parts: readonly Part[]): Record<GpcSector, Tally> {
  const bySector = groupTallies(parts, (part) => part.cell.sector, valueOf);
  return Object.fromEntries(GPC_SECTORS.map((sector) => [sector, bySector[sector] ?? EMPTY_TALLY])) as Record<
    GpcSector,
    Tally
  >;
}
