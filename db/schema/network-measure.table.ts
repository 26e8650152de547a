import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { NetworkMeasure } from "~/domain/measures/network-measure";
import { user } from "./auth.table";
import { networks } from "./network.table";

/** Measures that a network adds to the library of its towns; how each came to be is in the audit. */
export const networkMeasures = sqliteTable(
  "network_measures",
  {
    id: text("id").primaryKey(),
    networkId: text("network_id")
      .notNull()
      .references(() => networks.id),
    /** Rises with each change: a plan that adopted an earlier state keeps that one. */
    revision: integer("revision").notNull(),
    definition: text("definition", { mode: "json" }).$type<NetworkMeasure>().notNull(),
    /** No longer offered to plans. */
    retired: integer("retired", { mode: "boolean" }).notNull().default(false),
    changedAt: integer("changed_at", { mode: "timestamp_ms" }).notNull(),
    changedBy: text("changed_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [index("network_measure_network").on(table.networkId)],
);
