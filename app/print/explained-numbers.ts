import type { PlanResults } from "~/domain/plan/compute-plan";
import type { Explained, Explanation, ExplanationFactor } from "~/domain/numbers/explained";
import type { Translate } from "~/i18n/translate";

/** A computed number with its name, for the annex of sources. */
export interface NamedNumber {
  id: string;
  name: string;
  explained: Explained;
}

export interface NumberGroup {
  id: string;
  title: string;
  numbers: readonly NamedNumber[];
}

/** Every number of a plan that stands in its chapters and is known. */
export function explainedNumbers(results: PlanResults, t: Translate): NumberGroup[] {
  const inventories = results.inventories.map((inventory) => ({
    id: inventory.id,
    title: inventory.name,
    numbers: [
      { id: "total", name: t("print.totalEmissions"), explained: inventory.totalTco2e },
      { id: "basic", name: "GPC BASIC", explained: inventory.basicTco2e },
      { id: "basic-plus", name: "GPC BASIC+", explained: inventory.basicPlusTco2e },
      { id: "apart", name: t("print.reportedApart"), explained: inventory.apartTco2e },
      { id: "biogenic", name: t("print.biogenic"), explained: inventory.biogenicTco2 },
      { id: "per-capita", name: t("print.perCapita"), explained: inventory.perCapitaTco2e },
      { id: "energy", name: t("print.energyConsumed"), explained: inventory.energyMwh },
      { id: "estimated", name: t("print.estimatedShareName"), explained: inventory.estimatedShare },
    ],
  }));
  const targets = results.targets.map((target) => ({
    id: target.id,
    title: target.name,
    numbers: [
      { id: "level", name: t("print.target.level"), explained: target.targetTco2e },
      { id: "required", name: t("print.target.required"), explained: target.requiredCut },
      { id: "required-bau", name: t("print.target.requiredFromBau"), explained: target.requiredFromBau },
      { id: "achieved", name: t("print.target.achieved"), explained: target.achievedCut },
      { id: "remaining", name: t("print.target.remaining"), explained: target.remainingCut },
      { id: "coverage", name: t("print.target.coverage"), explained: target.coverage },
      { id: "with", name: t("print.target.coverageWithAchieved"), explained: target.coverageWithAchieved },
      { id: "expected", name: t("print.target.expected"), explained: target.expectedTco2e },
      { id: "expected-change", name: t("print.target.expectedChange"), explained: target.expectedChange },
      { id: "rate", name: t("print.target.annualRate"), explained: target.annualRate },
    ],
  }));
  return [...inventories, ...targets]
    .map((group) => ({ ...group, numbers: group.numbers.filter(({ explained }) => explained.value !== null) }))
    .filter(({ numbers }) => numbers.length > 0);
}

export interface UsedFactor extends ExplanationFactor {
  /** How many numbers were made with it. */
  uses: number;
}

/** The factors behind all numbers, each once, in order of use. */
export function usedFactors(explanations: Iterable<Explanation>): UsedFactor[] {
  const factors = new Map<string, UsedFactor>();
  for (const { factors: list } of explanations) {
    for (const factor of list) {
      const key = `${factor.symbol} ${factor.value} ${factor.unit} ${factor.source} ${factor.year ?? ""}`;
      const known = factors.get(key);
      if (known) known.uses += 1;
      else factors.set(key, { ...factor, uses: 1 });
    }
  }
  return [...factors.values()].sort((a, b) => b.uses - a.uses);
}
