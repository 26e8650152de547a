import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { createProvisionalInventory } from "./create-provisional-inventory.server";

/** Reads the posted ticks and stores what they ask for; what is not offered is not stored. */
export async function storeFirstHour(
  services: Services,
  open: OpenPlan,
  form: FormData,
): Promise<"stored" | "nothingNew" | "incomplete"> {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  const outcome = await createProvisionalInventory(services, open, {
    inventory: form.get("inventory") === "on",
    hazards: texts("hazard"),
    measures: texts("measure"),
    population: form.get("population") === "on",
  });
  if (!outcome.ok) return outcome.reason;
  return outcome.written > 0 ? "stored" : "nothingNew";
}
