/** Pieces that several result blocks share. */
import type { ReactNode } from "react";
import { TableRegion } from "~/components/ui/table-region";
import type { PlanInventory } from "~/domain/plan/plan-results";
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

const VALUE = "figures__value";
const LONG_VALUE = `${VALUE} figures__value--long`;
/** Characters: a sum of a thousand millions would break within its digits. */
const LONG_FIGURE = 12;

/** Large numbers side by side. */
export function Figures({ figures, noData, large }: FiguresProps) {
  return (
    <dl className={large ? "figures figures--large" : "figures"}>
      {figures.map(({ label, text, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={text !== null && text.length > LONG_FIGURE ? LONG_VALUE : VALUE}>
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

/** A table that not everybody needs: folded under its caption on screen, in full in print. */
export function FoldedTable({ words, ...table }: ResultTableProps & { words: BlockWords }) {
  if (words.chartTable === "shown") return <ResultTable {...table} />;
  return (
    <details className="details">
      <summary>{table.caption}</summary>
      <ResultTable {...table} />
    </details>
  );
}

interface ResultTableProps {
  caption: string;
  columns: readonly string[];
  /** First cell is the heading of the row, the others are numbers, or texts where `texts` names their column. */
  rows: readonly (readonly ReactNode[])[];
  total?: readonly ReactNode[];
  texts?: readonly number[];
  /** Turns the page in print. */
  wide?: boolean;
  /** May go on over the next page, under its repeated head. */
  breaks?: boolean;
}

const NO_TEXTS: readonly number[] = [];

export function ResultTable({
  caption,
  columns,
  rows,
  total,
  texts = NO_TEXTS,
  wide,
  breaks,
}: ResultTableProps) {
  const classOf = (index: number) => (index > 0 && !texts.includes(index) ? "number" : undefined);
  const table = (
    <table className={wide ? wideClass(rows.length) : breaks ? "data" : "data data--whole"}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" className={classOf(index)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          <Cells key={index} cells={cells} classOf={classOf} />
        ))}
        {total && <Cells cells={total} classOf={classOf} className="total" />}
      </tbody>
    </table>
  );
  if (!wide) return <ScrollBlock label={caption}>{table}</ScrollBlock>;
  return (
    <div className="wide">
      <TableRegion label={caption}>{table}</TableRegion>
    </div>
  );
}

/** Of a table on a landscape page; longer ones break between pages under their repeated head. */
const ROWS_OF_A_PAGE = 16;

function wideClass(rows: number): string {
  return rows > ROWS_OF_A_PAGE ? "data data--small" : "data data--small data--whole data--tight";
}

/** A table that scrolls sideways on a telephone; a stop of the keyboard, or its end could not be reached. */
export function ScrollBlock({ label, children }: { label: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll it
    <div className="table-block" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

interface CellsProps {
  cells: readonly ReactNode[];
  classOf: (index: number) => string | undefined;
  className?: string;
}

function Cells({ cells, classOf, className }: CellsProps) {
  return (
    <tr className={className}>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} className={classOf(index)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

/** What stands beside every total: level, gases and potentials, perimeter, parts without data, share of estimates. */
export function TotalNote({ inventory, words }: { inventory: PlanInventory; words: BlockWords }) {
  return (
    <p className="total-note">{[totalNote(inventory, words), boundaryNote(inventory, words)].join(" · ")}</p>
  );
}

export function totalNote(inventory: PlanInventory, words: BlockWords): string {
  const { t, format, chart, label } = words;
  const { value } = inventory.estimatedShare;
  return [
    ...(inventory.gpcLevel === null
      ? []
      : [t("results.levelStated", { level: label("gpc-levels", inventory.gpcLevel) })]),
    inventory.gases === "co2" ? t("print.methodCo2") : t("print.methodCo2e", { set: inventory.gwpSet }),
    t("print.perimeter", { count: inventory.totalTco2e.known + inventory.totalTco2e.unknown }),
    inventory.totalTco2e.unknown > 0
      ? t("print.rowsUnknown", { count: inventory.totalTco2e.unknown })
      : t("results.rowsAllKnown"),
    t("print.estimatedShare", { share: value === null ? chart.noData : format.percent(value, 0) }),
    ...borrowedFactors(inventory, words),
  ].join(" · ");
}

/** Which factors are of another year than the inventory, each once. */
function borrowedFactors(
  { borrowedFactors: borrowed = [] }: PlanInventory,
  { t, label }: BlockWords,
): string[] {
  const said = borrowed.map(({ carrier, year, usedFor }) =>
    t("print.borrowedFactor", {
      carrier: carrier === null ? t("print.noCarrier") : label("energy-carriers", carrier),
      year,
      usedFor,
    }),
  );
  return [...new Set(said)];
}

function boundaryNote({ boundary }: PlanInventory, { t }: BlockWords): string {
  return boundary ? t("results.boundary", { text: shortened(boundary) }) : t("results.boundaryMissing");
}

/** Beside a number there is room for a sentence or two. */
const SHORT_TEXT = 180;

/** Cut between words; the whole text stands among the answers. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= SHORT_TEXT) return line;
  return `${line.slice(0, line.lastIndexOf(" ", SHORT_TEXT))}…`;
}
