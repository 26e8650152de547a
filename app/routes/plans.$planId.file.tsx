import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanFilePage } from "~/components/plan/plan-file-page";
import { mayOnPlan } from "~/domain/access/access.rules";
import { planFilePath, planPath } from "~/domain/plan/plan-paths";
import { openForRequest } from "~/server/entry-requests.server";
import { statedFactors, followNetworkFactors } from "~/server/factors/stated-factors.server";
import { readMultipart } from "~/server/files/read-multipart.server";
import { requestI18n } from "~/server/load-context.server";
import { readPostedPlan } from "~/server/plan-file/posted-plan.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open } = await openForRequest(args, "read");
  const { t, locale } = await requestI18n(args.context, args.request);
  const { id, title, municipalityName } = open.plan;
  return {
    pageTitle: t("planFile.title"),
    plan: { id, title, municipality: municipalityName },
    stated: await statedFactors(args.context.services, open, locale),
    mayImport: mayOnPlan(open.actor, "configure", open.plan),
  };
}

/** A new plan of the municipality: only its officers start plans. Or the factors that the file brought are dropped. */
export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "configure");
  const { t } = await requestI18n(args.context, args.request);
  const form = await readMultipart(args.request);
  if (form.get("_intent") === "use-network-factors") {
    await followNetworkFactors(args.context.services, open);
    throw redirect(planFilePath(open.plan.id));
  }
  const outcome = await readPostedPlan(args.context.services, open, form.get("file"), t);
  if (!outcome.ok) return data(outcome, { status: 400 });
  throw redirect(planPath(outcome.planId));
}

export default function PlanFile() {
  const loaded = useLoaderData<typeof loader>();
  return <PlanFilePage {...loaded} refused={useActionData<typeof action>()} />;
}
