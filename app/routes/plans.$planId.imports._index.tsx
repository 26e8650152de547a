import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportStart } from "~/components/import/import-start";
import { loadStart, postStart } from "~/server/imports/import-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  return loadStart(args);
}

export async function action(args: ActionFunctionArgs) {
  return postStart(args);
}

export default function Start() {
  return <ImportStart view={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
