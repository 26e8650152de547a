/** The sample town's way from registers to actions, by the same use cases as its pages. */
import { readEntries } from "db/repositories/entries.server";
import { numberOf } from "~/domain/plan/answers";
import { seenAmount } from "~/domain/estimates/seen-amount";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import type { DemoDesk } from "./demo-review.server";
import type { TypedRow } from "~/domain/plan/register-offers";
import type { OpenedNetwork } from "../admin/open-network.server";
import { adoptMeasure } from "../measures/adopt-measure.server";
import { addNetworkMeasure } from "../measures/keep-network-measure.server";
import type { OpenPlan } from "../open-plan.server";
import { bringFromRegister } from "../registers/bring-from-register.server";
import { offersOfRegisters } from "../registers/register-offers.server";
import type { Services } from "../services.server";
import { NETWORK_ACTION, NETWORK_MEASURE, SAMPLE_ACTIONS, type SampleAction } from "./sample-actions";
import { SAMPLE_TOWN } from "./sample-towns";

export async function walkSamplePath(
  services: Services,
  officer: DemoDesk,
  network: OpenedNetwork,
): Promise<void> {
  await bringRegisters(services, await officer.open(SAMPLE_TOWN));
  const id = services.newId();
  const added = await addNetworkMeasure(services, network, id, NETWORK_MEASURE);
  if (!added.ok) throw new Error(`the measure of the demo network was refused: ${added.reason}`);
  await adopt(services, await officer.open(SAMPLE_TOWN), { ...NETWORK_ACTION, measure: `red-${id}-1` });
  const open = await officer.open(SAMPLE_TOWN);
  for (const action of SAMPLE_ACTIONS) await adopt(services, open, action);
}

/** What the registers know stands in the inventories instead of what was typed there. */
async function bringRegisters(services: Services, open: OpenPlan): Promise<void> {
  const { locale } = open.plan;
  for (const { address, values } of await readEntries(services.db, open.scope, INVENTORIES)) {
    const year = numberOf(values, "year");
    if (address.field !== undefined || year === null) continue;
    const { instance } = address;
    for (const { figure, state } of await offersOfRegisters(services, open, instance, year)) {
      const { register, carrier } = figure;
      const seen = state.kind === "typed" ? seenOf(state.replaceable) : "";
      const brought = await bringFromRegister(services, open, { instance, register, carrier, seen, locale });
      if (!brought.ok) throw new Error(`${register}, ${carrier} of ${year}: ${brought.reason}`);
    }
  }
}

function seenOf(row: TypedRow | null): string {
  const { amount = null, unit = null } = row ?? {};
  return seenAmount(amount === null || unit === null ? null : { amount, unit: unit.toLowerCase() });
}

async function adopt(services: Services, open: OpenPlan, { row, ...action }: SampleAction): Promise<void> {
  const adopted = await adoptMeasure(services, open, { ...action, row });
  if (!adopted.ok) throw new Error(`the demo could not adopt ${action.measure}: ${adopted.reason}`);
}
