import type { Database } from "./open-database.server";

/**
 * A statement of the hot path, built and compiled once for each open database: for small queries that takes
 * longer than running them. Its parameters are `sql.placeholder("name")`.
 */
export function prepared<T>(prepare: (db: Database) => T): (db: Database) => T {
  const known = new WeakMap<Database, T>();
  return (db) => {
    const statement = known.get(db) ?? prepare(db);
    known.set(db, statement);
    return statement;
  };
}
