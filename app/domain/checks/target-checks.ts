import type { BauResult } from "../targets/bau";
import type { TargetInput, TargetResult } from "../targets/target";
import { relativeDifference } from "../numbers/explained";
import type { FrameworkId } from "../template/template";
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
  /** Total of the whole of that inventory. */
  inventoryTotalTco2e: number | null;
  /** Level of the target year that a document states, t. */
  statedTco2e: number | null;
  /** GPC sectors with emissions in that inventory, and those that the target covers. */
  inventorySectors: readonly string[];
  targetSectors: readonly string[];
  /** The perimeter against the inventory's, as the plan says it. */
  perimeterRelation: "same" | "smaller" | "larger" | null;
  national: NationalTarget | null;
  bau: BauResult;
  /** The plan tells how its scenario was projected. */
  bauExplained: boolean;
  /** How what is left of a net-zero target is compensated. */
  compensation: string | null;
  milestones: readonly { year: number; tco2e: number | null }[];
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

/** A whole inventory that is not split by sector: only its total can be held beside the base of the target. */
export function targetPerimeterUnsplit(check: TargetCheck): Finding[] {
  const { input, inventoryBaseTco2e, inventoryTotalTco2e, perimeterRelation, place } = check;
  if (inventoryBaseTco2e !== null || inventoryTotalTco2e === null || input.baseTco2e === null) return NONE;
  if (perimeterRelation === "same") return NONE;
  if (relativeDifference(input.baseTco2e, inventoryTotalTco2e) <= 0.01) return NONE;
  const params = { stated: input.baseTco2e, inventory: inventoryTotalTco2e, year: input.baseYear ?? "" };
  return [finding("target-perimeter", "warning", place, params, { part: "unsplit", wording: "unsplit" })];
}

/** What the plan says of the perimeter against what the base emissions show. */
export function targetPerimeterSaid(check: TargetCheck): Finding[] {
  const { input, inventoryTotalTco2e, perimeterRelation, place } = check;
  if (targetBaseNotInventory(check).length > 0) return NONE;
  if (perimeterRelation !== "same" || input.baseTco2e === null || inventoryTotalTco2e === null) return NONE;
  if (relativeDifference(input.baseTco2e, inventoryTotalTco2e) <= 0.01) return NONE;
  const params = { stated: input.baseTco2e, inventory: inventoryTotalTco2e };
  return [finding("target-perimeter", "error", place, params, { part: "said", wording: "said" })];
}

/** Without its inputs a target is only a percentage. */
export function targetLevelUnknown({ input, result, bau, place }: TargetCheck): Finding[] {
  if (result.targetTco2e.value !== null) return NONE;
  const wording = input.type === "bau" && bau.level.value === null ? "bau" : "inputs";
  return [finding("target-level-unknown", "warning", place, {}, { wording })];
}

/** A scenario scaled by the country's covers other sectors than the target: always said. */
export function bauOfNation({ bau, place }: TargetCheck): Finding[] {
  if (bau.method !== "national-bau") return NONE;
  return [finding("bau-national-perimeter", "note", place, { edition: bau.edition?.name ?? "–" })];
}

/** A figure of a document beside what its own method gives. */
export function bauNotAsBuilt({ bau, place }: TargetCheck): Finding[] {
  const { stated, built } = bau;
  if (stated === null || built.value === null || relativeDifference(stated, built.value) <= 0.01) return NONE;
  return [finding("bau-not-as-built", "warning", place, { stated, built: built.value })];
}

export function bauUnexplained({ bau, bauExplained, place }: TargetCheck): Finding[] {
  if (bau.stated === null || bauExplained) return NONE;
  return [finding("bau-without-source", "warning", place, { stated: bau.stated })];
}

/** Residual emissions above a tenth are no net zero in any convention known to us; unconfirmed, so a note. */
export const RESIDUAL_LIMIT_PERCENT = 10;

export function netZeroResidual({ input, compensation, place }: TargetCheck): Finding[] {
  const percent = input.residualPercent;
  if (input.type !== "net-zero" || percent === null) return NONE;
  return [
    ...(percent > RESIDUAL_LIMIT_PERCENT
      ? [finding("net-zero-residual", "note", place, { percent, limit: RESIDUAL_LIMIT_PERCENT })]
      : []),
    ...(percent > 0 && compensation === null
      ? [finding("net-zero-not-compensated", "warning", place, { percent })]
      : []),
  ];
}

export function milestoneOutside({ input, milestones, place }: TargetCheck): Finding[] {
  const { baseYear, targetYear } = input;
  if (baseYear === null || targetYear === null) return NONE;
  return milestones
    .filter(({ year }) => year <= baseYear || year >= targetYear)
    .map(({ year }) =>
      finding("milestone-outside", "warning", place, { year, baseYear, targetYear }, { part: String(year) }),
    );
}

/** A milestone above the base, or below the target that follows it, is no step on the way down. */
export function milestoneOffTheWay({ input, result, milestones, place }: TargetCheck): Finding[] {
  const target = result.targetTco2e.value;
  const base = input.baseTco2e;
  if (target === null || base === null || target > base) return NONE;
  return milestones.flatMap(({ year, tco2e }) =>
    tco2e === null || (tco2e <= base && tco2e >= target)
      ? []
      : [finding("milestone-off-the-way", "note", place, { year, level: tco2e }, { part: String(year) })],
  );
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
  targetLevelUnknown,
  bauTargetAboveBase,
  bauOfNation,
  bauNotAsBuilt,
  bauUnexplained,
  targetPerimeter,
  targetPerimeterUnsplit,
  targetPerimeterSaid,
  targetLessThanNational,
  netZeroResidual,
  milestoneOutside,
  milestoneOffTheWay,
  actionsBelowCut,
  actionsAboveCut,
];

/* ------------------------------------------------------------------- together */

export interface TargetsCheck {
  targets: readonly { input: TargetInput; result: TargetResult; perimeterKey: string; place: FindingPlace }[];
  frameworks: readonly FrameworkId[];
  /** Interim levels of the plan, whatever target they are of. */
  milestoneYears: readonly number[];
  place: FindingPlace;
}

/** Every check of the targets of a plan together. */
export function checkTargets(check: TargetsCheck): Finding[] {
  return [...targetsOutOfOrder(check), ...interimMissing(check), ...raceToZeroHalf(check)];
}

/** Of two targets for the same emissions the later one may not allow more. */
function targetsOutOfOrder({ targets }: TargetsCheck): Finding[] {
  return targets.flatMap(({ input, result, perimeterKey, place }) => {
    const earlier = targets.find(
      (other) =>
        other.perimeterKey === perimeterKey &&
        (other.input.targetYear ?? Infinity) < (input.targetYear ?? -Infinity) &&
        (other.result.targetTco2e.value ?? Infinity) < (result.targetTco2e.value ?? -Infinity),
    );
    if (earlier === undefined) return [];
    const params = { year: input.targetYear ?? "", earlierYear: earlier.input.targetYear ?? "" };
    return [finding("targets-out-of-order", "error", place, params)];
  });
}

const INTERIM_YEAR = 2030;

/** CRF: a target beyond 2030 comes with an interim one for 2030. */
function interimMissing({ targets, frameworks, milestoneYears, place }: TargetsCheck): Finding[] {
  if (!frameworks.includes("gcom-americas")) return [];
  const years = targets.flatMap(({ input }) => input.targetYear ?? []);
  const later = years.filter((year) => year > INTERIM_YEAR);
  if (later.length === 0 || [...years, ...milestoneYears].includes(INTERIM_YEAR)) return [];
  const params = { year: Math.min(...later), interimYear: INTERIM_YEAR };
  return [finding("interim-target-missing", "warning", place, params, { framework: "gcom-americas" })];
}

const HALF = 0.5;

/** Race to Zero: a fair share of halving emissions by 2030; less than half asks why. */
function raceToZeroHalf({ targets, frameworks, place }: TargetsCheck): Finding[] {
  if (!frameworks.includes("race-to-zero")) return [];
  const changes = targets
    .filter(({ input }) => input.targetYear === INTERIM_YEAR)
    .flatMap(({ result }) => result.changeVsBase.value ?? []);
  const options = { framework: "race-to-zero" } as const;
  if (changes.length === 0) {
    return [finding("race-to-zero-2030", "warning", place, {}, { ...options, wording: "missing" })];
  }
  const best = Math.min(...changes);
  if (best <= -HALF) return [];
  return [
    finding("race-to-zero-2030", "note", place, { percent: -best * 100 }, { ...options, wording: "half" }),
  ];
}
