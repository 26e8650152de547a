import type { ReactNode } from "react";
import { Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import {
  actionCounts,
  areaText,
  costText,
  type CouncilPaper,
  cutText,
  emissionsText,
  frequencyText,
  highRiskNames,
  joinedText,
  missing,
  reviewText,
  sectorsText,
  targetText,
  unfundedText,
  withoutStop,
} from "./council-paper";
import { Marked } from "./marked";

const SECTORS = 3;
const GOALS = 4;

/** A draft by-law that adopts the plan: what the plan knows, and in its place what it still lacks. */
export function renderOrdinance(paper: CouncilPaper, page: PaperPage): string {
  const { t } = paper.words;
  const title = t("council.ordinance.title", { plan: paper.planTitle });
  return paperDocument(
    paper,
    page,
    { title: `${title} – ${paper.municipality}`, t },
    <main className="paper letter council">
      <Letterhead paper={paper} page={page} t={t} />
      <p className="council__draft">{t("council.draft")}</p>
      <h1>{title}</h1>
      <Part heading={t("council.ordinance.seen")} sentences={seen(paper)} />
      <Part heading={t("council.ordinance.considering")} sentences={considering(paper)} />
      <p className="council__therefore">
        {t("council.ordinance.therefore", {
          body: t(`council.body.${paper.facts.body}`),
          municipality: paper.municipality,
        })}
      </p>
      <h2 className="council__enacts">{t("council.ordinance.ordinance")}</h2>
      {articles(paper).map((sentence, index) => (
        <p key={index}>
          <b>{t("council.ordinance.article", { number: index + 1 })}</b> <Marked>{sentence}</Marked>
        </p>
      ))}
      <Signatures paper={paper} />
      <p className="letter__enclosure">
        {t("council.ordinance.legal")} {t("council.made", { date: paper.words.format.date(paper.date) })}
      </p>
    </main>,
  );
}

function Part({ heading, sentences }: { heading: string; sentences: readonly string[] }): ReactNode {
  return (
    <section>
      <h2>{heading}</h2>
      {sentences.map((sentence, index) => (
        <p key={index}>
          <Marked>{sentence}</Marked>
        </p>
      ))}
    </section>
  );
}

function seen(paper: CouncilPaper): string[] {
  const { facts, municipality, planTitle, words } = paper;
  const { t } = words;
  const frameworks = facts.joined.length === 0 ? null : joinedText(paper);
  return [
    ...(frameworks === null ? [] : [t("council.ordinance.seenJoined", { municipality, frameworks })]),
    t("council.ordinance.seenPlan", { plan: planTitle }),
  ];
}

function considering(paper: CouncilPaper): string[] {
  const { facts, locale, words } = paper;
  const { t, format } = words;
  const risks = highRiskNames(paper);
  return [
    ...(facts.laws.length === 0
      ? []
      : [t("council.ordinance.laws", { laws: format.list(facts.laws.map(({ name }) => name[locale])) })]),
    ...(facts.localRules.length === 0
      ? []
      : [t("council.ordinance.localRules", { rules: format.list(facts.localRules) })]),
    t("council.ordinance.emissions", { sentence: inSentence(emissionsText(paper), locale) }),
    ...(facts.sectors.length === 0
      ? []
      : [t("council.ordinance.sectors", { sectors: sectorsText(paper, SECTORS) })]),
    t("council.ordinance.risks", {
      risks:
        facts.hazards === 0
          ? missing("risks", words)
          : risks.length === 0
            ? t("council.ordinance.noHighRisks", { count: facts.hazards })
            : format.list(risks.map((name) => name.toLowerCase())),
    }),
    t("council.ordinance.meetings", {
      meetings:
        facts.meetings === 0
          ? missing("meetings", words)
          : t(`council.ordinance.meetings.${facts.meetings === 1 ? "one" : "other"}`, {
              count: facts.meetings,
            }),
    }),
    t("council.ordinance.actions", {
      ...actionCounts(paper),
      cut: cutText(paper),
    }),
    t("council.ordinance.cost", { cost: costText(paper) }),
  ];
}

/** "Que, según …": after its conjunction a sentence begins small. */
function inSentence(sentence: string, locale: CouncilPaper["locale"]): string {
  return locale === "en" ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function articles(paper: CouncilPaper): string[] {
  const { facts, planTitle, words } = paper;
  const { t } = words;
  const year = (value: number | null) => value ?? missing("period", words);
  const goals = facts.adaptationGoals.slice(0, GOALS).map(withoutStop);
  const others = facts.adaptationGoals.length - goals.length;
  return [
    t("council.ordinance.approve", {
      plan: planTitle,
      from: year(facts.period.from),
      to: year(facts.period.to),
    }),
    t("council.ordinance.target", { target: targetText(paper) }),
    t("council.ordinance.goals", {
      goals:
        goals.length === 0
          ? missing("goals", words)
          : [goals.join("; "), ...(others > 0 ? [t("council.note.more", { count: others })] : [])].join("; "),
    }),
    t("council.ordinance.coordination", { area: areaText(paper) }),
    t("council.ordinance.budget", { unfunded: unfundedText(paper) }),
    t("council.ordinance.report", { frequency: frequencyText(paper) }),
    t("council.ordinance.review", { review: reviewText(paper) }),
    t("council.ordinance.publish"),
  ];
}

function Signatures({ paper }: { paper: CouncilPaper }) {
  const { t } = paper.words;
  return (
    <div className="council__signatures">
      <p>{t("council.ordinance.place")}</p>
      <div>
        {(["secretary", "chair"] as const).map((role) => (
          <p key={role} className="letter__sign-here">
            {t(`council.ordinance.${role}`)}
          </p>
        ))}
      </div>
    </div>
  );
}
