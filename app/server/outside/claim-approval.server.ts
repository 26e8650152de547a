import { claimSection } from "~/domain/plan/approved-outside";
import { planPath } from "~/domain/plan/plan-paths";
import type { Actor } from "~/domain/access/actor";
import { addInstance } from "../add-entry.server";
import { firstPagePath } from "../entry-requests.server";
import { openPlan } from "../open-plan.server";
import type { Services } from "../services.server";

/** Begins the statement of an approval elsewhere in a plan that was just started; answers its first page. */
export async function firstQuestionOfClaim(
  services: Services,
  actor: Actor,
  planId: string,
): Promise<string> {
  const opened = await openPlan(services, actor, planId, "configure");
  const section = opened.ok ? claimSection(opened.open.template) : null;
  if (!opened.ok || !section) return planPath(planId);
  const at = { section: section.id, instance: services.newId() };
  const added = await addInstance(services, opened.open, at);
  return added.ok ? firstPagePath(services, opened.open, added.address) : planPath(planId);
}
