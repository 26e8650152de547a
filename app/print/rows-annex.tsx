import type { RowResult } from "~/domain/inventory/compute-row";
import type { PlanResults } from "~/domain/plan/plan-results";
import { AnswerTableView } from "./answer-blocks";
import type { BackPlace } from "./back-matter";
import type { AnnexTable, AnswerTable, TableRow } from "./chapter-model";
import { ChapterHeading } from "./chapter-view";
import { howText } from "./how-text";
import type { PrintContext } from "./print-context";
import type { PrintedAnswer } from "./printed-answer";

interface RowsAnnexProps {
  place: BackPlace;
  tables: readonly AnnexTable[];
  results: PlanResults | null;
  context: PrintContext;
}

/** Long tables on landscape pages; beside each inventory row, what was computed from it. */
export function RowsAnnex({ place, tables, results, context }: RowsAnnexProps) {
  const computed = results?.inventories.map(({ instance }) => instance) ?? [];
  return (
    <section className={`chapter annex ${place.id}`} id={place.id}>
      <div className="wide">
        <ChapterHeading number={place.number} title={place.title} />
        {tables.some(({ instance }) => computed.includes(instance)) && (
          <p className="lead">{context.t("print.rowsIntro")}</p>
        )}
        {tables.map((table) => (
          <AnswerTableView key={table.id} table={withResults(table, results, context)} context={context} />
        ))}
      </div>
    </section>
  );
}

function withResults(table: AnnexTable, results: PlanResults | null, context: PrintContext): AnswerTable {
  const { t } = context;
  const inventory = results?.inventories.find(({ instance }) => instance === table.instance);
  const inside = { ...table, wide: false };
  if (!inventory) return inside;
  const computed = new Map(inventory.rows.map((row) => [row.id, row]));
  return {
    ...inside,
    columns: [
      ...table.columns,
      { id: "_tonnes", label: t("print.tonnesColumn"), number: true },
      { id: "_how", label: t("print.howComputed"), number: false },
    ],
    rows: table.rows.map((row) => withResult(row, computed.get(row.id), context)),
  };
}

function withResult(row: TableRow, result: RowResult | undefined, { format, t }: PrintContext): TableRow {
  const mark = result?.estimated ? ` (${t("print.estimatedMark")})` : "";
  const tonnes: PrintedAnswer | null =
    result && result.tco2e !== null
      ? { state: "answered", text: `${format.number(result.tco2e, 1)}${mark}` }
      : null;
  const how: PrintedAnswer | null = result?.explanation.formula
    ? { state: "answered", text: howText(result, format) }
    : null;
  return { ...row, cells: [...row.cells, tonnes, how] };
}
