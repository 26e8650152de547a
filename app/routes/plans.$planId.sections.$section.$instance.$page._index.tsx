import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EntryPage } from "~/components/plan/entry-page";
import { instanceAddress } from "~/server/entry-address.server";
import { loadEntryPage, postEntryPage } from "~/server/entry-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  const data = await loadEntryPage(args, instanceAddress(args.params), args.params.page ?? "");
  return { ...data, pageTitle: data.view.page.title };
}

export async function action(args: ActionFunctionArgs) {
  return postEntryPage(args, instanceAddress(args.params), args.params.page ?? "");
}

export default function SectionPage() {
  return <EntryPage {...useLoaderData<typeof loader>()} />;
}
