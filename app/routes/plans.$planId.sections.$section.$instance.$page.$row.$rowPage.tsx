import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntryPage } from "~/components/plan/entry-page";
import { rowAddress } from "~/server/entry-address.server";
import { loadEntryPage, postEntryPage } from "~/server/entry-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  const data = await loadEntryPage(args, rowAddress(args.params), args.params.rowPage ?? "");
  return { ...data, pageTitle: data.view.page.title };
}

export async function action(args: ActionFunctionArgs) {
  return postEntryPage(args, rowAddress(args.params), args.params.rowPage ?? "");
}

export default function RowPage() {
  return <EntryPage {...useLoaderData<typeof loader>()} />;
}
