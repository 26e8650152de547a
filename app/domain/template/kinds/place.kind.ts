import { z } from "zod";
import { postedText, type FieldKind } from "../field-kind";
import type { PlaceField } from "../template";
import type { DraftValue, PlaceValue } from "../value";

export const placeKind: FieldKind<PlaceField> = {
  kind: "place",
  read: (_field, form, name) => {
    const typed = postedText(form, `${name}.name`).trim();
    if (typed === "") return null;
    return { code: postedText(form, `${name}.code`) || null, name: typed };
  },
  inputs: (_field, value, name) => {
    const place = asPlace(value);
    if (!place) return [];
    return [
      { name: `${name}.name`, value: place.name },
      { name: `${name}.code`, value: place.code ?? "" },
    ];
  },
  draft: () => z.strictObject({ code: z.string().nullable(), name: z.string() }),
  problems: () => [],
  isEmpty: (value) => value === null,
  format: (_field, value) => [(value as PlaceValue).name],
};

function asPlace(value: DraftValue): PlaceValue | null {
  return typeof value === "object" && value !== null && "code" in value ? (value as PlaceValue) : null;
}
