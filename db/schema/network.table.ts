import { sqliteTable, text } from "drizzle-orm/sqlite-core";

/** An organisation that supports municipalities. */
export const networks = sqliteTable("networks", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
});
