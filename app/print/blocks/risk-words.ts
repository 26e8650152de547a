import type { HazardResult, RiskAtHorizon, RiskResult } from "~/domain/plan/plan-results";
import type { RiskMatrix } from "~/domain/risk/risk-matrix";
import { levelRank, RISK_LEVELS } from "~/domain/risk/risk-levels";
import type { RankReasons } from "~/domain/risk/risk-ranking";
import type { HeatCellContent, Level } from "~/components/charts/heat-table";
import type { BlockWords } from "./block-words";

const LEVELS = "risk-levels";
const SECTORS = "vulnerable-sectors";
const GROUPS = "vulnerable-groups";
const HIGHEST: Level = 5;
/** Decimals of an index from 0 to 1. */
const INDEX_DECIMALS = 2;

/** Code lists that hold the words of the answers. */
const PROBABILITIES = "probability-levels-five";
const IMPACTS = "impact-levels-five";

/** Four classes on the five colours of the charts, so that "very high" is always the darkest. */
export function colourOf(level: string | null): Level | null {
  const rank = levelRank(level);
  if (rank === null) return null;
  const steps = RISK_LEVELS.length - 1;
  return (1 + Math.round((rank / steps) * (HIGHEST - 1))) as Level;
}

/** A level and, where the plan uses it, the index; null without either. */
export function levelCell(
  level: string | null,
  index: number | null,
  { t, label, format }: BlockWords,
): HeatCellContent | null {
  if (index === null) return level === null ? null : { level: colourOf(level), text: label(LEVELS, level) };
  const number = format.number(index, INDEX_DECIMALS);
  if (level === null) return { level: null, text: t("risk.indexOnly", { index: number }) };
  return {
    level: colourOf(level),
    text: t("risk.levelWithIndex", { level: label(LEVELS, level), index: number }),
  };
}

export function cellAt({ level, index }: RiskAtHorizon, words: BlockWords): HeatCellContent | null {
  return levelCell(level.level, index?.value ?? null, words);
}

/** Why a hazard stands where it stands, in one line. */
export function reasonsText(reasons: RankReasons, { t, label, format }: BlockWords): string {
  const { level, index, rising, vulnerableSectors, groups, actions, residual } = reasons;
  const listed = (list: string, codes: readonly string[]) =>
    format.list(codes.map((code) => label(list, code).toLowerCase()));
  const parts = [
    level === null
      ? t("risk.reason.noLevel")
      : t("risk.reason.level", { level: label(LEVELS, level).toLowerCase() }),
    ...(index === null ? [] : [t("risk.reason.index", { index: format.number(index, INDEX_DECIMALS) })]),
    ...rising.map((what) => t(`risk.reason.${what}`)),
    ...(vulnerableSectors.length === 0
      ? []
      : [t("risk.reason.sectors", { sectors: listed(SECTORS, vulnerableSectors) })]),
    ...(groups.length === 0 ? [] : [t("risk.reason.groups", { groups: listed(GROUPS, groups) })]),
    actions === 0 ? t("risk.reason.noActions") : t("risk.reason.actions", { count: actions }),
    ...(residual ? [t("risk.reason.residual", { level: label(LEVELS, residual).toLowerCase() })] : []),
  ];
  return parts.join(" · ");
}

/** How the level of a hazard was reached, in words. */
export function howText(
  hazard: HazardResult,
  matrix: RiskMatrix | null,
  method: RiskResult["method"],
  words: BlockWords,
): string {
  return [...computedText(hazard, matrix, method, words), ...statedText(hazard, words)].join(" ");
}

function computedText(
  hazard: HazardResult,
  matrix: RiskMatrix | null,
  method: RiskResult["method"],
  words: BlockWords,
): string[] {
  const { t, label } = words;
  if (method === null) return [t("risk.how.noMethod")];
  if (method === "index") return indexText(hazard, words);
  const { probability, impact, level } = hazard;
  if (!matrix || level.level === null || probability === null || impact === null)
    return [t("risk.how.unknown")];
  const [p, i] = level.explanation.inputs.map(({ value }) => value ?? 0);
  return [
    t("risk.how.matrix", {
      probability: label(PROBABILITIES, probability).toLowerCase(),
      impact: label(IMPACTS, impact).toLowerCase(),
      p: p ?? 0,
      i: i ?? 0,
      steps: matrix.probabilities.length,
      level: label(LEVELS, level.level).toLowerCase(),
    }),
  ];
}

function indexText({ level }: HazardResult, { t, format, chart }: BlockWords): string[] {
  const [hazard, exposure, vulnerability, medium, high, veryHigh] = level.explanation.inputs.map(
    ({ value }) => (value === null ? chart.noData : format.number(value, INDEX_DECIMALS)),
  );
  const known = level.explanation.inputs.slice(0, 3).map(({ value }) => value);
  const product = known.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum * value),
    1,
  );
  const text = t("risk.how.index", {
    hazard: hazard ?? "",
    exposure: exposure ?? "",
    vulnerability: vulnerability ?? "",
    index: product === null ? chart.noData : format.number(product, INDEX_DECIMALS),
  });
  if (medium === undefined || high === undefined || veryHigh === undefined)
    return [text, t("risk.how.noLimits")];
  return [text, t("risk.how.limits", { medium, high, veryHigh })];
}

function statedText({ statedLevel, statedLevelSource }: HazardResult, { t, label }: BlockWords): string[] {
  if (statedLevel === null) return [];
  const level = label(LEVELS, statedLevel).toLowerCase();
  if (statedLevelSource === null) return [t("risk.how.statedNoSource", { level })];
  return [t("risk.how.stated", { source: statedLevelSource, level })];
}
