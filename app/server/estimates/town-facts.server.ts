import { readEntries, readEntry } from "db/repositories/entries.server";
import { provinces } from "templates/catalogs/places";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import type { TownFacts } from "~/domain/estimates/town-facts";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import { ANSWER_SECTIONS, FLEET_SECTION, readTownFacts } from "~/domain/plan/read-town-facts";
import { offeredToRow } from "~/domain/plan/register-offers";
import { type EntryAddress, SINGLE_INSTANCE } from "~/domain/template/address";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import { offersOfRegisters } from "../registers/register-offers.server";
import type { Services } from "../services.server";

/**
 * The town as its plan describes it, in the year of one inventory, with what its registers offer the row. Only what is
 * needed is read: rows can be many.
 */
export async function townFactsOf(
  services: Services,
  open: OpenPlan,
  { instance, row }: EntryAddress,
): Promise<TownFacts> {
  const { db } = services;
  const [fleet, ...answers] = await Promise.all([
    readEntries(db, open.scope, FLEET_SECTION),
    readEntry(db, open.scope, { section: INVENTORIES, instance }),
    ...ANSWER_SECTIONS.map((section) => readEntry(db, open.scope, { section, instance: SINGLE_INSTANCE })),
  ]);
  const entries = [...fleet, ...answers.filter((entry) => entry !== null)];
  const facts = readTownFacts(planDocumentOf(open.plan, entries, NO_FACTORS), instance, provinceByName);
  if (row === undefined || facts.year === null) return facts;
  const offers = await offersOfRegisters(services, open, instance, facts.year);
  return { ...facts, registers: offeredToRow(offers, row).map(({ figure }) => figure) };
}

/** Accents and capitals are often left out when a name is typed. */
function provinceByName(name: string): string | null {
  return provinces.find((province) => plain(province.name) === plain(name))?.code ?? null;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
