import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "./auth.table";
import { municipalities } from "./municipality.table";
import { networks } from "./network.table";

/** A link that works once and for a while: to join, to set a new password, to set up an empty server. */
export const invitations = sqliteTable(
  "invitations",
  {
    id: text("id").primaryKey(),
    /** SHA-256 of the link's token: who reads the database cannot use the link. */
    tokenHash: text("token_hash").notNull(),
    purpose: text("purpose", { enum: ["join", "reset", "first-run"] }).notNull(),
    role: text("role", { enum: ["administrator", "technician", "officer"] }),
    networkId: text("network_id").references(() => networks.id),
    municipalityId: text("municipality_id").references(() => municipalities.id),
    email: text("email"),
    name: text("name"),
    /** The person whose password is reset. */
    userId: text("user_id").references(() => user.id, { onDelete: "cascade" }),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    usedAt: integer("used_at", { mode: "timestamp_ms" }),
    createdBy: text("created_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("invitation_token").on(table.tokenHash),
    index("invitation_municipality").on(table.municipalityId),
    index("invitation_network").on(table.networkId),
  ],
);
