/** The requests that a small town sends for its first inventory, by what is already known of it. */
import type { RequestFacts } from "../plan/read-request-facts";

export interface UsualRequest {
  /** The same request has the same id however often the press is repeated. */
  row: string;
  kind: string;
  year: number;
}

interface Known {
  row: string;
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
  const year = requestYear(facts, thisYear);
  return usualKinds(facts)
    .filter((kind) => requestFor(kind, year, existing) === null)
    .map((kind) => usualRequest(kind, year, existing));
}

export function requestYear({ inventoryYear }: RequestFacts, thisYear: number): number {
  return inventoryYear ?? thisYear - 1;
}

/** The id is free of rows that began as this request and were made into another one since. */
export function usualRequest(kind: string, year: number, existing: readonly Known[]): UsualRequest {
  const base = `usual-${kind}-${year}`;
  const taken = new Set(existing.map(({ row }) => row));
  let row = base;
  for (let copy = 2; taken.has(row); copy += 1) row = `${base}-${copy}`;
  return { row, kind, year };
}

/** The request for this kind of datum in this year, whoever made it. */
export function requestFor<R extends Known>(kind: string, year: number, existing: readonly R[]): R | null {
  return existing.find((request) => request.kind === kind && speaksOf(request, year)) ?? null;
}

/** While nobody knows whether there is piped gas, both it and cylinders are asked for. */
export function usualKinds({ pipedGas, raisesLivestock }: RequestFacts): string[] {
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
