import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SubmissionView } from "~/components/review/submission-view";
import { stagePath } from "~/domain/plan/plan-paths";
import { serverTranslator } from "~/i18n/catalogue.server";
import { notFound } from "~/server/http-errors.server";
import { approveStage, sendBack } from "~/server/review/decide-submission.server";
import { openStage } from "~/server/review/stage-requests.server";
import chapterStyles from "~/styles/print-view.css?url";
import { submissionPage } from "~/server/review/submission-page.server";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: chapterStyles }];

export async function loader(args: LoaderFunctionArgs) {
  const { open, stage, locale } = await openStage(args, "read");
  const query = new URL(args.request.url).searchParams;
  const asPrinted = query.get("view") === "print";
  const at = {
    stage,
    submissionId: args.params.submission ?? "",
    commentOn: query.get("comment"),
    asPrinted,
  };
  const page = await submissionPage(args.context.services, open, at, locale);
  if (!page) throw notFound();
  return { pageTitle: page.overview.title, ...page };
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context;
  const { open, stage, locale } = await openStage(args, "review");
  const form = await args.request.formData();
  const reason = String(form.get("reason") ?? "");
  const decide = form.get("_intent") === "approve" ? approveStage : sendBack;
  const change = await decide(services, open, { stage, submissionId: args.params.submission ?? "", reason });
  if (change.ok) throw redirect(stagePath(open.plan.id, stage));
  const message = serverTranslator(locale)(`review.refused.${change.reason}`);
  return data({ reason, errors: [{ field: "reason", message }] }, { status: 400 });
}

export default function Review() {
  return <SubmissionView {...useLoaderData<typeof loader>()} typed={useActionData<typeof action>()} />;
}
