/** What a walk through a building found, as an action of the library's measure of energy management. */
import type { AuditGroup, AuditResult, BilledEnergy } from "../facilities/audit";
import type { Money } from "../finance/money";
import { convert } from "../numbers/units";
import type { EntryValues } from "../template/value";

/** The measure as which it is adopted: a share of the building's own electricity and gas. */
export const AUDIT_MEASURE = "energy-management-buildings";

/** The same building and group always make the same row: pressed twice, it is one action. */
export function auditActionRow(building: string, cost: AuditGroup["cost"]): string {
  const short = { none: "n", low: "l", investment: "i" }[cost];
  return `audit-${short}-${building.slice(-31)}`;
}

/** Data of the calculator: what the building uses, and which part of it the group saves. */
export function auditAnswers({ energy }: AuditResult, group: AuditGroup): EntryValues {
  const electricity = energy.find(({ carrier }) => carrier === "electricity");
  const gas = energy.find(({ carrier }) => carrier === "natural-gas");
  if (!electricity && !gas) return {};
  const gasM3 = gas ? convert(gas.mwh, "MWh", "m3-gas") : null;
  return {
    electricityMwh: rounded(electricity?.mwh ?? 0, 3),
    electricitySavedPercent: percentOf(electricity, group),
    gasM3: rounded(gasM3 ?? 0, 0),
    gasSavedPercent: percentOf(gas, group),
    // The measures of one building are combined in the walk already; no other action has its consumption as data.
    ownConsumption: true,
    ...priceOf("electricityPrice", electricity, (mwh) => mwh * 1000),
    ...priceOf("gasPrice", gas, (mwh) => convert(mwh, "MWh", "m3-gas")),
    ...(group.cost === "none" ? nothingSpent(electricity?.cost ?? gas?.cost ?? null) : {}),
  };
}

function percentOf(energy: BilledEnergy | undefined, { byCarrier }: AuditGroup): number {
  if (!energy || energy.mwh === 0) return 0;
  return rounded((100 * (byCarrier[energy.carrier] ?? 0)) / energy.mwh, 2);
}

function priceOf(
  question: string,
  energy: BilledEnergy | undefined,
  billed: (mwh: number) => number | null,
): EntryValues {
  const amount = energy ? billed(energy.mwh) : null;
  if (!energy?.cost || amount === null || amount === 0) return {};
  return { [question]: { ...energy.cost, amount: rounded(energy.cost.amount / amount, 2) } };
}

/** What costs nothing costs nothing in the money of the bills. */
function nothingSpent(money: Money | null): EntryValues {
  return money === null ? {} : { investment: { ...money, amount: 0 } };
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
