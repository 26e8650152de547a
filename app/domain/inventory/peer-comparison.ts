/**
 * How a town compares with similar ones, so that nobody can tell what any single one of them emits:
 * - similar is of the same band of population and country. The bands are fixed and do not overlap: a window around
 *   the town's own population would slide over its neighbours as somebody retypes it, and tell them apart;
 * - a town is never in its own reference group, so nothing it types changes what it is shown;
 * - only inventories that the network approved count: frozen, checked, and handed over to be seen;
 * - median and quartiles only, to two digits, of at least five towns, sector by sector; no least, no most, no name,
 *   and how many they are only roughly, so that the arrival of one does not show.
 */
import { quantile, roundSignificant } from "../numbers/quantiles";
import { PEER_SECTORS, type PeerSector } from "./peer-sectors";
import type { GasCoverage } from "./inventory-input";

export const FEWEST_TOWNS = 5;
/** Digits of a statistic: two tell a town where it stands and blur what any single one emits. */
const DIGITS = 2;

/**
 * Lower ends of the bands, inhabitants. 2,000 is where INDEC's urban begins, 50,000 where the intermediate towns of
 * Argentine geography do (Vapñarsky & Gorojovsky 1990); 10,000 and 250,000 part the wide rest.
 */
const BANDS = [0, 2000, 10_000, 50_000, 250_000] as const;

export interface PopulationBand {
  from: number;
  /** Exclusive; null for the largest. */
  to: number | null;
}

export function populationBand(population: number): PopulationBand {
  const index = BANDS.findLastIndex((from) => population >= from);
  return { from: BANDS[index] ?? 0, to: BANDS[index + 1] ?? null };
}

export function isInBand(population: number, { from, to }: PopulationBand): boolean {
  return population >= from && (to === null || population < to);
}

/** The latest approved inventory of a town. */
export interface PeerInventory {
  municipalityId: string;
  year: number;
  population: number | null;
  gases: GasCoverage;
  /** t CO2e a year. */
  sectors: Readonly<Record<PeerSector, number | null>>;
}

export interface PeerQuestion {
  /** Of the town that asks: it is left out. */
  municipalityId: string;
  band: PopulationBand;
  gases: GasCoverage;
}

export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

export type ComparedPart = PeerSector | "total";
export const COMPARED_PARTS: readonly ComparedPart[] = ["total", ...PEER_SECTORS];

export type PeerStatistics =
  | { ok: false }
  | {
      ok: true;
      /** "At least so many". */
      towns: number;
      /** t CO2e per person; null where fewer than five towns have a figure. */
      perPerson: Record<ComparedPart, Quartiles | null>;
    };

/** Statistics of the towns that are similar to the one that asks; not ok when they are fewer than five. */
export function peerStatistics(
  inventories: readonly PeerInventory[],
  { municipalityId, band, gases }: PeerQuestion,
): PeerStatistics {
  const comparable = inventories.filter((one) => one.gases === gases);
  const similar = similarOthers(comparable, { municipalityId, band });
  if (similar.length < FEWEST_TOWNS) return { ok: false };
  const quartiles = (part: ComparedPart) =>
    peerQuartiles(similar.flatMap((one) => partPerPerson(one, part) ?? []));
  return {
    ok: true,
    towns: roughly(similar.length),
    perPerson: {
      total: quartiles("total"),
      "stationary-energy": quartiles("stationary-energy"),
      transport: quartiles("transport"),
      waste: quartiles("waste"),
    },
  };
}

/** t CO2e per person of a sector, or of all three together when all three are known; else null. */
export function partPerPerson(
  { population, sectors }: Pick<PeerInventory, "population" | "sectors">,
  part: ComparedPart,
): number | null {
  if (population === null || population <= 0) return null;
  const value = part === "total" ? sumOfAll(sectors) : sectors[part];
  return value === null ? null : value / population;
}

function sumOfAll(sectors: PeerInventory["sectors"]): number | null {
  return PEER_SECTORS.reduce<number | null>((sum, sector) => {
    const value = sectors[sector];
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** What any comparison knows of a town. */
export interface PeerTown {
  municipalityId: string;
  /** Of its figures: the latest of each town counts. */
  year: number;
  population: number | null;
}

/** The towns of the band without the one that asks, each with its latest figures. */
export function similarOthers<T extends PeerTown>(
  towns: readonly T[],
  { municipalityId, band }: Pick<PeerQuestion, "municipalityId" | "band">,
): T[] {
  return latestOfEach(towns.filter((one) => one.municipalityId !== municipalityId)).filter(
    ({ population }) => population !== null && population > 0 && isInBand(population, band),
  );
}

function latestOfEach<T extends PeerTown>(towns: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const town of towns) {
    const known = latest.get(town.municipalityId);
    if (!known || town.year > known.year) latest.set(town.municipalityId, town);
  }
  return [...latest.values()];
}

/** Null of fewer than five; rounded, since more digits would tell towns apart. */
export function peerQuartiles(values: readonly number[]): Quartiles | null {
  if (values.length < FEWEST_TOWNS) return null;
  const at = (p: number) => roundedAsPeers(quantile(values, p) ?? 0);
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** With as many digits as statistics of others are shown with. */
export function roundedAsPeers(value: number): number {
  return roundSignificant(value, DIGITS);
}

/** 5, 10, 20, 50 …: at least so many. */
export function roughly(towns: number): number {
  return [200, 100, 50, 20, 10].find((step) => towns >= step) ?? FEWEST_TOWNS;
}
