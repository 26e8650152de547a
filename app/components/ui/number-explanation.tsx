import { Details } from "./details";

export interface ExplanationRow {
  /** "Fórmula", "Factor de emisión" … */
  term: string;
  /** One line each, already formatted with units and sources. */
  lines: readonly string[];
}

/** "How is it worked out?" beside a computed number. */
export function NumberExplanation({ summary, rows }: { summary: string; rows: readonly ExplanationRow[] }) {
  return (
    <Details summary={summary}>
      <dl className="explanation">
        {rows.map((row) => (
          <ExplanationLines key={row.term} row={row} />
        ))}
      </dl>
    </Details>
  );
}

function ExplanationLines({ row }: { row: ExplanationRow }) {
  return (
    <>
      <dt>{row.term}</dt>
      <dd>
        {row.lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </dd>
    </>
  );
}
