import { readEntries } from "db/repositories/entries.server";
import { factorCatalogueOf } from "templates/registry";
import { registerFigures } from "~/domain/facilities/register-figures";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import { rowsIn } from "~/domain/plan/answers";
import { carrierNames, FACILITIES, readFacilitiesInput } from "~/domain/plan/read-facilities";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import { type RegisterOffer, registerOffers } from "~/domain/plan/register-offers";
import { planEntryOf } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";

/** What the registers of the plan have for the rows of an inventory of that year. */
export async function offersOfRegisters(
  { db }: Services,
  { plan, scope, template }: OpenPlan,
  instance: string,
  year: number,
): Promise<RegisterOffer[]> {
  const registers = await readEntries(db, scope, FACILITIES);
  const document = planDocumentOf(plan, registers, NO_FACTORS);
  const input = readFacilitiesInput(document, factorCatalogueOf(template), carrierNames(template));
  const figures = registerFigures(input, year);
  if (figures.length === 0) return [];
  const entries = (await readEntries(db, scope, INVENTORIES)).map(planEntryOf);
  return registerOffers(figures, rowsIn({ entries }, INVENTORIES, INVENTORY_ROWS, instance));
}
