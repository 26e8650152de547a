import type { StageReader } from "db/repositories/review.server";
import { sectionsOfStage } from "~/domain/template/shape";
import type { StageId } from "~/domain/template/template";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { changeStage, type StageChange } from "./change-stage.server";

export interface Decision {
  stage: StageId;
  /** The submission that the technician read: another one is not decided by mistake. */
  submissionId: string;
  reason: string;
}

/** Returns a submission with observations: a message, or open conversations in the stage, say what to correct. */
export async function sendBack(services: Services, open: OpenPlan, decision: Decision): Promise<StageChange> {
  const { stage, submissionId, reason } = decision;
  const places = [...sectionIds(open, stage), ...(stage === "plan" ? [""] : [])];
  return changeStage(services, open, {
    stage,
    transition: "send-back",
    reason,
    facts: (reader) => ({
      role: "technician",
      submissionIsCurrent: reader.current.submissionId === submissionId,
      hasOpenThread: reader.hasOpenThread(places),
    }),
  });
}

/** Approves a submission. Who edited the stage last needs a second person, or says why they decide alone. */
export async function approveStage(
  services: Services,
  open: OpenPlan,
  decision: Decision,
): Promise<StageChange> {
  const { stage, submissionId, reason } = decision;
  return changeStage(services, open, {
    stage,
    transition: "approve",
    reason,
    facts: (reader) => ({
      role: "technician",
      submissionIsCurrent: reader.current.submissionId === submissionId,
      deciderEditedLast: editedLast(reader, sectionIds(open, stage), open.actor.userId),
    }),
  });
}

/** Before the submission was handed in, or in the draft since. */
function editedLast(reader: StageReader, sections: readonly string[], userId: string): boolean {
  return reader.snapshot()?.lastEditedBy === userId || reader.lastEditor(sections) === userId;
}

function sectionIds({ template }: OpenPlan, stage: StageId): string[] {
  return sectionsOfStage(template, stage).map(({ id }) => id);
}
