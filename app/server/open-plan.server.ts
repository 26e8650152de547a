import { readPlan, scopeOf, type PlanRecord } from "db/repositories/plans.server";
import type { PlanScope } from "db/plan-scope";
import { templateOf } from "templates/registry";
import { mayOnPlan, type PlanAction } from "~/domain/access/access.rules";
import { withMeasures } from "~/domain/measures/with-measures";
import type { Actor } from "~/domain/access/actor";
import type { Template } from "~/domain/template/template";
import { forbidden, notFound } from "./http-errors.server";
import type { Services } from "./services.server";

/** A plan whose door was opened for one actor and one kind of action. */
export interface OpenPlan {
  plan: PlanRecord;
  scope: PlanScope;
  template: Template;
  actor: Actor;
}

export type OpenPlanResult = { ok: true; open: OpenPlan } | { ok: false; reason: "not-found" | "forbidden" };

/**
 * The only way to a plan's data. A plan that the actor may not even read is "not found": whether it exists
 * is nobody else's business.
 */
export async function openPlan(
  services: Services,
  actor: Actor,
  planId: string,
  action: PlanAction,
): Promise<OpenPlanResult> {
  const plan = await readPlan(services.db, planId);
  if (!plan || !mayOnPlan(actor, "read", plan)) return { ok: false, reason: "not-found" };
  if (!mayOnPlan(actor, action, plan)) return { ok: false, reason: "forbidden" };
  return { ok: true, open: { plan, scope: scopeOf(plan), template: templateFor(plan), actor } };
}

/** For loaders and actions: throws the 404 or 403 page. */
export async function openPlanOrThrow(
  services: Services,
  actor: Actor,
  planId: string | undefined,
  action: PlanAction,
): Promise<OpenPlan> {
  const result = await openPlan(services, actor, planId ?? "", action);
  if (result.ok) return result.open;
  throw result.reason === "forbidden" ? forbidden() : notFound();
}

/** The plan's edition, with the measures of its network that it has adopted. */
export function templateFor(plan: PlanRecord): Template {
  const template = templateOf(plan.templateId, plan.templateVersion);
  if (!template)
    throw new Error(`plan ${plan.id} is on an unknown template ${plan.templateId} ${plan.templateVersion}`);
  return withMeasures(template, plan.adoptedMeasures);
}
