/** People, their passwords, and where they may act. */
import { eq, sql } from "drizzle-orm";
import { account, session, user } from "db/schema/auth.table";
import { memberships } from "db/schema/membership.table";
import { municipalities } from "db/schema/municipality.table";
import type { Database } from "db/open-database.server";
import { prepared } from "db/prepared.server";
import type { Actor, MunicipalityRole, NetworkRole } from "~/domain/access/actor";
import type { Locale } from "~/domain/template/text";

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

export interface NewAccount {
  userId: string;
  /** Id of the row that holds the password. */
  credentialId: string;
  name: string;
  email: string;
  passwordHash: string;
  locale: Locale | null;
  now: Date;
}

export type NewMembership = { id: string; userId: string } & (
  { role: NetworkRole; networkId: string } | { role: MunicipalityRole; municipalityId: string }
);

export async function hasAccounts(db: Database): Promise<boolean> {
  return db.select({ id: user.id }).from(user).limit(1).get() !== undefined;
}

export async function findUserByEmail(db: Database, email: string) {
  return (
    db
      .select()
      .from(user)
      .where(eq(user.email, canonicalEmail(email)))
      .get() ?? null
  );
}

const userName = prepared((db) =>
  db
    .select({ name: user.name })
    .from(user)
    .where(eq(user.id, sql.placeholder("userId")))
    .prepare(),
);

/** The account's name, for "saved by"; null for nobody or an account that is gone. */
export async function findUserName(db: Database, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  return userName(db).get({ userId })?.name ?? null;
}

const placesOfUser = prepared((db) =>
  db
    .select({
      role: memberships.role,
      networkId: memberships.networkId,
      municipalityId: memberships.municipalityId,
      networkOfMunicipality: municipalities.networkId,
    })
    .from(memberships)
    .leftJoin(municipalities, eq(municipalities.id, memberships.municipalityId))
    .where(eq(memberships.userId, sql.placeholder("userId")))
    .prepare(),
);

/** The places where a person may act. */
export async function findPlaces(
  db: Database,
  userId: string,
): Promise<Pick<Actor, "networks" | "municipalities">> {
  const rows = placesOfUser(db).all({ userId });
  return {
    networks: rows.flatMap(({ role, networkId }) =>
      networkId !== null && role !== "officer" ? [{ networkId, role }] : [],
    ),
    municipalities: rows.flatMap(({ role, municipalityId, networkOfMunicipality: networkId }) =>
      municipalityId !== null && networkId !== null && role === "officer"
        ? [{ municipalityId, networkId, role }]
        : [],
    ),
  };
}

/** Makes a person who can sign in, with their places, at once. The address must be free. */
export async function addAccount(
  db: Database,
  newAccount: NewAccount,
  places: readonly NewMembership[] = [],
): Promise<void> {
  db.transaction(
    (tx) => {
      insertAccount(tx, newAccount);
      for (const place of places) insertMembership(tx, place);
    },
    { behavior: "immediate" },
  );
}

export async function setLocale(db: Database, userId: string, locale: Locale, now: Date): Promise<void> {
  db.update(user).set({ locale, updatedAt: now }).where(eq(user.id, userId)).run();
}

export async function revokeSessions(db: Database, userId: string): Promise<void> {
  db.delete(session).where(eq(session.userId, userId)).run();
}

export function insertAccount(db: Database | Transaction, added: NewAccount): void {
  const timestamps = { createdAt: added.now, updatedAt: added.now };
  db.insert(user)
    .values({
      id: added.userId,
      name: added.name,
      email: canonicalEmail(added.email),
      emailVerified: true,
      locale: added.locale,
      ...timestamps,
    })
    .run();
  db.insert(account)
    .values({
      id: added.credentialId,
      accountId: added.userId,
      providerId: "credential",
      userId: added.userId,
      password: added.passwordHash,
      ...timestamps,
    })
    .run();
}

/** Joining a place twice changes the role and nothing else. */
export function insertMembership(db: Database | Transaction, membership: NewMembership): void {
  db.insert(memberships)
    .values(membership)
    .onConflictDoUpdate({
      target:
        membership.role === "officer"
          ? [memberships.userId, memberships.municipalityId]
          : [memberships.userId, memberships.networkId],
      set: { role: sql`excluded.role` },
    })
    .run();
}

export function replacePassword(db: Database | Transaction, userId: string, hash: string, now: Date): void {
  db.update(account).set({ password: hash, updatedAt: now }).where(eq(account.userId, userId)).run();
  db.delete(session).where(eq(session.userId, userId)).run();
}

export function canonicalEmail(email: string): string {
  return email.trim().toLowerCase();
}
