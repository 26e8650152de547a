import { findNetwork } from "db/repositories/places.server";
import { compareVersions } from "~/domain/monitoring/compare-versions";
import { sortDeadlines } from "~/domain/monitoring/deadlines";
import type { MonthPeriod } from "~/domain/monitoring/month";
import { monitoringPath } from "~/domain/plan/plan-paths";
import { planDeadlines } from "~/domain/plan/read-deadlines";
import { readObstacles, readReports, reportsOf } from "~/domain/plan/read-monitoring";
import { versionState } from "~/domain/plan/version-state";
import { linkedAssets } from "~/print/linked-assets.server";
import { renderReport } from "~/print/monitoring/render-report";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { approvedVersion } from "./approved-version.server";
import { monitoredPlan, monitoringContext } from "./monitored-plan.server";
import { askedPeriod } from "./monitoring-page.server";

const MONTHS_AHEAD = 12;

export type PrintedReport = { ok: true; html: string } | { ok: false; typed: MonthPeriod };

/** The report of a period in the language of the plan; what was typed comes back where it is no period. */
export async function printReport(
  services: Services,
  open: OpenPlan,
  { query, nonce }: { query: URLSearchParams; nonce: string },
): Promise<PrintedReport> {
  const monitored = await monitoredPlan(services, open);
  const { document, results, state, today } = monitored;
  const { typed, period } = askedPeriod(query, today);
  if (period === null) return { ok: false, typed };
  const approved = await approvedVersion(services, open);
  const network = await findNetwork(services.db, open.plan.networkId);
  const html = renderReport({
    context: monitoringContext(open, monitored, document.locale),
    results,
    state,
    period,
    approved: approved && {
      date: approved.approvedAt,
      comparison: compareVersions(approved.state, versionState(results)),
    },
    reports: reportsOf(readReports(document), period),
    obstacles: readObstacles(document),
    deadlines: sortDeadlines(planDeadlines(document, results), today, MONTHS_AHEAD).coming,
    printedAt: services.now(),
    assets: linkedAssets,
    network: network?.name,
    backPath: monitoringPath(open.plan.id),
    nonce,
  });
  return { ok: true, html };
}
