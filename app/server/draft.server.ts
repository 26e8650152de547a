/** The draft of a plan as it stands, with what follows from it: what pages of results, papers and prints are made of. */
import { readEntries, type StoredEntry } from "db/repositories/entries.server";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import { factorCatalogueOf } from "templates/registry";
import type { Finding } from "~/domain/checks/finding";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { filePath } from "~/domain/plan/plan-paths";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { Locale } from "~/domain/template/text";
import { createPrintContext, type PrintContext } from "~/print/print-context";
import { checkContext } from "./check-context.server";
import type { OpenPlan } from "./open-plan.server";
import { planDocumentOf } from "./plan-document.server";
import type { Services } from "./services.server";

export interface Draft {
  /** As they are stored; `plan` holds what they say. */
  entries: readonly StoredEntry[];
  plan: PlanDocument;
  results: PlanResults;
}

export async function readDraft(services: Services, { plan, scope, template }: OpenPlan): Promise<Draft> {
  const entries = await readEntries(services.db, scope);
  const document = planDocumentOf(plan, entries, await readPlanFactors(services.db, scope));
  return { entries, plan: document, results: computePlan(document, template, factorCatalogueOf(template)) };
}

/** For pages of which several parts rest on the draft: it is read when the first asks, and then it is there. */
export type DraftReader = () => Promise<Draft>;

export function draftReader(services: Services, open: OpenPlan): DraftReader {
  let draft: Promise<Draft> | undefined;
  return () => (draft ??= readDraft(services, open));
}

/** What the checks of today find in it. */
export function draftFindings(
  services: Services,
  { template }: OpenPlan,
  { plan, results }: Pick<Draft, "plan" | "results">,
): Finding[] {
  return checkPlanDocument(plan, template, results, checkContext(plan, services.now()));
}

/** What its blocks need to be drawn, in the reader's language. */
export function draftContext(
  { plan: { id }, template }: OpenPlan,
  { plan, results }: Pick<Draft, "plan" | "results">,
  locale: Locale,
): PrintContext {
  return createPrintContext({
    plan,
    template,
    results,
    mode: { kind: "draft" },
    pictures: picturesOf(id),
    locale,
    planId: id,
  });
}

/** Addresses of a plan's uploaded pictures. */
export function picturesOf(planId: string): (fileId: string) => string {
  return (fileId) => `${filePath(planId, fileId)}?inline`;
}
