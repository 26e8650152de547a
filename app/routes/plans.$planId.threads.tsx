import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ThreadsPage } from "~/components/review/threads-page";
import { notFound } from "~/server/http-errors.server";
import { loadThreads, postThread } from "~/server/review/thread-requests.server";

export async function loader(args: LoaderFunctionArgs) {
  return loadThreads(args);
}

export async function action(args: ActionFunctionArgs) {
  const posted = await postThread(args);
  if (posted.ok) throw redirect(posted.path);
  if (!posted.refused) throw notFound();
  return data(posted.refused, { status: 400 });
}

export default function Threads() {
  return <ThreadsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
