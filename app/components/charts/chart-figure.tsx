import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { TableRegion } from "../ui/table-region";

/** Where the data of a chart stand: folded on screen, in full in print, or in a table that follows the figure. */
export type TableMode = "details" | "shown" | "follows";

/** Words and number format that every chart needs. */
export interface ChartWords {
  noData: string;
  /** Summary of the folded table, and caption of the table: "Datos del gráfico". */
  data: string;
  format: (n: number) => string;
}

export interface ChartFrame {
  /** Prefix of every id in the figure; unique in the document. */
  id: string;
  /** What is drawn, with its unit: "Emisiones por sector, t CO₂e". Name of the picture. */
  title: string;
  /** What it shows, in one sentence: "El transporte emite la mitad". */
  finding: string;
  words: ChartWords;
  table?: TableMode;
}

export type ChartValue = number | null | undefined;

export interface ChartData {
  columns: readonly string[];
  /** Heading of the row, then a value for each further column: null is "no data", undefined is outside a line. */
  rows: readonly { label: string; values: readonly ChartValue[] }[];
}

interface ChartFigureProps extends ChartFrame {
  data: ChartData;
  children: ReactNode;
}

export function ChartFigure({
  id,
  title,
  finding,
  words,
  table = "details",
  data,
  children,
}: ChartFigureProps) {
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <span className="chart__finding">{finding}</span>
        <span className="chart__subtitle">{title}</span>
      </figcaption>
      {children}
      {table === "details" && (
        <details className="details chart__data">
          <summary>{words.data}</summary>
          <DataTable data={data} title={title} words={words} />
        </details>
      )}
      {table === "shown" && (
        <div className="chart__data">
          <DataTable data={data} title={title} words={words} />
        </div>
      )}
    </figure>
  );
}

interface DrawingProps {
  id: string;
  title: string;
  width: number;
  height: number;
  /** Many labels side by side: smaller letters on a narrow screen. */
  dense?: boolean;
  children: ReactNode;
}

export function Drawing({ id, title, width, height, dense, children }: DrawingProps) {
  return (
    <svg
      className={classNames("chart__drawing", dense && "chart__drawing--dense")}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {children}
    </svg>
  );
}

function DataTable({ data, title, words }: { data: ChartData; title: string; words: ChartWords }) {
  return (
    <TableRegion label={`${words.data}: ${title}`}>
      <table className="table">
        <thead>
          <tr>
            {data.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.values.map((value, index) => (
                <td key={data.columns[index + 1]} className="number">
                  <DataCell value={value} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function DataCell({ value, words }: { value: ChartValue; words: ChartWords }) {
  if (value === undefined) return <>—</>;
  if (value === null) return <span className="no-data">{words.noData}</span>;
  return <>{words.format(value)}</>;
}
