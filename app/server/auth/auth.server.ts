/**
 * Who is signed in. Better Auth keeps passwords and sessions; who may join, and where they may act,
 * is ours (memberships, invitations). Nobody can sign themselves up.
 */
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth";
import { hashPassword } from "better-auth/crypto";
import { account, session, user, verification } from "db/schema/auth.table";
import type { Database } from "db/open-database.server";
import type { Settings } from "~/settings.server";
import { LOCALES, type Locale } from "~/domain/template/text";

export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 128;

const SESSION_SECONDS = 30 * 24 * 60 * 60;

export interface SignedIn {
  userId: string;
  name: string;
  email: string;
  locale: Locale | null;
}

export interface Auth {
  /** Null for a wrong address or password, without saying which. The headers carry Set-Cookie. */
  signIn(email: string, password: string): Promise<Headers | null>;
  /** Ends the session of the request. The headers carry the Set-Cookie that forgets it. */
  signOut(request: Request): Promise<Headers>;
  /** Asks the database each time: a revoked session is dead at once. */
  sessionOf(request: Request): Promise<SignedIn | null>;
  hashPassword(password: string): Promise<string>;
}

export function createAuth(db: Database, settings: Settings, newId: () => string): Auth {
  const auth = betterAuth({
    baseURL: settings.origin,
    secret: settings.sessionSecret,
    database: drizzleAdapter(db, { provider: "sqlite", schema: { account, session, user, verification } }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
    },
    user: { additionalFields: { locale: { type: "string", required: false, input: false } } },
    // A fixed life: renewing would need every loader to pass a cookie on. Work survives its end (resendPage).
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: "secap",
      useSecureCookies: settings.origin.startsWith("https:"),
      database: { generateId: newId },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

  return {
    async signIn(email, password) {
      const response = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      return response.ok ? cookiesOf(response) : null;
    },
    async signOut(request) {
      return cookiesOf(await auth.api.signOut({ headers: request.headers, asResponse: true }));
    },
    async sessionOf(request) {
      const found = await auth.api.getSession({ headers: request.headers });
      if (!found) return null;
      const { id, name, email, locale } = found.user;
      return { userId: id, name, email, locale: LOCALES.find((known) => known === locale) ?? null };
    },
    hashPassword,
  };
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}
