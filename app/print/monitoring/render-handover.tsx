/** Two pages for the next officer or government. */
import type { ReactNode } from "react";
import type { Translate } from "~/i18n/translate";
import { ResultTable, tonnes } from "../blocks/result-parts";
import type { BlockWords } from "../blocks/block-words";
import { monthText } from "../blocks/money-words";
import { Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import { DeadlineTable } from "./deadline-table";
import type { HandoverSheet } from "./handover-sheet";

interface SheetProps {
  sheet: HandoverSheet;
  words: BlockWords;
}

/** Lines of each list that two pages have room for. */
const ROOM = { offices: 8, named: 3, deadlines: 8, requests: 6, files: 4 };
const TEXT_ROOM = 260;

export function renderHandover(sheet: HandoverSheet, page: PaperPage, words: BlockWords): string {
  const { t } = words;
  const title = `${t("monitoring.handover")} – ${sheet.municipality}`;
  return paperDocument(
    sheet,
    page,
    { title, t },
    <main className="paper sheet handover">
      <Letterhead paper={sheet} page={page} t={t} />
      <h1>{t("monitoring.handover")}</h1>
      <p className="handover__intro">
        {t("handover.intro", { plan: sheet.planTitle, date: words.format.date(sheet.date) })}
      </p>
      <Standing sheet={sheet} words={words} />
      <FirstSteps sheet={sheet} words={words} />
      <Offices sheet={sheet} words={words} />
      <Deadlines sheet={sheet} words={words} />
      <Requests sheet={sheet} words={words} />
      <WhereDataAre sheet={sheet} words={words} />
      <HowToEnter sheet={sheet} words={words} />
    </main>,
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="handover__part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Standing({ sheet, words }: SheetProps) {
  const { t, format, chart } = words;
  const { sections, latestInventory, targets, actions, approvedAt, stages } = sheet;
  const facts: [string, string][] = [
    [
      t("handover.approval"),
      approvedAt === null
        ? t("handover.notApproved")
        : t("handover.approvedOn", { date: format.date(approvedAt) }),
    ],
    [
      t("handover.sections"),
      t(sections.missing === 0 ? "handover.sectionsAll" : "handover.sectionsText", {
        complete: sections.complete,
        total: sections.total,
        count: sections.missing,
      }),
    ],
    [
      t("handover.inventory"),
      latestInventory === null
        ? chart.noData
        : `${latestInventory.year}: ${format.number(latestInventory.total, 0)} ${tonnes(latestInventory.unit)}`,
    ],
    [
      t("handover.target"),
      targets.length === 0 ? chart.noData : targets.map((one) => targetText(one, words)).join("; "),
    ],
    [t("handover.actions"), t("handover.actionsText", { count: actions.total, ...withoutTotal(actions) })],
    [t("handover.monitoringOffice"), sheet.monitoringOffice ?? chart.noData],
  ];
  return (
    <Part title={t("handover.standing")}>
      <dl className="handover__facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{t("handover.stages")}:</b>{" "}
        {stages.map(({ title, status }) => `${title} (${status.toLocaleLowerCase()})`).join(" · ")}.
      </p>
    </Part>
  );
}

function withoutTotal({ completed, ongoing, late }: HandoverSheet["actions"]) {
  return { completed, ongoing, late };
}

function targetText({ name, year, tco2e }: HandoverSheet["targets"][number], { format }: BlockWords): string {
  return tco2e === null ? name : `${name} (${format.number(tco2e, 0)} ${tonnes("tCO2e")}, ${year ?? "–"})`;
}

function FirstSteps({ sheet, words }: SheetProps) {
  const { t } = words;
  return (
    <Part title={t("handover.next")}>
      <ol className="handover__steps">
        {sheet.steps.map((step) => (
          <li key={step.step}>{stepText(step, sheet, t)}</li>
        ))}
      </ol>
    </Part>
  );
}

function stepText(step: HandoverSheet["steps"][number], { network }: HandoverSheet, t: Translate): string {
  switch (step.step) {
    case "access":
      return network === null ? t("handover.step.accessAlone") : t("handover.step.access", { network });
    case "report":
      return t("handover.step.report", { month: monthText(step.month) });
    case "inventory":
      return step.year === null
        ? t("handover.step.firstInventory")
        : t("handover.step.inventory", { year: step.year });
    default:
      return t(`handover.step.${step.step}`, { count: step.count });
  }
}

function Offices({ sheet, words }: SheetProps) {
  const { t } = words;
  const shown = sheet.offices.slice(0, ROOM.offices);
  const left = sheet.offices.length - shown.length;
  return (
    <Part title={t("handover.offices")}>
      {shown.length > 0 && (
        <ResultTable
          caption={t("handover.offices")}
          columns={[t("monitoring.office"), t("print.actionCount"), t("handover.which")]}
          texts={[2]}
          rows={shown.map(({ office, actions }) => [office, actions.length, listed(actions, ROOM.named, t)])}
        />
      )}
      {left > 0 && <p>{t("handover.moreOffices", { count: left })}</p>}
      {sheet.withoutOffice > 0 && <p>{t("handover.withoutOffice", { count: sheet.withoutOffice })}</p>}
      {shown.length === 0 && sheet.withoutOffice === 0 && <p>{t("monitoring.noActions")}</p>}
    </Part>
  );
}

function Deadlines({ sheet, words }: SheetProps) {
  const { t } = words;
  const shown = sheet.coming.slice(0, ROOM.deadlines);
  const left = sheet.coming.length - shown.length;
  return (
    <Part title={t("handover.deadlines")}>
      {shown.length === 0 ? (
        <p>{t("monitoring.noDeadlines")}</p>
      ) : (
        <DeadlineTable caption={t("handover.deadlines")} deadlines={shown} words={words} />
      )}
      {left > 0 && <p>{t("monitoring.moreDeadlines", { count: left })}</p>}
      {sheet.past > 0 && <p>{t("handover.past", { count: sheet.past })}</p>}
    </Part>
  );
}

function Requests({ sheet, words }: SheetProps) {
  const { t, format, chart } = words;
  const shown = sheet.requests.slice(0, ROOM.requests);
  const left = sheet.requests.length - shown.length;
  return (
    <Part title={t("handover.requests")}>
      {shown.length === 0 ? (
        <p>{t("handover.noRequests")}</p>
      ) : (
        <ResultTable
          caption={t("handover.requests")}
          columns={[t("handover.datum"), t("handover.who"), t("requests.standing"), t("handover.due")]}
          texts={[1, 2, 3]}
          rows={shown.map(({ what, who, standing, day }) => [
            what,
            who ?? chart.noData,
            t(`requests.standing.${standing}`),
            day === null ? chart.noData : format.date(day),
          ])}
        />
      )}
      {left > 0 && <p>{t("handover.moreRequests", { count: left })}</p>}
    </Part>
  );
}

function WhereDataAre({ sheet, words }: SheetProps) {
  const { t } = words;
  const { files, dataManagement, publicLink } = sheet;
  return (
    <Part title={t("handover.data")}>
      <ul>
        {dataManagement !== null && <li>{clipped(dataManagement)}</li>}
        {publicLink !== null && <li>{t("handover.publicLink", { link: publicLink })}</li>}
        <li>
          {files.length === 0
            ? t("handover.noFiles")
            : t("handover.files", { count: files.length, names: listed(files, ROOM.files, t) })}
        </li>
        <li>{t("handover.sources")}</li>
        <li>{t("handover.exports")}</li>
      </ul>
    </Part>
  );
}

function HowToEnter({ sheet, words }: SheetProps) {
  const { t } = words;
  const { address, network } = sheet;
  return (
    <Part title={t("handover.enter")}>
      <p>
        {network === null
          ? t("handover.enterAlone", { address })
          : t("handover.enterText", { address, network })}
      </p>
    </Part>
  );
}

/** The first of a list, and how many more there are. */
function listed(names: readonly string[], room: number, t: Translate): string {
  const left = names.length - room;
  if (left <= 0) return names.join("; ");
  return `${names.slice(0, room).join("; ")} ${t("handover.andMore", { count: left })}`;
}

/** Cut between words: the whole text stands in the plan. */
function clipped(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= TEXT_ROOM ? line : `${line.slice(0, line.lastIndexOf(" ", TEXT_ROOM))}…`;
}
