/** GPC cell of a row that does not name it: from what the row says of itself. */
import type { EntryValues } from "../template/value";
import { codeOf, textOf } from "./answers";

/** Electricity generated for the grid is reported apart (GPC 1.1, ch. 6.5). */
const CELL_OF_KIND: Readonly<Record<string, string>> = { generation: "I.4.4" };

const SUBSECTOR_OF_MODE: Readonly<Record<string, string>> = {
  road: "II.1",
  rail: "II.2",
  waterways: "II.3",
  aviation: "II.4",
  "off-road": "II.5",
};

const SUBSECTOR_OF_TREATMENT: Readonly<Record<string, string>> = {
  disposal: "III.1",
  composting: "III.2",
  "anaerobic-digestion": "III.2",
  incineration: "III.3",
  "open-burning": "III.3",
};

const CELL_OF_PROCESS: Readonly<Record<string, string>> = {
  livestock: "V.1",
  land: "V.2",
  trees: "V.2",
  soils: "V.3",
  "industrial-process": "IV.1",
  "product-use": "IV.2",
  fugitive: "I.8.1",
};

/** x.1 treated inside, x.2 taken outside, x.3 brought in from other municipalities (GPC 1.1 ch. 8). */
const PLACES = { inside: 1, outside: 2, imported: 3 } as const;
type Place = keyof typeof PLACES;

/** Answers to "own dump, with burning, or landfill outside?". */
const DESTINATIONS: Readonly<Record<string, Place>> = {
  "own-dump": "inside",
  "own-dump-burning": "inside",
  "own-landfill": "inside",
  "landfill-outside": "outside",
  "received-from-others": "imported",
};

export function cellRefOf(kind: string, values: EntryValues, usesBoughtEnergy: boolean): string | null {
  const named = textOf(values, "gpcCell");
  if (named !== null) return named;
  switch (kind) {
    case "transport":
      return transportCell(values, usesBoughtEnergy);
    case "waste":
      return wasteCell(values);
    case "wastewater":
      return placed("III.4", codeOf(values, "treatedWhere", placeCodes));
    case "process":
      return CELL_OF_PROCESS[textOf(values, "processKind") ?? ""] ?? null;
    default:
      return CELL_OF_KIND[kind] ?? null;
  }
}

/** What happens to the waste: as answered, or burial where the destination says so. */
export function treatmentOf(values: EntryValues): string | null {
  const destination = textOf(values, "destination") ?? "";
  return destination in DESTINATIONS ? "disposal" : textOf(values, "treatment");
}

const placeCodes = Object.keys(PLACES) as Place[];

function transportCell(values: EntryValues, usesBoughtEnergy: boolean): string | null {
  const subsector = SUBSECTOR_OF_MODE[textOf(values, "mode") ?? "road"];
  const scope = codeOf(values, "scope", ["scope-1", "scope-2", "scope-3"]);
  const number = scope === null ? (usesBoughtEnergy ? 2 : 1) : Number(scope.slice(-1));
  return subsector === undefined ? null : `${subsector}.${number}`;
}

function wasteCell(values: EntryValues): string | null {
  const subsector = SUBSECTOR_OF_TREATMENT[treatmentOf(values) ?? ""];
  if (subsector === undefined) return null;
  const destination = DESTINATIONS[textOf(values, "destination") ?? ""];
  return placed(subsector, destination ?? codeOf(values, "treatedWhere", placeCodes));
}

function placed(subsector: string, place: Place | null): string | null {
  return place === null ? null : `${subsector}.${PLACES[place]}`;
}
