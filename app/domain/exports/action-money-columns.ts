/** What is worked out of an action's money, as columns beside its answers. */
import { usedMoney } from "../actions/action-money";
import type { ActionRow } from "../actions/action-totals";
import type { Money } from "../finance/money";
import { countedActions } from "../plan/read-actions";
import type { ExportSource } from "./export-source";
import {
  amountColumn,
  factorColumn,
  type Cell,
  type Column,
  plainRow,
  type Sheet,
  textColumn,
  totalRow,
} from "./sheet";

export function actionMoneyColumns({ words: { t } }: ExportSource): Column[] {
  return [
    textColumn(t("money.computed"), 40),
    textColumn(t("money.currency"), 10),
    textColumn(t("money.priceMonth"), 12),
    amountColumn(t("money.payback")),
    amountColumn(t("money.npv")),
    amountColumn(t("money.yearlyNetCost")),
    amountColumn(t("money.costPerTonne")),
    factorColumn(t("money.discountRate")),
    amountColumn(t("money.unfunded")),
    amountColumn(t("money.notSecured")),
    textColumn(t("money.fundingCurrency"), 18),
    amountColumn(t("money.feasibility")),
  ];
}

/** An action's list and row: ids are unique within a list only. */
interface ActionKey {
  section: string;
  row: string;
}

/** Cells of `actionMoneyColumns`; empty where nothing is known. */
export function actionMoneyCells(source: ExportSource, key: ActionKey): Cell[] {
  const { finance } = source.results;
  const isIt = isAction(key);
  const ranked = finance.economics.actions.find(isIt);
  // One gap for each action that is not cancelled, in their order.
  const gap = finance.gaps[countedActions(allActions(source)).findIndex(isIt)];
  const economics = ranked?.economics;
  const cost = ranked?.costPerTonne?.value ?? null;
  const computed = economics !== undefined && economics.npv.value !== null;
  return [
    computedFigures(source, key),
    economics?.money?.currency ?? null,
    economics?.money?.priceDate ?? null,
    economics?.payback.value ?? null,
    economics?.npv.value ?? null,
    economics?.yearlyNetCost.value ?? null,
    cost,
    computed ? finance.economics.method.rate.value : null,
    gap?.unfunded?.amount ?? null,
    gap?.notSecured?.amount ?? null,
    moneyName(gap?.unfunded ?? gap?.notSecured ?? null),
    ranked?.feasibility.score.value ?? null,
  ];
}

function allActions({ results }: ExportSource): ActionRow[] {
  return [...results.actions.rows, ...results.adaptation.rows];
}

function isAction({ section, row }: ActionKey) {
  return (one: { section: string; id: string }) => one.section === section && one.id === row;
}

/** Which figures of the line are not the municipality's own: "toneladas, energía, inversión". */
function computedFigures(source: ExportSource, key: ActionKey): string | null {
  const { t } = source.words;
  const action = allActions(source).find(isAction(key));
  if (!action?.computed) return null;
  const { uses } = action.computed;
  const { investment, yearlySaving, yearlyCost, lifetime } = computedMoney(action);
  const figures = [
    ...(uses.tco2eReduced && action.tco2eReduced !== null ? [t("money.tonnes")] : []),
    ...(uses.energySavedMwh && action.energySavedMwh !== null ? [t("money.energy")] : []),
    ...(investment ? [t("money.investment")] : []),
    ...(yearlySaving ? [t("money.yearlySaving")] : []),
    ...(yearlyCost ? [t("money.yearlyCost")] : []),
    ...(lifetime ? [t("money.lifetime")] : []),
  ];
  return figures.length === 0 ? null : figures.join(", ");
}

function computedMoney({ id, statedMoney, effect }: ActionRow) {
  const { computed = {}, lifetimeAssumed } = usedMoney(id, statedMoney, effect);
  return { ...computed, lifetime: lifetimeAssumed };
}

function moneyName(money: Money | null): string | null {
  return money && [money.currency, money.priceDate].filter(Boolean).join(" ");
}

/** The cost curve as numbers: cheapest first, then what has no known cost. */
export function costCurveTable({ results: { finance }, words: { t } }: ExportSource): Sheet {
  const { curve, actions } = finance.economics;
  const titles = new Map(actions.map(({ id, title }) => [id, title]));
  const bars = [...curve.bars, ...curve.withoutCost, ...curve.withoutCut];
  return {
    name: t("sheet.costCurve"),
    columns: [
      textColumn(t("money.curveActions"), 50),
      amountColumn(t("co2eTonnes")),
      amountColumn(t("money.costPerTonne")),
      textColumn(t("money.currency"), 18),
    ],
    rows: [
      ...bars.map((bar) =>
        plainRow([
          bar.actions.map((id) => titles.get(id) ?? id).join(" + "),
          bar.tco2e,
          bar.costPerTonne.value,
          [finance.planMoney?.currency, finance.planMoney?.priceDate].filter(Boolean).join(" ") || null,
        ]),
      ),
      totalRow([t("total"), curve.totalTco2e, null, null]),
    ],
  };
}
