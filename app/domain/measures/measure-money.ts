/**
 * What an adopted measure costs and saves in money, from what its energy is paid at. A price is never assumed: without
 * it nothing of it is known. Each figure is in the money of its prices; those of two moneys are added only by a rate
 * that the plan states.
 */
import { type Money, moneyKey } from "../finance/money";
import { type MoneyBasis, toPlanMoney } from "../finance/plan-money";
import {
  type Assumption,
  explain,
  type Explained,
  type ExplanationFactor,
  type ExplanationInput,
} from "../numbers/explained";
import type { Parameter } from "./measure";

export interface MoneyAnswer {
  parameter: Parameter;
  money: Money | null;
}

/** Price of an energy as billed. */
export interface PriceAnswer extends MoneyAnswer {
  carriers: readonly string[];
  /** What is billed, as people write it: "kWh", "m³". */
  unit: string;
  /** MWh of one of it, by carrier; null where its energy content is not known. */
  mwhOf: (carrier: string) => number | null;
}

export interface Counted {
  parameter: Parameter;
  value: number | null;
}

/** What the money of a measure is worked out from. */
export interface MoneyData {
  prices: readonly PriceAnswer[];
  unitCost: (MoneyAnswer & { count: Counted }) | null;
  upkeep: { before: MoneyAnswer; after: MoneyAnswer; count: Counted } | null;
  /** false: others than the municipality pay the energy. */
  paidByMunicipality: boolean;
  basis: MoneyBasis;
}

/** Energy of a year that is no longer bought; negative where more of it is. */
export interface SavedEnergy {
  carrier: string;
  mwh: Explained;
  /** Made on the spot instead of bought. */
  made: boolean;
}

export interface MoneyFigure {
  money: Money | null;
  /** The same amount, in its currency, with how it was made. */
  explained: Explained;
}

export interface MeasureMoney {
  /** null: the measure buys nothing that can be counted. */
  investment: MoneyFigure | null;
  yearlySaving: MoneyFigure;
  /** null: nobody says what maintenance costs, and it is taken to stay what it is (`SAME_UPKEEP`). */
  yearlyCost: MoneyFigure | null;
  /** Ids of prices without which a figure is not known. */
  missing: string[];
}

export function measureMoney(data: MoneyData, saved: readonly SavedEnergy[]): MeasureMoney {
  const energy = saved.filter(({ mwh }) => mwh.value !== 0);
  return {
    investment: data.unitCost && investmentOf(data.unitCost, data.unitCost.count),
    yearlySaving: savingOf(data, energy),
    yearlyCost: costOf(data),
    missing: [
      ...energy.flatMap(({ carrier }) => {
        const price = priceOf(data, carrier);
        return price?.money === null ? [price.parameter.id] : [];
      }),
      ...(data.unitCost?.money === null ? [data.unitCost.parameter.id] : []),
    ].filter((id, index, all) => all.indexOf(id) === index),
  };
}

/* --------------------------------------------------------------- investment */

/** I = n · c */
function investmentOf({ parameter, money }: MoneyAnswer, count: Counted): MoneyFigure {
  return figure(times(money, count.value), {
    formula: `I = ${count.parameter.symbol} · ${parameter.symbol}`,
    inputs: [countInput(count), priceInput(parameter.symbol, parameter, money, "")],
  });
}

/* ------------------------------------------------------------ what is saved */

interface Term {
  formula: string;
  money: Money | null;
  inputs: ExplanationInput[];
  factors: ExplanationFactor[];
}

/** A = Σ ΔE · p / u + n · m₀ */
function savingOf(data: MoneyData, energy: readonly SavedEnergy[]): MoneyFigure {
  const upkeep = upkeepCounts(data) ? data.upkeep : null;
  const terms = [
    ...energy.map((part) => energyTerm(data, part, energy.length > 1)),
    ...(upkeep ? [upkeepTerm(upkeep.before, upkeep.count)] : []),
  ];
  const { sum, converted, apart } = sumOf(terms, data.basis);
  return figure(sum, {
    formula: `A = ${terms.map(({ formula }) => formula).join(" + ") || "0"}`,
    inputs: terms.flatMap(({ inputs }) => inputs),
    factors: terms.flatMap(({ factors }) => factors),
    assumptions: [
      ...(energy.some(({ made }) => made) ? [{ key: "assumption.generationReplacesPurchase" }] : []),
      ...(data.paidByMunicipality ? [] : [{ key: "assumption.savedByWhoPays" }]),
      ...(converted ? [{ key: "assumption.savingConverted" }] : []),
      ...(apart ? [{ key: "assumption.savingMoneysApart" }] : []),
    ],
  });
}

function energyTerm(data: MoneyData, { carrier, mwh, made }: SavedEnergy, several: boolean): Term {
  const price = priceOf(data, carrier);
  const of = (symbol: string) => (several ? `${symbol}(${made ? "R" : carrier})` : symbol);
  const amount = made ? "R" : of("ΔE");
  const content = price?.mwhOf(carrier) ?? null;
  return {
    formula: `${amount} · ${of("p")} / ${of("u")}`,
    money: times(price?.money ?? null, quotient(mwh.value, content)),
    inputs: [
      {
        symbol: amount,
        labelKey: made ? "input.renewableMade" : "input.saved",
        value: mwh.value,
        unit: "MWh",
      },
      price
        ? priceInput(of("p"), price.parameter, price.money, `/${price.unit}`)
        : { symbol: of("p"), labelKey: "input.energyPrice", value: null, unit: "" },
    ],
    factors:
      content === null
        ? []
        : [
            {
              symbol: of("u"),
              value: content,
              unit: `MWh/${price?.unit ?? ""}`,
              source: carrier === "electricity" ? "SI" : "IPCC 2006; BEN",
              confirmed: true,
            },
          ],
  };
}

function upkeepTerm({ parameter, money }: MoneyAnswer, count: Counted): Term {
  return {
    formula: `${count.parameter.symbol} · ${parameter.symbol}`,
    money: times(money, count.value),
    inputs: [countInput(count), priceInput(parameter.symbol, parameter, money, "/year")],
    factors: [],
  };
}

function priceOf({ prices }: MoneyData, carrier: string): PriceAnswer | null {
  return prices.find(({ carriers }) => carriers.includes(carrier)) ?? null;
}

/* ------------------------------------------------------- what it costs a year */

/** C = n · m₁ */
function costOf({ upkeep }: MoneyData): MoneyFigure | null {
  if (upkeep && upkeep.after.money !== null) {
    const { money, inputs, formula } = upkeepTerm(upkeep.after, upkeep.count);
    const half = upkeep.before.money === null ? [{ key: "assumption.oldUpkeepUnknown" }] : [];
    return figure(money, { formula: `C = ${formula}`, inputs, assumptions: half });
  }
  return null;
}

/** Not from a source: said wherever it is used. */
export const SAME_UPKEEP: Assumption = { key: "assumption.sameUpkeep" };

/** The old maintenance is saved only where what replaces it is known too. */
function upkeepCounts({ upkeep }: MoneyData): boolean {
  return upkeep !== null && upkeep.before.money !== null && upkeep.after.money !== null;
}

/* ------------------------------------------------------------------ amounts */

function sumOf(terms: readonly Term[], basis: MoneyBasis) {
  const known = terms.flatMap(({ money }) => money ?? []);
  const none = { sum: null, converted: false, apart: false };
  if (terms.length === 0 || known.length < terms.length) return none;
  if (isOneMoney(known)) return { ...none, sum: added(known) };
  const converted = known.map((money) => toPlanMoney(money, basis).money);
  return isOneMoney(converted)
    ? { ...none, sum: added(converted), converted: true }
    : { ...none, apart: true };
}

function times(price: Money | null, number: number | null): Money | null {
  return price === null || number === null ? null : { ...price, amount: price.amount * number };
}

function quotient(amount: number | null, of: number | null): number | null {
  return amount === null || of === null ? null : amount / of;
}

function isOneMoney(amounts: readonly Money[]): boolean {
  return new Set(amounts.map(moneyKey)).size === 1;
}

function added(amounts: readonly Money[]): Money | null {
  const [first] = amounts;
  return first ? { ...first, amount: amounts.reduce((sum, { amount }) => sum + amount, 0) } : null;
}

function figure(
  money: Money | null,
  explanation: {
    formula: string;
    inputs?: readonly ExplanationInput[];
    factors?: readonly ExplanationFactor[];
    assumptions?: readonly Assumption[];
  },
): MoneyFigure {
  return {
    money,
    explained: {
      value: money?.amount ?? null,
      unit: money?.currency ?? "",
      explanation: explain(explanation),
    },
  };
}

function countInput({ parameter, value }: Counted): ExplanationInput {
  const { symbol, label, unit } = parameter;
  return { symbol, labelKey: "input.parameter", label, value, unit: unit?.en ?? "" };
}

/** With the month of its prices where it is known. */
function priceInput(
  symbol: string,
  { label }: Parameter,
  money: Money | null,
  per: string,
): ExplanationInput {
  const month = money?.priceDate?.split("-").reverse().join("/");
  return {
    symbol,
    labelKey: "input.parameter",
    label,
    value: money?.amount ?? null,
    unit: money === null ? "" : `${money.currency}${per}`,
    ...(month === undefined ? {} : { source: month }),
  };
}
