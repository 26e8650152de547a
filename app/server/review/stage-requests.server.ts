/** What the pages of a stage have in common: who asks, for which plan and stage, in which language. */
import type { PlanAction } from "~/domain/access/access.rules";
import { stageOf } from "~/domain/review/stage-sections";
import type { StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import { notFound } from "../http-errors.server";
import type { OpenPlan } from "../open-plan.server";

/** Throws the sign-in, 403 or 404 page. */
export async function openStage(
  request: EntryRequest,
  action: PlanAction,
): Promise<{ open: OpenPlan; stage: StageId; locale: Locale }> {
  const { open, locale } = await openForRequest(request, action);
  const stage = stageOf(open.template, request.params.stage);
  if (!stage) throw notFound();
  return { open, stage: stage.id, locale };
}
