import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlanHome } from "~/components/plan/plan-home";
import { isOfficerOf } from "~/domain/access/access.rules";
import { openForRequest } from "~/server/entry-requests.server";
import { firstHourTeaser } from "~/server/first-hour/first-hour-page.server";
import { outsideOnHome } from "~/server/outside/outside-home.server";
import { approvedPlanId, stageSummaries } from "~/server/review/stage-overview.server";
import { resultPages, taskList } from "~/server/task-list.server";

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
      isOfficer: isOfficerOf(open.actor, plan.municipalityId),
    },
    groups,
    resultPages: resultPages(open, locale),
    stages: await stageSummaries(services, open, locale),
    outside: await outsideOnHome(services, open, groups, locale),
    firstHour: await firstHourTeaser(services, open, locale),
    approvedId: await approvedPlanId(services, open),
  };
}

export default function PlanPage() {
  return <PlanHome {...useLoaderData<typeof loader>()} />;
}
