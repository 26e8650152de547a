/** Every edition of the questionnaire that a plan may have been written on; editions are never removed. */
import type { Template } from "~/domain/template/template";
import { secap20261 } from "./secap/2026.1/template";

const templates: readonly Template[] = [secap20261];

/** The edition that new plans are written on. */
export const currentTemplate: Template = secap20261;

/** Null when this program does not know the edition. */
export function templateOf(id: string, version: string): Template | null {
  return templates.find((template) => template.id === id && template.version === version) ?? null;
}
