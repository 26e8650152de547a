import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { networks } from "./network.table";

export const municipalities = sqliteTable(
  "municipalities",
  {
    id: text("id").primaryKey(),
    networkId: text("network_id")
      .notNull()
      .references(() => networks.id),
    name: text("name").notNull(),
    /** Code in the country's registry of local governments; null for a place that is not in it. */
    placeCode: text("place_code"),
    province: text("province").notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text("country").notNull(),
    /** People in the last census; null means that we do not know. */
    population: integer("population"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("municipality_network").on(table.networkId)],
);
