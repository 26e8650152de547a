import {
  computeEnergyAccess,
  ENERGY_ACCESS_ATTRIBUTES,
  type EnergyAccessInput,
  type EnergyAccessResult,
} from "../energy-access/energy-access";
import { answersIn, numberOf, rowsIn, tableOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";

export const ENERGY_ACCESS = "energy-access";

export function readEnergyAccess(plan: Pick<PlanDocument, "entries">): EnergyAccessResult {
  const values = answersIn(plan, ENERGY_ACCESS);
  const levels = Object.fromEntries(
    ENERGY_ACCESS_ATTRIBUTES.map((attribute) => [attribute, textOf(values, `${attribute}Level`)]),
  ) as EnergyAccessInput["levels"];
  return computeEnergyAccess({
    levels,
    indicators: rowsIn(plan, ENERGY_ACCESS, "indicators").map(({ row, values: answers }) => ({
      row,
      attribute: textOf(answers, "attribute"),
      indicator: textOf(answers, "indicator"),
      otherName: textOf(answers, "otherIndicator"),
      value: numberOf(answers, "value"),
      unit: textOf(answers, "unit"),
      year: numberOf(answers, "year"),
      source: textOf(answers, "source"),
    })),
    householdFuels: tableOf(values, "householdFuels").map(({ values: fuel }) => ({
      fuel: textOf(fuel, "fuel"),
      share: numberOf(fuel, "share"),
      year: numberOf(fuel, "year"),
    })),
    goals: rowsIn(plan, ENERGY_ACCESS, "goals").length,
  });
}
