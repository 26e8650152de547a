/**
 * Where an entry stands in a plan. Sections that exist once use instance "main";
 * `field` and `row` name a row with its own pages.
 */
export interface EntryAddress {
  section: string;
  instance: string;
  field?: string;
  row?: string;
}

export const SINGLE_INSTANCE = "main";

/** "inventories/i7f3" or "inventories/i7f3/rows/r91k": stable, used in forms, comments and storage. */
export function addressKey(address: EntryAddress): string {
  const parts = [address.section, address.instance];
  if (address.field && address.row) parts.push(address.field, address.row);
  return parts.join("/");
}

/** Null for anything that `addressKey` could not have written. */
export function parseAddressKey(key: string): EntryAddress | null {
  const parts = key.split("/");
  if (parts.some((part) => !/^[A-Za-z0-9-]+$/.test(part))) return null;
  const [section, instance, field, row] = parts;
  if (section === undefined || instance === undefined) return null;
  if (parts.length === 2) return { section, instance };
  if (parts.length === 4 && field && row) return { section, instance, field, row };
  return null;
}
