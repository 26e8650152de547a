import { readMarks } from "db/repositories/entries.server";
import { readPlan, scopeOf } from "db/repositories/plans.server";
import { factorCatalogueOf } from "templates/registry";
import {
  filesNamedIn,
  planFileOf,
  selfContained,
  type PlanFile,
  type PlanFileAttachment,
} from "~/domain/plan/plan-file";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { readStoredFile } from "../files/store-file.server";
import { templateFor, type OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";

/** A plan as far as reading it goes. */
type ReadablePlan = Pick<OpenPlan, "plan" | "scope" | "template">;

/** The plan file of a draft as it stands, with the pictures and documents that its answers name. */
export async function exportPlan(
  services: Services,
  { plan, scope, template }: ReadablePlan,
): Promise<PlanFile> {
  const document = await readPlanDocument(services, plan, scope);
  const marks = await readMarks(services.db, scope);
  const completed = marks
    .filter(({ complete }) => complete)
    .map(({ section, instance }) => `${section}/${instance}`);
  const portable = selfContained(document, factorCatalogueOf(template));
  return planFileOf(portable, completed, template, await attachments(services, scope, document));
}

/** For the operator at the command line, who may read everything; null when there is no such plan. */
export async function exportPlanById(services: Services, planId: string): Promise<PlanFile | null> {
  const plan = await readPlan(services.db, planId);
  if (!plan) return null;
  return exportPlan(services, { plan, scope: scopeOf(plan), template: templateFor(plan) });
}

async function attachments(
  services: Services,
  scope: OpenPlan["scope"],
  document: PlanDocument,
): Promise<PlanFileAttachment[]> {
  const found: PlanFileAttachment[] = [];
  for (const { fileId } of filesNamedIn(document)) {
    const stored = await readStoredFile(services, scope, fileId);
    if (!stored) continue;
    const { name, mime } = stored.file;
    found.push({ fileId, name, mime, base64: stored.bytes.toString("base64") });
  }
  return found;
}
