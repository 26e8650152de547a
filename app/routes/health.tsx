import type { LoaderFunctionArgs } from "@remix-run/node";
import { databaseAnswers } from "~/server/health.server";

/** For whoever watches the server: 200 while the database answers. */
export function loader({ context }: LoaderFunctionArgs) {
  const healthy = databaseAnswers(context.services);
  return Response.json({ status: healthy ? "ok" : "failing" }, { status: healthy ? 200 : 503 });
}
