import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanListPage } from "~/components/plan/plan-list";
import { StartPlan } from "~/components/plan/start-plan";
import { planPath } from "~/domain/plan/plan-paths";
import { createPlan } from "~/server/create-plan.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";
import { firstQuestionOfClaim } from "~/server/outside/claim-approval.server";
import { readNewPlan } from "~/server/plan-form.server";
import { planList, planStart } from "~/server/plan-list.server";
import { requireActor } from "~/server/require-actor.server";

/** `?start=` asks the questions of a new plan of that municipality. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context, request);
  const words = await requestI18n(context, request);
  const wanted = new URL(request.url).searchParams.get("start");
  const start = wanted === null ? null : await planStart(context.services, actor, wanted, words);
  if (wanted !== null && !start) throw notFound();
  return {
    pageTitle: start
      ? words.t("plans.startFor", { municipality: start.municipality.name })
      : words.t("plans.title"),
    list: await planList(context.services, actor),
    start,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context, request);
  const { t } = await requestI18n(context, request);
  const form = await request.formData();
  const read = readNewPlan(form, t);
  if (!read.ok) return data(read, { status: 400 });
  const municipalityId = new URL(request.url).searchParams.get("start") ?? "";
  const { technicianMayEdit: _later, ...settings } = read.settings;
  const created = await createPlan(context.services, actor, { ...settings, municipalityId });
  if (!created.ok) throw notFound();
  if (form.get("_with") !== "approved") throw redirect(planPath(created.planId));
  throw redirect(await firstQuestionOfClaim(context.services, actor, created.planId));
}

export default function Plans() {
  const { list, start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (start) return <StartPlan start={start} refused={answer} />;
  return <PlanListPage list={list} />;
}
