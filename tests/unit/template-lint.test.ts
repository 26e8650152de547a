import { describe, expect, it } from "vitest";
import type { FrameworkId } from "~/domain/template/template";
import { currentTemplate, templateOf } from "templates/registry";
import {
  brokenConditions,
  brokenReferences,
  conditionsInTables,
  emptyShortPaths,
  foreignTexts,
  misplacedRows,
  missingTexts,
  repeatedIds,
  requiredOffShortPath,
  requiredWithoutHelp,
  untranslatedTexts,
  wrongIds,
} from "./template-lint";

/** A town of the Americas in a network, as most users are. */
const AMERICAN: readonly FrameworkId[] = ["gcom-americas", "network"];
const EUROPEAN_MATTERS = /\bETS\b|\bEU\b|\bUE\b|europe|unión europea|união europeia/i;

describe.each([currentTemplate])("$id $version", (template) => {
  it("is found by its id and version", () => {
    expect(templateOf(template.id, template.version)).toBe(template);
  });

  it("uses every id once in its place", () => {
    expect(repeatedIds(template)).toEqual([]);
  });

  it("writes ids that can be input names, JSON keys and addresses", () => {
    expect(wrongIds(template)).toEqual([]);
  });

  it("lets conditions and narrowed lists look at answers that exist", () => {
    expect(brokenConditions(template)).toEqual([]);
    expect(conditionsInTables(template)).toEqual([]);
  });

  it("points to rows, names and columns that exist", () => {
    expect(brokenReferences(template)).toEqual([]);
  });

  it("gives rows with pages of their own a page of their own", () => {
    expect(misplacedRows(template)).toEqual([]);
  });

  it("speaks three languages", () => {
    expect(missingTexts(template)).toEqual([]);
    expect(untranslatedTexts(template)).toEqual([]);
  });

  it("helps with every required question", () => {
    expect(requiredWithoutHelp(template)).toEqual([]);
  });

  it("gives small towns a short path with all that they are required to answer", () => {
    expect(emptyShortPaths(template)).toEqual([]);
    expect(requiredOffShortPath(template, AMERICAN)).toEqual([]);
  });

  it("never speaks of European matters to a town of the Americas", () => {
    expect(foreignTexts(template, AMERICAN, EUROPEAN_MATTERS)).toEqual([]);
  });
});
