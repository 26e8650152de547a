/** What a plan already knows of its town and that decides whom it asks for what. */
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, codesOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import { inventoriesByYear } from "./read-requests";

export interface RequestFacts {
  /** null: not known yet. */
  pipedGas: boolean | null;
  raisesLivestock: boolean;
  /** Answers of the profile by question, as names of those who are asked. */
  providers: Readonly<Record<string, string | null>>;
  /** Year of the latest inventory. */
  inventoryYear: number | null;
}

/** "sin red", as the profile's question on the gas distributor proposes to write it. */
const NO_NETWORK = /\b(sin|no hay|no|sem|without)\s+(red|gas|network|rede|piped)\b/i;
const RURAL = ["livestock", "dairy"];

export function readRequestFacts(plan: Pick<PlanDocument, "entries">): RequestFacts {
  const profile = answersIn(plan, "profile");
  const firstHour = answersIn(plan, "first-hour");
  const pipedGas = hasPipedGas(firstHour, profile);
  const activities = codesOf(profile, "economicActivities");
  return {
    pipedGas,
    raisesLivestock: firstHour["cattle"] === true || activities.some((code) => RURAL.includes(code)),
    providers: {
      electricityProvider: textOf(profile, "electricityProvider"),
      gasProvider: pipedGas === false ? null : textOf(profile, "gasProvider"),
    },
    inventoryYear: inventoriesByYear(plan)[0]?.year ?? null,
  };
}

/** What was asked outright says more than a name in the profile. */
function hasPipedGas(firstHour: EntryValues, profile: EntryValues): boolean | null {
  const told = codeOf(firstHour, "gasNetwork", ["yes", "part", "no"]);
  if (told !== null) return told !== "no";
  const provider = textOf(profile, "gasProvider");
  return provider === null ? null : !NO_NETWORK.test(provider);
}
