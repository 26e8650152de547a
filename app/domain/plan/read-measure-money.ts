/** Prices and unit costs of an action, as its measure turns savings into money with them. */
import type { MoneyBasis } from "../finance/plan-money";
import type { Counting } from "../measures/calculation";
import { countIn, type Given, type GivenGroup } from "../measures/given";
import type { MeasureCalculator, MoneyParameters, Parameter } from "../measures/measure";
import type { Counted, MoneyAnswer, MoneyData, PriceAnswer } from "../measures/measure-money";
import { convert, type Unit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { moneyOf } from "./answers";

/** Sectors whose energy the municipality itself pays. */
export const OWN_SECTORS: readonly (string | null)[] = [
  "municipal-buildings",
  "public-lighting",
  "municipal-fleet",
];

interface MoneyContext {
  given: Given;
  groups: readonly GivenGroup[];
  sector: string | null;
  mwhOf: Counting["mwhOf"];
  basis: MoneyBasis;
}

export function readMeasureMoney(
  { money, parameters }: MeasureCalculator,
  values: EntryValues,
  { given, groups, sector, mwhOf, basis }: MoneyContext,
): MoneyData | null {
  if (!money) return null;
  const counted = (id: string): Counted | undefined => {
    const asked = parameters.find(({ parameter }) => parameter.id === id);
    return asked && { parameter: asked.parameter, value: countIn(given, groups, id) };
  };
  const answer = ({ parameter }: { parameter: Parameter }): MoneyAnswer => ({
    parameter,
    money: moneyOf(values, parameter.id),
  });
  const { unitCost, upkeep } = money;
  const bought = unitCost && counted(unitCost.count);
  const kept = upkeep && counted(upkeep.count);
  return {
    prices: pricesOf(money, values, mwhOf),
    unitCost: unitCost && bought ? { ...answer(unitCost.each), count: bought } : null,
    upkeep:
      upkeep && kept ? { before: answer(upkeep.before), after: answer(upkeep.after), count: kept } : null,
    paidByMunicipality: OWN_SECTORS.includes(sector),
    basis,
  };
}

function pricesOf({ prices }: MoneyParameters, values: EntryValues, mwhOf: Counting["mwhOf"]): PriceAnswer[] {
  return prices.map(({ parameter, carriers, unit }) => ({
    parameter,
    money: moneyOf(values, parameter.id),
    carriers,
    unit: BILLED[unit] ?? unit,
    mwhOf: (carrier) => convert(1, unit, "MWh") ?? mwhOf(1, unit, carrier),
  }));
}

/** What bills call them. */
const BILLED: Partial<Record<Unit, string>> = { "m3-gas": "m³" };
