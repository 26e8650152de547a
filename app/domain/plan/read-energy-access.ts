import type { ActionRow } from "../actions/action-totals";
import {
  computeEnergyAccess,
  ENERGY_ACCESS_ATTRIBUTES,
  type EnergyAccessAttribute,
  type EnergyAccessInput,
  type EnergyAccessResult,
  type EnergyAction,
  type EnergyGoal,
  type EnergyIndicator,
  type HouseholdFuel,
  type IndicatorPart,
} from "../energy-access/energy-access";
import { isGap, type EntryValues } from "../template/value";
import { answersIn, codesOf, numberOf, rowsIn, tableOf, textOf, type RowEntry } from "./answers";
import type { PlanDocument } from "./plan-document";
import { ACTIONS, ADAPTATION, countedActions, MITIGATION } from "./read-actions";

export const ENERGY_ACCESS = "energy-access";
export const ENERGY_INDICATORS = "indicators";
export const ENERGY_GOALS = "goals";
export const HOUSEHOLD_FUELS = "householdFuels";
const EU = "eu-covenant";

/** Indicators that the table of household fuels holds already. */
const INDICATOR_OF_FUEL: Readonly<Record<string, string>> = {
  "natural-gas": "households-natural-gas",
  "lpg-cylinder": "households-lpg-cylinder",
  "wood-charcoal": "households-firewood",
};

type Read = Pick<PlanDocument, "entries" | "frameworks">;

export function readEnergyAccess(plan: Read, actions: readonly ActionRow[]): EnergyAccessResult {
  const values = answersIn(plan, ENERGY_ACCESS);
  const declaresEu = plan.frameworks.includes(EU);
  const typed = rowsIn(plan, ENERGY_ACCESS, ENERGY_INDICATORS).map((row) => readIndicator(row, declaresEu));
  const fuels = tableOf(values, HOUSEHOLD_FUELS).map(readFuel);
  return computeEnergyAccess({
    assessmentYear: numberOf(values, "assessmentYear"),
    levels: byAttribute((attribute) => textOf(values, `${attribute}Level`)),
    reasons: byAttribute((attribute) => textOf(values, `${attribute}Reasons`)),
    macroAreas: declaresEu ? macroAreas(values) : [],
    groups: codesOf(values, "vulnerableGroups"),
    indicators: [...typed, ...fuelIndicators(fuels, typed, values)],
    householdFuels: fuels,
    goals: rowsIn(plan, ENERGY_ACCESS, ENERGY_GOALS).map(readGoal),
    actions: energyActions(plan, actions),
  });
}

function byAttribute(of: (attribute: EnergyAccessAttribute) => string | null) {
  const entries = ENERGY_ACCESS_ATTRIBUTES.map((attribute) => [attribute, of(attribute)]);
  return Object.fromEntries(entries) as EnergyAccessInput["levels"];
}

function macroAreas(values: EntryValues): EnergyAccessInput["macroAreas"] {
  const grid = values.macroAreaLevels;
  if (typeof grid !== "object" || grid === null) return [];
  return Object.entries(grid).map(([area, cells]) => ({
    area,
    level: typeof cells === "object" && cells !== null ? textOf(cells as EntryValues, "level") : null,
  }));
}

const PARTS: readonly IndicatorPart[] = ["value", "year", "source"];

function readIndicator({ row, values }: RowEntry, declaresEu: boolean): EnergyIndicator {
  return {
    row,
    origin: "indicators",
    attribute: textOf(values, "attribute"),
    macroArea: declaresEu ? textOf(values, "macroArea") : null,
    indicator: textOf(values, "indicator"),
    otherName: textOf(values, "otherIndicator"),
    value: numberOf(values, "value"),
    unit: textOf(values, "unit"),
    year: numberOf(values, "year"),
    source: textOf(values, "source"),
    dataBasis: textOf(values, "dataBasis"),
    regime: textOf(values, "subsidyRegime"),
    otherRegime: textOf(values, "otherSubsidyRegime"),
    missing: PARTS.filter((part) => !isStated(values, part)),
  };
}

/** A text that could not be read has a finding of its own. */
function isStated(values: EntryValues, part: IndicatorPart): boolean {
  const value = values[part] ?? null;
  return value !== null && value !== "";
}

function readFuel({ id, values }: { id: string; values: EntryValues }): HouseholdFuel {
  return {
    row: id,
    fuel: textOf(values, "fuel"),
    share: numberOf(values, "share"),
    year: numberOf(values, "year"),
  };
}

/** Shares of the table as indicators, but for those that have a row of their own. */
function fuelIndicators(
  fuels: readonly HouseholdFuel[],
  typed: readonly EnergyIndicator[],
  values: EntryValues,
): EnergyIndicator[] {
  const source = textOf(values, "householdFuelsSource");
  const sourceStated = source !== null || isGap(values.householdFuelsSource ?? null);
  return fuels.flatMap(({ row, fuel, share, year }): EnergyIndicator[] => {
    const indicator = INDICATOR_OF_FUEL[fuel ?? ""];
    if (indicator === undefined || share === null || typed.some((one) => one.indicator === indicator))
      return [];
    return [
      {
        row,
        origin: "fuels",
        attribute: "secure",
        macroArea: null,
        indicator,
        otherName: null,
        value: share,
        unit: "%",
        year,
        source,
        dataBasis: null,
        regime: null,
        otherRegime: null,
        missing: [
          ...(year === null ? (["year"] as const) : []),
          ...(sourceStated ? [] : (["source"] as const)),
        ],
      },
    ];
  });
}

function readGoal({ row, values }: RowEntry): EnergyGoal {
  return {
    row,
    statement: textOf(values, "statement"),
    attribute: textOf(values, "attribute"),
    indicator: textOf(values, "indicator"),
    baseYear: numberOf(values, "baseYear"),
    baseValue: numberOf(values, "baseValue"),
    targetYear: numberOf(values, "targetYear"),
    targetValue: numberOf(values, "targetValue"),
    unit: textOf(values, "unit"),
    groups: codesOf(values, "groups"),
  };
}

/** Actions that say they also improve access to energy; cancelled ones do not. */
function energyActions(plan: Read, actions: readonly ActionRow[]): EnergyAction[] {
  const entries = new Map(
    [MITIGATION, ADAPTATION].flatMap((section) =>
      rowsIn(plan, section, ACTIONS).map((entry) => [`${section} ${entry.row}`, entry]),
    ),
  );
  return countedActions(actions)
    .filter(({ alsoEnergyPoverty }) => alsoEnergyPoverty)
    .map(({ section, id, number, title, status }) => {
      const values = entries.get(`${section} ${id}`)?.values ?? {};
      return {
        section,
        row: id,
        number,
        title,
        status,
        attributes: codesOf(values, "energyAttributes"),
        goals: codesOf(values, "energyGoals"),
      };
    });
}
