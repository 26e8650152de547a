import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { RecommendedFactor } from "~/domain/inventory/recommended-factor";
import type { NetworkMeasure } from "~/domain/measures/network-measure";
import type { FrameworkId } from "~/domain/template/template";
import { user } from "./auth.table";
import { municipalities } from "./municipality.table";

/** One municipality's SECAP for one cycle, on one template version. */
export const plans = sqliteTable(
  "plans",
  {
    id: text("id").primaryKey(),
    municipalityId: text("municipality_id")
      .notNull()
      .references(() => municipalities.id),
    templateId: text("template_id").notNull(),
    templateVersion: text("template_version").notNull(),
    title: text("title").notNull(),
    frameworks: text("frameworks", { mode: "json" }).$type<FrameworkId[]>().notNull(),
    /** The language the plan is written and printed in. */
    locale: text("locale", { enum: ["es", "en", "pt"] }).notNull(),
    /** Granted by the municipality: technicians of its network may write in the draft. */
    technicianMayEdit: integer("technician_may_edit", { mode: "boolean" }).notNull().default(false),
    /** Only the short path of a small town is shown. */
    essentialOnly: integer("essential_only", { mode: "boolean" }).notNull().default(false),
    /** Emission factors that its file brought; they go before the network's. */
    statedFactors: text("stated_factors", { mode: "json" })
      .$type<RecommendedFactor[]>()
      .notNull()
      .default(sql`'[]'`),
    /** Measures of networks that its actions were taken from, as they were then. */
    adoptedMeasures: text("adopted_measures", { mode: "json" })
      .$type<NetworkMeasure[]>()
      .notNull()
      .default(sql`'[]'`),
    /** When factors last changed that its inventories rest on; null while they never did. */
    factorsChangedAt: integer("factors_changed_at", { mode: "timestamp_ms" }),
    /** Something changed on which computed effects of its actions may rest, since they were last stored. */
    effectsStale: integer("effects_stale", { mode: "boolean" }).notNull().default(false),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    createdBy: text("created_by").references(() => user.id, { onDelete: "set null" }),
  },
  (table) => [index("plan_municipality").on(table.municipalityId)],
);
