import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlanHome } from "~/components/plan/plan-home";
import { openForRequest } from "~/server/entry-requests.server";
import { firstHourTeaser } from "~/server/first-hour/first-hour-page.server";
import { outsideOnHome } from "~/server/outside/outside-home.server";
import { planTools } from "~/server/plan-tools.server";
import { approvedPlanId, stageSummaries } from "~/server/review/stage-overview.server";
import { taskList } from "~/server/task-list.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { services } = args.context;
  const { plan } = open;
  const groups = await taskList(services, open, locale);
  return {
    pageTitle: plan.title,
    plan: {
      id: plan.id,
      title: plan.title,
      municipality: plan.municipalityName,
      essentialOnly: plan.essentialOnly,
    },
    groups,
    stages: await stageSummaries(services, open, locale),
    outside: await outsideOnHome(services, open, groups, locale),
    firstHour: await firstHourTeaser(services, open, locale),
    tools: planTools(open, await approvedPlanId(services, open), locale),
  };
}

export default function PlanPage() {
  return <PlanHome {...useLoaderData<typeof loader>()} />;
}
