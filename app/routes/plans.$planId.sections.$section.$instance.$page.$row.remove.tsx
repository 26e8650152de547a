import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RemoveEntry } from "~/components/plan/remove-entry";
import { rowAddress } from "~/server/entry-address.server";
import { loadRemoval, postRemoval } from "~/server/removal-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  return loadRemoval(args, rowAddress(args.params));
}

export async function action(args: ActionFunctionArgs) {
  return postRemoval(args, rowAddress(args.params));
}

export default function Remove() {
  return <RemoveEntry {...useLoaderData<typeof loader>()} />;
}
