/** The same for the web: fonts by the address that the build gives them, style sheets inlined by Vite. */
import fontUrl from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import italicFontUrl from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-italic.woff2?url";
import chartStyles from "../styles/charts.css?raw";
import printStyles from "./print.css?raw";
import type { PrintAssets } from "./print-input";
import paperStyles from "./requests/papers.css?raw";

export const linkedAssets: PrintAssets = { css: `${chartStyles}\n${printStyles}`, fontUrl, italicFontUrl };

/** Letters and sheets of data requests. */
export const linkedPaperAssets: PrintAssets = { css: paperStyles, fontUrl, italicFontUrl };
