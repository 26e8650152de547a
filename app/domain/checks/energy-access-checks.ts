import type { EnergyAccessAttribute } from "../energy-access/energy-access";
import { regimeInForce } from "../energy-access/subsidy-regimes";
import type { FrameworkId } from "../template/template";
import { type Finding, finding, type FindingPlace, type Severity } from "./finding";

export interface IndicatorCheck {
  /** In words. */
  name: string;
  value: number | null;
  unit: string | null;
  year: number | null;
  /** Code of the subsidy regime, and its name. */
  regime: string | null;
  regimeName: string | null;
  missing: readonly ("value" | "year" | "source")[];
  place: FindingPlace;
}

export interface EnergyGoalCheck {
  name: string;
  baseYear: number | null;
  targetYear: number | null;
  actions: number;
  place: FindingPlace;
}

export interface EnergyAccessCheck {
  frameworks: readonly FrameworkId[];
  attributes: readonly {
    attribute: EnergyAccessAttribute;
    name: string;
    level: string | null;
    reasons: string | null;
    /** Number of indicators with a value. */
    indicators: number;
  }[];
  indicators: readonly IndicatorCheck[];
  /** Number of indicators with a value by macro-area; empty in plans that do not declare the EU Covenant. */
  byMacroArea: Readonly<Record<string, number>>;
  goals: readonly EnergyGoalCheck[];
  /** Sum of the shares of household fuels, %. */
  fuelShare: number | null;
  places: { indicators: FindingPlace; levels: FindingPlace; fuels: FindingPlace };
}

/** Every check of the pillar. A section that nobody has begun has nothing to be checked: its questions say so. */
export function checkEnergyAccess(check: EnergyAccessCheck): Finding[] {
  if (!isBegun(check)) return [];
  return [
    ...attributeWithoutIndicator(check),
    ...macroAreasWithoutIndicator(check),
    ...levelWithoutReasons(check),
    ...check.indicators.flatMap((one) => INDICATOR_CHECKS.flatMap((rule) => rule(one))),
    ...fuelSharesAbove100(check),
    ...check.goals.flatMap((one) => GOAL_CHECKS.flatMap((rule) => rule(one))),
  ];
}

function isBegun({ attributes, indicators, goals, fuelShare }: EnergyAccessCheck): boolean {
  return (
    indicators.length > 0 ||
    goals.length > 0 ||
    fuelShare !== null ||
    attributes.some(({ level }) => level !== null)
  );
}

const GCOM: FrameworkId = "gcom-americas";
const EU: FrameworkId = "eu-covenant";

/**
 * GCoM CRF, energy access and poverty pillar: at least one indicator for each attribute. The rule is not confirmed
 * by a published text, so it informs and never blocks; in plans that do not declare GCoM it is a recommendation.
 */
export function attributeWithoutIndicator({ frameworks, attributes, places }: EnergyAccessCheck): Finding[] {
  const declared = frameworks.includes(GCOM);
  const severity: Severity = declared ? "warning" : "note";
  return attributes
    .filter(({ indicators }) => indicators === 0)
    .map(({ attribute, name }) =>
      finding(
        "energy-attribute-without-indicator",
        severity,
        places.indicators,
        { attribute: name },
        {
          part: attribute,
          wording: declared ? "asked" : "recommended",
          ...(declared ? { framework: GCOM } : {}),
        },
      ),
    );
}

const RECOMMENDED_AREAS = 3;

/** EU Covenant, energy poverty pillar (2022): an indicator of one macro-area is needed, of three recommended. */
export function macroAreasWithoutIndicator({
  byMacroArea,
  places,
  frameworks,
}: EnergyAccessCheck): Finding[] {
  if (!frameworks.includes(EU)) return [];
  const covered = Object.values(byMacroArea).filter((count) => count > 0).length;
  if (covered >= RECOMMENDED_AREAS) return [];
  const [severity, wording] = covered === 0 ? (["warning", "none"] as const) : (["note", "few"] as const);
  return [
    finding(
      "energy-macro-areas",
      severity,
      places.indicators,
      { covered, wanted: RECOMMENDED_AREAS },
      { framework: EU, wording },
    ),
  ];
}

const NOT_KNOWN = "not-known";

export function levelWithoutReasons({ attributes, places }: EnergyAccessCheck): Finding[] {
  return attributes
    .filter(({ level, reasons }) => level !== null && level !== NOT_KNOWN && reasons === null)
    .map(({ attribute, name }) =>
      finding(
        "energy-level-without-reasons",
        "note",
        { ...places.levels, field: `${attribute}Reasons` },
        { attribute: name },
      ),
    );
}

export function indicatorIncomplete({ name, missing, place }: IndicatorCheck): Finding[] {
  return missing.map((part) =>
    finding("energy-indicator-incomplete", "warning", place, { name }, { wording: part, part }),
  );
}

/** Shares are of one whole. */
export function shareAbove100({ name, value, unit, place }: IndicatorCheck): Finding[] {
  if (value === null || !unit?.includes("%") || (value >= 0 && value <= 100)) return [];
  return [finding("energy-share-above-100", "error", place, { name, value }, { wording: "indicator" })];
}

export function regimeOfAnotherYear({ name, regime, regimeName, year, place }: IndicatorCheck): Finding[] {
  if (regimeInForce(regime, year)) return [];
  return [
    finding("energy-subsidy-regime", "warning", place, { name, year: year ?? "", regime: regimeName ?? "" }),
  ];
}

const INDICATOR_CHECKS = [indicatorIncomplete, shareAbove100, regimeOfAnotherYear];

/** What rounding of a table to whole per cents can add up to. */
const ROUNDING = 1;

export function fuelSharesAbove100({ fuelShare, places }: EnergyAccessCheck): Finding[] {
  if (fuelShare === null || fuelShare <= 100 + ROUNDING) return [];
  return [
    finding("energy-share-above-100", "warning", places.fuels, { value: fuelShare }, { wording: "fuels" }),
  ];
}

export function goalWithoutAction({ name, actions, place }: EnergyGoalCheck): Finding[] {
  return actions > 0 ? [] : [finding("energy-goal-without-action", "warning", place, { name })];
}

export function goalYears({ name, baseYear, targetYear, place }: EnergyGoalCheck): Finding[] {
  if (baseYear === null || targetYear === null || targetYear > baseYear) return [];
  return [finding("energy-goal-years", "error", place, { name, baseYear, targetYear })];
}

const GOAL_CHECKS = [goalWithoutAction, goalYears];
