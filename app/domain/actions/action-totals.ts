import type { CostItem } from "../finance/finance";
import { type MoneySum, sumMoney } from "../finance/money";
import { type Assumption, type ExplainedTotal, explainTotal, tally } from "../numbers/explained";

/** An action as its sums and its sheet see it. Unknown figures are null, never 0. */
export interface PlanAction {
  /** Row id in its section. */
  id: string;
  section: "mitigation-actions" | "adaptation-actions";
  number: string | null;
  title: string;
  /** Code of the action's sector; adaptation actions have none. */
  sector: string | null;
  status: string | null;
  responsible: string | null;
  keyAction: boolean;
  /** "YYYY-MM". */
  start: string | null;
  /** "YYYY-MM"; null for one that goes on without end. */
  end: string | null;
  continuous: boolean;
  /** Year for which the effect is estimated. */
  effectYear: number | null;
  /** tCO2e a year in the effect year. */
  tco2eReduced: number | null;
  energySavedMwh: number | null;
  renewableMwh: number | null;
  /** Investment with its funding. */
  finance: CostItem;
  /** Percent done, as the municipality says. */
  progressPercent: number | null;
  /** Rows of the risk section that an adaptation action answers. */
  hazards: string[];
  /** Actions that achieve the same reduction together, named by either. */
  sharedWith: string[];
  /** A mitigation action that also adapts, or the reverse. */
  alsoOther: boolean;
}

/** An action with what became of its effect in the totals. */
export interface ActionRow extends PlanAction {
  /** "total", or why its effect is in no total: cancelled, or the same effect is counted with another action. */
  counted: "total" | "cancelled" | "shared";
}

export interface ActionSums {
  /** Actions that are not cancelled. */
  count: number;
  /** tCO2e a year. */
  tco2eReduced: ExplainedTotal;
  energySavedMwh: ExplainedTotal;
  renewableMwh: ExplainedTotal;
  investment: MoneySum;
}

export interface ActionTotals {
  totals: ActionSums;
  /** By code of the action's sector; "none" without one. */
  bySector: Record<string, ActionSums>;
  /** Number of actions by status; "none" without one. Cancelled ones are here too. */
  byStatus: Record<string, number>;
  rows: ActionRow[];
}

export const NO_CODE = "none";
const CANCELLED = "cancelled";

/** Sums of the actions. Cancelled ones are out; an effect that several achieve together counts once. */
export function computeActionTotals(actions: readonly PlanAction[]): ActionTotals {
  const rows = countEffects(actions);
  return {
    totals: sumActions(rows),
    bySector: Object.fromEntries(
      [...groupBy(rows, ({ sector }) => sector)].map(([sector, group]) => [sector, sumActions(group)]),
    ),
    byStatus: Object.fromEntries(
      [...groupBy(rows, ({ status }) => status)].map(([status, group]) => [status, group.length]),
    ),
    rows,
  };
}

export function sumActions(rows: readonly ActionRow[]): ActionSums {
  const alive = rows.filter(({ counted }) => counted !== "cancelled");
  const effective = alive.filter(({ counted }) => counted === "total");
  const assumptions = leftOut(rows);
  const total = (unit: string, of: (action: ActionRow) => number | null) =>
    explainTotal(tally(effective.map(of)), unit, { formula: "Σ Δᵢ", assumptions });
  return {
    count: alive.length,
    tco2eReduced: total("tCO2e", ({ tco2eReduced }) => tco2eReduced),
    energySavedMwh: total("MWh", ({ energySavedMwh }) => energySavedMwh),
    renewableMwh: total("MWh", ({ renewableMwh }) => renewableMwh),
    investment: sumMoney(alive.map(({ finance }) => finance.cost)),
  };
}

function leftOut(rows: readonly ActionRow[]): Assumption[] {
  const number = (reason: ActionRow["counted"]) => rows.filter(({ counted }) => counted === reason).length;
  const cancelled = number("cancelled");
  const shared = number("shared");
  return [
    ...(cancelled > 0 ? [{ key: "assumption.actionsCancelled", params: { count: cancelled } }] : []),
    ...(shared > 0 ? [{ key: "assumption.actionsShared", params: { count: shared } }] : []),
  ];
}

/**
 * Of actions that achieve one reduction together, the one that states the largest counts: whichever claims the
 * whole, and whatever the order of the plan.
 */
function countEffects(actions: readonly PlanAction[]): ActionRow[] {
  const alive = actions.filter(({ status }) => status !== CANCELLED);
  const counting = new Set(bundlesOf(alive).map(largestEffect));
  return actions.map((action) => {
    if (action.status === CANCELLED) return { ...action, counted: "cancelled" };
    return { ...action, counted: counting.has(action.id) ? "total" : "shared" };
  });
}

/** Groups of actions linked by `sharedWith`, directly or through others; a lone action is a group of one. */
function bundlesOf(actions: readonly PlanAction[]): PlanAction[][] {
  const bundleOf = new Map(actions.map((action) => [action.id, [action]]));
  for (const { id, sharedWith } of actions) {
    for (const other of sharedWith) join(bundleOf, id, other);
  }
  return [...new Set(bundleOf.values())];
}

function join(bundleOf: Map<string, PlanAction[]>, one: string, other: string): void {
  const into = bundleOf.get(one);
  const from = bundleOf.get(other);
  if (!into || !from || into === from) return;
  into.push(...from);
  for (const { id } of from) bundleOf.set(id, into);
}

function largestEffect(bundle: readonly PlanAction[]): string {
  const size = ({ tco2eReduced }: PlanAction) => tco2eReduced ?? Number.NEGATIVE_INFINITY;
  return bundle.reduce((largest, action) => (size(action) > size(largest) ? action : largest)).id;
}

function groupBy(
  rows: readonly ActionRow[],
  codeOf: (row: ActionRow) => string | null,
): Map<string, ActionRow[]> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const code = codeOf(row) ?? NO_CODE;
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
}
