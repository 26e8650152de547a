/** The people of a network and the links that let them in, as its administrators see them. */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Role } from "~/domain/access/actor";
import type { Database } from "../open-database.server";
import { user } from "../schema/auth.table";
import { invitations } from "../schema/invitation.table";
import { memberships } from "../schema/membership.table";
import { municipalities } from "../schema/municipality.table";
import { networks } from "../schema/network.table";
import { insertAudit, type AuditRow } from "./audit.server";

export interface Member {
  membershipId: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** Null for who works in the whole network. */
  municipalityId: string | null;
  municipalityName: string | null;
}

export interface PendingLink {
  id: string;
  purpose: "join" | "reset";
  email: string;
  /** Null for a link to set a new password. */
  role: Role | null;
  municipalityName: string | null;
  expiresAt: Date;
}

const memberColumns = {
  membershipId: memberships.id,
  userId: memberships.userId,
  name: user.name,
  email: user.email,
  role: memberships.role,
  municipalityId: memberships.municipalityId,
  municipalityName: municipalities.name,
};

const inNetwork = (networkId: string) =>
  or(eq(memberships.networkId, networkId), eq(municipalities.networkId, networkId));

/** Names of networks, in alphabetical order. */
export async function networksById(db: Database, ids: readonly string[]) {
  return db
    .select()
    .from(networks)
    .where(inArray(networks.id, [...ids]))
    .orderBy(asc(networks.name))
    .all();
}

/** Who works in the network or in one of its municipalities; the network's own people first. */
export async function listMembers(db: Database, networkId: string): Promise<Member[]> {
  return membersWhere(db)
    .where(inNetwork(networkId))
    .orderBy(asc(municipalities.name), asc(memberships.role), asc(user.name))
    .all();
}

/** Null also for a membership in another network. */
export async function findMember(
  db: Database,
  networkId: string,
  membershipId: string,
): Promise<Member | null> {
  return memberOf(db, networkId, membershipId);
}

/** Where somebody with this address already works in the network. */
export async function membershipsOfEmail(db: Database, networkId: string, email: string): Promise<Member[]> {
  return membersWhere(db)
    .where(and(inNetwork(networkId), eq(user.email, email)))
    .all();
}

/** Whether a person also works in another network or in a municipality of another one. */
export async function worksElsewhere(db: Database, networkId: string, userId: string): Promise<boolean> {
  const elsewhere = or(
    and(isNotNull(memberships.networkId), ne(memberships.networkId, networkId)),
    and(isNotNull(memberships.municipalityId), ne(municipalities.networkId, networkId)),
  );
  const found = membersWhere(db)
    .where(and(eq(memberships.userId, userId), elsewhere))
    .get();
  return found !== undefined;
}

export type RemovalResult =
  { ok: true; removed: Member } | { ok: false; reason: "not-found" | "last-administrator" };

/** Takes a person out of their place. A network is never left without anybody to administer it. */
export async function removeMembership(
  db: Database,
  networkId: string,
  membershipId: string,
  auditOf: (removed: Member) => AuditRow,
): Promise<RemovalResult> {
  const run = db.$client.transaction((): RemovalResult => {
    const member = memberOf(db, networkId, membershipId);
    if (!member) return { ok: false, reason: "not-found" };
    if (member.role === "administrator" && administrators(db, networkId) <= 1) {
      return { ok: false, reason: "last-administrator" };
    }
    db.delete(memberships).where(eq(memberships.id, membershipId)).run();
    insertAudit(db, auditOf(member));
    return { ok: true, removed: member };
  });
  return run.immediate();
}

/** Links of the network that nobody has used yet, those to join and those to set a new password, newest first. */
export async function listPendingLinks(db: Database, networkId: string, now: Date): Promise<PendingLink[]> {
  return pendingLinks(db, networkId, now);
}

/** A link stops working; false when the network has no such pending link. */
export async function revokeLink(
  db: Database,
  networkId: string,
  linkId: string,
  now: Date,
  auditOf: (revoked: PendingLink) => AuditRow,
): Promise<boolean> {
  const run = db.$client.transaction(() => {
    const link = pendingLinks(db, networkId, now).find(({ id }) => id === linkId);
    if (!link) return false;
    db.update(invitations).set({ expiresAt: now }).where(eq(invitations.id, linkId)).run();
    insertAudit(db, auditOf(link));
    return true;
  });
  return run.immediate();
}

function membersWhere(db: Database) {
  return db
    .select(memberColumns)
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.userId))
    .leftJoin(municipalities, eq(municipalities.id, memberships.municipalityId));
}

function memberOf(db: Database, networkId: string, membershipId: string): Member | null {
  const found = membersWhere(db)
    .where(and(eq(memberships.id, membershipId), inNetwork(networkId)))
    .get();
  return found ?? null;
}

function administrators(db: Database, networkId: string): number {
  const ofNetwork = and(eq(memberships.networkId, networkId), eq(memberships.role, "administrator"));
  return db.select({ people: count() }).from(memberships).where(ofNetwork).get()?.people ?? 0;
}

function pendingLinks(db: Database, networkId: string, now: Date): PendingLink[] {
  const people = db
    .select({ id: memberships.userId })
    .from(memberships)
    .leftJoin(municipalities, eq(municipalities.id, memberships.municipalityId))
    .where(inNetwork(networkId));
  const ofNetwork = or(
    eq(invitations.networkId, networkId),
    eq(municipalities.networkId, networkId),
    inArray(invitations.userId, people),
  );
  return db
    .select({
      id: invitations.id,
      purpose: invitations.purpose,
      invited: invitations.email,
      existing: user.email,
      role: invitations.role,
      municipalityName: municipalities.name,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(municipalities, eq(municipalities.id, invitations.municipalityId))
    .leftJoin(user, eq(user.id, invitations.userId))
    .where(and(ofNetwork, isNull(invitations.usedAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.expiresAt))
    .all()
    .flatMap(({ purpose, invited, existing, ...link }) => {
      const email = invited ?? existing;
      return purpose === "first-run" || email === null ? [] : [{ ...link, purpose, email }];
    });
}
