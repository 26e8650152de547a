import type { CdpCatalogue } from "~/domain/frameworks/cdp-sheet";
import { cdp2026 } from "./cdp-2026";

/** One a year, the current one last: a plan may still have to answer an earlier one. */
export const cdpSheets: readonly [CdpCatalogue, ...CdpCatalogue[]] = [cdp2026];
