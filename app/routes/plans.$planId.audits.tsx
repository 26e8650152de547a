import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AuditsPage } from "~/components/plan/audits-page";
import { auditsPath } from "~/domain/plan/plan-paths";
import { auditsView, passAudit } from "~/server/audits.server";
import { openForRequest } from "~/server/entry-requests.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return { pageTitle: t("audits.title"), view: await auditsView(args.context.services, open, locale) };
}

export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const form = await args.request.formData();
  await passAudit(args.context.services, open, String(form.get("building") ?? ""));
  return redirect(auditsPath(open.plan.id));
}

export default function Audits() {
  return <AuditsPage view={useLoaderData<typeof loader>().view} />;
}
