import { readEntries } from "db/repositories/entries.server";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import { pagePath, singleEntry } from "~/domain/plan/plan-paths";
import { readRequestFacts, type RequestFacts } from "~/domain/plan/read-request-facts";
import { followedLists, requestsIn, type FollowedList } from "~/domain/plan/read-requests";
import { requestYear, usualRequests, type UsualRequest } from "~/domain/requests/usual-requests";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { calendarDay } from "~/i18n/format";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";

/** Where the plan's data requests are listed; null for questionnaires that have none. */
export function requestsPath({ template, plan }: OpenPlan): string | null {
  const [list] = followedLists(template, "data-requests");
  return list ? pagePath(plan.id, singleEntry(list.section), list.field) : null;
}

/** The list of data requests, and what the plan knows that decides which are usual. */
export interface UsualState {
  list: FollowedList;
  facts: RequestFacts;
  year: number;
  existing: ReturnType<typeof requestsIn>;
  missing: UsualRequest[];
}

/** Null for questionnaires without such a list. */
export async function readUsual(services: Services, open: OpenPlan): Promise<UsualState | null> {
  const [list] = followedLists(open.template, "data-requests");
  if (!list) return null;
  const plan = planDocumentOf(open.plan, await readEntries(services.db, open.scope), NO_FACTORS);
  const facts = readRequestFacts(plan);
  const existing = requestsIn(plan, list);
  const thisYear = Number(calendarDay(services.now()).slice(0, 4));
  return {
    list,
    facts,
    existing,
    year: requestYear(facts, thisYear),
    missing: usualRequests(facts, existing, thisYear),
  };
}

export function addressIn({ section, field }: FollowedList, row: string) {
  return { section, instance: SINGLE_INSTANCE, field, row };
}
