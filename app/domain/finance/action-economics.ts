/**
 * Payback, net present value and cost of one action in constant prices. Yearly saving, cost and effect are the same
 * every year of its life; real discount rate, payments at the end of each year (ordinary annuity).
 */
import {
  type Assumption,
  type Explained,
  type Explanation,
  explain,
  explainedFrom,
  type ExplanationFactor,
  type ExplanationInput,
  uniqueAssumptions,
} from "../numbers/explained";
import { type Money, moneyKey } from "./money";
import { type ConversionRate, type MoneyBasis, type PlanMoney, toPlanMoney } from "./plan-money";

export interface ActionMoney {
  id: string;
  investment: Money | null;
  yearlyCost: Money | null;
  yearlySaving: Money | null;
  lifetimeYears: number | null;
  /** The lifetime is the usual one of its measure. */
  lifetimeAssumed?: boolean;
  /** Amounts that its measure works out, with how: the municipality states none of its own. */
  computed?: Readonly<Partial<Record<"investment" | "yearlySaving" | "yearlyCost", Explained>>>;
}

export interface DiscountRate {
  /** Share a year, in real terms: 0.05 is 5 % above inflation. */
  value: number;
  source: string | null;
}

/** How far tariff and rate are moved to see what depends on them. */
export interface SensitivityRange {
  /** Share of the yearly saving. */
  tariff: number;
  /** Points of the rate, as a share. */
  rate: number;
}

export interface EconomicsMethod {
  basis: MoneyBasis;
  rate: DiscountRate;
  range: SensitivityRange;
}

export type MissingMoney = "investment" | "yearlyCost" | "yearlySaving" | "lifetime" | "conversion";

export interface ActionEconomics {
  id: string;
  /** The money of its figures; null while its amounts cannot be put together. */
  money: PlanMoney | null;
  /** In the plan's money, so that it compares with other actions. */
  comparable: boolean;
  /** What is not known; nothing of it is taken as 0. */
  missing: MissingMoney[];
  /** Amounts as used; which of them the measure works out is in `computed`. */
  used: Pick<ActionMoney, "investment" | "yearlySaving" | "yearlyCost" | "lifetimeYears">;
  computed: NonNullable<ActionMoney["computed"]>;
  /** Years; null also when the action never pays itself back. */
  payback: Explained;
  neverPaysBack: boolean;
  npv: Explained;
  /** Annualised investment and yearly cost, less yearly saving. Negative: the action earns. */
  yearlyNetCost: Explained;
  sensitivity: SensitivityCase[];
}

export type SensitivityId = "base" | "tariff-low" | "tariff-high" | "rate-low" | "rate-high";

export interface SensitivityCase {
  id: SensitivityId;
  /** Yearly saving and discount rate of the case. */
  tariff: number;
  rate: number;
  paybackYears: number | null;
  npv: number | null;
  yearlyNetCost: number | null;
}

/** Present value of 1 a year for `years` years: (1 − (1 + r)^−n) / r; n years of 1 at a rate of 0. */
export function annuityFactor(rate: number, years: number): number {
  return rate === 0 ? years : (1 - (1 + rate) ** -years) / rate;
}

export function netPresentValue(investment: number, yearlyNet: number, years: number, rate: number): number {
  return yearlyNet * annuityFactor(rate, years) - investment;
}

/** Investment as equal payments over its life, plus what it costs and less what it saves a year. */
export function annualisedCost(investment: number, yearlyNet: number, years: number, rate: number): number {
  return investment / annuityFactor(rate, years) - yearlyNet;
}

/** Simple: without interest. Null when what it saves does not exceed what it costs. */
export function simplePayback(investment: number, yearlyNet: number): number | null {
  if (investment <= 0) return 0;
  return yearlyNet > 0 ? investment / yearlyNet : null;
}

const ANNUITY = "(1 − (1 + r)^−n) / r";

export function actionEconomics(action: ActionMoney, method: EconomicsMethod): ActionEconomics {
  const amounts = inOneMoney(action, method.basis);
  const { investment, yearlyCost, yearlySaving, lifetimeYears } = amounts;
  const unit = amounts.money?.currency ?? "";
  const input = inputs(amounts, unit);
  const ofMeasure = measureAssumptions(action);
  const said = {
    factors: [rateFactor(method.rate), ...amounts.rates.map((rate) => conversionFactor(rate, unit))],
    assumptions: [...assumptions(amounts, method.rate), ...lifetimeSaid(action), ...ofMeasure],
  };
  const all = [input.investment, input.yearlySaving, input.yearlyCost, input.lifetime];
  const rate = method.rate.value;
  const net = yearlySaving === null || yearlyCost === null ? null : yearlySaving - yearlyCost;
  const payback = explainedFrom(
    "years",
    {
      formula: "I / (A − C)",
      inputs: all.slice(0, 3),
      factors: said.factors.slice(1),
      assumptions: [...pricesOf(amounts), ...ofMeasure],
    },
    (i, a, c) => simplePayback(i, a - c),
  );
  return {
    id: action.id,
    money: amounts.money,
    comparable: amounts.comparable,
    missing: amounts.missing,
    used: {
      investment: action.investment,
      yearlySaving: action.yearlySaving,
      yearlyCost: action.yearlyCost,
      lifetimeYears: action.lifetimeYears,
    },
    computed: action.computed ?? {},
    payback,
    neverPaysBack: investment !== null && net !== null && payback.value === null,
    npv: explainedFrom(unit, { formula: `(A − C) · ${ANNUITY} − I`, inputs: all, ...said }, (i, a, c, n) =>
      netPresentValue(i, a - c, n, rate),
    ),
    yearlyNetCost: explainedFrom(
      `${unit}/year`,
      { formula: `I / [${ANNUITY}] + C − A`, inputs: all, ...said },
      (i, a, c, n) => annualisedCost(i, a - c, n, rate),
    ),
    sensitivity: sensitivity({ investment, yearlySaving, yearlyCost, lifetimeYears }, method),
  };
}

/** Which amounts come from the calculator, and what it assumes for them. */
function measureAssumptions({ computed = {} }: ActionMoney): Assumption[] {
  const figures = Object.entries(computed);
  return uniqueAssumptions([
    ...figures.map(([figure]) => ({ key: `assumption.${figure}Computed` })),
    ...figures.flatMap(([, { explanation }]) => explanation.assumptions),
  ]);
}

function lifetimeSaid({ lifetimeAssumed = false, lifetimeYears }: ActionMoney): Assumption[] {
  return lifetimeAssumed && lifetimeYears !== null
    ? [{ key: "assumption.usualLifetime", params: { years: lifetimeYears } }]
    : [];
}

interface Amounts {
  investment: number | null;
  yearlyCost: number | null;
  yearlySaving: number | null;
  lifetimeYears: number | null;
}

interface OneMoney extends Amounts {
  money: PlanMoney | null;
  comparable: boolean;
  rates: ConversionRate[];
  missing: MissingMoney[];
}

/** The amounts of an action in the plan's money, or else in the one that they share; unknown when they share none. */
function inOneMoney(action: ActionMoney, basis: MoneyBasis): OneMoney {
  const { lifetimeYears } = action;
  const known = [action.investment, action.yearlyCost, action.yearlySaving].flatMap((money) =>
    money === null ? [] : [toPlanMoney(money, basis)],
  );
  const [first] = known;
  const together =
    first !== undefined && known.every(({ money }) => moneyKey(money) === moneyKey(first.money));
  const money = together ? { currency: first.money.currency, priceDate: first.money.priceDate } : null;
  const amount = (stated: Money | null) =>
    stated === null || money === null ? null : toPlanMoney(stated, basis).money.amount;
  const comparable = money !== null && basis.money !== null && moneyKey(money) === moneyKey(basis.money);
  return {
    investment: amount(action.investment),
    yearlyCost: amount(action.yearlyCost),
    yearlySaving: amount(action.yearlySaving),
    lifetimeYears,
    money,
    comparable,
    rates: [...new Set(known.flatMap(({ by }) => by ?? []))],
    missing: [
      ...(action.investment === null ? (["investment"] as const) : []),
      ...(action.yearlyCost === null ? (["yearlyCost"] as const) : []),
      ...(action.yearlySaving === null ? (["yearlySaving"] as const) : []),
      ...(lifetimeYears === null ? (["lifetime"] as const) : []),
      ...(known.length > 0 && !comparable ? (["conversion"] as const) : []),
    ],
  };
}

function inputs(amounts: Amounts, unit: string) {
  const input = (symbol: string, labelKey: string, value: number | null, of = unit): ExplanationInput => ({
    symbol,
    labelKey,
    value,
    unit: of,
  });
  return {
    investment: input("I", "input.investment", amounts.investment),
    yearlySaving: input("A", "input.yearlySaving", amounts.yearlySaving),
    yearlyCost: input("C", "input.yearlyCost", amounts.yearlyCost),
    lifetime: input("n", "input.lifetime", amounts.lifetimeYears, "years"),
  };
}

function rateFactor({ value, source }: DiscountRate): ExplanationFactor {
  return { symbol: "r", value, unit: "share/year", source: source ?? "", confirmed: source !== null };
}

function conversionFactor(
  { currency, priceDate, rate, date, source }: ConversionRate,
  unit: string,
): ExplanationFactor {
  const from = [currency, priceDate].filter(Boolean).join(" ");
  return {
    symbol: `${unit}/${from}`,
    value: rate,
    unit,
    source: [source, date].filter(Boolean).join(", "),
    confirmed: source !== null && date !== null,
  };
}

function assumptions(amounts: OneMoney, rate: DiscountRate): Assumption[] {
  const params = { percent: percent(rate) };
  return [
    ...pricesOf(amounts),
    { key: "assumption.constantYears" },
    rate.source === null
      ? { key: "assumption.discountRate", params }
      : { key: "assumption.discountRateSource", params: { ...params, source: rate.source } },
  ];
}

function percent({ value }: DiscountRate): number {
  return Math.round(value * 1e6) / 1e4;
}

function pricesOf({ money, rates }: OneMoney): Assumption[] {
  if (money === null) return [];
  const { currency, priceDate } = money;
  return [
    priceDate === null
      ? { key: "assumption.pricesWithoutDate", params: { currency } }
      : { key: "assumption.pricesOf", params: { currency, month: monthName(priceDate) } },
    ...rates.map(({ rate, source, date, ...from }) => ({
      key: source === null ? "assumption.convertedWithoutSource" : "assumption.converted",
      params: {
        from: [from.currency, from.priceDate && monthName(from.priceDate)].filter(Boolean).join(" "),
        rate,
        currency,
        source: [source, date].filter(Boolean).join(", "),
      },
    })),
  ];
}

/** "2026-05" as people write it. */
function monthName(month: string): string {
  return month.split("-").reverse().join("/");
}

/** A lower rate is never below 0. */
function sensitivity(amounts: Amounts, { rate, range }: EconomicsMethod): SensitivityCase[] {
  const at = (id: SensitivityId, tariff: number, of: number) => sensitivityCase(id, amounts, tariff, of);
  return [
    at("base", 1, rate.value),
    at("tariff-low", 1 - range.tariff, rate.value),
    at("tariff-high", 1 + range.tariff, rate.value),
    at("rate-low", 1, Math.max(0, rate.value - range.rate)),
    at("rate-high", 1, rate.value + range.rate),
  ];
}

function sensitivityCase(
  id: SensitivityId,
  { investment, yearlySaving, yearlyCost, lifetimeYears }: Amounts,
  tariff: number,
  rate: number,
): SensitivityCase {
  if (investment === null || yearlySaving === null || yearlyCost === null) {
    return { id, tariff, rate, paybackYears: null, npv: null, yearlyNetCost: null };
  }
  const net = yearlySaving * tariff - yearlyCost;
  return {
    id,
    tariff,
    rate,
    paybackYears: simplePayback(investment, net),
    npv: lifetimeYears === null ? null : netPresentValue(investment, net, lifetimeYears, rate),
    yearlyNetCost: lifetimeYears === null ? null : annualisedCost(investment, net, lifetimeYears, rate),
  };
}

/** Σ of the yearly net costs of actions that achieve one effect together, over its tonnes. */
export function costPerTonne(parts: readonly ActionEconomics[], tco2e: number | null): Explained {
  const [first] = parts;
  const unit = `${first?.money?.currency ?? ""}/tCO2e`;
  const known = parts.map(({ yearlyNetCost }) => yearlyNetCost);
  const explanation: Explanation = explain({
    formula: `${known.map((_, index) => symbolOf(index, known.length)).join(" + ")} / Δ`.replace(
      /^(.* \+ .*) \/ Δ$/,
      "($1) / Δ",
    ),
    inputs: [
      ...known.map(({ value, unit: of }, index) => ({
        symbol: symbolOf(index, known.length),
        labelKey: "input.yearlyNetCost",
        value,
        unit: of,
      })),
      { symbol: "Δ", labelKey: "input.actionReduction", value: tco2e, unit: "tCO2e" },
    ],
    factors: first?.yearlyNetCost.explanation.factors ?? [],
    assumptions: first?.yearlyNetCost.explanation.assumptions ?? [],
  });
  const oneMoney = parts.every(
    ({ money }) => money !== null && first?.money != null && moneyKey(money) === moneyKey(first.money),
  );
  const values = known.flatMap(({ value }) => value ?? []);
  const complete = oneMoney && values.length === parts.length && tco2e !== null && tco2e > 0;
  const sum = values.reduce((total, value) => total + value, 0);
  return { value: complete ? sum / tco2e : null, unit, explanation };
}

function symbolOf(index: number, count: number): string {
  return count === 1 ? "K" : `K${index + 1}`;
}
