import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageView } from "~/components/requests/message-view";
import { loadMessage } from "~/server/requests/message-page.server";

export async function loader(args: LoaderFunctionArgs) {
  return loadMessage(args);
}

export default function Message() {
  return <MessageView {...useLoaderData<typeof loader>()} />;
}
