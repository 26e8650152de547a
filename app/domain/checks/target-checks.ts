import type { TargetInput, TargetResult } from "../targets/target";
import { relativeDifference } from "../numbers/explained";
import { type Finding, finding, type FindingPlace } from "./finding";

/** The current national target on one edition, GWP set and perimeter. */
export interface NationalTarget {
  edition: string;
  targetYear: number;
  /** Cut against the same reference as the municipal target, percent. */
  reductionPercent: number;
  /** Which reference that is: comparable only with the same type of target. */
  type: TargetInput["type"];
}

export interface TargetCheck {
  input: TargetInput;
  result: TargetResult;
  place: FindingPlace;
  /** Total of the inventory of the base year, on the perimeter of the target; null when there is none. */
  inventoryBaseTco2e: number | null;
  /** Level of the target year that a document states, t. */
  statedTco2e: number | null;
  /** GPC sectors with emissions in that inventory, and those that the target covers. */
  inventorySectors: readonly string[];
  targetSectors: readonly string[];
  national: NationalTarget | null;
}

/** Every check of a target. */
export function checkTarget(check: TargetCheck): Finding[] {
  return TARGET_CHECKS.flatMap((rule) => rule(check));
}

const NONE: Finding[] = [];

export function targetYears({ input, place }: TargetCheck): Finding[] {
  if (input.baseYear === null || input.targetYear === null || input.baseYear < input.targetYear) return NONE;
  return [
    finding("target-years", "error", place, { baseYear: input.baseYear, targetYear: input.targetYear }),
  ];
}

export function targetBaseNotInventory({ input, inventoryBaseTco2e, place }: TargetCheck): Finding[] {
  if (input.baseTco2e === null || inventoryBaseTco2e === null) return NONE;
  if (relativeDifference(input.baseTco2e, inventoryBaseTco2e) <= 0.01) return NONE;
  const params = { stated: input.baseTco2e, inventory: inventoryBaseTco2e, year: input.baseYear ?? "" };
  return [finding("target-base-not-inventory", "error", place, params)];
}

/** A document's figure against the arithmetic of its own target; documents round to whole tonnes. */
export function targetStatedMismatch({ result, statedTco2e, place }: TargetCheck): Finding[] {
  const computed = result.targetTco2e.value;
  if (statedTco2e === null || computed === null) return NONE;
  if (Math.abs(computed - statedTco2e) <= Math.max(1, 0.001 * Math.abs(computed))) return NONE;
  return [finding("target-stated-mismatch", "warning", place, { stated: statedTco2e, computed })];
}

/** A BAU target may leave emissions above the base year: legitimate, but it has to be said. */
export function bauTargetAboveBase({ input, result, place }: TargetCheck): Finding[] {
  const change = result.changeVsBase.value;
  if (input.type !== "bau" || change === null || change <= 0) return NONE;
  return [
    finding("bau-target-above-base", "warning", place, { percent: change * 100, year: input.baseYear ?? "" }),
  ];
}

/** Inventories with agriculture and land use, targets without. */
export function targetPerimeter({ inventorySectors, targetSectors, place }: TargetCheck): Finding[] {
  if (targetSectors.length === 0) return NONE;
  const missing = inventorySectors.filter((sector) => !targetSectors.includes(sector));
  if (missing.length === 0) return NONE;
  return [finding("target-perimeter", "warning", place, { sectors: missing.join(", ") })];
}

/** GCoM: at least as ambitious as the country's; compared only on the same type and year. */
export function targetLessThanNational({ input, national, place }: TargetCheck): Finding[] {
  if (national === null || input.reductionPercent === null) return NONE;
  if (national.type !== input.type || national.targetYear !== input.targetYear) return NONE;
  if (input.reductionPercent >= national.reductionPercent) return NONE;
  const params = {
    percent: input.reductionPercent,
    national: national.reductionPercent,
    edition: national.edition,
  };
  return [finding("target-less-than-national", "warning", place, params, { framework: "gcom-americas" })];
}

/** Actions add up to the target, measured from the reference that the plan declares. */
export function actionsBelowCut({ result, place }: TargetCheck): Finding[] {
  const share = result.coverage.value;
  if (share === null || share >= 1) return NONE;
  return [finding("actions-below-cut", "warning", place, { percent: share * 100 })];
}

/** Far more than needed: either ambition, or shared impacts counted twice. */
export function actionsAboveCut({ result, place }: TargetCheck): Finding[] {
  const share = result.coverage.value;
  if (share === null || share <= 1.5) return NONE;
  return [finding("actions-above-cut", "note", place, { percent: share * 100 })];
}

const TARGET_CHECKS = [
  targetYears,
  targetBaseNotInventory,
  targetStatedMismatch,
  bauTargetAboveBase,
  targetPerimeter,
  targetLessThanNational,
  actionsBelowCut,
  actionsAboveCut,
];
