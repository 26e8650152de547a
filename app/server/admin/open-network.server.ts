import { networksById } from "db/repositories/network.server";
import { mayInNetwork } from "~/domain/access/access.rules";
import type { Actor } from "~/domain/access/actor";
import { forbidden, notFound } from "../http-errors.server";
import type { Services } from "../services.server";

/** A network whose administration was opened for one actor. */
export interface AdministeredNetwork {
  networkId: string;
  name: string;
  actor: Actor;
  /** All that the actor administers, this one included. */
  all: { id: string; name: string }[];
}

export type OpenNetworkResult =
  { ok: true; network: AdministeredNetwork } | { ok: false; reason: "not-found" | "forbidden" };

/**
 * The only way to a network's administration. `wanted` null: the first that the actor administers. Who
 * administers none is refused; another network than theirs is "not found".
 */
export async function openNetwork(
  services: Services,
  actor: Actor,
  wanted: string | null,
): Promise<OpenNetworkResult> {
  const ids = actor.networks
    .map(({ networkId }) => networkId)
    .filter((id) => mayInNetwork(actor, "administer", id));
  if (ids.length === 0) return { ok: false, reason: "forbidden" };
  const all = await networksById(services.db, ids);
  const found = wanted === null ? all[0] : all.find(({ id }) => id === wanted);
  if (!found) return { ok: false, reason: "not-found" };
  return { ok: true, network: { networkId: found.id, name: found.name, actor, all } };
}

/** For loaders and actions: throws the 404 or 403 page. */
export async function openNetworkOrThrow(
  services: Services,
  actor: Actor,
  wanted: string | null,
): Promise<AdministeredNetwork> {
  const result = await openNetwork(services, actor, wanted);
  if (result.ok) return result.network;
  throw result.reason === "forbidden" ? forbidden() : notFound();
}

/** The audit row of an act in the network. */
export function networkAct(
  services: Services,
  { networkId, actor }: AdministeredNetwork,
  action: string,
  about: { municipalityId?: string | null; detail?: Record<string, string | number | boolean | null> } = {},
) {
  return {
    at: services.now(),
    actorId: actor.userId,
    action,
    municipalityId: about.municipalityId ?? null,
    detail: { networkId, ...about.detail },
  };
}
