/** The figures of a plan by which two of its versions are compared. */
import type { ActionRow } from "../actions/action-totals";
import { sumMoney } from "../finance/money";
import type { VersionAction, VersionState } from "../monitoring/compare-versions";
import type { PlanResults } from "./plan-results";
import { countedActions } from "./read-actions";

/** Only what results of every age have: those of a submission are kept as they were computed then. */
export function versionState({
  inventories,
  targets,
  actions,
  adaptation,
}: Pick<PlanResults, "inventories" | "targets" | "actions" | "adaptation">): VersionState {
  const rows = [...actions.rows, ...adaptation.rows];
  const living = countedActions(rows);
  return {
    inventories: inventories.map(({ instance, year, unit, totalTco2e }) => ({
      id: instance,
      year,
      unit,
      total: totalTco2e.value,
    })),
    targets: targets.map(({ row, name, result }) => ({
      id: row,
      name,
      targetYear: result.targetYear,
      tco2e: result.targetTco2e.value,
      change: result.changeVsBase.value,
    })),
    actions: rows.map(versionAction),
    totals: {
      actions: living.length,
      tco2e: actions.totals.tco2eReduced.value,
      energySavedMwh: actions.totals.energySavedMwh.value,
      renewableMwh: actions.totals.renewableMwh.value,
      investment: sumMoney(living.map(({ finance }) => finance.cost)),
    },
  };
}

function versionAction({
  id,
  number,
  title,
  status,
  start,
  end,
  responsible,
  tco2eReduced,
  finance,
}: ActionRow): VersionAction {
  return {
    id,
    number,
    title,
    status,
    start,
    end,
    responsible,
    tco2e: tco2eReduced,
    investment: finance.cost,
  };
}
