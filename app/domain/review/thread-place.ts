import type { EntryAddress } from "../template/address";

/** What a conversation is about; empty parts mean "the whole". */
export interface ThreadPlace {
  section: string;
  instance: string;
  rowsField: string;
  row: string;
  field: string;
}

export const WHOLE_PLAN: ThreadPlace = { section: "", instance: "", rowsField: "", row: "", field: "" };

const WHOLE_PLAN_KEY = "plan";
const PART = /^[A-Za-z0-9-]+$/;

/** A section, an instance or a row; with `field`, one of its questions. */
export function placeAt(address: EntryAddress, field = ""): ThreadPlace {
  const { section, instance, field: rowsField = "", row = "" } = address;
  return { section, instance, rowsField, row, field };
}

export function wholeSection(section: string): ThreadPlace {
  return { ...WHOLE_PLAN, section };
}

/** The entry that the place is in; null for the plan or a section with all its copies. */
export function addressOfPlace({ section, instance, rowsField, row }: ThreadPlace): EntryAddress | null {
  if (section === "" || instance === "") return null;
  return row === "" ? { section, instance } : { section, instance, field: rowsField, row };
}

/** "plan", "inventories", "inventories/i7f3:population", "actions/main/actions/r91k:cost". */
export function placeKey({ section, instance, rowsField, row, field }: ThreadPlace): string {
  const entry = [section, instance, rowsField, row].filter((part) => part !== "").join("/");
  return entry === "" ? WHOLE_PLAN_KEY : field === "" ? entry : `${entry}:${field}`;
}

/** Null for anything that `placeKey` could not have written. */
export function parsePlaceKey(key: string): ThreadPlace | null {
  if (key === WHOLE_PLAN_KEY) return WHOLE_PLAN;
  const [entry = "", field = "", ...rest] = key.split(":");
  const parts = entry.split("/");
  if (!parts.every((part) => PART.test(part)) || (field !== "" && !PART.test(field))) return null;
  const [section = "", instance = "", rowsField = "", row = ""] = parts;
  if (rest.length > 0 || ![1, 2, 4].includes(parts.length) || (field !== "" && instance === "")) return null;
  const place = { section, instance, rowsField, row, field };
  return placeKey(place) === key ? place : null;
}
