import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FrameworksPage } from "~/components/frameworks/frameworks-page";
import { openForRequest } from "~/server/entry-requests.server";
import { frameworksPage } from "~/server/frameworks/frameworks-page.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  return {
    pageTitle: t("frameworks.title"),
    view: await frameworksPage(args.context.services, open, locale),
  };
}

export default function Frameworks() {
  return <FrameworksPage view={useLoaderData<typeof loader>().view} />;
}
