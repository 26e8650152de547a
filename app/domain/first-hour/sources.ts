/** The sources of emissions that a first hour speaks of. */
export const SOURCE_IDS = [
  "electricity-total",
  "electricity-homes",
  "electricity-shops",
  "electricity-industry",
  "electricity-lighting",
  "electricity-municipal",
  "gas-homes",
  "gas-shops",
  "cylinders-homes",
  "cylinders-shops",
  "wood-homes",
  "petrol",
  "diesel",
  "gas-vehicles",
  "farm-diesel",
  "waste-dump",
  "waste-landfill",
  "waste-burning",
  "sewers",
  "cesspits",
  "dairy-cows",
  "other-cattle",
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Rows of a first hour bear their source in their id: estimated from public figures, or told by the town. */
const ROW_ID = /^(?:est|told)-(.+)$/;
const ESTIMATED = "est-";

export function estimatedRowId(source: SourceId): string {
  return `${ESTIMATED}${source}`;
}

export function toldRowId(source: SourceId): string {
  return `told-${source}`;
}

/** Null for rows that somebody else made. */
export function sourceOfRow(row: string): SourceId | null {
  const name = ROW_ID.exec(row)?.[1];
  return SOURCE_IDS.find((id) => id === name) ?? null;
}

export function beganAsEstimate(row: string): boolean {
  return row.startsWith(ESTIMATED) && sourceOfRow(row) !== null;
}
