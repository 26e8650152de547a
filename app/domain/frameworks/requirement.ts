/** What a framework asks of a plan, how firmly and by when. Texts and sources stand in templates/catalogs/frameworks. */
import type { FrameworkId } from "../template/template";
import type { Text } from "../template/text";
import type { FactId } from "./fact";

/**
 * "obligation": of those who signed. "condition": for its badge or eligibility. "recommended" and "encouraged": in its own
 * words ("se recomienda", "se anima"), never shown as breached. "asked": its questionnaire asks for it.
 */
export type Force = "obligation" | "condition" | "recommended" | "encouraged" | "asked";

export type RequirementGroup = "commitment" | "mitigation" | "adaptation" | "energy" | "plan";
export const REQUIREMENT_GROUPS: readonly RequirementGroup[] = [
  "commitment",
  "mitigation",
  "adaptation",
  "energy",
  "plan",
];

/** The day from which a deadline counts. */
export type Anchor =
  /** Of joining the framework. */
  | "joining"
  /** The last approval of the plan, or the last report on it. */
  | "plan-or-report"
  /** End of the year of the latest inventory, or the approval of the plan where that is later. */
  | "plan-or-inventory"
  | "latest-inventory"
  | "risk-assessment"
  | "public-report";

export interface Deadline {
  after: Anchor;
  months: number;
  /** Again and again: what was done holds until then. Absent: once. */
  renewed?: true;
  /** Asked since this day only ("2025-01-01"): nobody is late before it. */
  notBefore?: string;
  /** Absent: that of the requirement. */
  force?: Force;
  /** false: from general knowledge, not read in a source; it informs and never says that somebody is late. */
  confirmed: boolean;
  source: string;
}

export interface Requirement {
  /** Unique among all frameworks, never changed later. */
  id: string;
  framework: FrameworkId;
  group: RequirementGroup;
  title: Text;
  /** All of them have to hold. */
  facts: readonly FactId[];
  /** One of the conditions of the group's badge. */
  badge?: true;
  force: Force;
  /** false: from general knowledge, not read in a source. */
  confirmed: boolean;
  source: string;
  deadline?: Deadline;
}

/** Whose requirements a plan is held beside: those of the frameworks that it declares and no others. */
export function requirementsFor(
  requirements: readonly Requirement[],
  declared: readonly FrameworkId[],
): Requirement[] {
  return requirements.filter(({ framework }) => declared.includes(framework));
}
