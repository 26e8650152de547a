import { writeAudit } from "db/repositories/audit.server";
import { findMember, worksElsewhere } from "db/repositories/network.server";
import { inviteToResetPassword } from "../auth/invitations.server";
import type { Services } from "../services.server";
import type { LinkOutcome } from "./invite-person.server";
import { networkAct, type AdministeredNetwork } from "./open-network.server";

/**
 * Makes the one-time link by which a person sets a new password. Whoever holds it becomes that person, so it is
 * refused for somebody who also works in another network: its plans are not this administrator's to open.
 */
export async function resetAccess(
  services: Services,
  network: AdministeredNetwork,
  membershipId: string,
): Promise<LinkOutcome<"not-found" | "works-elsewhere">> {
  const { db } = services;
  const member = await findMember(db, network.networkId, membershipId);
  if (!member) return { ok: false, reason: "not-found" };
  const { userId, email, municipalityId } = member;
  if (await worksElsewhere(db, network.networkId, userId)) return { ok: false, reason: "works-elsewhere" };

  const made = await inviteToResetPassword(services, { userId, createdBy: network.actor.userId });
  const detail = { email };
  await writeAudit(db, networkAct(services, network, "person.access-reset", { municipalityId, detail }));
  return { ok: true, ...made, email };
}
