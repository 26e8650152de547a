import type { InventoryResult } from "../inventory/compute-inventory";
import type { MissingSource } from "./provisional-rows";
import { type SourceId, sourceOfRow } from "./sources";

/** A question to one office or company; its words are `firstHour.ask.<id>.what` and `.whom`. */
export type AskId =
  "electricity" | "own" | "gas" | "cylinders" | "wood" | "fuels" | "waste" | "sewage" | "cattle";

const ASKS: Readonly<Record<SourceId, AskId>> = {
  "electricity-total": "electricity",
  "electricity-homes": "electricity",
  "electricity-shops": "electricity",
  "electricity-industry": "electricity",
  "electricity-lighting": "own",
  "electricity-municipal": "own",
  "gas-homes": "gas",
  "gas-shops": "gas",
  "cylinders-homes": "cylinders",
  "cylinders-shops": "cylinders",
  "wood-homes": "wood",
  petrol: "fuels",
  diesel: "fuels",
  "gas-vehicles": "fuels",
  "farm-diesel": "fuels",
  "waste-dump": "waste",
  "waste-landfill": "waste",
  "waste-burning": "waste",
  sewers: "sewage",
  cesspits: "sewage",
  "dairy-cows": "cattle",
  "other-cattle": "cattle",
};

export interface Request {
  ask: AskId;
  /** Estimates that the answer replaces, the largest first. */
  replaces: SourceId[];
  /** Sources that have no figure until then. */
  fills: SourceId[];
}

/** One request for each office: first where the estimates weigh most, then what has no data at all. */
export function whoToAsk(
  { rows }: Pick<InventoryResult, "rows">,
  missing: readonly MissingSource[],
): Request[] {
  const requests = new Map<AskId, Request>();
  const requestOf = (source: SourceId): Request => {
    const ask = ASKS[source];
    const request = requests.get(ask) ?? { ask, replaces: [], fills: [] };
    requests.set(ask, request);
    return request;
  };
  const estimated = rows.filter((row) => row.estimated && sourceOfRow(row.id) !== null);
  for (const row of [...estimated].sort((a, b) => (b.tco2e ?? 0) - (a.tco2e ?? 0))) {
    const source = sourceOfRow(row.id);
    if (source !== null) requestOf(source).replaces.push(source);
  }
  for (const { source } of missing) requestOf(source).fills.push(source);
  return [...requests.values()];
}
