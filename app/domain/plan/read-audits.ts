/** Walks through the municipality's buildings, with what their measures would save. */
import {
  AUDIT_CARRIERS,
  type AuditCarrier,
  type AuditCatalogue,
  type AuditResult,
  type AuditShare,
  auditBuilding,
  type BilledEnergy,
} from "../facilities/audit";
import { convert } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { answersIn, moneyOf, numberOf, quantityOf, rowsIn, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { FACILITIES } from "./read-facilities";
import type { MeasureMethod } from "./read-measures";

export const BUILDINGS = "buildings";
const SECTOR = "municipal-buildings";

/** Of the buildings in which some question of the walk is answered. */
export function readAudits(
  plan: Pick<PlanDocument, "entries">,
  { items, useShares }: AuditCatalogue,
  method: Pick<MeasureMethod, "factorOf">,
): AuditResult[] {
  const savings = answersIn(plan, FACILITIES);
  return rowsIn(plan, FACILITIES, BUILDINGS).flatMap(({ row, values }): AuditResult[] => {
    const answered = items.filter(({ id }) => textOf(values, id) !== null);
    if (answered.length === 0) return [];
    const bills = billsOf(values, method);
    return [
      auditBuilding({
        row,
        name: textOf(values, "name") ?? row,
        answered: answered.length,
        found: answered
          .filter(({ id, problemIf }) => textOf(values, id) === problemIf)
          .map((item) => ({ item, saved: shareOf(savings, `${item.id}Saves`, item.savedPercent) })),
        uses: useShares.map(({ id, use, carrier, label, percent }) => ({
          use,
          carrier,
          label,
          share: shareOf(values, id, percent),
        })),
        energy: bills.map(({ energy }) => energy),
        year: bills.length === 0 ? null : Math.max(...bills.map(({ year }) => year)),
      }),
    ];
  });
}

function shareOf(values: EntryValues, id: string, usual: number): AuditShare {
  const answered = numberOf(values, id);
  return { percent: answered ?? usual, assumed: answered === null };
}

/** Each carrier of its latest billed year. */
function billsOf(values: EntryValues, method: Pick<MeasureMethod, "factorOf">) {
  return AUDIT_CARRIERS.flatMap((carrier) => {
    const bill = latestBill(values, carrier);
    if (!bill) return [];
    const tPerMwh = method.factorOf(carrier, SECTOR)?.tPerMwh ?? null;
    return [{ year: bill.year, energy: { carrier, mwh: bill.mwh, cost: bill.cost, tPerMwh } }];
  });
}

interface Bill extends Pick<BilledEnergy, "mwh" | "cost"> {
  year: number;
}

function latestBill(values: EntryValues, carrier: AuditCarrier): Bill | null {
  const bills = tableOf(values, "consumption").flatMap((line): Bill[] => {
    const year = numberOf(line.values, "year");
    const { amount, unit } = quantityOf(line.values, "amount");
    const mwh = amount === null || unit === null ? null : convert(amount, unit, "MWh");
    if (textOf(line.values, "carrier") !== carrier || year === null || mwh === null) return [];
    return [{ year, mwh, cost: moneyOf(line.values, "cost") }];
  });
  const year = Math.max(...bills.map((bill) => bill.year));
  const [first, ...more] = bills.filter((bill) => bill.year === year);
  if (!first) return null;
  // Two lines of one year (two meters) are one consumption; their cost only where both say it in one money.
  return more.reduce((sum, bill) => ({ year, mwh: sum.mwh + bill.mwh, cost: costOf(sum, bill) }), first);
}

function costOf({ cost: one }: Bill, { cost: other }: Bill): Bill["cost"] {
  if (one === null || other === null) return null;
  const alike = one.currency === other.currency && one.priceDate === other.priceDate;
  return alike ? { ...one, amount: one.amount + other.amount } : null;
}
