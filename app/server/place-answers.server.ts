import { placeByCode } from "templates/catalogs/places";
import type { Field } from "~/domain/template/template";
import type { DraftValue, EntryValues, PlaceValue } from "~/domain/template/value";

/**
 * Keeps name and registry code of a place together. A code chosen from the list brings the registry's name; a name
 * changed by hand is no longer the place of its old code.
 */
export function withRegistryNames(
  fields: readonly Field[],
  patch: EntryValues,
  stored: EntryValues,
): EntryValues {
  const places = fields.filter(({ kind, id }) => kind === "place" && isPlace(patch[id]));
  const named = places.map(({ id }) => [id, registryAnswer(patch[id] as PlaceValue, stored[id])]);
  return { ...patch, ...Object.fromEntries(named) };
}

function registryAnswer(posted: PlaceValue, stored: DraftValue | undefined): PlaceValue {
  const place = posted.code === null ? null : placeByCode(posted.code);
  if (!place) return { code: null, name: posted.name };
  const chosenNow = !isPlace(stored) || stored.code !== posted.code;
  if (chosenNow || posted.name === place.name) return { code: place.code, name: place.name };
  return { code: null, name: posted.name };
}

function isPlace(value: DraftValue | undefined): value is PlaceValue {
  return typeof value === "object" && value !== null && "code" in value && "name" in value;
}
