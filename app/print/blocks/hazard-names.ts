import type { HazardResult } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";

const GROUPS = "hazard-groups";
const CASES = "hazards";

type Named = Pick<HazardResult, "row" | "hazard" | "subHazards">;

/** Name of each hazard by its row: its group, with the particular cases where two hazards are of one group. */
export function hazardNames(hazards: readonly Named[], words: BlockWords): ReadonlyMap<string, string> {
  return new Map(hazards.map((hazard) => [hazard.row, nameAmong(hazards, hazard, words)]));
}

function nameAmong(hazards: readonly Named[], hazard: Named, words: BlockWords): string {
  const { t, label, chart, format } = words;
  if (hazard.hazard === null) return chart.noData;
  const group = label(GROUPS, hazard.hazard);
  const twins = hazards.filter((other) => other.hazard === hazard.hazard);
  if (twins.length < 2) return group;
  if (hazard.subHazards.length === 0) return `${group} (${twins.indexOf(hazard) + 1})`;
  return t("risk.hazardIn", {
    hazard: group,
    cases: format.list(hazard.subHazards.map((code) => label(CASES, code))),
  });
}
