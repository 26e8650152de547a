import type { LoaderFunctionArgs } from "@remix-run/node";
import { openForRequest } from "~/server/entry-requests.server";
import { serveFile } from "~/server/files/serve-file.server";
import { notFound } from "~/server/http-errors.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open } = await openForRequest(args, "read");
  const inline = new URL(args.request.url).searchParams.has("inline");
  const answer = await serveFile(args.context.services, open.scope, {
    fileId: args.params.fileId ?? "",
    inline,
  });
  if (!answer) throw notFound();
  return answer;
}
