/** The page of ranking: the mitigation actions of the draft by effect, cost, payback and feasibility. */
import { BEST_FIRST, RANKING_KEYS } from "~/domain/finance/ranking";
import type { Locale } from "~/domain/template/text";
import {
  type RankingOrder,
  renderCoverage,
  renderCurve,
  renderRanking,
  renderSensitivity,
} from "~/print/ranking-page";
import { draftContext, readDraft } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/** `html` parts are markup that the server made, with its text escaped; empty where there is nothing to show. */
export interface RankingView {
  plan: { id: string; title: string };
  actions: number;
  ranking: string;
  curve: string;
  coverage: string;
  sensitivity: string;
}

/** What an address asks for; anything else is the order by tonnes. */
export function rankingOrder(query: URLSearchParams): RankingOrder {
  const key = RANKING_KEYS.find((one) => one === query.get("sort")) ?? "tonnes";
  const order = query.get("order");
  return { key, direction: order === "up" || order === "down" ? order : BEST_FIRST[key] };
}

export async function rankingView(
  services: Services,
  open: OpenPlan,
  asked: { order: RankingOrder; locale: Locale },
): Promise<RankingView> {
  const { plan: record } = open;
  const draft = await readDraft(services, open);
  const { results } = draft;
  const context = draftContext(open, draft, asked.locale);
  return {
    plan: { id: record.id, title: record.title },
    actions: results.finance.economics.actions.length,
    ranking: renderRanking({ planId: record.id, results, context, order: asked.order }),
    curve: renderCurve(results, context),
    coverage: renderCoverage(results, context),
    sensitivity: renderSensitivity(results, context),
  };
}
