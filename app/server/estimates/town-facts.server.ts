import { readEntries } from "db/repositories/entries.server";
import { provinces } from "templates/catalogs/places";
import type { TownFacts } from "~/domain/estimates/town-facts";
import { readTownFacts, TOWN_FACT_SECTIONS } from "~/domain/plan/read-town-facts";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";

/** The town as its plan describes it, in the year of one inventory. */
export async function townFactsOf(services: Services, open: OpenPlan, instance: string): Promise<TownFacts> {
  const sections = await Promise.all(
    TOWN_FACT_SECTIONS.map((section) => readEntries(services.db, open.scope, section)),
  );
  return readTownFacts(planDocumentOf(open.plan, sections.flat()), instance, provinceByName);
}

/** Accents and capitals are often left out when a name is typed. */
function provinceByName(name: string): string | null {
  return provinces.find((province) => plain(province.name) === plain(name))?.code ?? null;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
