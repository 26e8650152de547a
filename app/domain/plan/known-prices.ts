/** What the municipality already pays for its energy, by its own bills and registers. */
import type { Money } from "../finance/money";
import { convert, type Unit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, quantityOf, rowsIn, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { FACILITIES } from "./read-facilities";

type Entries = Pick<PlanDocument, "entries">;

export interface KnownPrice {
  /** Of one of what is billed. */
  price: Money;
  /** "tariff": as the lighting register says; "bills": cost over consumption of a year. */
  from: "tariff" | "bills";
  year: number | null;
}

interface Bill {
  year: number | null;
  carrier: string | null;
  amount: number;
  unit: Unit;
  cost: Money;
}

/** Price of the kWh of street lights: the latest that the groups of the register name, by lamps. */
export function lightingPrice(plan: Entries): KnownPrice | null {
  const named = rowsIn(plan, FACILITIES, "lighting").flatMap(({ values }) => {
    const price = moneyOf(values, "pricePerKwh");
    return price === null ? [] : [{ price, lamps: numberOf(values, "count") ?? 1 }];
  });
  const latest = named
    .map(({ price }) => price.priceDate ?? "")
    .sort()
    .at(-1);
  const [first] = named.filter(({ price }) => (price.priceDate ?? "") === latest);
  if (!first) return null;
  const { currency, priceDate } = first.price;
  const same = named.filter(({ price }) => price.currency === currency && price.priceDate === priceDate);
  const lamps = same.reduce((sum, group) => sum + group.lamps, 0);
  const amount = same.reduce((sum, group) => sum + group.price.amount * group.lamps, 0) / lamps;
  return { price: { currency, priceDate, amount }, from: "tariff", year: null };
}

/** Cost over consumption of the latest year whose bills name both, in one money: never a mean of two. */
export function billedPrice(plan: Entries, carrier: string, unit: Unit): KnownPrice | null {
  const bills = [...ownBills(plan), ...fuelBills(plan)].filter((bill) => bill.carrier === carrier);
  const latest = bills.reduce((last, { year }) => Math.max(last, year ?? 0), 0);
  const [first] = bills.filter(({ year }) => (year ?? 0) === latest);
  if (!first) return null;
  const { currency, priceDate } = first.cost;
  const same = bills.filter(
    ({ year, cost }) => (year ?? 0) === latest && cost.currency === currency && cost.priceDate === priceDate,
  );
  let cost = 0;
  let amount = 0;
  for (const bill of same) {
    const billed = convert(bill.amount, bill.unit, unit);
    if (billed === null) continue;
    cost += bill.cost.amount;
    amount += billed;
  }
  if (amount === 0) return null;
  return { price: { currency, priceDate, amount: cost / amount }, from: "bills", year: first.year };
}

function ownBills(plan: Entries): Bill[] {
  const whole = tableOf(answersIn(plan, FACILITIES), "municipalBills");
  const ofBuildings = rowsIn(plan, FACILITIES, "buildings").flatMap(({ values }) =>
    tableOf(values, "consumption"),
  );
  // The bills of the whole municipality hold those of its buildings.
  const rows = whole.some(({ values }) => moneyOf(values, "cost") !== null) ? whole : ofBuildings;
  return rows.flatMap(({ values }) => billOf(values, textOf(values, "carrier"), "amount", "cost"));
}

function fuelBills(plan: Entries): Bill[] {
  return rowsIn(plan, FACILITIES, "fleet").flatMap(({ values }) =>
    billOf(values, textOf(values, "fuel"), "fuelPerYear", "fuelCost"),
  );
}

function billOf(values: EntryValues, carrier: string | null, amountField: string, costField: string): Bill[] {
  const { amount, unit } = quantityOf(values, amountField);
  const cost = moneyOf(values, costField);
  if (amount === null || unit === null || cost === null) return [];
  return [{ year: numberOf(values, "year"), carrier, amount, unit, cost }];
}
