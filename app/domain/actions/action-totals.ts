import type { CostItem } from "../finance/finance";
import { type Money, type MoneySum, sumMoney } from "../finance/money";
import { type ExplainedTotal, explainTotal, tally } from "../numbers/explained";

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
  /** "YYYY-MM"; an action that never ends has no end. */
  start: string | null;
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
  /** Actions whose effect is the same one, told by either. */
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
  /** Actions in the sums. */
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
