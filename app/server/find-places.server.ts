import { places, type Place } from "templates/catalogs/places";

export interface PlaceMatch {
  /** Registry code. */
  code: string;
  name: string;
  /** What tells it from its namesakes: "Castellanos, Santa Fe". */
  detail: string;
}

interface IndexedPlace {
  place: Place;
  match: PlaceMatch;
  name: string;
  nameWords: string[];
  words: string[];
}

const MOST = 12;
const SHORTEST = 2;

/** Ways to match, best first. `text` is the folded query, `wanted` its words. */
const RANKS: readonly ((place: IndexedPlace, text: string, wanted: readonly string[]) => boolean)[] = [
  ({ name }, text) => name === text,
  ({ name }, text) => name.startsWith(text),
  ({ nameWords }, _text, wanted) => eachBegins(nameWords, wanted),
  // "san martin mendoza": the province or department tells namesakes apart.
  ({ words }, _text, wanted) => eachBegins(words, wanted),
  ({ name }, _text, wanted) => wanted.every((word) => name.includes(word)),
];

/**
 * Local governments of the Argentine registry for what somebody is typing: accents, case and the order of the
 * words do not matter. At most 12, best first; none for fewer than two letters.
 */
export function findPlaces(typed: string): PlaceMatch[] {
  const text = folded(typed);
  if (text.length < SHORTEST) return [];
  const wanted = text.split(" ");
  const found = index().flatMap((place) => {
    const rank = RANKS.findIndex((matches) => matches(place, text, wanted));
    return rank === -1 ? [] : [{ rank, place }];
  });
  found.sort((a, b) => a.rank - b.rank || inOrder(a.place, b.place));
  return found.slice(0, MOST).map(({ place }) => place.match);
}

let built: IndexedPlace[] | undefined;

/** Folded once, when somebody first searches. */
function index(): IndexedPlace[] {
  return (built ??= places().map((place) => {
    const name = folded(place.name);
    const detail = [place.departmentName, place.provinceName].filter(Boolean).join(", ");
    const nameWords = name.split(" ");
    return {
      place,
      match: { code: place.code, name: place.name, detail },
      name,
      nameWords,
      words: [...nameWords, ...folded(detail).split(" ")],
    };
  }));
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function eachBegins(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

/** Local governments before the localities that stand in for them, short names first, namesakes by province. */
function inOrder(a: IndexedPlace, b: IndexedPlace): number {
  const locality = Number(a.place.kind === "locality") - Number(b.place.kind === "locality");
  return locality || a.name.length - b.name.length || a.place.code.localeCompare(b.place.code);
}
