/** Pieces that several result blocks share. */
import type { InventoryResult } from "~/domain/inventory/compute-inventory";
import type { BlockWords } from "./block-words";

/** "tCO2e" as print writes it. */
export function tonnes(unit: string): string {
  return unit.replace("tCO2", "t CO₂");
}

export interface ResultFigure {
  label: string;
  /** null is "no data". */
  text: string | null;
  unit?: string;
  note?: string;
}

interface FiguresProps {
  figures: readonly ResultFigure[];
  noData: string;
  /** For a page of their own. */
  large?: boolean;
}

/** Large numbers side by side. */
export function Figures({ figures, noData, large }: FiguresProps) {
  return (
    <dl className={large ? "figures figures--large" : "figures"}>
      {figures.map(({ label, text, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="figures__value">
            {text ?? <span className="no-data">{noData}</span>}
            {text !== null && unit && <small> {unit}</small>}
          </dd>
          {note && <dd className="figures__note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The data of a chart, with more columns than the chart has: folded on screen, in full in print. */
export function ChartTable({ words, ...table }: ResultTableProps & { words: BlockWords }) {
  if (words.chartTable === "shown") return <ResultTable {...table} />;
  return (
    <details className="details">
      <summary>{words.chart.data}</summary>
      <ResultTable {...table} />
    </details>
  );
}

interface ResultTableProps {
  caption: string;
  columns: readonly string[];
  /** First cell is the heading of the row, the others are numbers. */
  rows: readonly (readonly string[])[];
  total?: readonly string[];
}

export function ResultTable({ caption, columns, rows, total }: ResultTableProps) {
  return (
    <div className="table-block">
      <table className="data data--whole">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col" className={index > 0 ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Cells key={index} cells={cells} />
          ))}
          {total && <Cells cells={total} className="total" />}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ cells, className }: { cells: readonly string[]; className?: string }) {
  return (
    <tr className={className}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} className="number">
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

/** What stands beside every total: gases and GWP set, perimeter, parts without data, share of estimates. */
export function TotalNote({ inventory, words }: { inventory: InventoryResult; words: BlockWords }) {
  return <p className="total-note">{totalNote(inventory, words)}</p>;
}

export function totalNote(inventory: InventoryResult, { t, format, chart }: BlockWords): string {
  const { value } = inventory.estimatedShare;
  return [
    inventory.gases === "co2" ? t("print.methodCo2") : t("print.methodCo2e", { set: inventory.gwpSet }),
    t("print.perimeter", { count: inventory.totalTco2e.known + inventory.totalTco2e.unknown }),
    ...(inventory.totalTco2e.unknown > 0
      ? [t("print.rowsUnknown", { count: inventory.totalTco2e.unknown })]
      : []),
    t("print.estimatedShare", { share: value === null ? chart.noData : format.percent(value, 0) }),
  ].join(" · ");
}
