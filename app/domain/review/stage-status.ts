import type { StageId, Template } from "../template/template";
import type { StageState } from "./review.workflow";
import { sectionsRestedOn } from "./stage-sections";

/**
 * A stage's state as people see it: an approval holds while nothing under it has changed. What was approved before the
 * plan came here, and was never handed in here, is of its own kind: nobody of the network approved it.
 */
export type StageStatus = StageState | "to-confirm" | "approved-outside";

export interface StageStanding {
  state: StageState;
  /** When the submission that the state speaks of was handed in; null without one. */
  submittedAt: Date | null;
}

/** Of a stage that was never handed in. */
const DRAFT: StageStanding = { state: "draft", submittedAt: null };

export interface StageSetting {
  /** When each section of the draft last changed. */
  lastChanges: ReadonlyMap<string, Date>;
  /** The plan was approved before it came here. */
  approvedOutside: boolean;
}

export function stageStatus(
  template: Template,
  stage: StageId,
  standing: StageStanding | null,
  { lastChanges, approvedOutside }: StageSetting,
): StageStatus {
  const { state, submittedAt } = standing ?? DRAFT;
  if (state === "draft" && approvedOutside) return "approved-outside";
  const changed = changedSince(template, stage, submittedAt, lastChanges);
  return state === "approved" && changed ? "to-confirm" : state;
}

/** Whether the draft has moved on from what was handed in. */
export function changedSince(
  template: Template,
  stage: StageId,
  submittedAt: Date | null,
  lastChanges: ReadonlyMap<string, Date>,
): boolean {
  if (submittedAt === null) return false;
  return [...sectionsRestedOn(template, stage)].some((section) => {
    const changedAt = lastChanges.get(section);
    return changedAt !== undefined && changedAt > submittedAt;
  });
}
