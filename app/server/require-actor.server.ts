import { redirect } from "@remix-run/node";
import type { Actor } from "~/domain/access/actor";
import { resendOf } from "./auth/resend.server";
import { currentActor, type RequestContext } from "./load-context.server";

/**
 * The person behind a request. Nobody signed in: a GET is sent to sign in and comes back; a posted form
 * is answered 401 with the sign-in form that keeps what was typed; a request for JSON gets a plain 401.
 */
export async function requireActor(context: RequestContext, request: Request): Promise<Actor> {
  const actor = await currentActor(context, request);
  if (actor) return actor;
  if (acceptsJson(request)) throw Response.json({ error: "signed-out" }, { status: 401 });
  if (request.method === "GET" || request.method === "HEAD") throw signInRedirect(request);
  throw await resendPage(request);
}

/** Read by the error boundary of app/root.tsx. */
export async function resendPage(request: Request): Promise<Response> {
  return Response.json({ resend: await resendOf(request) }, { status: 401 });
}

function acceptsJson(request: Request): boolean {
  return request.headers.get("Accept")?.startsWith("application/json") ?? false;
}

function signInRedirect(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const path = `${pathname}${search}`;
  return redirect(path === "/" ? "/sign-in" : `/sign-in?returnTo=${encodeURIComponent(path)}`);
}
