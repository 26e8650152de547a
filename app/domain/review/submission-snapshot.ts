import type { Finding } from "../checks/finding";
import type { PlanResults } from "../plan/plan-results";
import type { PlanDocument } from "../plan/plan-document";
import type { StageId } from "../template/template";

/** What a submission freezes: the stage's entries and everything its printed form and numbers rest on. */
export interface SubmissionSnapshot {
  stage: StageId;
  /** Entries of the stage's sections, plus those its results need (inventories under actions and targets). */
  plan: PlanDocument;
  /** Revision of each entry by address key, to tell later whether what was approved has changed. */
  revisions: Record<string, number>;
  /** Who saved last in the stage's own sections: they do not approve it alone. Null when nobody is known. */
  lastEditedBy: string | null;
  /** Every derived number as computed at submission: read and printed as it is, never computed again. */
  results: PlanResults;
  /** Of the stage's own sections, as found at submission. */
  findings: Finding[];
}
