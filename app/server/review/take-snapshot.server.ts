import type { StageReader } from "db/repositories/review.server";
import { livingEntries, sectionsRestedOn } from "~/domain/review/stage-sections";
import type { SubmissionSnapshot } from "~/domain/review/submission-snapshot";
import { addressKey } from "~/domain/template/address";
import { addressOf } from "~/domain/template/diff";
import { sectionsOfStage } from "~/domain/template/shape";
import type { StageId } from "~/domain/template/template";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import { snapshotResults } from "./snapshot-results.server";

/** Freezes a stage as the draft stands: its entries, those its words and numbers rest on, and its results. */
export function takeSnapshot(
  { plan, template }: Pick<OpenPlan, "plan" | "template">,
  stage: StageId,
  reader: Pick<StageReader, "entries" | "lastEditor">,
  today: Date,
): SubmissionSnapshot {
  const stored = reader.entries();
  const frozen = sectionsRestedOn(template, stage);
  const document = planDocumentOf(
    plan,
    stored.filter(({ address }) => frozen.has(address.section)),
  );
  const entries = livingEntries(template, document.entries);
  const kept = new Set(entries.map((entry) => addressKey(addressOf(entry))));
  const revisions = stored.flatMap(({ address, revision }): [string, number][] => {
    const key = addressKey(address);
    return kept.has(key) ? [[key, revision]] : [];
  });
  const frozenPlan = { ...document, entries };
  return {
    stage,
    plan: frozenPlan,
    revisions: Object.fromEntries(revisions),
    lastEditedBy: reader.lastEditor(sectionsOfStage(template, stage).map(({ id }) => id)),
    ...snapshotResults(template, stage, frozenPlan, { year: today.getFullYear() }),
  };
}
