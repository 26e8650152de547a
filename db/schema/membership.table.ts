import { sql } from "drizzle-orm";
import { check, index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { user } from "./auth.table";
import { municipalities } from "./municipality.table";
import { networks } from "./network.table";

/** Who may act where: officers in a municipality, technicians and administrators in a whole network. */
export const memberships = sqliteTable(
  "memberships",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    networkId: text("network_id").references(() => networks.id),
    municipalityId: text("municipality_id").references(() => municipalities.id),
    role: text("role", { enum: ["administrator", "technician", "officer"] }).notNull(),
  },
  (table) => [
    index("membership_user").on(table.userId),
    uniqueIndex("membership_in_network").on(table.userId, table.networkId),
    uniqueIndex("membership_in_municipality").on(table.userId, table.municipalityId),
    check(
      "membership_place",
      sql`(${table.role} = 'officer') = (${table.municipalityId} is not null)
        and (${table.role} <> 'officer') = (${table.networkId} is not null)`,
    ),
  ],
);
