import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntryHistory } from "~/components/plan/entry-history";
import { parseAddressKey } from "~/domain/template/address";
import { entryHistory } from "~/server/entry-history.server";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const address = parseAddressKey(new URL(args.request.url).searchParams.get("entry") ?? "");
  const view = address && (await entryHistory(args.context.services, open, address, locale));
  if (!view) throw notFound();
  return { view, pageTitle: t("history.title") };
}

export default function History() {
  return <EntryHistory view={useLoaderData<typeof loader>().view} />;
}
