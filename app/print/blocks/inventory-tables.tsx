/** Tables of one inventory beside its total: levels, gases, sector by carrier, reported apart, without a number. */
import { BarChart } from "~/components/charts/bar-chart";
import type { CovenantCell } from "~/domain/inventory/compute-inventory";
import { covenantMatrix } from "~/domain/inventory/covenant-matrix";
import { APART_REASONS, reportedApart } from "~/domain/inventory/reported-apart";
import { ratio, type Tally } from "~/domain/numbers/explained";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { BlockWords } from "./block-words";
import { sectorLabel } from "./inventory-labels";
import { ChartTable, ResultTable, tonnes } from "./result-parts";

interface InventoryTableProps {
  inventory: PlanInventory;
  /** "Inventario 2018". */
  name: string;
  words: BlockWords;
}

/** What each framework calls the total of these rows. */
export function LevelsTable({ inventory, name, words }: InventoryTableProps) {
  const { t, format } = words;
  const { population } = inventory;
  const line = (label: string, value: number | null) => [
    label,
    format.number(value, 0),
    format.number(ratio(value, population), 2),
  ];
  const unit = tonnes(inventory.unit);
  const withoutCell = inventory.rows.filter(
    ({ cell, counted }) => cell === null && counted === "total",
  ).length;
  return (
    <>
      <ResultTable
        caption={t("results.levelsTitle", { name })}
        columns={[t("results.framework"), unit, t("print.perPerson", { unit })]}
        rows={[
          line(t("results.level.basic"), inventory.basicTco2e.value),
          line(t("results.level.basicPlus"), inventory.basicPlusTco2e.value),
          line(t("results.level.crf"), inventory.totalTco2e.value),
        ]}
      />
      {withoutCell > 0 && (
        <p className="total-note">{t("assumption.rowsWithoutCell", { count: withoutCell })}</p>
      )}
    </>
  );
}

/* ------------------------------------------------------------------- gases */

const NAMED_GASES = ["co2", "ch4", "n2o"];

export function GasFigure({ inventory, name, words }: InventoryTableProps) {
  const { t, format } = words;
  const total = inventory.totalTco2e.value;
  const items = Object.entries(inventory.byGas).map(([gas, value]) => ({
    id: gas,
    label: gasLabel(gas, inventory, words),
    value,
  }));
  if (items.length === 0) return null;
  items.sort((a, b) => b.value - a.value);
  const unit = tonnes(inventory.unit);
  const title = t("results.byGasTitle", { name, unit });
  const [largest] = items;
  const share = format.percent(ratio(largest?.value ?? null, total), 0);
  const table = {
    caption: title,
    columns: [t("results.gas"), unit, t("print.shareOfTotal")],
    rows: items.map(({ label, value }) => [
      label,
      format.number(value, 0),
      format.percent(ratio(value, total)),
    ]),
    total: [t("print.total"), format.number(total, 0), format.percent(ratio(total, total))],
  };
  return (
    <>
      {items.length > 1 && (
        <BarChart
          id={`gases-${inventory.id}`}
          title={title}
          finding={t("print.largestShare", { label: largest?.label ?? "", share })}
          words={words.chart}
          table="follows"
          columns={[t("results.gas"), unit]}
          bars={items}
        />
      )}
      {items.length > 1 ? <ChartTable words={words} {...table} /> : <ResultTable {...table} />}
    </>
  );
}

function gasLabel(gas: string, { gases }: PlanInventory, { t }: BlockWords): string {
  if (gas === "unspecified")
    return t(gases === "co2" ? "results.gas.unspecifiedCo2" : "results.gas.unspecified");
  if (NAMED_GASES.includes(gas)) return t(`results.gas.${gas}` as MessageKey);
  return t("results.gas.other", { gas: gas.toUpperCase() });
}

/* ------------------------------------------------------- sector by carrier */

/** As the lists of the questionnaire order them (SECAP template, tables A to D). */
const SECTOR_ORDER = [
  "municipal-buildings",
  "tertiary-buildings",
  "residential-buildings",
  "public-lighting",
  "industry-non-ets",
  "industry-ets",
  "municipal-fleet",
  "public-transport",
  "private-transport",
  "agriculture",
  "other-energy",
  "waste",
  "wastewater",
  "other-non-energy",
];
const CARRIER_ORDER = ["electricity", "heat-cold", "natural-gas", "cng", "lpg", "gasoline", "diesel"];

export function CovenantTables({ inventory, name, words }: InventoryTableProps) {
  const { t } = words;
  const cells = inventory.covenantTable;
  const energy = cells.filter(({ carrier, energyMwh }) => carrier !== null || energyMwh.known > 0);
  return (
    <>
      {energy.length > 0 && (
        <MatrixTable
          caption={t("results.matrixMwh", { name })}
          cells={energy}
          valueOf={({ energyMwh }) => energyMwh}
          words={words}
        />
      )}
      {cells.length > 0 && (
        <MatrixTable
          caption={t("results.matrixTonnes", { name, unit: tonnes(inventory.unit) })}
          cells={cells}
          valueOf={({ tco2e }) => tco2e}
          words={words}
        />
      )}
    </>
  );
}

interface MatrixTableProps {
  caption: string;
  cells: readonly CovenantCell[];
  valueOf: (cell: CovenantCell) => Tally;
  words: BlockWords;
}

function MatrixTable({ caption, cells, valueOf, words }: MatrixTableProps) {
  const { t, format, label } = words;
  const matrix = covenantMatrix(cells, valueOf, { sectors: SECTOR_ORDER, carriers: CARRIER_ORDER });
  const heading = (carrier: string | null) =>
    carrier === null ? t("results.noCarrierShort") : label("energy-carriers", carrier);
  // No row at all is no statement: neither zero nor missing.
  const text = (part: Tally | null) => (part === null ? "–" : format.number(part.value, 0));
  return (
    <ResultTable
      wide
      caption={caption}
      columns={[t("print.sector"), ...matrix.carriers.map(heading), t("print.total")]}
      rows={matrix.sectors.map((sector) => [
        sectorLabel(sector, words),
        ...matrix.carriers.map((carrier) => text(matrix.cell(sector, carrier))),
        text(matrix.sectorTotal(sector)),
      ])}
      total={[
        t("print.total"),
        ...matrix.carriers.map((carrier) => text(matrix.carrierTotal(carrier))),
        text(matrix.total),
      ]}
    />
  );
}

/* --------------------------------------------------- apart, without number */

/** Nothing where nothing is reported apart. */
export function ApartTable({ inventory, name, words }: InventoryTableProps) {
  const { t, format } = words;
  const apart = reportedApart(inventory.rows);
  const parts = APART_REASONS.map((reason) => ({ label: t(`results.apart.${reason}`), ...apart[reason] }));
  const biogenic = { label: t("results.apart.biogenic"), ...inventory.biogenicTco2 };
  const shown = [...parts, biogenic].filter(({ known, unknown }) => known + unknown > 0);
  if (shown.length === 0) return null;
  return (
    <ResultTable
      caption={t("results.apartTitle", { name })}
      columns={[t("results.apartWhat"), tonnes(inventory.unit), t("results.rowsCounted")]}
      rows={shown.map(({ label, value, known, unknown }) => [
        label,
        format.number(value, 0),
        format.number(known + unknown, 0),
      ])}
    />
  );
}

/** Keys in place of numbers, each with what the municipality says about it. */
export function NotationTable({ inventory, name, words }: InventoryTableProps) {
  const { t } = words;
  const rows = inventory.input.rows.flatMap(({ label, notationKey, notationExplanation }) =>
    notationKey === null ? [] : [{ label, notationKey, notationExplanation }],
  );
  if (rows.length === 0) return null;
  return (
    <ResultTable
      caption={t("results.notationTitle", { name })}
      columns={[t("results.rowSource"), t("results.notationKey"), t("results.notationExplanation")]}
      texts={[1, 2]}
      rows={rows.map(({ label, notationKey, notationExplanation }) => [
        label,
        t(`results.notation.${notationKey}`),
        notationExplanation?.trim() || t("results.notExplained"),
      ])}
    />
  );
}
