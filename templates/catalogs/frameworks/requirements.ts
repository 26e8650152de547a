import type { Requirement } from "~/domain/frameworks/requirement";
import { cdpRequirements } from "./cdp-iclei.requirements";
import { euCovenantRequirements } from "./eu-covenant.requirements";
import { globalCovenantRequirements } from "./global-covenant.requirements";
import { networkRequirements } from "./network.requirements";
import { raceToZeroRequirements } from "./race-to-zero.requirements";

/** What every framework asks of a plan, in the order of reading. */
export const requirements: readonly Requirement[] = [
  ...globalCovenantRequirements,
  ...euCovenantRequirements,
  ...cdpRequirements,
  ...raceToZeroRequirements,
  ...networkRequirements,
];
