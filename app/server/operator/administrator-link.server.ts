import { findPlaces, findUserByEmail } from "db/repositories/accounts.server";
import { listNetworks } from "db/repositories/places.server";
import { firstRunLink, inviteToJoin, inviteToResetPassword } from "../auth/invitations.server";
import type { Services } from "../services.server";

export type AdministratorLink =
  | { ok: true; link: string }
  /** Which of these is meant? */
  | { ok: false; networks: { id: string; name: string }[] };

/**
 * A one-time link for an administrator: sets an empty server up, lets somebody in as an administrator of the
 * network, or lets one of its administrators set a new password. The program's operator needs no permission.
 */
export async function linkForAdministrator(
  services: Services,
  email: string,
  networkId: string | null,
): Promise<AdministratorLink> {
  const first = await firstRunLink(services);
  if (first) return { ok: true, link: first };
  const networks = await listNetworks(services.db);
  const meant = networks.filter(({ id }) => networkId === null || id === networkId);
  const [network] = meant;
  if (!network || meant.length > 1) return { ok: false, networks };

  const person = await findUserByEmail(services.db, email);
  const places = person ? await findPlaces(services.db, person.id) : null;
  const administers = places?.networks.some(
    (place) => place.networkId === network.id && place.role === "administrator",
  );
  if (person && administers)
    return made(inviteToResetPassword(services, { userId: person.id, createdBy: null }));
  const place = { role: "administrator", networkId: network.id } as const;
  return made(inviteToJoin(services, { email, name: null, createdBy: null, place }));
}

async function made(invitation: Promise<{ link: string }>): Promise<AdministratorLink> {
  return { ok: true, link: (await invitation).link };
}
