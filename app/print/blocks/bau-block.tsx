import type { PlanTarget } from "~/domain/plan/plan-results";
import type { NationalEdition } from "~/domain/targets/national-series";
import type { BlockWords } from "./block-words";
import { FoldedTable } from "./result-parts";

interface BauProps {
  target: PlanTarget;
  words: BlockWords;
}

/** How business as usual was projected, what it says against the base year, and what is lacking to project it. */
export function BauBlock({ target, words }: BauProps) {
  const { bau, row } = target;
  const { t, format } = words;
  if (bau.method === null && bau.stated === null) return null;
  return (
    <section aria-labelledby={`bau-${row}`}>
      <h4 id={`bau-${row}`}>{t("target.bau.title")}</h4>
      {bauSentences(target, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {bau.points.length > 1 && (
        <FoldedTable
          words={words}
          caption={t("target.bau.table")}
          columns={[t("print.year"), "t CO₂e"]}
          rows={shownPoints(target).map(({ year, tco2e }) => [String(year), format.number(tco2e, 0)])}
        />
      )}
    </section>
  );
}

function bauSentences(target: PlanTarget, words: BlockWords): string[] {
  const { bau } = target;
  const { t, format } = words;
  const { level, built, stated, missing, method, edition } = bau;
  const by = method === null ? [] : [t(`target.bau.by.${method}`, { edition: edition?.name ?? "–" })];
  if (level.value === null) {
    const why = missing === null ? "" : t(`target.bau.missing.${missing}`);
    return [t("target.bau.unknown", { why }).trim()];
  }
  return [
    levelSentence(target, level.value, words),
    ...by,
    ...(stated !== null && built.value !== null
      ? [t("target.bau.stated", { stated: format.number(stated, 0), built: format.number(built.value, 0) })]
      : []),
    ...(edition === null ? [] : [editionSentence(edition, words)]),
  ];
}

/** Against the base year too: a target below a growing scenario may still let emissions rise. */
function levelSentence({ input }: PlanTarget, level: number, { t, format }: BlockWords): string {
  const { baseTco2e, baseYear, targetYear } = input;
  const params = { year: targetYear ?? "–", level: format.number(level, 0) };
  if (baseTco2e === null || baseTco2e === 0) return t("target.bau.levelOnly", params);
  const change = level / baseTco2e - 1;
  return t("target.bau.level", {
    ...params,
    share: format.percent(Math.abs(change)),
    direction: t(change < 0 ? "target.less" : "target.more"),
    base: baseYear ?? "–",
  });
}

function editionSentence(edition: NationalEdition, words: BlockWords): string {
  const { t, format, locale } = words;
  return t("target.bau.edition", {
    edition: edition.name,
    years: format.list(edition.bau.map(({ year, mt }) => `${year}: ${format.number(mt, 1)} Mt`)),
    sectors: edition.sectors[locale],
    gases: edition.gases[locale],
    gwp: edition.gwpSet ?? t("target.bau.gwpUnknown"),
    accounting: t(edition.accounting === "gross" ? "target.bau.gross" : "target.bau.net"),
  });
}

const STEP = 5;

/** First, last, and every fifth year between. */
function shownPoints({ bau: { points } }: PlanTarget) {
  return points.filter(({ year }, index) => index === 0 || index === points.length - 1 || year % STEP === 0);
}
