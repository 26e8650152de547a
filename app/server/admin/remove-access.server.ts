import { removeMembership, revokeLink, type RemovalResult } from "db/repositories/network.server";
import type { Services } from "../services.server";
import { networkAct, type AdministeredNetwork } from "./open-network.server";

/** Takes a person out of a municipality or of the network, at once; their account and what they wrote stay. */
export async function removeMember(
  services: Services,
  network: AdministeredNetwork,
  membershipId: string,
): Promise<RemovalResult> {
  return removeMembership(services.db, network.networkId, membershipId, ({ email, role, municipalityId }) =>
    networkAct(services, network, "person.removed", { municipalityId, detail: { email, role } }),
  );
}

/** A pending link stops working. */
export async function revokePendingLink(
  services: Services,
  network: AdministeredNetwork,
  linkId: string,
): Promise<{ ok: boolean }> {
  const now = services.now();
  const ok = await revokeLink(services.db, network.networkId, linkId, now, ({ email, purpose }) =>
    networkAct(services, network, "link.revoked", { detail: { email, purpose } }),
  );
  return { ok };
}
