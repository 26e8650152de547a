import { changeNetworkMeasure, type MeasureWrite } from "db/repositories/network-measures.server";
import type { NetworkMeasure } from "~/domain/measures/network-measure";
import { networkAct, type OpenedNetwork } from "../admin/open-network.server";
import type { Services } from "../services.server";

/** `NetworkMeasure` is a union: each side loses what the store gives. */
export type MeasureDraft = NetworkMeasure extends infer M
  ? M extends unknown
    ? Omit<M, "id" | "network">
    : never
  : never;

export type MeasureOutcome =
  | { ok: true; changed: boolean }
  /** Of another network, or of none. */
  | { ok: false; reason: "not-found" }
  /** Somebody changed it since the person read it. */
  | { ok: false; reason: "changed-meanwhile" };

/** Adds a measure to the network's library. `id` is the one that the form carried: posted twice, it is added once. */
export async function addNetworkMeasure(
  services: Services,
  network: OpenedNetwork,
  id: string,
  draft: MeasureDraft,
): Promise<MeasureOutcome> {
  return changeNetworkMeasure<MeasureOutcome>(services.db, network.networkId, id, (current) => {
    if (current) return { write: null, result: { ok: true, changed: false } };
    const state = { id, revision: 1, definition: definitionOf(network, id, 1, draft), retired: false };
    return {
      write: writeOf(services, network, state, "measure.added"),
      result: { ok: true, changed: true },
    };
  });
}

/** Changes what is offered from now on; plans that adopted it keep what they adopted. */
export async function editNetworkMeasure(
  services: Services,
  network: OpenedNetwork,
  { id, seen }: { id: string; seen: number },
  draft: MeasureDraft,
): Promise<MeasureOutcome> {
  return changeNetworkMeasure<MeasureOutcome>(services.db, network.networkId, id, (current) => {
    if (!current) return { write: null, result: { ok: false, reason: "not-found" } };
    if (current.revision !== seen) return { write: null, result: { ok: false, reason: "changed-meanwhile" } };
    const revision = current.revision + 1;
    const definition = definitionOf(network, id, revision, draft);
    const state = { id, revision, definition, retired: current.retired };
    return {
      write: writeOf(services, network, state, "measure.changed"),
      result: { ok: true, changed: true },
    };
  });
}

/** Takes a measure out of the library, or offers it again. */
export async function retireNetworkMeasure(
  services: Services,
  network: OpenedNetwork,
  id: string,
  retired: boolean,
): Promise<MeasureOutcome> {
  return changeNetworkMeasure<MeasureOutcome>(services.db, network.networkId, id, (current) => {
    if (!current) return { write: null, result: { ok: false, reason: "not-found" } };
    if (current.retired === retired) return { write: null, result: { ok: true, changed: false } };
    const { revision, definition } = current;
    const action = retired ? "measure.retired" : "measure.restored";
    return {
      write: writeOf(services, network, { id, revision, definition, retired }, action),
      result: { ok: true, changed: true },
    };
  });
}

function definitionOf(
  { name }: OpenedNetwork,
  id: string,
  revision: number,
  draft: MeasureDraft,
): NetworkMeasure {
  return { ...draft, id: `red-${id}-${revision}`, network: name };
}

type MeasureState = Pick<MeasureWrite, "id" | "revision" | "definition" | "retired">;

function writeOf(
  services: Services,
  network: OpenedNetwork,
  state: MeasureState,
  action: string,
): MeasureWrite {
  const { id, revision, definition } = state;
  const detail = { measure: id, revision, title: definition.title };
  return {
    ...state,
    at: services.now(),
    by: network.actor.userId,
    audit: networkAct(services, network, action, { detail }),
  };
}
