/** Money of an action: what the municipality states goes before what its measure works out, amount by amount. */
import type { ActionMoney } from "../finance/action-economics";
import type { Money } from "../finance/money";
import type { MeasureEffect } from "../measures/measure-effect";
import { type MoneyFigure, SAME_UPKEEP } from "../measures/measure-money";
import { type Explained, explain } from "../numbers/explained";

/** What the municipality states of an action's money; null where it states nothing. */
export interface StatedMoney {
  investment: Money | null;
  yearlyCost: Money | null;
  yearlySaving: Money | null;
  lifetimeYears: number | null;
}

export const MONEY_FIGURES = ["investment", "yearlySaving", "yearlyCost"] as const;
export type MoneyFigureId = (typeof MONEY_FIGURES)[number];

export function usedMoney(
  id: string,
  stated: StatedMoney,
  effect: Pick<MeasureEffect, "money" | "lifetime"> | null,
): ActionMoney {
  const computed = effect?.money ?? null;
  const investment = pick(stated.investment, computed?.investment);
  const yearlySaving = pick(stated.yearlySaving, computed?.yearlySaving);
  const cost = pick(stated.yearlyCost, computed?.yearlyCost);
  const same = cost.money === null && computed !== null && computed.yearlyCost === null;
  const yearlyCost = same ? sameUpkeep(yearlySaving.money ?? investment.money) : cost;
  const lifetimeAssumed = stated.lifetimeYears === null ? (effect?.lifetime ?? null) : null;
  return {
    id,
    investment: investment.money,
    yearlySaving: yearlySaving.money,
    yearlyCost: yearlyCost.money,
    lifetimeYears: stated.lifetimeYears ?? lifetimeAssumed,
    lifetimeAssumed: lifetimeAssumed !== null,
    computed: {
      ...(investment.computed ? { investment: investment.computed } : {}),
      ...(yearlySaving.computed ? { yearlySaving: yearlySaving.computed } : {}),
      ...(yearlyCost.computed ? { yearlyCost: yearlyCost.computed } : {}),
    },
  };
}

interface Picked {
  money: Money | null;
  /** Set where the measure's figure is the one that counts. */
  computed: Explained | null;
}

function pick(stated: Money | null, figure: MoneyFigure | null | undefined): Picked {
  if (stated !== null || !figure || figure.money === null) return { money: stated, computed: null };
  return { money: figure.money, computed: figure.explained };
}

/** Nothing more is nothing in every money: that of the other amounts. */
function sameUpkeep(other: Money | null): Picked {
  if (other === null) return { money: null, computed: null };
  const { currency: unit } = other;
  const explanation = explain({ formula: "C = 0", assumptions: [SAME_UPKEEP] });
  return { money: { ...other, amount: 0 }, computed: { value: 0, unit, explanation } };
}
