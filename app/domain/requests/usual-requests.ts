/** The requests that a small town sends for its first inventory, by what is already known of it. */
import type { RequestFacts } from "../plan/read-request-facts";

export interface UsualRequest {
  /** The same request has the same id however often the press is repeated. */
  row: string;
  kind: string;
  year: number;
}

interface Known {
  kind: string | null;
  firstYear: number | null;
  lastYear: number | null;
}

/**
 * What is not there yet: a kind that somebody already asks for in that year is left alone, whoever added it.
 * Without an inventory the year is the last one that is over, for which bills and sales exist.
 */
export function usualRequests(
  facts: RequestFacts,
  existing: readonly Known[],
  thisYear: number,
): UsualRequest[] {
  const year = facts.inventoryYear ?? thisYear - 1;
  return usualKinds(facts)
    .filter((kind) => !existing.some((request) => request.kind === kind && speaksOf(request, year)))
    .map((kind) => ({ row: `usual-${kind}-${year}`, kind, year }));
}

/** While nobody knows whether there is piped gas, both it and cylinders are asked for. */
function usualKinds({ pipedGas, raisesLivestock }: RequestFacts): string[] {
  return [
    "electricity",
    ...(pipedGas === false ? [] : ["piped-gas"]),
    "cylinders",
    "fuels",
    "waste",
    "sewage",
    "municipal-bills",
    ...(raisesLivestock ? ["livestock"] : []),
  ];
}

/** A request without a year is about whatever year is being prepared. */
function speaksOf({ firstYear, lastYear }: Known, year: number): boolean {
  const years = [firstYear, lastYear].filter((known) => known !== null);
  if (years.length === 0) return true;
  return year >= Math.min(...years) && year <= Math.max(...years);
}
