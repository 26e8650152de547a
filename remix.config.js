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
const withBrowser = { isolate: false, fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** What every page needs, and nothing of single pages beside it. */
const FRAMEWORK = /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//;

const EVERY_PAGE = /app\/(components\/ui|components\/page|i18n)\//;

const ROUTE = /\/app\/routes\//;
const QUESTION_ROUTE = /\/app\/routes\/plans\.\$planId\.sections\./;

/** Which routes a module travels with: of questions, others, or both. */
function travelsWith(id, getModuleInfo) {
  const seen = new Set([id]);
  let questions = false;
  let others = false;
  for (const one of seen) {
    if (ROUTE.test(one)) {
      if (QUESTION_ROUTE.test(one)) questions = true;
      else others = true;
      continue;
    }
    for (const importer of getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return { questions, others };
}

/**
 * Pages of questions load one file of their own and one that they share. Left alone, small pieces are put into the
 * files of whatever other page uses them too, and each such page is another round trip.
 */
function ofQuestions(id, getModuleInfo) {
  if (ROUTE.test(id) || !/\/app\//.test(id)) return undefined;
  const { questions, others } = travelsWith(id, getModuleInfo);
  if (!questions) return undefined;
  return others ? "shared-pages" : "question-pages";
}

export default defineConfig(({ isSsrBuild }) => ({
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
        manualChunks: (id, { getModuleInfo }) => {
          if (IMPORT_PAGES.test(id)) return "import-pages";
          if (REQUIREMENT_PAGES.test(id)) return "requirement-pages";
          if (FRAMEWORK.test(id)) return "framework";
          if (EVERY_PAGE.test(id)) return "every-page";
          return isSsrBuild ? undefined : ofQuestions(id, getModuleInfo);
        },
      },
    },
  },
  esbuild: { jsx: "automatic" },
  test: {
    environment: "node",
    pool: "forks",
    // Both cores of a small machine: left alone, vitest keeps one of two for itself.
    maxWorkers: 2,
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
}));
