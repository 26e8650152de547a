/** The monitoring report of a period as a document of its own. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Deadline } from "~/domain/monitoring/deadlines";
import type { VersionComparison } from "~/domain/monitoring/compare-versions";
import type { MonthPeriod } from "~/domain/monitoring/month";
import type { FollowUpState } from "~/domain/plan/follow-up-state";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { StatedObstacles, StatedReport } from "~/domain/plan/read-monitoring";
import { coatOfArms, Landscape } from "../cover";
import { fontFaces, htmlDocument } from "../html-document";
import { pageStyles } from "../page-styles";
import type { PrintAssets } from "../print-input";
import type { PrintContext } from "../print-context";
import { periodText } from "./follow-up-words";
import { ReportChapters } from "./report-chapters";

export interface ReportInput {
  context: PrintContext;
  results: PlanResults;
  state: FollowUpState;
  period: MonthPeriod;
  /** Null while no version of the plan is approved. */
  approved: { date: Date; comparison: VersionComparison } | null;
  /** Reports of the section that tell of the period. */
  reports: readonly StatedReport[];
  obstacles: readonly StatedObstacles[];
  /** Of the twelve months after today. */
  deadlines: readonly Deadline[];
  printedAt: Date;
  assets: PrintAssets;
  /** Name of the network that supports the municipality. */
  network?: string;
  /** Back to the page of follow-up, on the screen only. */
  backPath: string;
  nonce?: string;
}

const PAGE = "report";

export function renderReport(report: ReportInput): string {
  const { context, assets, nonce } = report;
  const { t, input, blockWords } = context;
  const municipality = input.plan.municipality.name;
  const period = periodText(report.period, blockWords);
  const running = { id: PAGE, number: "", title: `${t("monitoring.report")} · ${period}` };
  const pages = pageStyles([running], { municipality, pageOf: t("print.pageOf"), watermark: null });
  const title = t("print.documentTitle", { title: `${t("monitoring.report")} ${period}`, municipality });
  const css = [fontFaces(assets), assets.css, pages].join("\n");
  const body = renderToStaticMarkup(<ReportBody report={report} period={period} />);
  return htmlDocument({ locale: input.locale, title, css, nonce }, body);
}

function ReportBody({ report, period }: { report: ReportInput; period: string }) {
  const { t } = report.context;
  return (
    <>
      <aside className="toolbar">
        <p>{t("print.howToPrint")}</p>
        <p>
          <a href={report.backPath}>{t("monitoring.back")}</a>
        </p>
      </aside>
      <main>
        <ReportCover report={report} period={period} />
        <div className={`report ${PAGE}`}>
          <ReportChapters report={report} />
        </div>
      </main>
    </>
  );
}

function ReportCover({ report, period }: { report: ReportInput; period: string }) {
  const { context, network, printedAt, approved } = report;
  const { t, format, input } = context;
  const arms = coatOfArms(context);
  return (
    <section className="cover">
      <div className="cover__head">
        <div className="cover__place">
          {arms && <img className="cover__arms" src={arms} alt="" />}
          <p>{input.plan.municipality.name}</p>
        </div>
        <h1>{t("monitoring.report")}</h1>
        <p className="cover__period">{period}</p>
        <p className="cover__note">{input.plan.title}</p>
      </div>
      <div className="cover__art">
        <Landscape />
      </div>
      <div className="cover__foot">
        <p>
          {[network, approved ? t("monitoring.approvedOn", { date: format.date(approved.date) }) : null]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="cover__state">{t("monitoring.preparedOn", { date: format.date(printedAt) })}</p>
      </div>
    </section>
  );
}
