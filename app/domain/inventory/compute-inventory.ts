import {
  EMPTY_TALLY,
  type Explained,
  type ExplainedTotal,
  type Assumption,
  explainedFrom,
  explainTotal,
  ratio,
  tally,
  type Tally,
  uniqueAssumptions,
} from "../numbers/explained";
import { computeRow, type GasSplit, type RowResult, usesBorrowedFactor } from "./compute-row";
import { gridLossRows } from "./grid-losses";
import { gwpSource, type GwpSet } from "./gwp";
import type { GasCoverage, InventoryInput, InventoryKind } from "./inventory-input";
import { groupTallies } from "./roll-up-cells";

/** A cell of the Covenant table: sector × carrier. */
export interface CovenantCell {
  covenantSector: string;
  /** null: rows without carrier (waste, entered totals). */
  carrier: string | null;
  energyMwh: Tally;
  tco2e: Tally;
}

/** A factor of one year that stands in for the year of the inventory. */
export interface BorrowedFactor {
  carrier: string | null;
  year: number;
  usedFor: number;
  source: string;
}

export interface InventoryResult {
  id: string;
  year: number;
  kind: InventoryKind;
  gwpSet: GwpSet;
  gases: GasCoverage;
  /** "tCO2" or "tCO2e". */
  unit: string;
  /** All rows but those reported apart. */
  totalTco2e: ExplainedTotal;
  /** GPC levels over the rows that have a GPC cell; null without any. */
  basicTco2e: ExplainedTotal;
  basicPlusTco2e: ExplainedTotal;
  /** Territorial cells, other scope 3 and excluded rows. */
  apartTco2e: ExplainedTotal;
  biogenicTco2: ExplainedTotal;
  /** Carbon that trees take up (negative), a memo outside every total. */
  memoTco2e: ExplainedTotal;
  perCapitaTco2e: Explained;
  energyMwh: ExplainedTotal;
  /** Share (0–1) of the total that comes from rows estimated or made with defaults. */
  estimatedShare: Explained;
  /** Keys "I" … "V", "unallocated" for rows without a cell. */
  bySector: Record<string, Tally>;
  bySubsector: Record<string, Tally>;
  byCovenantSector: Record<string, Tally>;
  /** "none" for rows without carrier. */
  byCarrier: Record<string, Tally>;
  byScope: Record<"1" | "2" | "3", Tally>;
  byGas: GasSplit;
  covenantTable: CovenantCell[];
  /** Each once, in the order of the rows. */
  borrowedFactors: BorrowedFactor[];
  /** The rows of the input in its order, then those computed beside them (losses of the grid). */
  rows: RowResult[];
}

export const UNALLOCATED = "unallocated";
export const NO_CARRIER = "none";

/** A row that is not included elsewhere: it adds a number or is an unknown part. */
type CountedRow = RowResult & { contribution: number | null };

/** All derived numbers of an inventory. Order of rows does not matter. */
export function computeInventory(input: InventoryInput): InventoryResult {
  const entered = input.rows.map((row) => computeRow(row, input));
  const rows = [...entered, ...gridLossRows(entered, input)];
  const here = rows.filter(isCountedHere);
  const counted = here.filter((row) => row.counted === "total");
  const unit = input.gases === "co2" ? "tCO2" : "tCO2e";
  const byScope = scopes(counted);
  const borrowed = borrowedFactors(input);
  const total = totalOf(counted, { byScope, borrowed }, unit, input.gwpSet);
  return {
    id: input.id,
    year: input.year,
    kind: input.kind,
    gwpSet: input.gwpSet,
    gases: input.gases,
    unit,
    totalTco2e: total,
    basicTco2e: levelTotal(counted, ["BASIC"], unit, "BASIC = S1 + S2 + III.x.2"),
    basicPlusTco2e: levelTotal(counted, ["BASIC", "BASIC+"], unit, "BASIC+ = BASIC + S3 + IV + V"),
    apartTco2e: explainTotal(sum(here.filter((row) => row.counted === "apart")), unit, {
      formula: "Σ Eᵢ",
      assumptions: [{ key: "assumption.reportedApart" }],
    }),
    biogenicTco2: biogenicTotal(counted),
    memoTco2e: explainTotal(sum(here.filter((row) => row.counted === "memo")), unit, {
      formula: "Σ Eᵢ",
      assumptions: [{ key: "assumption.memoItems" }],
    }),
    perCapitaTco2e: perCapita(total, input.population, input.year, unit),
    energyMwh: energyTotal(counted),
    estimatedShare: estimatedShare(counted, total),
    bySector: groupTallies(counted, (row) => row.cell?.sector ?? UNALLOCATED, valueOf),
    bySubsector: groupTallies(counted, (row) => row.cell?.subsector ?? UNALLOCATED, valueOf),
    byCovenantSector: groupTallies(counted, (row) => row.covenantSector, valueOf),
    byCarrier: groupTallies(counted, (row) => row.carrier ?? NO_CARRIER, valueOf),
    byScope,
    byGas: gasTotals(counted),
    covenantTable: covenantTable(counted),
    borrowedFactors: borrowed,
    rows,
  };
}

function borrowedFactors({ rows }: InventoryInput): BorrowedFactor[] {
  const found = new Map<string, BorrowedFactor>();
  for (const row of rows) {
    const { carrier = null, factor } = row;
    if (!usesBorrowedFactor(row) || !factor || factor.year === null) continue;
    const borrowed = {
      carrier,
      year: factor.year,
      usedFor: factor.borrowedFor ?? factor.year,
      source: factor.source,
    };
    found.set(JSON.stringify(borrowed), borrowed);
  }
  return [...found.values()];
}

function isCountedHere(row: RowResult): row is CountedRow {
  return row.contribution !== "elsewhere";
}

function valueOf(row: CountedRow): number | null {
  return row.contribution;
}

function sum(rows: readonly CountedRow[]): Tally {
  return tally(rows.map(valueOf));
}

function scopes(rows: readonly CountedRow[]): InventoryResult["byScope"] {
  const groups = groupTallies(rows, (row) => String(row.scope), valueOf);
  return {
    "1": groups["1"] ?? EMPTY_TALLY,
    "2": groups["2"] ?? EMPTY_TALLY,
    "3": groups["3"] ?? EMPTY_TALLY,
  };
}

function totalOf(
  rows: readonly CountedRow[],
  { byScope, borrowed }: { byScope: InventoryResult["byScope"]; borrowed: readonly BorrowedFactor[] },
  unit: string,
  gwpSet: GwpSet,
): ExplainedTotal {
  return explainTotal(sum(rows), unit, {
    formula: "E = S1 + S2 + S3",
    inputs: (["1", "2", "3"] as const).map((scope) => ({
      symbol: `S${scope}`,
      labelKey: `input.scope${scope}`,
      value: byScope[scope].value,
      unit,
    })),
    assumptions: [
      { key: "assumption.gwpSet", params: { set: gwpSource(gwpSet) } },
      { key: "assumption.locationBased" },
      ...uniqueAssumptions(
        borrowed.map(({ year, usedFor }) => ({
          key: "assumption.factorBorrowed",
          params: { year, usedFor },
        })),
      ),
    ],
  });
}

function levelTotal(
  rows: readonly CountedRow[],
  levels: readonly string[],
  unit: string,
  formula: string,
): ExplainedTotal {
  const ofLevel = rows.filter((row) => row.cell !== null && levels.includes(row.cell.level));
  const withoutCell = rows.filter((row) => row.cell === null).length;
  const assumptions: Assumption[] =
    withoutCell === 0 ? [] : [{ key: "assumption.rowsWithoutCell", params: { count: withoutCell } }];
  const inputs = Object.entries(groupTallies(ofLevel, (row) => row.cell?.sector ?? "", valueOf)).map(
    ([sector, part]) => ({
      symbol: sector,
      labelKey: `input.gpcSector.${sector}`,
      value: part.value,
      unit,
    }),
  );
  return explainTotal(sum(ofLevel), unit, { formula, inputs, assumptions });
}

function biogenicTotal(rows: readonly CountedRow[]): ExplainedTotal {
  const known = rows.map((row) => row.biogenicTco2).filter((value) => value !== null);
  return explainTotal(tally(known), "tCO2", {
    formula: "Σ Bᵢ",
    assumptions: [{ key: "assumption.biogenicApart" }],
  });
}

function perCapita(total: ExplainedTotal, population: number | null, year: number, unit: string): Explained {
  return explainedFrom(
    `${unit}/person`,
    {
      formula: "e = E / P",
      inputs: [
        { symbol: "E", labelKey: "input.totalEmissions", value: total.value, unit, year },
        { symbol: "P", labelKey: "input.population", value: population, unit: "person", year },
      ],
      assumptions: total.explanation.assumptions,
    },
    ratio,
  );
}

/** Over the rows whose activity is energy; a row of tonnes of waste is not a missing part. */
function energyTotal(rows: readonly CountedRow[]): ExplainedTotal {
  return explainTotal(tally(rows.map((row) => row.energyMwh).filter((value) => value !== null)), "MWh", {
    formula: "Σ Aᵢ",
    assumptions: [{ key: "assumption.netCalorificValue" }],
  });
}

function estimatedShare(rows: readonly CountedRow[], total: ExplainedTotal): Explained {
  const estimated = tally(rows.filter((row) => row.estimated).map(valueOf)).value ?? 0;
  return explainedFrom(
    "share",
    {
      formula: "s = E(est) / E",
      inputs: [
        { symbol: "E(est)", labelKey: "input.estimatedEmissions", value: estimated, unit: total.unit },
        { symbol: "E", labelKey: "input.totalEmissions", value: total.value, unit: total.unit },
      ],
    },
    ratio,
  );
}

function gasTotals(rows: readonly CountedRow[]): GasSplit {
  const totals: GasSplit = {};
  for (const row of rows) {
    for (const gas of Object.keys(row.byGas) as (keyof GasSplit)[]) {
      totals[gas] = (totals[gas] ?? 0) + (row.byGas[gas] ?? 0);
    }
  }
  return totals;
}

function covenantTable(rows: readonly CountedRow[]): CovenantCell[] {
  const cells = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const key = `${row.covenantSector}\n${row.carrier ?? ""}`;
    const cell = cells.get(key);
    if (cell) cell.push(row);
    else cells.set(key, [row]);
  }
  return [...cells.values()].map((group) => ({
    covenantSector: group[0]?.covenantSector ?? "",
    carrier: group[0]?.carrier ?? null,
    energyMwh: tally(group.map(energyInCell)),
    tco2e: sum(group),
  }));
}

/** What does not occur uses no energy: a known zero, as its emissions are. */
function energyInCell({ energyMwh, missing, contribution }: CountedRow): number | null {
  return missing === "notation-key" && contribution === 0 ? 0 : energyMwh;
}
