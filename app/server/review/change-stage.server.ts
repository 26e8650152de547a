import { writeStage, type StageReader, type StageWrite } from "db/repositories/review.server";
import { approvedResults, approvesInventories } from "~/domain/review/approved-results";
import {
  decideTransition,
  type ReviewFacts,
  type TransitionId,
  type TransitionOutcome,
} from "~/domain/review/review.workflow";
import type { StageId } from "~/domain/template/template";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

export type Refusal = Extract<TransitionOutcome, { ok: false }>;
export type StageChange = { ok: true; submissionId: string | null } | Refusal;

export interface StageCommand {
  stage: StageId;
  transition: TransitionId;
  /** A note, message or reason; blank is none. */
  reason: string;
  facts(reader: StageReader): Omit<ReviewFacts, "reasonGiven">;
  /** Set for the transition that hands a new submission in. */
  submission?(reader: StageReader): StageWrite["submission"];
}

/** Carries a transition out if the workflow allows it, all that it rests on being read under the write lock. */
export async function changeStage(
  services: Services,
  open: OpenPlan,
  command: StageCommand,
): Promise<StageChange> {
  const { stage, transition } = command;
  const reason = command.reason.trim() === "" ? null : command.reason.trim();
  return writeStage<StageChange>(services.db, open.scope, stage, (reader) => {
    const facts = { ...command.facts(reader), reasonGiven: reason !== null };
    const outcome = decideTransition(reader.current.state, transition, facts);
    if (!outcome.ok) return { write: null, result: outcome };
    const submission = command.submission?.(reader) ?? null;
    const write: StageWrite = {
      transition,
      to: outcome.to,
      reason,
      at: services.now(),
      by: open.actor.userId,
      eventId: services.newId(),
      submission,
      approved: outcome.to === "approved" ? approvedBy(open, stage, reader) : null,
    };
    return { write, result: { ok: true, submissionId: submission?.id ?? reader.current.submissionId } };
  });
}

/** Null for a stage of which the inventories are no part. */
function approvedBy({ template }: OpenPlan, stage: StageId, reader: StageReader): StageWrite["approved"] {
  const snapshot = reader.snapshot();
  return snapshot && approvesInventories(template, stage) ? approvedResults(snapshot) : null;
}
