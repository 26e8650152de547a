/** Addresses of a plan's pages: the one place that spells them. */
import { SINGLE_INSTANCE, type EntryAddress } from "../template/address";

export function planPath(planId: string): string {
  return `/plans/${planId}`;
}

export function sectionPath(planId: string, section: string): string {
  return `/plans/${planId}/sections/${section}`;
}

/** Check-your-answers of an entry: a section, one of its instances, or a row. */
export function entryPath(planId: string, address: EntryAddress): string {
  const base = `${sectionPath(planId, address.section)}/${address.instance}`;
  return address.field && address.row ? `${base}/${address.field}/${address.row}` : base;
}

/** A page of questions of an entry. */
export function pagePath(planId: string, address: EntryAddress, page: string): string {
  return `${entryPath(planId, address)}/${page}`;
}

/** The question itself: where "change" and "missing" links lead. */
export function fieldPath(planId: string, address: EntryAddress, page: string, field: string): string {
  return `${pagePath(planId, address, page)}#${fieldAnchor(field)}`;
}

export function fieldAnchor(field: string): string {
  return `field-${field}`;
}

export function savePath(planId: string): string {
  return `${planPath(planId)}/save`;
}

export function stagePath(planId: string, stage: string): string {
  return `${planPath(planId)}/stages/${stage}`;
}

export function filePath(planId: string, fileId: string): string {
  return `${planPath(planId)}/files/${fileId}`;
}

export function singleEntry(section: string): EntryAddress {
  return { section, instance: SINGLE_INSTANCE };
}
