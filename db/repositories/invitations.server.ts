/** Links that work once and for a while. Using one is a single transaction: two people cannot both use it. */
import { and, eq, gt, isNull } from "drizzle-orm";
import { user } from "db/schema/auth.table";
import { invitations } from "db/schema/invitation.table";
import { municipalities } from "db/schema/municipality.table";
import { networks } from "db/schema/network.table";
import type { Database } from "db/open-database.server";
import {
  insertAccount,
  insertMembership,
  replacePassword,
  type NewAccount,
  type NewMembership,
} from "./accounts.server";

export type NewInvitation = typeof invitations.$inferInsert;
export type Invitation = typeof invitations.$inferSelect;
export interface InvitationWithPlace {
  invitation: Invitation;
  networkName: string | null;
  municipalityName: string | null;
}

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export async function addInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  db.insert(invitations).values(invitation).run();
}

/** The usable invitation of a link, or null when it was used, has expired or never was. */
export async function findOpenInvitation(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<InvitationWithPlace | null> {
  const found = db
    .select({ invitation: invitations, networkName: networks.name, municipalityName: municipalities.name })
    .from(invitations)
    .leftJoin(networks, eq(networks.id, invitations.networkId))
    .leftJoin(municipalities, eq(municipalities.id, invitations.municipalityId))
    .where(
      and(eq(invitations.tokenHash, tokenHash), isNull(invitations.usedAt), gt(invitations.expiresAt, now)),
    )
    .get();
  return found ?? null;
}

/** The link of an empty server; an earlier one stops working. */
export async function replaceFirstRunInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  db.transaction(
    (tx) => {
      tx.delete(invitations).where(eq(invitations.purpose, "first-run")).run();
      tx.insert(invitations).values(invitation).run();
    },
    { behavior: "immediate" },
  );
}

export type UseResult = { ok: true } | { ok: false; reason: "gone" | "email-taken" };

/** A new person joins by their invitation. */
export async function joinWithNewAccount(
  db: Database,
  invitationId: string,
  newAccount: NewAccount,
  place: NewMembership,
): Promise<UseResult> {
  return useOnce(db, invitationId, newAccount.now, (tx) => {
    if (emailTaken(tx, newAccount.email)) return { ok: false, reason: "email-taken" };
    insertAccount(tx, newAccount);
    insertMembership(tx, place);
    return { ok: true };
  });
}

/** Somebody who has an account joins one more place. */
export async function joinWithExistingAccount(
  db: Database,
  invitationId: string,
  place: NewMembership,
  now: Date,
): Promise<UseResult> {
  return useOnce(db, invitationId, now, (tx) => {
    insertMembership(tx, place);
    return { ok: true };
  });
}

export async function resetPassword(
  db: Database,
  invitationId: string,
  userId: string,
  passwordHash: string,
  now: Date,
): Promise<UseResult> {
  return useOnce(db, invitationId, now, (tx) => {
    replacePassword(tx, userId, passwordHash, now);
    return { ok: true };
  });
}

/** The first network and its administrator, on a server that has nobody yet. */
export async function setUpNetwork(
  db: Database,
  invitationId: string,
  network: { id: string; name: string; membershipId: string },
  administrator: NewAccount,
): Promise<UseResult> {
  return useOnce(db, invitationId, administrator.now, (tx) => {
    if (tx.select({ id: user.id }).from(user).limit(1).get()) return { ok: false, reason: "gone" };
    tx.insert(networks).values({ id: network.id, name: network.name }).run();
    insertAccount(tx, administrator);
    insertMembership(tx, {
      id: network.membershipId,
      userId: administrator.userId,
      role: "administrator",
      networkId: network.id,
    });
    return { ok: true };
  });
}

function useOnce(
  db: Database,
  invitationId: string,
  now: Date,
  work: (tx: Transaction) => UseResult,
): UseResult {
  return db.transaction(
    (tx): UseResult => {
      const open = and(
        eq(invitations.id, invitationId),
        isNull(invitations.usedAt),
        gt(invitations.expiresAt, now),
      );
      if (!tx.select({ id: invitations.id }).from(invitations).where(open).get()) {
        return { ok: false, reason: "gone" };
      }
      const result = work(tx);
      if (result.ok)
        tx.update(invitations).set({ usedAt: now }).where(eq(invitations.id, invitationId)).run();
      return result;
    },
    { behavior: "immediate" },
  );
}

function emailTaken(tx: Transaction, email: string): boolean {
  return tx.select({ id: user.id }).from(user).where(eq(user.email, email)).get() !== undefined;
}
