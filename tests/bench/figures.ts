/** What a measure gives: printed beside its budget and, where there is one, what the machine could do at best. */
export interface Figure {
  what: string;
  measured: string;
  budget: string;
  floor: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`;
}

export function kB(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Milliseconds of each of `runs` runs, after some that do not count. */
export async function timed(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  const warmUp = Math.ceil(runs / 4);
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    await work(run);
    if (run >= warmUp) times.push(performance.now() - start);
  }
  return times;
}

export function table(figures: readonly Figure[]): string {
  const rows = [{ what: "what", measured: "measured", budget: "budget", floor: "floor" }, ...figures];
  const columns = ["what", "measured", "budget", "floor"] as const;
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      columns
        .map((column, index) => row[column].padEnd(widths[index] ?? 0))
        .join("  | ")
        .trimEnd(),
    )
    .join("\n");
}
