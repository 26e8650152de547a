import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StagePage } from "~/components/review/stage-page";
import { mayOnPlan } from "~/domain/access/access.rules";
import { stagePath } from "~/domain/plan/plan-paths";
import { serverTranslator } from "~/i18n/catalogue.server";
import { checkStage } from "~/server/review/check-stage.server";
import { planThreads } from "~/server/review/entry-threads.server";
import { stageOverview } from "~/server/review/stage-overview.server";
import { openStage } from "~/server/review/stage-requests.server";
import { submitStage, withdrawSubmission } from "~/server/review/submit-stage.server";

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context;
  const { open, stage, locale } = await openStage(args, "read");
  const overview = await stageOverview(services, open, stage, locale);
  const threads = await planThreads(services, open, locale, stage);
  return {
    pageTitle: overview.title,
    stage: overview,
    check: await checkStage(services, open, stage, locale),
    threads: threads.filter(({ state }) => state !== "resolved"),
    isOfficer: mayOnPlan(open.actor, "submit", open.plan),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context;
  const { open, stage, locale } = await openStage(args, "submit");
  const form = await args.request.formData();
  const note = String(form.get("note") ?? "");
  const withdraws = form.get("_intent") === "withdraw";
  const change = withdraws
    ? await withdrawSubmission(services, open, { stage, reason: note })
    : await submitStage(services, open, { stage, note });
  if (change.ok) throw redirect(stagePath(open.plan.id, stage));
  const message = serverTranslator(locale)(`review.refused.${change.reason}`);
  return data({ note, errors: [{ field: "missing", message }] }, { status: 400 });
}

export default function Stage() {
  return <StagePage {...useLoaderData<typeof loader>()} typed={useActionData<typeof action>()} />;
}
