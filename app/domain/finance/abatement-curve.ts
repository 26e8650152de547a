/**
 * Marginal abatement cost curve: what each tonne costs, cheapest first. Widths are the effects as the plan's totals
 * count them, so they add up to the total; actions that achieve one effect together are one bar with all their costs.
 */
import type { ActionRow } from "../actions/action-totals";
import { type Explained, tally } from "../numbers/explained";
import { type ActionEconomics, costPerTonne } from "./action-economics";

export type CurveAction = Pick<
  ActionRow,
  "id" | "number" | "title" | "tco2eReduced" | "counted" | "sharedWith"
>;

export interface CurveBar {
  /** Of the action whose effect is counted. */
  id: string;
  /** Numbers, or names where there is none, of the actions of the bar. */
  names: string[];
  /** Ids of the actions of the bar; the first is `id`. */
  actions: string[];
  /** Width, t a year. */
  tco2e: number;
  /** Height; null: its cost is not known, or not in the plan's money. */
  costPerTonne: Explained;
}

export interface AbatementCurve {
  /** Of known cost, cheapest first: they are drawn. */
  bars: CurveBar[];
  /** With an effect of unknown cost, largest first: they have a width and no height. */
  withoutCost: CurveBar[];
  /** That do not lower emissions: no width to draw, counted in the total. */
  withoutCut: CurveBar[];
  /** Actions (or bundles) whose effect is not known. */
  withoutEffect: number;
  /** t a year: the sum of all widths. */
  totalTco2e: number | null;
}

export function abatementCurve(
  actions: readonly CurveAction[],
  economics: ReadonlyMap<string, ActionEconomics>,
): AbatementCurve {
  const bundles = bundlesOf(actions.filter(({ counted }) => counted !== "cancelled"));
  const bars = bundles.flatMap((bundle) => barOf(bundle, economics));
  const cutting = bars.filter(({ tco2e }) => tco2e > 0);
  const cost = ({ costPerTonne: { value } }: CurveBar) => value;
  return {
    bars: cutting
      .filter((bar) => cost(bar) !== null)
      .sort((a, b) => (cost(a) ?? 0) - (cost(b) ?? 0) || b.tco2e - a.tco2e),
    withoutCost: cutting.filter((bar) => cost(bar) === null).sort((a, b) => b.tco2e - a.tco2e),
    withoutCut: bars.filter(({ tco2e }) => tco2e <= 0),
    withoutEffect: bundles.length - bars.length,
    totalTco2e: tally(bars.map(({ tco2e }) => tco2e)).value,
  };
}

/** None while the effect is not known. */
function barOf(bundle: readonly CurveAction[], economics: ReadonlyMap<string, ActionEconomics>): CurveBar[] {
  const counting = bundle.find(({ counted }) => counted === "total");
  if (!counting || counting.tco2eReduced === null) return [];
  const members = [counting, ...bundle.filter((action) => action !== counting)];
  const parts = members.flatMap(({ id }) => economics.get(id) ?? []);
  const cost = costPerTonne(parts, counting.tco2eReduced);
  const comparable = parts.length === members.length && parts.every((part) => part.comparable);
  return [
    {
      id: counting.id,
      names: members.map(({ number, title }) => number ?? title),
      actions: members.map(({ id }) => id),
      tco2e: counting.tco2eReduced,
      costPerTonne: comparable ? cost : { ...cost, value: null },
    },
  ];
}

/** Actions linked by `sharedWith`, directly or through others, as the plan's totals bundle them. */
function bundlesOf(actions: readonly CurveAction[]): CurveAction[][] {
  const bundleOf = new Map(actions.map((action) => [action.id, [action]]));
  for (const { id, sharedWith } of actions) {
    for (const other of sharedWith) {
      const into = bundleOf.get(id);
      const from = bundleOf.get(other);
      if (!into || !from || into === from) continue;
      into.push(...from);
      for (const action of from) bundleOf.set(action.id, into);
    }
  }
  return [...new Set(bundleOf.values())];
}
