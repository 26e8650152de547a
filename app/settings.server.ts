/** Everything that the environment decides, read and checked once at start. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

export interface Settings {
  mode: "production" | "development" | "test";
  /** A demo shows the passwords of its invented accounts on the sign-in page. */
  demo: boolean;
  port: number;
  /** Path of the SQLite file, or ":memory:". */
  databasePath: string;
  filesDirectory: string;
  /** Public origin, without a trailing slash: "https://planes.example.org". */
  origin: string;
  sessionSecret: string;
  /** How many reverse proxies stand in front; their X-Forwarded-For is believed, no other. */
  trustedProxies: number;
  /** Of one client address; 0 is no limit. */
  requestsPerMinute: number;
  logLevel: LogLevel;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Shorter secrets can be guessed; 32 characters of base64 carry 192 bits. */
const SECRET_LENGTH = 32;

const environmentSchema = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
  DEMO: z.enum(["0", "1", "false", "true"]).default("0"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SECAP_DB: z.string().min(1).optional(),
  FILES_DIR: z.string().min(1).optional(),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().min(SECRET_LENGTH).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  RATE_LIMIT: z.coerce.number().int().min(0).default(6000),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
});

export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: string[] };

/**
 * Reads the settings from the environment and the flag `--demo`.
 * In a demo or in development a missing SESSION_SECRET is made once and kept beside the database.
 */
export function readSettings(
  environment: Record<string, string | undefined>,
  flags: { demo?: boolean } = {},
): SettingsResult {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemText) };

  const env = parsed.data;
  const demo = Boolean(flags.demo) || env.DEMO === "1" || env.DEMO === "true";
  const databasePath = env.SECAP_DB ?? (demo ? "data/demo.db" : "data/secap.db");
  if (env.SESSION_SECRET === undefined && env.NODE_ENV === "production" && !demo) {
    return { ok: false, problems: [missingSecret()] };
  }
  return {
    ok: true,
    settings: {
      mode: env.NODE_ENV,
      demo,
      port: env.PORT,
      databasePath,
      filesDirectory: env.FILES_DIR ?? join(dirname(databasePath), "files"),
      origin: new URL(env.ORIGIN ?? `http://localhost:${env.PORT}`).origin,
      sessionSecret: env.SESSION_SECRET ?? keptSecret(databasePath),
      trustedProxies: env.TRUSTED_PROXIES,
      requestsPerMinute: env.RATE_LIMIT,
      logLevel: env.LOG_LEVEL,
    },
  };
}

function withoutEmpty(environment: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
}

function problemText(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.join(".")}: ${issue.message}`;
}

function missingSecret(): string {
  return (
    `SESSION_SECRET: required in production, at least ${SECRET_LENGTH} characters. ` +
    `Make one with: node -p "crypto.randomBytes(32).toString('base64')"`
  );
}

function keptSecret(databasePath: string): string {
  if (databasePath === ":memory:") return newSecret();
  const file = join(dirname(databasePath), "session-secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(dirname(file), { recursive: true });
  const secret = newSecret();
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

function newSecret(): string {
  return randomBytes(SECRET_LENGTH).toString("base64");
}
