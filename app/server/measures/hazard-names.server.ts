/** Hazards of either list by their names in CRF v7, by which measures are found. */
import {
  crf7Groups,
  hazardCrosswalk,
  hazardGroups,
  hazards,
  hazardsCrfV7,
} from "templates/catalogs/code-lists/hazards";
import type { HazardResult } from "~/domain/plan/plan-results";

/** Of a code of any of the lists; empty for a code of none. */
export function crf7NamesOf(code: string): string[] {
  const own = hazardsCrfV7.options.some((option) => option.code === code) ? [code] : [];
  const inGroup = Object.keys(crf7Groups).filter((name) => crf7Groups[name]?.includes(code));
  return [...new Set([...own, ...(hazardCrosswalk[code] ?? []), ...inGroup])];
}

/** Of a hazard of a plan: as particular as it was answered. */
export function crf7NamesOfHazard({
  hazard,
  subHazards,
  hazardCrf7,
}: Pick<HazardResult, "hazard" | "subHazards" | "hazardCrf7">): string[] {
  const particular = [
    ...(hazardCrf7 === null ? [] : [hazardCrf7]),
    ...subHazards.flatMap((code) => hazardCrosswalk[code] ?? []),
  ];
  if (particular.length > 0) return [...new Set(particular)];
  return hazard === null ? [] : crf7NamesOf(hazard);
}

export function isHazardCode(code: string): boolean {
  return [hazardGroups, hazards, hazardsCrfV7].some((list) =>
    list.options.some((option) => option.code === code),
  );
}
