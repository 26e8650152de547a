/** How a plan is going on a day: what is late, what stands still, which indicators to look at. */
import type { ActionRow } from "../actions/action-totals";
import { type Delay, type DelayClock, delaysOf } from "../monitoring/delays.rules";
import type { IndicatorResult } from "../monitoring/indicator";
import { type IndicatorConcern, indicatorConcerns } from "../monitoring/indicator-concerns.rules";
import { monthOf, yearOf } from "../monitoring/month";
import type { ActionStep, PlanResults } from "./plan-results";

export interface FollowUpState {
  clock: DelayClock;
  /** Mitigation, then adaptation, in the order of the plan; cancelled ones too. */
  actions: ActionRow[];
  /** By row of the action; only those that are late or stand still. */
  delays: ReadonlyMap<string, Delay[]>;
  /** Steps whose month is past and that nobody marked as done. */
  lateSteps: ActionStep[];
  indicators: { indicator: IndicatorResult; concerns: IndicatorConcern[] }[];
}

/** `changedOn`: day of the last change of each action ("YYYY-MM-DD"), by row. */
export function followUpState(
  results: Pick<PlanResults, "actions" | "adaptation" | "monitoring">,
  changedOn: ReadonlyMap<string, string>,
  clock: DelayClock,
): FollowUpState {
  const actions = [...results.actions.rows, ...results.adaptation.rows];
  const delays = actions.flatMap((action): [string, Delay[]][] => {
    const found = delaysOf({ ...action, changedOn: changedOn.get(action.id) ?? null }, clock);
    return found.length === 0 ? [] : [[action.id, found]];
  });
  const over = new Set(actions.filter(isOver).map(({ id }) => id));
  const { indicators, steps } = results.monitoring;
  const month = monthOf(clock.today);
  return {
    clock,
    actions,
    delays: new Map(delays),
    lateSteps: steps.filter(
      (step) => !step.done && step.month !== null && step.month < month && !over.has(step.action),
    ),
    indicators: indicators.map((indicator) => ({
      indicator,
      concerns: indicatorConcerns(indicator, yearOf(clock.today)),
    })),
  };
}

function isOver({ status }: ActionRow): boolean {
  return status === "completed" || status === "cancelled";
}
