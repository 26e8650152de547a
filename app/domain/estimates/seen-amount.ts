import type { DraftValue } from "../template/value";

/** Names, in a form, the figure that a person was shown: nothing but that one is replaced. */
export function seenAmount(value: DraftValue | undefined): string {
  if (typeof value !== "object" || value === null || !("amount" in value) || !("unit" in value)) return "";
  return typeof value.amount === "number" ? `${value.amount} ${String(value.unit)}` : "";
}
