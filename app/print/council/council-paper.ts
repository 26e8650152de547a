/** What papers for the council are made from, and their sentences; what the plan does not say is said as missing. */
import type { CouncilFacts } from "~/domain/plan/read-council";
import type { RequestSender } from "~/domain/plan/read-requests";
import type { Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { MessageKey } from "~/i18n/catalogue.server";
import { hazardNames } from "../blocks/hazard-names";
import type { BlockWords } from "../blocks/block-words";
import { moneyLine, moneyLines } from "../blocks/finance-block";
import { sectorLabel } from "../blocks/inventory-labels";
import { monthText } from "../blocks/money-words";
import { targetSentences } from "../blocks/target-sentences";

export interface CouncilPaper {
  locale: Locale;
  municipality: string;
  province: string;
  planTitle: string;
  sender: RequestSender;
  template: Template;
  facts: CouncilFacts;
  /** Day on which it is made, "2026-11-26". */
  date: string;
  words: BlockWords;
}

type What =
  | "inventory"
  | "risks"
  | "target"
  | "goals"
  | "mitigation"
  | "adaptation"
  | "cost"
  | "period"
  | "leadArea"
  | "frequency"
  | "nextReview"
  | "joined"
  | "meetings";

const OPEN = "\u2045";
const CLOSE = "\u2046";
const MARKED = /(\u2045[^\u2046]*\u2046)/;

/** Stands in a sentence in the place of what is missing; `splitMissing` finds it again. */
export function missing(what: What, { t }: BlockWords): string {
  return `${OPEN}${t("council.missing", { what: t(`council.what.${what}` as MessageKey) })}${CLOSE}`;
}

/** A sentence in its parts: words, and what is missing from it. */
export function splitMissing(sentence: string): { text: string; missing: boolean }[] {
  return sentence
    .split(MARKED)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(OPEN)
        ? { text: `[${part.slice(1, -1)}]`, missing: true }
        : { text: part, missing: false },
    );
}

/** Everything that a paper still lacks, for the bar above it. */
export function missingParts(paper: CouncilPaper): string[] {
  const { facts, words } = paper;
  const lacks: [What, boolean][] = [
    ["period", facts.period.from === null || facts.period.to === null],
    ["joined", facts.joined.length > 0 && facts.joined.every(({ day }) => day === null)],
    ["inventory", facts.inventory === null],
    ["risks", facts.hazards === 0],
    ["target", facts.target === null || facts.target.result.targetTco2e.value === null],
    ["goals", facts.adaptationGoals.length === 0],
    ["mitigation", facts.mitigation.count === 0],
    ["adaptation", facts.adaptation.count === 0],
    ["cost", facts.cost.totals.length === 0],
    ["meetings", facts.meetings === 0],
    ["leadArea", facts.leadArea === null],
    ["frequency", facts.frequency === null],
    ["nextReview", facts.nextReview === null],
  ];
  return lacks.flatMap(([what, isMissing]) =>
    isMissing ? [words.t(`council.what.${what}` as MessageKey)] : [],
  );
}

export function periodText({ facts: { period }, words }: CouncilPaper): string {
  return period.from === null || period.to === null
    ? missing("period", words)
    : `${period.from}–${period.to}`;
}

/** "Según el inventario de 2021, en el territorio se emitieron 189.292 t de CO₂ (4,1 t por habitante)". */
export function emissionsText({ facts: { inventory }, words }: CouncilPaper): string {
  const { t, format } = words;
  if (!inventory) return missing("inventory", words);
  const { value, unknown } = inventory.totalTco2e;
  const unit = t(inventory.gases === "co2" ? "council.tonnesCo2" : "council.tonnes");
  const person = inventory.perCapitaTco2e.value;
  return [
    t("council.emissions", { year: inventory.year, total: `${format.number(value, 0)} ${unit}` }),
    person === null ? "" : ` (${t("council.perPerson", { value: format.number(person, 1) })})`,
    unknown > 0 ? t("council.emissionsUnknown", { count: unknown }) : "",
  ].join("");
}

export function sectorsText({ facts: { sectors }, words }: CouncilPaper, count: number): string {
  const { format } = words;
  return format.list(
    sectors.slice(0, count).map(({ code, share }) => {
      const name = sectorLabel(code, words).toLowerCase();
      return share === null ? name : `${name} (${format.percent(share, 0)})`;
    }),
  );
}

/** Names of the high risks, each once. */
export function highRiskNames({ facts: { highRisks }, words }: CouncilPaper): string[] {
  return [...new Set(hazardNames(highRisks, words).values())];
}

/** Level and year of the target, without a full stop. */
export function targetText({ facts, words }: CouncilPaper): string {
  const { target } = facts;
  if (target?.result.targetTco2e.value == null) return missing("target", words);
  const [level = ""] = targetSentences(target, null, words);
  return [withoutStop(target.name), withoutStop(level), ...partText(facts, words)].join(". ");
}

/** A target on part of what the inventory counts would look like another figure for the same year. */
function partText({ target, inventory }: CouncilFacts, { t, format }: BlockWords): string[] {
  const part = target?.input.baseTco2e ?? null;
  const total = inventory?.totalTco2e.value ?? null;
  const year = target?.result.baseYear ?? null;
  if (part === null || total === null || year === null || inventory?.year !== year) return [];
  const said = { part: format.number(part, 0), total: format.number(total, 0), year };
  return said.part === said.total ? [] : [t("council.targetPart", said)];
}

export function cutText({ facts: { mitigation }, words }: CouncilPaper): string {
  const { t, format } = words;
  const { tco2e, unknown, count } = mitigation;
  if (count === 0 || tco2e === null) return missing("mitigation", words);
  const said = t("council.cut", { amount: format.number(tco2e, 0) });
  return unknown > 0 ? `${said} (${t("council.cutUnknown", { count: unknown })})` : said;
}

export function costText({ facts: { cost }, words }: CouncilPaper): string {
  if (cost.totals.length === 0) return missing("cost", words);
  const said = moneyLines(cost, words).join(" + ");
  return cost.unknown > 0 ? `${said} (${words.t("council.costUnknown", { count: cost.unknown })})` : said;
}

export function unfundedText({ facts: { unfunded }, words }: CouncilPaper): string {
  return unfunded.totals.length === 0 ? missing("cost", words) : moneyLines(unfunded, words).join(" + ");
}

/** As the plan states it; empty where it states none. */
export function budgetText({ facts: { budget }, words }: CouncilPaper): string | null {
  if (!budget) return null;
  const { amount: value, currency, priceDate } = budget;
  return moneyLine({ value, currency, priceDate, known: 1, unknown: 0 }, words);
}

/** How many actions of each kind; a kind without any is missing. */
export function actionCounts({ facts: { mitigation, adaptation }, words }: CouncilPaper) {
  return {
    mitigation: mitigation.count === 0 ? missing("mitigation", words) : mitigation.count,
    adaptation: adaptation.count === 0 ? missing("adaptation", words) : adaptation.count,
  };
}

export function areaText({ facts: { leadArea }, words }: CouncilPaper): string {
  return leadArea === null ? missing("leadArea", words) : words.label("municipal-areas", leadArea);
}

export function frequencyText({ facts: { frequency }, words }: CouncilPaper): string {
  if (frequency === null) return missing("frequency", words);
  return words.label("monitoring-frequencies", frequency).toLowerCase();
}

export function reviewText({ facts: { nextReview }, words }: CouncilPaper): string {
  return nextReview === null ? missing("nextReview", words) : monthText(nextReview);
}

/** "el Pacto Global (el 12 de mayo de 2021)"; a day that is not known is said as missing. */
export function joinedText({ facts: { joined }, template, locale, words }: CouncilPaper): string {
  const { t, format } = words;
  return format.list(
    joined.map(({ framework, day }) => {
      const name = template.frameworks.find(({ id }) => id === framework)?.title[locale] ?? framework;
      return day === null
        ? `${name} ${missing("joined", words)}`
        : t("council.ordinance.joinedOn", { framework: name, date: format.date(day) });
    }),
  );
}

/** To stand inside a sentence. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[.;]+$/, "");
}
