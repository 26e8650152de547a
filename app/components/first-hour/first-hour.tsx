import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { ProgressBar } from "~/components/ui/progress-bar";
import { SummaryList } from "~/components/ui/summary-list";
import { firstHourPrintPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { FirstHourView } from "~/server/first-hour/first-hour-page.server";
import { KeepForm } from "./keep-form";
import { SourceList } from "./source-list";

export interface FirstHourProps {
  view: FirstHourView;
  /** Of the press that led here. */
  outcome: "stored" | "nothingNew" | "incomplete" | null;
}

/** What the first hour leads to: a provisional inventory, where to look, and one press to keep it. */
export function FirstHour({ view, outcome }: FirstHourProps) {
  const t = useT();
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: view.plan.title, href: view.plan.path }, { label: t("firstHour.title") }]}
      />
      <p className="caption">{view.plan.municipality}</p>
      <h1>{t("firstHour.heading")}</h1>
      {outcome && (
        <Notice tone={outcome === "incomplete" ? "warning" : "success"} live>
          <p>{t(`firstHour.${outcome}`)}</p>
        </Notice>
      )}
      {view.started || view.stage === "made" ? <Draft view={view} /> : <NotStarted view={view} />}
    </>
  );
}

function NotStarted({ view }: { view: FirstHourView }) {
  const t = useT();
  return (
    <>
      <p className="lead">{t("firstHour.notStarted")}</p>
      {view.canEdit && (
        <p>
          <ButtonLink href={view.questionsPath}>{t("firstHour.start")}</ButtonLink>
        </p>
      )}
    </>
  );
}

function Draft({ view }: { view: FirstHourView }) {
  const t = useT();
  return (
    <>
      <p className="lead">{t("firstHour.lead")}</p>
      <Needs view={view} />
      <Inventory view={view} />
      <Missing view={view} />
      <Asks view={view} />
      <KeepForm view={view} />
      <p className="cluster">
        <ButtonLink look="secondary" href={firstHourPrintPath(view.plan.id)}>
          {t("firstHour.print")}
        </ButtonLink>
      </p>
      <Details summary={t("firstHour.answers")}>
        <SummaryList
          rows={view.answers.map(({ field, label, answer, changePath }) => ({
            id: field,
            term: label,
            value: answer.state === "empty" ? null : answer.lines.join(", "),
            missing: { text: answer.lines.join(" ") },
            actions: view.canEdit
              ? [{ href: changePath, text: t("firstHour.change"), hiddenText: label }]
              : [],
          }))}
        />
      </Details>
    </>
  );
}

/** Nothing is shown as zero for want of an answer: the answer is asked for. */
function Needs({ view }: { view: FirstHourView }) {
  const t = useT();
  if (view.needs.length === 0) return null;
  return (
    <Notice tone="warning" title={t("firstHour.needs")}>
      <ul>
        {view.needs.map(({ id, path }) => (
          <li key={id}>
            <Link href={path}>{t(`firstHour.need.${id}`)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Inventory({ view }: { view: FirstHourView }) {
  const t = useT();
  const { year, stage, progress } = view;
  if (year === null || view.sources.length === 0) return null;
  return (
    <section aria-labelledby="inventory" className="results-view">
      <h2 id="inventory">{t("firstHour.inventoryProposed", { year })}</h2>
      {view.populationFromProfile && (
        <p>{t("firstHour.populationFromProfile", { people: view.populationFromProfile })}</p>
      )}
      {stage === "proposed" && <InsetText>{t("firstHour.proposedNote")}</InsetText>}
      {stage === "other" && <InsetText>{t("firstHour.otherNote", { year })}</InsetText>}
      {progress && progress.total > 0 && (
        <ProgressBar
          text={t("firstHour.progress", { replaced: progress.replaced, total: progress.total })}
          value={progress.replaced}
          max={progress.total}
        />
      )}
      {view.inventoryPath && (
        <p>
          <Link href={view.inventoryPath}>{t("firstHour.openInventory", { year })}</Link>
        </p>
      )}
      <div dangerouslySetInnerHTML={{ __html: view.totals }} />
      <h3>{t("firstHour.sources")}</h3>
      <SourceList sources={view.sources} canEdit={view.canEdit} />
    </section>
  );
}

function Missing({ view }: { view: FirstHourView }) {
  const t = useT();
  if (view.missing.length === 0) return null;
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t("firstHour.missing")}</h2>
      <p>{t("firstHour.missingNote")}</p>
      <ul>
        {view.missing.map(({ reason, sources }) => (
          <li key={reason}>
            <strong>{sources}</strong>: <span className="no-data">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What replaces the estimates: one question to one office a line. */
function Asks({ view }: { view: FirstHourView }) {
  const t = useT();
  if (view.asks.length === 0) return null;
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{t("firstHour.askTitle")}</h2>
      <p>{t("firstHour.askIntro")}</p>
      <ul>
        {view.asks.map(({ id, what, whom, replaces }) => (
          <li key={id}>{t("firstHour.askOne", { what, whom, replaces })}</li>
        ))}
      </ul>
      {view.requestsPath && (
        <p>
          <Link href={view.requestsPath}>{t("firstHour.askReady")}</Link>
        </p>
      )}
    </section>
  );
}
