/** What the sum of a target says, in whole sentences: page, print and chart say the same. */
import type { Pathway, PlanTarget } from "~/domain/plan/plan-results";
import type { TargetType } from "~/domain/targets/target";
import type { BlockWords } from "./block-words";

const INTEGER = 0;

/** Level, required, achieved and remaining cut, what the actions add up to, whether it is enough. */
export function targetSentences(target: PlanTarget, pathway: Pathway | null, words: BlockWords): string[] {
  return [
    levelSentence(target, words),
    ...missingSentence(target, words),
    ...bauSentence(target, words),
    ...cutSentences(target, words),
    ...actionsSentences(target, pathway, words),
    `${gapSentence(target, words)}.`,
  ];
}

function levelSentence({ result, input }: PlanTarget, { t, format }: BlockWords): string {
  const level = result.targetTco2e.value;
  const change = result.changeVsBase.value;
  if (level === null) return t("target.says.unknown");
  const params = {
    year: result.targetYear ?? "–",
    base: result.baseYear ?? "–",
    level: format.number(level, INTEGER),
  };
  if (change === null) return t("target.says.level", params);
  const share = format.percent(Math.abs(change));
  if (change <= 0) return t("target.says.below", { ...params, share });
  return t(input.type === "bau" ? "target.says.above" : "target.says.aboveOther", { ...params, share });
}

/** What a target without tonnes still lacks. */
function missingSentence(target: PlanTarget, { t, format }: BlockWords): string[] {
  if (target.result.targetTco2e.value !== null) return [];
  const missing = missingOf(target);
  if (missing.length === 0) return [];
  return [
    t("target.says.missing", { what: format.list(missing.map((what) => t(`target.missing.${what}`))) }),
  ];
}

type Missing = "base" | "reduction" | "bau" | "population" | "gdp" | "level" | "residual";

function missingOf({ input }: PlanTarget): Missing[] {
  const lacks: [Missing, readonly TargetType[], boolean][] = [
    ["base", ["absolute", "per-capita", "per-gdp", "net-zero"], input.baseTco2e === null],
    ["reduction", ["absolute", "per-capita", "per-gdp", "bau"], input.reductionPercent === null],
    ["bau", ["bau"], input.bauTco2e === null],
    ["population", ["per-capita"], input.basePopulation === null || input.targetPopulation === null],
    ["gdp", ["per-gdp"], input.baseGdp === null || input.targetGdp === null],
    ["level", ["fixed-level"], input.fixedTco2e === null],
    ["residual", ["net-zero"], input.residualPercent === null],
  ];
  return lacks.flatMap(([what, types, lacking]) => (lacking && types.includes(input.type) ? [what] : []));
}

function bauSentence({ result, input }: PlanTarget, { t, format }: BlockWords): string[] {
  const cut = result.requiredFromBau.value;
  if (cut === null) return [];
  return [
    t("target.says.belowBau", {
      cut: format.number(cut, INTEGER),
      bau: format.number(input.bauTco2e, INTEGER),
    }),
  ];
}

function cutSentences({ result, input }: PlanTarget, { t, format }: BlockWords): string[] {
  const amount = (value: number) => format.number(Math.abs(value), INTEGER);
  const { requiredCut, achievedCut, remainingCut } = result;
  const base = result.baseYear ?? "–";
  const latest = input.latest?.year ?? "–";
  return [
    ...(requiredCut.value !== null && requiredCut.value > 0
      ? [t("target.says.required", { base, cut: amount(requiredCut.value) })]
      : []),
    ...(achievedCut.value === null
      ? []
      : [
          t(achievedCut.value >= 0 ? "target.says.achieved" : "target.says.risen", {
            base,
            latest,
            cut: amount(achievedCut.value),
          }),
        ]),
    ...(remainingCut.value === null
      ? []
      : [
          t(remainingCut.value > 0 ? "target.says.remaining" : "target.says.nothingLeft", {
            latest,
            cut: amount(remainingCut.value),
          }),
        ]),
  ];
}

function actionsSentences(
  { result, input }: PlanTarget,
  pathway: Pathway | null,
  { t, format }: BlockWords,
): string[] {
  const cut = input.actionsTco2e;
  const share = result.coverage.value;
  const params = { year: result.targetYear ?? "–", cut: format.number(cut, INTEGER) };
  const unknown = pathway?.actionsUnknown ?? 0;
  return [
    ...(cut === null
      ? []
      : share === null
        ? [t("target.says.actionsOnly", params)]
        : [t("target.says.actions", { ...params, share: format.percent(share, INTEGER) })]),
    ...(unknown > 0 ? [t("target.says.actionsUnknown", { count: unknown })] : []),
  ];
}

/** "With the actions entered 12,300 t CO₂e are missing for the 2030 target", without a full stop. */
export function gapSentence({ result, input }: PlanTarget, { t, format }: BlockWords): string {
  const year = result.targetYear ?? "–";
  const gap = result.gap.value;
  if (gap === null) {
    const known = result.targetTco2e.value !== null && input.actionsTco2e === null;
    return t(known ? "target.gap.noActions" : "target.gap.unknown", { year });
  }
  const params = { year, gap: format.number(Math.abs(gap), INTEGER) };
  return t(gap > 0 ? "target.gap.short" : "target.gap.reached", params);
}

/** What the target covers, and how much of the inventory that is. */
export function perimeterSentences(target: PlanTarget, { t, label, format }: BlockWords): string[] {
  const { perimeter, input, inventoryTotalTco2e } = target;
  const { baseTco2e, baseYear, savingsFrom } = input;
  const sectors = perimeter.code === "chosen-sectors" ? perimeter.sectors : [];
  const names = sectors.map((sector) => label("gpc-sectors", sector));
  const named =
    perimeter.code === null
      ? t("target.perimeterUnknown")
      : t("target.perimeter", {
          perimeter: [
            label("target-perimeters", perimeter.code),
            ...(names.length > 0 ? [format.list(names)] : []),
          ].join(": "),
        });
  const share =
    baseTco2e === null || inventoryTotalTco2e === null || inventoryTotalTco2e === 0
      ? []
      : [
          t("target.perimeterShare", {
            share: format.percent(baseTco2e / inventoryTotalTco2e),
            year: baseYear ?? "–",
            total: format.number(inventoryTotalTco2e, INTEGER),
          }),
        ];
  const stated = (target.documented ?? []).map(({ year, source }) =>
    t("assumption.documentTotal", { year, source: source ?? "–" }),
  );
  return [named, ...share, t(`target.savingsFrom.${savingsFrom}`), ...stated];
}
