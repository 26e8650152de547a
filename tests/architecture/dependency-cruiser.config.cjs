/** Who may import whom: the table of the README, as rules. */
const DOMAIN = "^app/domain/";
const VOCABULARY = "^app/domain/template/";
const I18N = "^app/i18n/";
const SERVER = "^app/server/";
const COMPONENTS = "^app/components/";
const PRINT = "^app/print/";
const STYLES = "^app/styles/";
const TEMPLATES = "^templates/";
const DB = "^db/";
const PACKAGES = "^node_modules/";
const NODE = ["^node:", "^[a-z_]+$", "^[a-z_]+/[a-z]+$"];

/** A rule that allows `from` the listed paths and nothing else of ours; packages too unless `packages` lists them. */
function only(name, from, allowed, packages = [PACKAGES], to = {}) {
  return {
    name,
    severity: "error",
    from: { path: from },
    to: {
      ...to,
      pathNot: [...allowed, ...packages, ...(packages.includes(PACKAGES) ? NODE : [])],
    },
  };
}

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("domain-is-pure", DOMAIN, [DOMAIN], ["^node_modules/zod/"]),
    only("templates-are-data", TEMPLATES, [DOMAIN, TEMPLATES], []),
    only("database-knows-the-domain", DB, [DOMAIN, DB]),
    only("language-knows-words", I18N, [VOCABULARY, I18N]),
    // The shape of what a read model hands to a page is a type of the server; only its type may be imported.
    only("components-draw", COMPONENTS, [DOMAIN, I18N, COMPONENTS, PRINT, STYLES], [PACKAGES], {
      dependencyTypesNot: ["type-only"],
    }),
    only("print-draws", PRINT, [DOMAIN, I18N, COMPONENTS, PRINT, STYLES, "^app/public/"]),
    only("server-runs-use-cases", SERVER, [
      DOMAIN,
      I18N,
      SERVER,
      PRINT,
      TEMPLATES,
      DB,
      "^app/settings\\.server\\.ts$",
    ]),
    only("commands-run-use-cases", "^app/(commands/|cli\\.ts$)", [
      "^app/commands/",
      DOMAIN,
      I18N,
      SERVER,
      PRINT,
      TEMPLATES,
      "^app/settings\\.server\\.ts$",
    ]),
    only("routes-are-thin", "^app/(routes/|root\\.|entry\\.)", [
      DOMAIN,
      I18N,
      SERVER,
      COMPONENTS,
      PRINT,
      STYLES,
    ]),
    {
      name: "sql-only-in-repositories",
      comment: "Better Auth is given its own tables.",
      severity: "error",
      from: { path: ["^app/"], pathNot: ["^app/server/auth/auth\\.server\\.ts$"] },
      to: { path: ["^db/schema/", "^node_modules/drizzle-orm/", "^node_modules/better-sqlite3/"] },
    },
    {
      name: "one-place-opens-the-database",
      severity: "error",
      from: { path: "^app/", pathNot: ["^app/server/services\\.server\\.ts$", "^app/(host|cli)\\.ts$"] },
      to: { path: "^db/(open-database|migrate)\\.server\\.ts$", dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
