import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FirstHour } from "~/components/first-hour/first-hour";
import { firstHourPath } from "~/domain/plan/plan-paths";
import { openForRequest } from "~/server/entry-requests.server";
import { firstHourPage } from "~/server/first-hour/first-hour-page.server";
import { storeFirstHour } from "~/server/first-hour/store-first-hour.server";
import { requestI18n } from "~/server/load-context.server";

const OUTCOMES = ["stored", "nothingNew", "incomplete"] as const;

/** What the answers of the first hour lead to. */
export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const asked = new URL(args.request.url).searchParams.get("done");
  return {
    pageTitle: t("firstHour.heading"),
    view: await firstHourPage(args.context.services, open, locale),
    outcome: OUTCOMES.find((outcome) => outcome === asked) ?? null,
  };
}

/** "Create the provisional inventory", with what was ticked beside it. */
export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const outcome = await storeFirstHour(args.context.services, open, await args.request.formData());
  return redirect(`${firstHourPath(open.plan.id)}?${new URLSearchParams({ done: outcome })}`);
}

export default function FirstHourPage() {
  return <FirstHour {...useLoaderData<typeof loader>()} />;
}
