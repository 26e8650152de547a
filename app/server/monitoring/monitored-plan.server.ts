/** What every page and paper of a plan's follow-up is made from, read once. */
import type { StoredEntry } from "db/repositories/entries.server";
import { UNCHANGED_MONTHS } from "~/domain/monitoring/delays.rules";
import { type FollowUpState, followUpState } from "~/domain/plan/follow-up-state";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { PlanResults } from "~/domain/plan/plan-results";
import { ACTIONS, isActionSection } from "~/domain/plan/read-actions";
import type { Locale } from "~/domain/template/text";
import { calendarDay } from "~/i18n/format";
import type { PrintContext } from "~/print/print-context";
import type { OpenPlan } from "../open-plan.server";
import { draftContext, readDraft } from "../draft.server";
import type { Services } from "../services.server";

export interface MonitoredPlan {
  /** "YYYY-MM-DD", where the municipalities are. */
  today: string;
  document: PlanDocument;
  results: PlanResults;
  state: FollowUpState;
}

export async function monitoredPlan(services: Services, open: OpenPlan): Promise<MonitoredPlan> {
  const { entries, plan: document, results } = await readDraft(services, open);
  const today = calendarDay(services.now());
  return {
    today,
    document,
    results,
    state: followUpState(results, changedOn(entries), { today, unchangedMonths: UNCHANGED_MONTHS }),
  };
}

/** The day on which each action was saved last. */
function changedOn(entries: readonly StoredEntry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ address, savedAt }): [string, string][] =>
      isActionSection(address.section) && address.field === ACTIONS && address.row !== undefined
        ? [[address.row, calendarDay(savedAt)]]
        : [],
    ),
  );
}

export function monitoringContext(
  open: OpenPlan,
  { document, results }: Pick<MonitoredPlan, "document" | "results">,
  locale: Locale,
): PrintContext {
  return draftContext(open, { plan: document, results }, locale);
}
