import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ApprovedFacilities, ApprovedInventory } from "~/domain/review/approved-results";
import { entries } from "./entry.table";
import { plans } from "./plan.table";
import { submissions } from "./review.table";

/** Derived from entries in the transaction that saves them; `secap rebuild-facts` proves them equal. */
export const factCompleteness = sqliteTable(
  "fact_completeness",
  {
    entryId: text("entry_id")
      .primaryKey()
      .references(() => entries.id),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    section: text("section").notNull(),
    instance: text("instance").notNull(),
    required: integer("required").notNull(),
    answered: integer("answered").notNull(),
    problems: integer("problems").notNull(),
    gaps: integer("gaps").notNull(),
    started: integer("started", { mode: "boolean" }).notNull(),
  },
  (table) => [index("fact_completeness_plan").on(table.planId, table.section)],
);

/** One row of an inventory: its emissions in t CO2e (null: no data) by year and place in the frameworks. */
export const factEmissions = sqliteTable(
  "fact_emissions",
  {
    entryId: text("entry_id")
      .primaryKey()
      .references(() => entries.id),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    instance: text("instance").notNull(),
    year: integer("year"),
    gpcCell: text("gpc_cell"),
    covenantSector: text("covenant_sector"),
    carrier: text("carrier"),
    scope: integer("scope"),
    energyMwh: real("energy_mwh"),
    tco2e: real("tco2e"),
  },
  (table) => [index("fact_emissions_plan").on(table.planId, table.year)],
);

/**
 * One action: what it saves a year in its target year (null: no data), as stated or else as its measure computes it
 * beside the other actions of the plan; which of both says `computed`.
 */
export const factActions = sqliteTable(
  "fact_actions",
  {
    entryId: text("entry_id")
      .primaryKey()
      .references(() => entries.id),
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    section: text("section").notNull(),
    sector: text("sector"),
    status: text("status"),
    tco2eReduced: real("tco2e_reduced"),
    computed: integer("computed", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [index("fact_actions_plan").on(table.planId)],
);

/**
 * The inventories of the last submission of a plan that the network approved, by which its towns are compared.
 * Derived from the submission in the transaction that approves it; later drafts do not change it.
 */
export const factApprovedInventories = sqliteTable(
  "fact_approved_inventories",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id),
    instance: text("instance").notNull(),
    submissionId: text("submission_id")
      .notNull()
      .references(() => submissions.id),
    year: integer("year").notNull(),
    population: integer("population"),
    gases: text("gases", { enum: ["co2", "co2e"] }).notNull(),
    /** t CO2e by sector of comparison, null for "no data". */
    sectors: text("sectors", { mode: "json" }).$type<ApprovedInventory["sectors"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.instance] })],
);

/** The municipality's own facilities in the same submission, by which its towns are compared. */
export const factApprovedFacilities = sqliteTable("fact_approved_facilities", {
  planId: text("plan_id")
    .primaryKey()
    .references(() => plans.id),
  submissionId: text("submission_id")
    .notNull()
    .references(() => submissions.id),
  /** Of the latest inventory, with its population. */
  year: integer("year").notNull(),
  population: integer("population"),
  /** By indicator, null for "no data". */
  indicators: text("indicators", { mode: "json" }).$type<ApprovedFacilities["indicators"]>().notNull(),
});
