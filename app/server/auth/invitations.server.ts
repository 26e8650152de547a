/** Use cases of the links that let people in: join, set a new password, set up an empty server. */
import { createHash, randomBytes } from "node:crypto";
import { canonicalEmail, findUserByEmail, hasAccounts } from "db/repositories/accounts.server";
import {
  addInvitation,
  findOpenInvitation,
  joinWithExistingAccount,
  joinWithNewAccount,
  replaceFirstRunInvitation,
  resetPassword,
  setUpNetwork,
  type Invitation,
  type InvitationWithPlace,
  type UseResult,
} from "db/repositories/invitations.server";
import type { NewAccount, NewMembership } from "db/repositories/accounts.server";
import type { MunicipalityRole, NetworkRole } from "~/domain/access/actor";
import type { Locale } from "~/domain/template/text";
import type { Services } from "../services.server";

const DAY = 24 * 60 * 60 * 1000;
const LIFE = { join: 14 * DAY, reset: 2 * DAY, "first-run": 7 * DAY };

type InvitedPlace =
  { role: NetworkRole; networkId: string } | { role: MunicipalityRole; municipalityId: string };

/** Makes a link to join a place. Whether `createdBy` may invite there is the caller's to check. */
export async function inviteToJoin(
  services: Services,
  invited: { email: string; name: string | null; createdBy: string | null; place: InvitedPlace },
): Promise<{ link: string; expiresAt: Date }> {
  const { token, row } = newInvitation(services, "join");
  await addInvitation(services.db, {
    ...row,
    ...invited.place,
    email: canonicalEmail(invited.email),
    name: invited.name,
    createdBy: invited.createdBy,
  });
  return { link: invitationLink(services, token), expiresAt: row.expiresAt };
}

/** Makes a link to set a new password, for an administrator to hand on: the program sends no mail. */
export async function inviteToResetPassword(
  services: Services,
  reset: { userId: string; createdBy: string | null },
): Promise<{ link: string; expiresAt: Date }> {
  const { token, row } = newInvitation(services, "reset");
  await addInvitation(services.db, { ...row, userId: reset.userId, createdBy: reset.createdBy });
  return { link: invitationLink(services, token), expiresAt: row.expiresAt };
}

/** Whether anybody has an account: without one only the first-use link works. */
export async function isSetUp(services: Services): Promise<boolean> {
  return hasAccounts(services.db);
}

/** The one-time link of a server without accounts; null when somebody already has one. */
export async function firstRunLink(services: Services): Promise<string | null> {
  if (await isSetUp(services)) return null;
  const { token, row } = newInvitation(services, "first-run");
  await replaceFirstRunInvitation(services.db, row);
  return `${services.settings.origin}/first-run/${token}`;
}

export type OpenInvitation =
  | { purpose: "join"; invitation: Invitation; email: string; place: string; hasAccount: boolean }
  | { purpose: "reset"; invitation: Invitation; userId: string }
  | { purpose: "first-run"; invitation: Invitation };

/** What a link invites to, or null when it was used, has expired or never was. Reading uses nothing up. */
export async function openInvitation(services: Services, token: string): Promise<OpenInvitation | null> {
  const found = await findOpenInvitation(services.db, hashOf(token), services.now());
  if (!found) return null;
  const { invitation } = found;
  if (invitation.purpose === "first-run") return { purpose: "first-run", invitation };
  if (invitation.purpose === "reset") return openReset(invitation);
  return openJoin(services, found);
}

export interface NewPerson {
  name: string;
  password: string;
  locale: Locale;
}

export async function acceptAsNewPerson(
  services: Services,
  open: OpenInvitation & { purpose: "join" },
  person: NewPerson,
): Promise<UseResult> {
  const newAccount = await accountOf(services, open.email, person);
  const place = membershipOf(services, open.invitation, newAccount.userId);
  return joinWithNewAccount(services.db, open.invitation.id, newAccount, place);
}

export async function acceptAsExistingPerson(
  services: Services,
  open: OpenInvitation & { purpose: "join" },
  userId: string,
): Promise<UseResult> {
  const place = membershipOf(services, open.invitation, userId);
  return joinWithExistingAccount(services.db, open.invitation.id, place, services.now());
}

export async function acceptReset(
  services: Services,
  open: OpenInvitation & { purpose: "reset" },
  password: string,
): Promise<UseResult> {
  const hash = await services.auth.hashPassword(password);
  return resetPassword(services.db, open.invitation.id, open.userId, hash, services.now());
}

export async function acceptFirstRun(
  services: Services,
  open: OpenInvitation & { purpose: "first-run" },
  network: { name: string },
  administrator: NewPerson & { email: string },
): Promise<UseResult> {
  const newAccount = await accountOf(services, administrator.email, administrator);
  return setUpNetwork(
    services.db,
    open.invitation.id,
    { id: services.newId(), name: network.name, membershipId: services.newId() },
    newAccount,
  );
}

function newInvitation<P extends keyof typeof LIFE>(services: Services, purpose: P) {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(services.now().getTime() + LIFE[purpose]);
  return { token, row: { id: services.newId(), purpose, tokenHash: hashOf(token), expiresAt } };
}

function invitationLink(services: Services, token: string): string {
  return `${services.settings.origin}/invitation/${token}`;
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function openReset(invitation: Invitation): OpenInvitation | null {
  return invitation.userId ? { purpose: "reset", invitation, userId: invitation.userId } : null;
}

async function openJoin(services: Services, found: InvitationWithPlace): Promise<OpenInvitation | null> {
  const { invitation } = found;
  const place = found.municipalityName ?? found.networkName;
  if (invitation.email === null || place === null) return null;
  const hasAccount = (await findUserByEmail(services.db, invitation.email)) !== null;
  return { purpose: "join", invitation, email: invitation.email, place, hasAccount };
}

async function accountOf(services: Services, email: string, person: NewPerson): Promise<NewAccount> {
  return {
    userId: services.newId(),
    credentialId: services.newId(),
    name: person.name,
    email: canonicalEmail(email),
    passwordHash: await services.auth.hashPassword(person.password),
    locale: person.locale,
    now: services.now(),
  };
}

function membershipOf(services: Services, invitation: Invitation, userId: string): NewMembership {
  const { role, networkId, municipalityId } = invitation;
  const id = services.newId();
  if (role === "officer" && municipalityId !== null) return { id, userId, role, municipalityId };
  if (role !== null && role !== "officer" && networkId !== null) return { id, userId, role, networkId };
  throw new Error(`invitation ${invitation.id} names no place`);
}
