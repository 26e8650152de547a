import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChangesView } from "~/components/review/changes-view";
import { serverTranslator } from "~/i18n/catalogue.server";
import { notFound } from "~/server/http-errors.server";
import { stageOverview } from "~/server/review/stage-overview.server";
import { openStage } from "~/server/review/stage-requests.server";
import { chosenSides, submissionDiff } from "~/server/review/submission-diff.server";

/** `?from=` and `?to=` are submissions, or `to=draft`; what is left out is chosen. */
export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context;
  const { open, stage, locale } = await openStage(args, "read");
  const overview = await stageOverview(services, open, stage, locale);
  const { searchParams } = new URL(args.request.url);
  const sides = chosenSides(overview, { from: searchParams.get("from"), to: searchParams.get("to") });
  const diff = await submissionDiff(services, open, stage, sides, locale);
  if (!diff) throw notFound();
  const title = serverTranslator(locale)("review.diff.title");
  return { pageTitle: `${overview.title}: ${title}`, stage: overview, diff };
}

export default function Changes() {
  return <ChangesView {...useLoaderData<typeof loader>()} />;
}
