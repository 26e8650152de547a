/** The one configuration of Vite, Remix and vitest. The Remix plugin stays off under vitest. */
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

const folder = (name) => fileURLToPath(new URL(`./${name}`, import.meta.url));

const alias = {
  "~": folder("app"),
  db: folder("db"),
  templates: folder("templates"),
  tests: folder("tests"),
};

const remixPlugin = () =>
  remix({
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
    ignoredRouteFiles: ["**/*.test.*"],
    serverModuleFormat: "esm",
  });

/** Requirements, and the sheet to retype: not to travel with pages of questions either. */
const REQUIREMENT_PAGES = /\/app\/(components\/frameworks\/|routes\/plans\.\$planId\.frameworks\.)/;
const IMPORT_PAGES = /\/app\/(components\/import\/|routes\/plans\.\$planId\.imports\.)/;

/** A group of tests that `vitest --project <name>` can run alone. */
function testProject(name, options = {}) {
  return {
    extends: true,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
  };
}

/** Files that bring their own registry of questionnaires: modules of their own. The others share theirs. */
const OWN_REGISTRY = ["tests/integration/review.test.ts", "tests/routes/access.test.ts"];
const sharedModules = { isolate: false, exclude: OWN_REGISTRY };

/** A browser and a built server each: one file at a time, or two cores are not enough. */
const withBrowser = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** What every page needs, and nothing of single pages beside it. */
const FRAMEWORK = /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//;

const EVERY_PAGE = /app\/(components\/ui|components\/page|i18n)\//;

export default defineConfig({
  publicDir: "app/public",
  plugins: process.env.VITEST ? [] : [remixPlugin()],
  resolve: { alias },
  build: {
    target: "es2022",
    // Many small files cost a slow line a round trip each.
    rollupOptions: {
      output: {
        experimentalMinChunkSize: 8_000,
        // … but what only the steps of an import show is not to travel with pages of questions.
        onlyExplicitManualChunks: true,
        manualChunks: (id) => {
          if (IMPORT_PAGES.test(id)) return "import-pages";
          if (REQUIREMENT_PAGES.test(id)) return "requirement-pages";
          if (FRAMEWORK.test(id)) return "framework";
          return EVERY_PAGE.test(id) ? "every-page" : undefined;
        },
      },
    },
  },
  esbuild: { jsx: "automatic" },
  test: {
    environment: "node",
    pool: "forks",
    testTimeout: 20_000,
    projects: [
      testProject("architecture", { testTimeout: 60_000 }),
      testProject("unit", sharedModules),
      testProject("integration", sharedModules),
      testProject("routes", sharedModules),
      testProject("own-registry", { include: OWN_REGISTRY }),
      testProject("e2e", withBrowser),
      testProject("print", withBrowser),
    ],
  },
});
