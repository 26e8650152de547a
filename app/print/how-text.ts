import type { RowResult } from "~/domain/inventory/compute-row";
import type { Format } from "~/i18n/format";

/** The sum of a row in one line: its formula, and its factors with their year. */
export function howText({ explanation }: Pick<RowResult, "explanation">, format: Format): string {
  const factors = explanation.factors.map(
    ({ symbol, value, unit, year }) =>
      `${symbol} = ${format.number(value, 6)} ${unit}${year === undefined ? "" : ` (${year})`}`,
  );
  return [explanation.formula, ...factors].join("; ");
}
