import type { AssumptionParams } from "../numbers/explained";
import type { FrameworkId } from "../template/template";

/** "error": contradicts itself. "warning": probably wrong or incomplete. "note": worth saying, may be right. */
export type Severity = "error" | "warning" | "note";

/** Where in the plan a finding stands. */
export interface FindingPlace {
  section: string;
  instance?: string;
  /** The question, or the table whose `row` it is. */
  field?: string;
  row?: string;
  /** The question inside a row with its own pages. */
  question?: string;
}

export interface Finding extends FindingPlace {
  /** Stable for the same rule at the same place. */
  id: string;
  rule: FindingRule;
  severity: Severity;
  messageKey: string;
  /** Message key of why it matters. */
  whyKey: string;
  params: AssumptionParams;
  /** Whose requirement it is; absent: arithmetic or good sense. */
  framework?: FrameworkId;
}

export type FindingRule =
  // inventory rows
  | "row-incomplete"
  | "unit-not-of-factor"
  | "unit-not-of-carrier"
  | "emissions-not-activity-times-factor"
  | "factor-implausible"
  | "emissions-equal-activity"
  | "gas-sum-mismatch"
  | "scope-not-of-cell"
  | "gpc-cell-unknown"
  | "notation-unexplained"
  | "notation-with-value"
  | "zero-without-notation"
  | "grid-factor-year"
  | "negative-emissions"
  | "source-missing"
  | "source-repeated"
  // inventories
  | "stated-total-mismatch"
  | "stated-part-mismatch"
  | "per-capita-implausible"
  | "grid-losses-implausible"
  | "population-implausible"
  | "population-jump"
  | "population-not-of-registry"
  | "inventory-in-future"
  | "monitoring-before-baseline"
  | "inventory-old"
  | "key-sectors-missing"
  | "gwp-sets-differ"
  | "landfill-methods-differ"
  | "burnt-waste-uncounted"
  // registers of municipal facilities against inventories
  | "register-not-inventory"
  | "register-beside-typed"
  | "bills-not-inventory"
  | "register-above-bills"
  // targets
  | "target-years"
  | "target-base-not-inventory"
  | "bau-target-above-base"
  | "target-perimeter"
  | "target-less-than-national"
  | "target-stated-mismatch"
  | "target-level-unknown"
  | "bau-national-perimeter"
  | "bau-not-as-built"
  | "bau-without-source"
  | "net-zero-residual"
  | "net-zero-not-compensated"
  | "milestone-outside"
  | "milestone-off-the-way"
  | "targets-out-of-order"
  | "interim-target-missing"
  | "race-to-zero-2030"
  | "actions-below-cut"
  | "actions-above-cut"
  // actions
  | "action-without-responsible"
  | "action-without-dates"
  | "action-without-cost"
  | "action-dates"
  | "action-outside-plan"
  | "saving-above-consumption"
  | "renewables-above-electricity"
  | "unit-cost-mismatch"
  | "money-equals-tonnes"
  | "money-not-converted"
  | "saving-above-emissions"
  | "saving-factor-implausible"
  | "same-saving-repeated"
  | "trees-cumulative"
  | "action-key-sectors-missing"
  | "effect-not-as-computed"
  | "effect-without-source"
  | "measure-above-consumption"
  // plan
  | "pillar-without-goal"
  | "high-risk-without-action"
  | "risk-off-scale"
  | "risk-level-mismatch"
  | "adaptation-goal-years"
  | "adaptation-goal-without-action"
  | "residual-above-present"
  | "residual-without-action"
  | "vulnerable-sector-unreached"
  | "vulnerable-group-unreached"
  // energy access
  | "energy-attribute-without-indicator"
  | "energy-macro-areas"
  | "energy-level-without-reasons"
  | "energy-indicator-incomplete"
  | "energy-share-above-100"
  | "energy-subsidy-regime"
  | "energy-goal-without-action"
  | "energy-goal-years"
  // answers
  | "copies-not-unique"
  | "gap"
  | "unread";

export interface FindingOptions {
  framework?: FrameworkId;
  /** Tells apart several findings of one rule at one place (a sector, a pillar). */
  part?: string;
  /** The rule has several wordings (`finding.<rule>.<wording>`). */
  wording?: string;
}

/** `params` fill the places of the message. */
export function finding(
  rule: FindingRule,
  severity: Severity,
  place: FindingPlace,
  params: AssumptionParams = {},
  { framework, part, wording }: FindingOptions = {},
): Finding {
  const where = [place.section, place.instance, place.field, place.row, place.question, part].filter(
    (id) => id !== undefined,
  );
  return {
    ...place,
    id: [rule, ...where].join("/"),
    rule,
    severity,
    messageKey: wording === undefined ? `finding.${rule}` : `finding.${rule}.${wording}`,
    whyKey: `finding.${rule}.why`,
    params,
    ...(framework === undefined ? {} : { framework }),
  };
}
