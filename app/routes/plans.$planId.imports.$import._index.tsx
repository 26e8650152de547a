import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportMapping } from "~/components/import/import-mapping";
import { loadMapping, postMapping } from "~/server/imports/import-requests.server";

const NO_ERRORS: never[] = [];

export async function loader(args: LoaderFunctionArgs) {
  return loadMapping(args);
}

export async function action(args: ActionFunctionArgs) {
  return postMapping(args);
}

export default function Mapping() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <ImportMapping view={refused?.view ?? loaded.view} errors={refused?.errors ?? NO_ERRORS} />;
}
