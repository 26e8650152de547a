import type { ReactNode } from "react";
import { TableRegion } from "./table-region";

export interface TableColumn {
  id: string;
  label: ReactNode;
  /** Aligned to the end, tabular figures. */
  number?: boolean;
}

export interface TableRow {
  id: string;
  /** In the order of the columns; the first is the row's heading. */
  cells: readonly ReactNode[];
}

export interface TableProps {
  caption: string;
  /** The caption is shown unless a heading beside the table already says it. */
  captionHidden?: boolean;
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
  total?: TableRow;
}

/** A wide table scrolls inside its own region, which the keyboard can reach. */
export function Table({ caption, captionHidden, columns, rows, total }: TableProps) {
  return (
    <TableRegion label={caption}>
      <table className="table">
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.number ? "number" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <Row row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </TableRegion>
  );
}

function Row({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }) {
  return (
    <tr>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.id} scope="row">
            {row.cells[index]}
          </th>
        ) : (
          <td key={column.id} className={column.number ? "number" : undefined}>
            {row.cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}
