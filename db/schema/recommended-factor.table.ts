import { integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { FactorPurpose } from "~/domain/inventory/recommended-factor";
import type { GwpSet } from "~/domain/inventory/gwp";
import type { GasCoverage } from "~/domain/inventory/inventory-input";
import type { FactorUnit } from "~/domain/numbers/units";
import { user } from "./auth.table";
import { networks } from "./network.table";

/** Emission factors that a network recommends to its municipalities; how each came to be is in the audit. */
export const recommendedFactors = sqliteTable(
  "recommended_factors",
  {
    id: text("id").primaryKey(),
    networkId: text("network_id")
      .notNull()
      .references(() => networks.id),
    purpose: text("purpose").$type<FactorPurpose>().notNull(),
    carrier: text("carrier").notNull(),
    /** "AR", "AR-50". */
    place: text("place").notNull(),
    /** The year of inventories that it holds for; 0: every year (SQLite's unique index treats nulls as different). */
    year: integer("year").notNull(),
    value: real("value").notNull(),
    unit: text("unit").$type<FactorUnit>().notNull(),
    gases: text("gases").$type<GasCoverage>().notNull(),
    gwpSet: text("gwp_set").$type<GwpSet>(),
    source: text("source").notNull(),
    note: text("note"),
    setAt: integer("set_at", { mode: "timestamp_ms" }).notNull(),
    setBy: text("set_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("recommended_factor").on(
      table.networkId,
      table.purpose,
      table.carrier,
      table.place,
      table.year,
    ),
  ],
);
