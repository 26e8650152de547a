/** Style sheets and fonts read from their files, for documents that must stand alone: command line and tests. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PrintAssets } from "./print-input";

const require = createRequire(import.meta.url);

const FONT = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght";

export function embeddedAssets(): PrintAssets {
  return assetsOf(["../styles/charts.css", "./print.css"]);
}

/** Letters and sheets of data requests. */
export function embeddedPaperAssets(): PrintAssets {
  return assetsOf(["./requests/papers.css"]);
}

function assetsOf(paths: readonly string[]): PrintAssets {
  const sheets = paths.map((path) => readFileSync(new URL(path, import.meta.url), "utf8"));
  return {
    css: sheets.join("\n"),
    fontUrl: dataUri(require.resolve(`${FONT}-normal.woff2`)),
    italicFontUrl: dataUri(require.resolve(`${FONT}-italic.woff2`)),
  };
}

function dataUri(path: string): string {
  return `data:font/woff2;base64,${readFileSync(path).toString("base64")}`;
}
