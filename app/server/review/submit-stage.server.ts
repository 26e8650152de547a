import { checkStageEntries } from "~/domain/review/stage-check";
import type { StageId } from "~/domain/template/template";
import { planEntryOf } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { changeStage, type StageChange } from "./change-stage.server";
import { takeSnapshot } from "./take-snapshot.server";

/** Hands a stage to review, frozen as it stands. Refused with `stageIsComplete` while anything is missing. */
export async function submitStage(
  services: Services,
  open: OpenPlan,
  { stage, note }: { stage: StageId; note: string },
): Promise<StageChange> {
  const { template, plan } = open;
  return changeStage(services, open, {
    stage,
    transition: "submit",
    reason: note,
    facts: (reader) => {
      const entries = reader.entries().map(planEntryOf);
      const { problems } = checkStageEntries({ template, frameworks: plan.frameworks, entries }, stage, []);
      return { role: "officer", stageIsComplete: problems.length === 0 };
    },
    submission: (reader) => ({
      id: services.newId(),
      snapshot: takeSnapshot(open, stage, reader, services.now()),
    }),
  });
}

/** Takes a submission back before it was decided; it stays in the history. */
export async function withdrawSubmission(
  services: Services,
  open: OpenPlan,
  { stage, reason }: { stage: StageId; reason: string },
): Promise<StageChange> {
  return changeStage(services, open, {
    stage,
    transition: "withdraw",
    reason,
    facts: () => ({ role: "officer" }),
  });
}
