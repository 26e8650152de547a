/** Every edition of the questionnaire that a plan may have been written on; editions are never removed. */
import type { FactorCatalogue } from "~/domain/inventory/factor-catalogue";
import type { EstimateCatalogue } from "~/domain/estimates/estimate-catalogue";
import type { FirstHourCatalogue } from "~/domain/first-hour/first-hour-catalogue";
import type { CdpCatalogue } from "~/domain/frameworks/cdp-sheet";
import type { Requirement } from "~/domain/frameworks/requirement";
import type { Measure } from "~/domain/measures/measure";
import type { CouncilLaw } from "~/domain/plan/read-council";
import type { RequestCatalogue } from "~/domain/requests/request-catalogue";
import type { Template } from "~/domain/template/template";
import { cdpSheets } from "./catalogs/cdp/cdp-sheets";
import { estimateCatalogue } from "./catalogs/estimates";
import { councilLaws } from "./catalogs/council-laws";
import { requestCatalogue } from "./catalogs/data-requests";
import { factorCatalogue } from "./catalogs/factor-catalogue";
import { firstHourCatalogue } from "./catalogs/first-hour";
import { requirements } from "./catalogs/frameworks/requirements";
import { measures } from "./catalogs/measures/measures";
import { secap20261 } from "./secap/2026.1/template";

const templates: readonly Template[] = [secap20261];

/** The edition that new plans are written on. */
export const currentTemplate: Template = secap20261;

/** Null when this program does not know the edition. */
export function templateOf(id: string, version: string): Template | null {
  return templates.find((template) => template.id === id && template.version === version) ?? null;
}

/** The emission factors that plans of an edition are computed with; editions so far share one catalogue. */
export function factorCatalogueOf(_template: Template): FactorCatalogue {
  return factorCatalogue;
}

export interface FirstHourLibrary {
  estimates: EstimateCatalogue;
  words: FirstHourCatalogue;
  measures: readonly Measure[];
}

/** What a first hour is answered with; editions so far share it. */
export function firstHourLibraryOf(_template: Template): FirstHourLibrary {
  return { estimates: estimateCatalogue, words: firstHourCatalogue, measures };
}

/** What towns ask others for; editions so far share one catalogue. */
export function requestCatalogueOf(_template: Template): RequestCatalogue {
  return requestCatalogue;
}

/** The library of measures that plans of an edition choose from; editions so far share one. */
export function measuresOf(_template: Template): readonly Measure[] {
  return measures;
}

/** What the frameworks ask of plans; editions so far share one catalogue. */
export function requirementsOf(_template: Template): readonly Requirement[] {
  return requirements;
}

/** The sheet for the questionnaire of CDP-ICLEI Track of a year; null for years without one. */
export function cdpSheetOf(_template: Template, year: number): CdpCatalogue | null {
  return cdpSheets.find((sheet) => sheet.year === year) ?? null;
}

export function currentCdpSheet(_template: Template): CdpCatalogue {
  return cdpSheets.at(-1) ?? cdpSheets[0];
}

/** National laws that drafts for a council may cite. */
export function councilLawsOf(_template: Template): readonly CouncilLaw[] {
  return councilLaws;
}
