import { TableRegion } from "../ui/table-region";

/** 1 low … 5 high. */
export type Level = 1 | 2 | 3 | 4 | 5;

export interface HeatTableProps {
  id: string;
  title: string;
  finding: string;
  corner: string;
  columns: readonly string[];
  /**
   * Cells in the order of the columns; null is "no data", a cell without level something that has none ("not known").
   * The words of the level are the text of its cell.
   */
  rows: readonly { label: string; cells: readonly (HeatCellContent | null)[] }[];
  words: { noData: string };
}

export interface HeatCellContent {
  level: Level | null;
  text: string;
}

/** More than these need room to scroll in; so many, on a telephone only. */
const FEW_COLUMNS = 3;

function tableClass(columns: number): string {
  if (columns > FEW_COLUMNS) return "grid-table heat-table heat-table--many";
  return columns === FEW_COLUMNS ? "grid-table heat-table heat-table--some" : "grid-table heat-table";
}

/** Hazards × sectors and the like: the table is the chart. */
export function HeatTable({ id, title, finding, corner, columns, rows, words }: HeatTableProps) {
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <span className="chart__finding">{finding}</span>
        <span className="chart__subtitle">{title}</span>
      </figcaption>
      <TableRegion label={title}>
        <table className={tableClass(columns.length)}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {columns.map((column, index) => (
                  <HeatCell key={column} cell={row.cells[index] ?? null} noData={words.noData} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </figure>
  );
}

function HeatCell({ cell, noData }: { cell: HeatCellContent | null; noData: string }) {
  return <td className={`level-${cell?.level ?? "none"}`}>{cell?.text ?? noData}</td>;
}
