/** Actions in an order that a person chooses. What is not known stands last, in either direction. */
import type { ActionRow } from "../actions/action-totals";
import type { Feasibility } from "../actions/feasibility";
import type { Explained } from "../numbers/explained";
import type { AbatementCurve } from "./abatement-curve";
import type { ActionEconomics } from "./action-economics";

export interface RankedAction {
  id: string;
  section: ActionRow["section"];
  number: string | null;
  title: string;
  counted: ActionRow["counted"];
  /** t a year as the plan's totals count them; null: not known, or counted with another action. */
  tco2e: number | null;
  /** Of the action with those that share its effect; only where it is comparable. */
  costPerTonne: Explained | null;
  /** How many actions the cost per tonne is of. */
  together: number;
  economics: ActionEconomics;
  feasibility: Feasibility;
}

export const RANKING_KEYS = ["tonnes", "cost", "payback", "feasibility"] as const;
export type RankingKey = (typeof RANKING_KEYS)[number];
export type Direction = "up" | "down";

/** Best first. */
export const BEST_FIRST: Readonly<Record<RankingKey, Direction>> = {
  tonnes: "down",
  cost: "up",
  payback: "up",
  feasibility: "down",
};

type RankedRow = Pick<ActionRow, "id" | "section" | "number" | "title" | "counted" | "tco2eReduced">;

export function rankedActions(
  rows: readonly RankedRow[],
  parts: {
    economics: ReadonlyMap<string, ActionEconomics>;
    feasibility: ReadonlyMap<string, Feasibility>;
    curve: AbatementCurve;
  },
): RankedAction[] {
  const bars = [...parts.curve.bars, ...parts.curve.withoutCost];
  return rows.flatMap(({ id, section, number, title, counted, tco2eReduced }) => {
    const economics = parts.economics.get(id);
    const feasibility = parts.feasibility.get(id);
    if (counted === "cancelled" || !economics || !feasibility) return [];
    const bar = bars.find((one) => one.id === id);
    return [
      {
        id,
        section,
        number,
        title,
        counted,
        tco2e: counted === "total" ? tco2eReduced : null,
        costPerTonne: bar?.costPerTonne ?? null,
        together: bar?.actions.length ?? 1,
        economics,
        feasibility,
      },
    ];
  });
}

export function sortRanking(
  actions: readonly RankedAction[],
  key: RankingKey,
  direction: Direction,
): RankedAction[] {
  const sign = direction === "up" ? 1 : -1;
  return [...actions].sort((a, b) => {
    const one = rankOf(a, key);
    const other = rankOf(b, key);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    // Two that never pay back are equal; their difference would be no number.
    return one === other ? 0 : sign * (one < other ? -1 : 1);
  });
}

function rankOf(
  { tco2e, costPerTonne, economics, feasibility }: RankedAction,
  key: RankingKey,
): number | null {
  switch (key) {
    case "tonnes":
      return tco2e;
    case "cost":
      return costPerTonne?.value ?? null;
    case "payback":
      return economics.neverPaysBack ? Number.POSITIVE_INFINITY : economics.payback.value;
    case "feasibility":
      return feasibility.score.value;
  }
}
