import { writeAudit } from "db/repositories/audit.server";
import { updatePlan } from "db/repositories/plans.server";
import { sameValue } from "~/domain/template/same-value";
import type { FrameworkId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "./open-plan.server";
import { rebuildFacts } from "./rebuild-facts.server";
import type { Services } from "./services.server";

export interface PlanSettings {
  title: string;
  frameworks: FrameworkId[];
  locale: Locale;
  technicianMayEdit: boolean;
  essentialOnly: boolean;
}

/**
 * Changes the settings of a plan that was opened to "configure". Answers to questions of a framework that is no
 * longer declared stay stored; the facts, which count only declared ones, are computed anew.
 */
export async function configurePlan(
  services: Services,
  open: OpenPlan,
  settings: PlanSettings,
): Promise<void> {
  const { plan, scope, actor } = open;
  const names = Object.keys(settings) as (keyof PlanSettings)[];
  const changed = names.filter((name) => !sameValue(plan[name], settings[name]));
  if (changed.length === 0) return;
  await updatePlan(services.db, scope, settings);
  if (changed.includes("frameworks"))
    await rebuildFacts(services, { ...open, plan: { ...plan, ...settings } });
  await writeAudit(services.db, {
    at: services.now(),
    actorId: actor.userId,
    action: "plan.configured",
    municipalityId: plan.municipalityId,
    planId: plan.id,
    detail: Object.fromEntries(changed.map((name) => [name, auditValue(settings[name])])),
  });
}

function auditValue(value: PlanSettings[keyof PlanSettings]): string | boolean {
  return Array.isArray(value) ? value.join(" ") : value;
}
