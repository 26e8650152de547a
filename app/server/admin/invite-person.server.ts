import { canonicalEmail } from "db/repositories/accounts.server";
import { writeAudit } from "db/repositories/audit.server";
import { membershipsOfEmail, type Member } from "db/repositories/network.server";
import { findMunicipality } from "db/repositories/places.server";
import type { NetworkRole } from "~/domain/access/actor";
import { inviteToJoin } from "../auth/invitations.server";
import type { Services } from "../services.server";
import { networkAct, type AdministeredNetwork } from "./open-network.server";

/** What somebody is invited to: a municipality's team, or a role in the whole network. */
export type Invited = { role: NetworkRole } | { role: "officer"; municipalityId: string };

export type LinkOutcome<Reason extends string> =
  { ok: true; link: string; expiresAt: Date; email: string } | { ok: false; reason: Reason };

/** Makes the one-time link by which a person joins. The link is answered once and kept nowhere. */
export async function invitePerson(
  services: Services,
  network: AdministeredNetwork,
  person: { email: string; name: string | null },
  invited: Invited,
): Promise<LinkOutcome<"not-found" | "already-member">> {
  const { db } = services;
  const { networkId } = network;
  const municipalityId = invited.role === "officer" ? invited.municipalityId : null;
  if (municipalityId !== null && !(await findMunicipality(db, networkId, municipalityId))) {
    return { ok: false, reason: "not-found" };
  }
  const email = canonicalEmail(person.email);
  const known = await membershipsOfEmail(db, networkId, email);
  if (known.some((member) => isAlready(member, invited))) return { ok: false, reason: "already-member" };

  const place = invited.role === "officer" ? invited : { role: invited.role, networkId };
  const made = await inviteToJoin(services, {
    email,
    name: person.name,
    createdBy: network.actor.userId,
    place,
  });
  const detail = { email, role: invited.role };
  await writeAudit(db, networkAct(services, network, "person.invited", { municipalityId, detail }));
  return { ok: true, ...made, email };
}

/**
 * Joining a place again would only change the role. A technician may become administrator so; an administrator
 * made technician that way could leave the network without one.
 */
function isAlready(member: Member, invited: Invited): boolean {
  if (invited.role === "officer") return member.municipalityId === invited.municipalityId;
  if (member.municipalityId !== null) return false;
  return member.role === invited.role || member.role === "administrator";
}
