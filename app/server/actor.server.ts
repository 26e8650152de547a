import { findPlaces } from "db/repositories/accounts.server";
import type { Actor } from "~/domain/access/actor";
import type { Services } from "./services.server";

/** The person behind a request with the places where they may act, or null when nobody is signed in. */
export async function actorOf(services: Services, request: Request): Promise<Actor | null> {
  const signedIn = await services.auth.sessionOf(request);
  if (!signedIn) return null;
  return { ...signedIn, ...(await findPlaces(services.db, signedIn.userId)) };
}
