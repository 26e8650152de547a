import { describe, expect, it } from "vitest";

import type { Measure } from "~/domain/measures/measure";
import type { CodeList } from "~/domain/template/template";
import {
  actionSectors,
  affectedCarriers,
  areasOfIntervention,
  policyInstruments,
} from "templates/catalogs/code-lists/actions";
import { adaptationActionTypes } from "templates/catalogs/code-lists/adaptation";
import { hazardsCrfV7 } from "templates/catalogs/code-lists/hazards";
import { vulnerableSectors } from "templates/catalogs/code-lists/risk";
import { coBenefits, icleiPathways, sdgs } from "templates/catalogs/code-lists/synergies";
import { measures } from "templates/catalogs/measures/measures";

describe("the library of measures", () => {
  it("has 76 measures with ids of their own", () => {
    expect(measures).toHaveLength(76);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(76);
    for (const { id } of measures) expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s speaks three languages and names only known codes",
    (_id, measure) => {
      for (const text of [measure.title, measure.about, ...measure.indicators.map(({ name }) => name)]) {
        for (const locale of ["es", "en", "pt"] as const) expect(text[locale].trim()).not.toBe("");
      }
      expect(measure.indicators.length).toBeGreaterThan(0);
      expect(measure.pathways.length).toBeGreaterThan(0);
      expect(unknown(measure.pathways, icleiPathways)).toEqual([]);
      expect(unknown(measure.coBenefits, coBenefits)).toEqual([]);
      expect(unknown(measure.sdgs, sdgs)).toEqual([]);
      expect(unknown(measure.climateHazards ?? [], hazardsCrfV7)).toEqual([]);
      expect(unknownOfSection(measure)).toEqual([]);
    },
  );

  it("has a measure for every kind of adaptation action but doing nothing, each with its source and hazards", () => {
    const adapting = measures.filter((measure) => measure.section === "adaptation-actions");
    const covered = new Set(adapting.flatMap(({ types }) => types));
    const kinds = adaptationActionTypes.options.map(({ code }) => code);
    expect(kinds.filter((code) => !covered.has(code))).toEqual(["no-action"]);
    for (const { source, climateHazards } of adapting) {
      expect(source).toMatch(/^CDP-ICLEI Track/);
      expect(climateHazards).not.toEqual([]);
    }
  });

  it("answers every hazard that either list names", () => {
    const answered = new Set(measures.flatMap(({ climateHazards = [] }) => climateHazards));
    const left = hazardsCrfV7.options.map(({ code }) => code).filter((code) => !answered.has(code));
    expect(left).toEqual(["oceanic-events", "other-landscape-shift"]);
  });
});

function unknownOfSection(measure: Measure): string[] {
  if (measure.section === "adaptation-actions") {
    return [
      ...unknown(measure.types, adaptationActionTypes),
      ...unknown(measure.protects, vulnerableSectors),
    ];
  }
  const places = measure.places.flatMap(({ sector, area, instrument }) => [
    ...unknown([sector], actionSectors),
    ...unknownFor(sector, area, areasOfIntervention),
    ...unknownFor(sector, instrument, policyInstruments),
  ]);
  return [...unknown(measure.carriers, affectedCarriers), ...places];
}

function unknown(codes: readonly string[], list: CodeList): string[] {
  const known = new Set(list.options.map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

/** An area or instrument that its sector does not offer. */
function unknownFor(sector: string, code: string, list: CodeList): string[] {
  const option = list.options.find((candidate) => candidate.code === code);
  return option?.for?.includes(sector) ? [] : [`${code} for ${sector}`];
}
