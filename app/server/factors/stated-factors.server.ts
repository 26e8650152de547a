/** Factors that a plan states itself because its file brought them. */
import { dropStatedFactors } from "db/repositories/change-factors.server";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "../open-plan.server";
import { factsOfEntries } from "../rebuild-facts.server";
import type { Services } from "../services.server";
import { createFactorWords } from "./factor-words.server";

export interface StatedFactorLine {
  factor: string;
  place: string;
  year: string;
  value: string;
  source: string;
  recommendedBy: string;
}

export async function statedFactors(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<StatedFactorLine[]> {
  const { stated } = await readPlanFactors(services.db, open.scope);
  const words = createFactorWords(locale);
  return stated.map((factor) => ({
    factor: words.factor({ ...factor, purpose: "inventory" }),
    place: words.place(factor.place),
    year: words.year(factor.year),
    value: words.value(factor),
    source: factor.source,
    recommendedBy: factor.recommendedBy,
  }));
}

/** From now on the plan uses what its network recommends, as any other. Asked twice, it is done once. */
export async function followNetworkFactors(services: Services, open: OpenPlan): Promise<void> {
  const { plan, template, scope, actor } = open;
  const at = services.now();
  await dropStatedFactors(services.db, scope, ({ factors, entries }) => {
    if (factors.stated.length === 0) return null;
    const { recommended } = factors;
    return {
      at,
      facts: factsOfEntries({ template, plan }, entries(), { stated: [], recommended }),
      audit: {
        at,
        actorId: actor.userId,
        action: "plan.statedFactorsDropped",
        municipalityId: plan.municipalityId,
        planId: plan.id,
      },
    };
  });
}
