import type { StageReader } from "db/repositories/review.server";
import { sectionsRestedOn } from "~/domain/review/stage-sections";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import { addressKey } from "~/domain/template/address";
import { sectionsOfStage } from "~/domain/template/shape";
import type { StageId } from "~/domain/template/template";
import { checkContext } from "../check-context.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import { snapshotResults } from "./snapshot-results.server";

/** Freezes a stage as the draft stands: its entries, those its words and numbers rest on, and its results. */
export function takeSnapshot(
  { plan, template }: Pick<OpenPlan, "plan" | "template">,
  stage: StageId,
  reader: Pick<StageReader, "entries" | "factors" | "lastEditor">,
  today: Date,
): SubmissionSnapshot {
  const rested = sectionsRestedOn(template, stage);
  const frozen = reader.entries().filter(({ address }) => rested.has(address.section));
  const frozenPlan = planDocumentOf(plan, frozen, reader.factors());
  return {
    stage,
    plan: frozenPlan,
    revisions: Object.fromEntries(frozen.map(({ address, revision }) => [addressKey(address), revision])),
    lastEditedBy: reader.lastEditor(sectionsOfStage(template, stage).map(({ id }) => id)),
    ...snapshotResults(template, stage, frozenPlan, checkContext(frozenPlan, today)),
  };
}
