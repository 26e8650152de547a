import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPlaces } from "~/server/find-places.server";
import { requireActor } from "~/server/require-actor.server";

/** Suggestions while a municipality's name is typed: `/places?q=raf`. Plain JSON for `fetch`. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(context, request);
  return Response.json({ places: findPlaces(new URL(request.url).searchParams.get("q") ?? "") });
}
