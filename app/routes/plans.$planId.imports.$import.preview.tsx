import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ImportPreview } from "~/components/import/import-preview";
import { loadPreview, postPreview } from "~/server/imports/import-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  return loadPreview(args);
}

export async function action(args: ActionFunctionArgs) {
  return postPreview(args);
}

export default function Preview() {
  return <ImportPreview view={useLoaderData<typeof loader>().view} />;
}
