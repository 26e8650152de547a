/** Rows named in as few words as leave no doubt which ones are meant. */

export interface RowLabel {
  /** Place in its list. */
  index: number;
  /** A short code that names the row, as "M-04". */
  code: string | null;
  title: string;
}

/** Fewer rows are named in full. */
const MANY = 4;
/** Shorter runs are written out. */
const SHORTEST_RUN = 3;

/** Names while they are few; then codes, neighbours in the list as "1.1–1.6"; names again where codes are missing. */
export function compactRows(rows: readonly RowLabel[], separator = "; "): string {
  const names = () => rows.map(fullName).join(separator);
  if (rows.length < MANY) return names();
  const coded = rows.flatMap(({ index, code }) => (code === null ? [] : [{ index, code }]));
  if (coded.length < rows.length) return names();
  return runsOf([...coded].sort((a, b) => a.index - b.index)).join(", ");
}

function fullName({ code, title }: RowLabel): string {
  return code === null ? title : `${code} ${title}`;
}

interface CodedRow {
  index: number;
  code: string;
}

function runsOf(rows: readonly CodedRow[]): string[] {
  const runs: CodedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.index === row.index - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const codes = run.map(({ code }) => code);
    return run.length < SHORTEST_RUN ? codes : [`${codes[0]}–${codes.at(-1)}`];
  });
}
