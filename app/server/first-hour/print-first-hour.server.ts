import { findNetwork } from "db/repositories/places.server";
import { firstHourState } from "~/domain/first-hour/first-hour-state";
import { renderFirstHour } from "~/print/first-hour/render-first-hour";
import { linkedAssets } from "~/print/linked-assets.server";
import type { OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";
import { firstHourInput } from "./first-hour-input.server";

/** The provisional draft as a document, in the language of the plan. */
export async function printFirstHour(services: Services, open: OpenPlan, nonce: string): Promise<string> {
  const plan = await readPlanDocument(services, open.plan, open.scope);
  const input = firstHourInput(open, plan);
  const network = await findNetwork(services.db, open.plan.networkId);
  return renderFirstHour({
    input,
    state: firstHourState(input),
    locale: plan.locale,
    printedAt: services.now(),
    assets: linkedAssets,
    network: network?.name,
    nonce,
  });
}
