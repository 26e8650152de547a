import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PlanSettingsPage } from "~/components/plan/plan-settings";
import { planPath } from "~/domain/plan/plan-paths";
import { configurePlan } from "~/server/configure-plan.server";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";
import { frameworkChoices, readPlanForm } from "~/server/plan-form.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "configure");
  const { t } = await requestI18n(args.context, args.request);
  const { id, title, frameworks, essentialOnly, technicianMayEdit, locale: planLocale } = open.plan;
  return {
    pageTitle: t("plan.settings"),
    plan: { id, title },
    frameworks: frameworkChoices(open.template, locale),
    values: { title, frameworks, essentialOnly, technicianMayEdit, locale: planLocale },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "configure");
  const { t } = await requestI18n(args.context, args.request);
  const read = readPlanForm(await args.request.formData(), open.template, t);
  if (!read.ok) return data(read, { status: 400 });
  await configurePlan(args.context.services, open, read.settings);
  throw redirect(planPath(open.plan.id));
}

export default function Settings() {
  const loaded = useLoaderData<typeof loader>();
  return <PlanSettingsPage {...loaded} refused={useActionData<typeof action>()} />;
}
