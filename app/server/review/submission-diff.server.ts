import { readSubmission } from "db/repositories/review.server";
import { factorCatalogueOf } from "templates/registry";
import { describeChanges, type SectionChanges } from "~/domain/review/describe-changes";
import { sectionsRestedOn } from "~/domain/review/stage-sections";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";
import type { StageOverview } from "./stage-overview.server";

/** The draft as it stands now, as one of the two states to compare. */
export const DRAFT = "draft";

export interface DiffSides {
  /** A submission's id; null compares with nothing (everything is new). */
  from: string | null;
  /** A submission's id, or the draft. */
  to: string;
}

/** The total of an inventory in two states, t in `unit`. */
export interface TotalChange {
  year: number;
  unit: string;
  before: number | null;
  after: number | null;
}

export interface SubmissionDiff extends DiffSides {
  sections: SectionChanges[];
  /** Totals of inventories in both that differ: through answers, or through a factor that was changed for all. */
  totals: TotalChange[];
}

/**
 * Fills in what the person did not choose: the submission in review (or decided last) against the one before it;
 * an edited or returned draft against the last submission.
 */
export function chosenSides(
  { status, submissions, submission }: StageOverview,
  chosen: { from: string | null; to: string | null },
): DiffSides {
  const settled = status === "submitted" || status === "approved";
  const to = chosen.to || (settled ? submission?.id : null) || DRAFT;
  if (chosen.from !== null) return { from: chosen.from || null, to };
  const number = submissions.find(({ id }) => id === to)?.number ?? Infinity;
  return { from: submissions.find((earlier) => earlier.number < number)?.id ?? null, to };
}

/** What changed in a stage between two submissions, or between one and the draft. Null: no such submission. */
export async function submissionDiff(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  { from, to }: DiffSides,
  locale: Locale,
): Promise<SubmissionDiff | null> {
  const before =
    from === null ? { entries: [], inventories: [] } : await stateOf(services, open, stage, from);
  const after = await stateOf(services, open, stage, to);
  if (!before || !after) return null;
  const sections = describeChanges(open.template, before, after, { locale, words: answerWords(locale) });
  return { from, to, sections, totals: totalChanges(before.inventories, after.inventories) };
}

type ComparedInventory = Pick<PlanInventory, "instance" | "year" | "unit" | "totalTco2e">;

function totalChanges(
  before: readonly ComparedInventory[],
  after: readonly ComparedInventory[],
): TotalChange[] {
  return after.flatMap(({ instance, year, unit, totalTco2e }) => {
    const earlier = before.find((inventory) => inventory.instance === instance);
    if (!earlier || earlier.totalTco2e.value === totalTco2e.value) return [];
    return [{ year, unit, before: earlier.totalTco2e.value, after: totalTco2e.value }];
  });
}

async function stateOf(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  id: string,
): Promise<(Pick<PlanDocument, "entries"> & { inventories: ComparedInventory[] }) | null> {
  if (id !== DRAFT) {
    const submission = await readSubmission(services.db, open.scope, id);
    if (submission?.stage !== stage) return null;
    const { plan, results } = submission.snapshot;
    return { entries: plan.entries, inventories: results.inventories };
  }
  const document = await readPlanDocument(services, open.plan, open.scope);
  const compared = sectionsRestedOn(open.template, stage);
  const rested = { ...document, entries: document.entries.filter(({ section }) => compared.has(section)) };
  const { inventories } = computePlan(rested, open.template, factorCatalogueOf(open.template));
  return { entries: rested.entries, inventories };
}
