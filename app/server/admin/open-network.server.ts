import { networksById } from "db/repositories/network.server";
import { mayInNetwork, type NetworkAction } from "~/domain/access/access.rules";
import type { Actor } from "~/domain/access/actor";
import { forbidden, notFound } from "../http-errors.server";
import type { Services } from "../services.server";

/** A network that was opened for one actor and one kind of action. */
export interface OpenedNetwork {
  networkId: string;
  name: string;
  actor: Actor;
  /** All in which the actor may do the same, this one included. */
  all: { id: string; name: string }[];
}

/** A network whose administration was opened. */
export type AdministeredNetwork = OpenedNetwork;

export type OpenNetworkResult =
  { ok: true; network: OpenedNetwork } | { ok: false; reason: "not-found" | "forbidden" };

/**
 * The only way to what a network governs. `wanted` null: the first in which the actor may. Who may in none is
 * refused; another network than theirs is "not found".
 */
export async function openNetwork(
  services: Services,
  actor: Actor,
  wanted: string | null,
  action: NetworkAction = "administer",
): Promise<OpenNetworkResult> {
  const ids = actor.networks
    .map(({ networkId }) => networkId)
    .filter((id) => mayInNetwork(actor, action, id));
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
  action: NetworkAction = "administer",
): Promise<OpenedNetwork> {
  const result = await openNetwork(services, actor, wanted, action);
  if (result.ok) return result.network;
  throw result.reason === "forbidden" ? forbidden() : notFound();
}

/** The audit row of an act in the network. */
export function networkAct(
  services: Services,
  { networkId, actor }: OpenedNetwork,
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
