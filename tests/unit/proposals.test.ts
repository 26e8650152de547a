import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crf7Crosswalk, hazardCrosswalk, hazards, hazardsCrfV7 } from "templates/catalogs/code-lists/hazards";
import { sectorCrosswalk, vulnerableSectors } from "templates/catalogs/code-lists/risk";
import { currentTemplate } from "templates/registry";
import { proposalText, proposedAnswers, withProposal } from "~/domain/template/proposals";
import { fieldsOf, formOf } from "~/domain/template/shape";
import type { Field, FrameworkId } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";

const AMERICAN: readonly FrameworkId[] = ["gcom-americas"];
const address = { section: "risk", instance: "main", field: "hazards", row: "any" };
const questions = fieldsOf(formOf(currentTemplate, address)?.pages ?? []);

function question(id: string): Field {
  const field = questions.find((one) => one.id === id);
  if (!field) throw new Error(`No question ${id}`);
  return field;
}

function proposed(id: string, values: EntryValues, frameworks = AMERICAN): string[] {
  return (proposedAnswers(question(id), values, frameworks)?.values ?? []).map(proposalText);
}

describe("sectors", () => {
  const affectedSectors = [
    { id: "s1", values: { sector: "water", vulnerability: "high" } },
    { id: "s2", values: { sector: "health", vulnerability: "low" } },
  ];

  test("of a table propose those of the other list, all together", () => {
    expect(proposed("sectorsCrf7", { affectedSectors })).toEqual([
      "water-supply sewerage health-social-work",
    ]);
    expect(proposed("sectorsCrf7", { affectedSectors: [] })).toEqual([]);
    expect(
      withProposal(
        question("sectorsCrf7"),
        { affectedSectors },
        AMERICAN,
        "water-supply sewerage health-social-work",
      ),
    ).toMatchObject({ sectorsCrf7: ["water-supply", "sewerage", "health-social-work"] });
  });

  test("of the first list all lead to the second", () => {
    for (const { code } of vulnerableSectors.options)
      expect(sectorCrosswalk[code]?.length, code).toBeGreaterThan(0);
  });
});

describe("the two lists of hazards propose each other", () => {
  test("a particular hazard proposes its names in CRF v7, the nearest first", () => {
    expect(proposed("hazardCrf7", { hazard: "droughts-water-scarcity", subHazards: ["drought"] })).toEqual([
      "drought",
      "water-stress",
    ]);
  });

  test("without a particular hazard its group does", () => {
    expect(proposed("hazardCrf7", { hazard: "wild-fires" })).toEqual(["fire-weather"]);
  });

  test("local hazards have names too", () => {
    expect(proposed("hazardCrf7", { subHazards: ["zonda-wind"] })).toEqual(["extreme-wind"]);
    expect(proposed("hazardCrf7", { subHazards: ["sudestada"] })).toEqual(["storm", "coastal-flooding"]);
    expect(proposed("hazardCrf7", { subHazards: ["hail"] })).toEqual(["storm"]);
    expect(proposed("hazardCrf7", { subHazards: ["volcanic-ash"] })).toEqual(["other"]);
  });

  test("a name of CRF v7 proposes group and particular hazards, within the group once it is chosen", () => {
    expect(proposed("hazard", { hazardCrf7: "fire-weather" })).toEqual(["wild-fires"]);
    expect(proposed("subHazards", { hazardCrf7: "fire-weather" })).toEqual(["forest-fire", "land-fire"]);
    expect(proposed("subHazards", { hazardCrf7: "storm", hazard: "heavy-precipitation" })).toEqual(["hail"]);
  });

  test("local hazards are proposed only where the plan's frameworks know them", () => {
    const values = { hazardCrf7: "extreme-wind" };
    expect(proposed("subHazards", values)).toContain("zonda-wind");
    expect(proposed("subHazards", values, ["eu-covenant"])).not.toContain("zonda-wind");
  });

  test("every hazard has a name in CRF v7 that leads back to it", () => {
    for (const { code } of hazards.options) {
      const names = hazardCrosswalk[code] ?? [];
      expect(names.length, code).toBeGreaterThan(0);
      for (const name of names) {
        expect(
          hazardsCrfV7.options.map((option) => option.code),
          code,
        ).toContain(name);
        expect(crf7Crosswalk[name], name).toContain(code);
      }
    }
  });
});

describe("later times are offered what was answered for earlier ones", () => {
  test("near takes from today, far from near and else from today", () => {
    const today = { probability: "high" };
    expect(proposed("probabilityNear", today)).toEqual(["high"]);
    expect(proposed("probabilityFar", today)).toEqual(["high"]);
    expect(proposed("probabilityFar", { ...today, probabilityNear: "very-high" })).toEqual(["very-high"]);
    expect(proposed("hazardIndexNear", { hazardIndex: 0.25 })).toEqual(["0.25"]);
  });

  test("nothing is offered for an earlier time, nor from what could not be read or is a stated gap", () => {
    expect(proposed("probability", { probabilityNear: "high" })).toEqual([]);
    expect(proposed("hazardIndexNear", { hazardIndex: { raw: "mucho" } })).toEqual([]);
    expect(proposed("impactNear", { impact: { gap: { reason: "No se midió", plan: "" } } })).toEqual([]);
  });

  test("whatever is answered is never overwritten, and only what is proposed can be taken", () => {
    const level = fc.constantFrom("very-low", "low", "medium", "high", "very-high", "not-known");
    fc.assert(
      fc.property(fc.option(level), level, level, (near, today, pressed) => {
        const values: EntryValues = {
          probability: today,
          ...(near === null ? {} : { probabilityNear: near }),
        };
        const taken = withProposal(question("probabilityNear"), values, AMERICAN, pressed);
        if (near === null && pressed === today) expect(taken).toEqual({ ...values, probabilityNear: today });
        else expect(taken).toBeNull();
      }),
    );
  });
});
