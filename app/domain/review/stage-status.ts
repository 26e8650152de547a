import type { StageId, Template } from "../template/template";
import type { StageState } from "./review.workflow";
import { sectionsRestedOn } from "./stage-sections";

/** A stage's state as people see it: an approval holds while nothing under it has changed. */
export type StageStatus = StageState | "to-confirm";

export interface StageStanding {
  state: StageState;
  /** When the submission that the state speaks of was handed in; null without one. */
  submittedAt: Date | null;
}

/** `lastChanges`: when each section of the draft last changed. */
export function stageStatus(
  template: Template,
  stage: StageId,
  standing: StageStanding,
  lastChanges: ReadonlyMap<string, Date>,
): StageStatus {
  const changed = changedSince(template, stage, standing.submittedAt, lastChanges);
  return standing.state === "approved" && changed ? "to-confirm" : standing.state;
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
