import type { ReactNode } from "react";
import type { ActionRow } from "~/domain/actions/action-totals";
import { actionName } from "../blocks/money-words";
import { sectorLabel } from "../blocks/inventory-labels";
import { ResultTable, tonnes, totalNote } from "../blocks/result-parts";
import { gapSentence } from "../blocks/target-sentences";
import { Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import {
  actionCounts,
  areaText,
  budgetText,
  costText,
  type CouncilPaper,
  cutText,
  emissionsText,
  frequencyText,
  highRiskNames,
  missing,
  periodText,
  reviewText,
  targetText,
  unfundedText,
  withoutStop,
} from "./council-paper";
import { Marked } from "./marked";

const RISKS = 5;
const GOALS = 3;
/** A title longer than this would take the table over the second page. */
const LONGEST = 90;

/** Two pages for people who decide: what is asked of them, and what it rests on. */
export function renderNote(paper: CouncilPaper, page: PaperPage): string {
  const { t } = paper.words;
  const title = t("council.note.title", { to: t(`council.to.${paper.facts.body}`), plan: paper.planTitle });
  return paperDocument(
    paper,
    page,
    { title: `${title} – ${paper.municipality}`, t },
    <main className="paper letter council council--note">
      <Letterhead paper={paper} page={page} t={t} />
      <p className="council__draft">{t("council.draft")}</p>
      <h1>{title}</h1>
      <Asked paper={paper} />
      <Where paper={paper} />
      <Risks paper={paper} />
      <Target paper={paper} />
      <Actions paper={paper} />
      <Money paper={paper} />
      <Section heading={t("council.note.control")}>
        <p>
          <Marked>
            {t("council.note.controlText", {
              area: areaText(paper),
              frequency: frequencyText(paper),
              review: reviewText(paper),
            })}
          </Marked>
        </p>
      </Section>
      <p className="letter__enclosure">{t("council.made", { date: paper.words.format.date(paper.date) })}</p>
    </main>,
  );
}

interface PartProps {
  paper: CouncilPaper;
}

interface SectionProps {
  heading: string;
  /** Begins the second page. */
  turns?: boolean;
  children: ReactNode;
}

function Section({ heading, turns, children }: SectionProps) {
  return (
    <section className={turns ? "council__page" : undefined}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function Asked({ paper }: PartProps) {
  const { t } = paper.words;
  const asked = [
    t("council.note.ask.approve", { period: periodText(paper) }),
    t("council.note.ask.target", { target: targetText(paper) }),
    t("council.note.ask.budget"),
    t("council.note.ask.report", { frequency: frequencyText(paper) }),
  ];
  return (
    <section className="council__asked">
      <h2>{t("council.note.asked")}</h2>
      <ol>
        {asked.map((sentence) => (
          <li key={sentence}>
            <Marked>{sentence}</Marked>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Where({ paper }: PartProps) {
  const { facts, words } = paper;
  const { t, format } = words;
  const { inventory, sectors } = facts;
  return (
    <Section heading={t("council.note.where")}>
      <p>
        <Marked>{`${emissionsText(paper)}.`}</Marked>
      </p>
      {inventory && sectors.length > 0 && (
        <ResultTable
          caption={t("council.note.sectorsTitle")}
          columns={[
            t("council.note.sector"),
            t("council.note.emissions", { unit: tonnes(inventory.unit) }),
            t("council.note.share"),
          ]}
          rows={sectors.map(({ code, tco2e, share }) => [
            sectorLabel(code, words),
            format.number(tco2e, 0),
            format.percent(share, 0),
          ])}
        />
      )}
      {inventory && (
        <p className="council__small">{t("council.note.method", { method: totalNote(inventory, words) })}</p>
      )}
    </Section>
  );
}

function Risks({ paper }: PartProps) {
  const { facts, words } = paper;
  const { t, format } = words;
  const names = highRiskNames(paper);
  const shown = names.slice(0, RISKS);
  const more = names.length - shown.length;
  return (
    <Section heading={t("council.note.risks")}>
      <p>
        <Marked>
          {facts.hazards === 0
            ? missing("risks", words)
            : shown.length === 0
              ? t("council.note.risksNone", { all: facts.hazards })
              : t("council.note.risksText", { all: facts.hazards, count: facts.highRisks.length })}
        </Marked>
        {shown.length > 0 &&
          ` ${format.list([...shown, ...(more > 0 ? [t("council.note.more", { count: more })] : [])])}.`}
      </p>
    </Section>
  );
}

function Target({ paper }: PartProps) {
  const { facts, words } = paper;
  const { t } = words;
  const { target, adaptationGoals } = facts;
  const goals = adaptationGoals.slice(0, GOALS).map(withoutStop);
  const more = adaptationGoals.length - goals.length;
  return (
    <Section heading={t("council.note.target")}>
      <p>
        <Marked>{`${targetText(paper)}.`}</Marked>{" "}
        {target && target.result.targetTco2e.value !== null && `${gapSentence(target, words)}.`}
      </p>
      {goals.length === 0 ? (
        <p>
          {t("council.note.goals")} <Marked>{missing("goals", words)}</Marked>
        </p>
      ) : (
        <>
          <p>{t("council.note.goals")}</p>
          <ul>
            {goals.map((goal) => (
              <li key={goal}>{shortened(goal)}</li>
            ))}
            {more > 0 && <li>{t("council.note.more", { count: more })}</li>}
          </ul>
        </>
      )}
    </Section>
  );
}

function Actions({ paper }: PartProps) {
  const { facts, words } = paper;
  const { t, format } = words;
  const { mitigation, adaptation } = facts;
  const rows = [
    ...mitigation.top.map((action) => [
      nameOf(action),
      yearsOf(action, words.chart.noData),
      format.number(action.tco2eReduced, 0),
      costOf(action, paper),
    ]),
    ...adaptation.top.map((action) => [
      nameOf(action),
      yearsOf(action, words.chart.noData),
      t("council.note.adapts"),
      costOf(action, paper),
    ]),
  ];
  return (
    <Section heading={t("council.note.actions")} turns>
      <p>
        <Marked>
          {rows.length === 0
            ? `${missing("mitigation", words)} ${missing("adaptation", words)}`
            : t("council.note.actionsText", actionCounts(paper))}
        </Marked>
      </p>
      {rows.length > 0 && (
        <ResultTable
          caption={t("council.note.actions")}
          columns={[
            t("council.note.action"),
            t("council.note.years"),
            t("council.note.avoided"),
            t("council.note.cost"),
          ]}
          rows={rows}
        />
      )}
      {mitigation.count > 0 && (
        <p>
          <Marked>{t("council.note.allActions", { cut: cutText(paper) })}</Marked>
        </p>
      )}
    </Section>
  );
}

function Money({ paper }: PartProps) {
  const { facts, words } = paper;
  const { t } = words;
  const budget = budgetText(paper);
  const sentences = [
    ...(budget === null ? [] : [t("council.note.budgetText", { budget })]),
    t("council.note.costText", { cost: costText(paper) }),
    ...(facts.cost.totals.length === 0
      ? []
      : [t("council.note.unfundedText", { unfunded: unfundedText(paper) })]),
  ];
  return (
    <Section heading={t("council.note.money")}>
      <p>
        <Marked>{sentences.join(" ")}</Marked>
      </p>
    </Section>
  );
}

function nameOf(action: ActionRow): string {
  return shortened(actionName(action));
}

function yearsOf({ start, end, continuous }: ActionRow, noData: string): string {
  const from = start?.slice(0, 4) ?? null;
  const to = end?.slice(0, 4) ?? null;
  if (from === null) return noData;
  if (continuous || to === null) return `${from}–`;
  return from === to ? from : `${from}–${to}`;
}

function costOf({ finance: { cost } }: ActionRow, { words }: CouncilPaper): string {
  return cost === null ? words.chart.noData : words.format.money(cost.amount, cost.currency);
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))}…`;
}
