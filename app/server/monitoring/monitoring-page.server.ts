/** The page of follow-up: how the draft's actions, indicators, spending and emissions are going today. */
import { lastTwoYears, type MonthPeriod, readMonth } from "~/domain/monitoring/month";
import { entryPath } from "~/domain/plan/plan-paths";
import { ACTIONS, isActionSection } from "~/domain/plan/read-actions";
import { ENERGY_ACCESS, ENERGY_GOALS } from "~/domain/plan/read-energy-access";
import { INDICATORS, MONITORING } from "~/domain/plan/read-monitoring";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import type { FormError } from "~/i18n/form-error";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { type MonitoringPartId, renderMonitoringParts } from "~/print/monitoring/screen-parts";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { approvedVersion } from "./approved-version.server";
import { monitoredPlan, monitoringContext } from "./monitored-plan.server";

export interface MonitoringView {
  plan: { id: string; title: string };
  /** Markup that the server made, with its text escaped. */
  parts: Record<MonitoringPartId, string>;
  /** "23 de noviembre de 2026"; null while no version is approved. */
  approvedOn: string | null;
  /** As typed, or the last two years. */
  period: MonthPeriod;
  errors: FormError[];
}

export async function monitoringView(
  services: Services,
  open: OpenPlan,
  { query, locale }: { query: URLSearchParams; locale: Locale },
): Promise<MonitoringView> {
  const { id, title } = open.plan;
  const monitored = await monitoredPlan(services, open);
  const { results, state, today } = monitored;
  const approved = await approvedVersion(services, open);
  const asked = askedPeriod(query, today);
  return {
    plan: { id, title },
    parts: renderMonitoringParts({
      results,
      state,
      context: monitoringContext(open, monitored, locale),
      linkTo: ({ section, id: row }) => actionPath(id, section, row),
      indicatorLink: ({ id: row, action, goal }) => {
        const owner = state.actions.find((one) => one.id === action);
        if (owner) return actionPath(id, owner.section, owner.id);
        const list =
          goal === "energy"
            ? { section: ENERGY_ACCESS, field: ENERGY_GOALS }
            : { section: MONITORING, field: INDICATORS };
        return entryPath(id, { ...list, instance: SINGLE_INSTANCE, row });
      },
    }),
    approvedOn: approved && createFormat(locale).date(approved.approvedAt),
    period: asked.typed,
    errors: asked.problems.map((field) => ({
      field,
      message: serverTranslator(locale)(`monitoring.periodProblem.${field}`),
    })),
  };
}

function actionPath(planId: string, section: string, row: string): string {
  if (!isActionSection(section)) return "";
  return entryPath(planId, { section, instance: SINGLE_INSTANCE, field: ACTIONS, row });
}

export interface AskedPeriod {
  /** What the fields show. */
  typed: MonthPeriod;
  /** Null while something of it cannot be read. */
  period: MonthPeriod | null;
  /** Fields to correct: not a month, or (`to`) earlier than the first. */
  problems: (keyof MonthPeriod)[];
}

/** The period that an address asks for; what it leaves out is of the last two years. */
export function askedPeriod(query: URLSearchParams, today: string): AskedPeriod {
  const usual = lastTwoYears(today);
  const typed = { from: query.get("from") || usual.from, to: query.get("to") || usual.to };
  const from = readMonth(typed.from);
  const to = readMonth(typed.to);
  if (from === null || to === null) {
    const problems = [
      ...(from === null ? (["from"] as const) : []),
      ...(to === null ? (["to"] as const) : []),
    ];
    return { typed, period: null, problems };
  }
  if (to < from) return { typed, period: null, problems: ["to"] };
  return { typed: { from, to }, period: { from, to }, problems: [] };
}
