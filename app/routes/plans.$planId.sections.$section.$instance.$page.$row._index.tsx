import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckAnswers } from "~/components/plan/check-answers";
import { checkAnswers } from "~/server/check-answers.server";
import { rowAddress } from "~/server/entry-address.server";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const view = await checkAnswers(args.context.services, open, rowAddress(args.params), locale);
  if (!view) throw notFound();
  return { view, pageTitle: view.place.name ?? view.place.section.title };
}

export default function RowAnswers() {
  return <CheckAnswers view={useLoaderData<typeof loader>().view} />;
}
