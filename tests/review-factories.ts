/** Plans on the small test questionnaire, with people on both sides of the review. */
import { writeEntry } from "db/repositories/entries.server";
import { insertPlan, readPlan, scopeOf } from "db/repositories/plans.server";
import type { Actor } from "~/domain/access/actor";
import type { EntryAddress } from "~/domain/template/address";
import type { EntryValues } from "~/domain/template/value";
import { factPlan, factsOfWrite } from "~/server/entry-facts.server";
import type { OpenPlan } from "~/server/open-plan.server";
import { setEntryRemoved } from "~/server/remove-entry.server";
import type { Services } from "~/server/services.server";
import { tinyTemplate } from "tests/fixtures/tiny-template";
import { aMunicipality, aNetwork, anOfficer, aServices, aTechnician } from "./factories";

/** Services whose clock moves a minute each time it is read: what happens later is later. */
export function aMovingClock(start = "2026-03-02T12:00:00Z") {
  let time = Date.parse(start);
  const services = aServices({ now: () => new Date((time += 60_000)) });
  const pass = (days: number) => (time += days * 24 * 60 * 60 * 1000);
  return { services, pass };
}

export async function aReview(services: Services) {
  const network = await aNetwork(services);
  const municipality = await aMunicipality(services, { networkId: network.id });
  const officer = await anOfficer(services, { municipalityId: municipality.id, name: "Oficina" });
  const technician = await aTechnician(services, { networkId: network.id, name: "Técnica" });
  const planId = await aTinyPlan(services, municipality.id);
  return {
    network,
    municipality,
    planId,
    people: { officer, technician },
    officer: await opened(services, planId, officer),
    technician: await opened(services, planId, technician),
  };
}

export async function aTinyPlan(services: Services, municipalityId: string): Promise<string> {
  const id = services.newId();
  await insertPlan(services.db, {
    id,
    municipalityId,
    templateId: tinyTemplate.id,
    templateVersion: tinyTemplate.version,
    title: "Plan de prueba",
    frameworks: ["gcom-americas"],
    locale: "es",
    createdAt: services.now(),
  });
  return id;
}

/** As `openPlan`, which knows released questionnaires only. */
export async function opened(services: Services, planId: string, actor: Actor): Promise<OpenPlan> {
  const plan = await readPlan(services.db, planId);
  if (!plan) throw new Error(`no plan ${planId}`);
  return { plan, scope: scopeOf(plan), template: tinyTemplate, actor };
}

/** Saves answers over those that an entry already has; null takes one away. */
export async function answer(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  values: EntryValues,
  kind: string | null = null,
): Promise<void> {
  const { plan, template, actor } = open;
  await writeEntry(services.db, open.scope, address, (reader) => {
    const newId = services.newId();
    const write = {
      newId,
      values: { ...reader.current?.values, ...values },
      kind: reader.current?.kind ?? kind,
      position: reader.current?.position ?? 0,
      removed: false,
      savedAt: services.now(),
      savedBy: actor.userId,
    };
    const id = reader.current?.id ?? newId;
    const entry = {
      id,
      ...address,
      ...(write.kind ? { kind: write.kind } : {}),
      values: write.values,
      removed: false,
    };
    const facts = factsOfWrite(factPlan({ template, plan }), reader, entry);
    return { write, conflicts: [], settled: [], facts, result: null };
  });
}

export async function remove(services: Services, open: OpenPlan, address: EntryAddress): Promise<void> {
  await setEntryRemoved(services, open, address, true);
}

export const PROFILE: EntryAddress = { section: "profile", instance: "main" };
export const CAMPAIGN: EntryAddress = { section: "campaigns", instance: "c2018" };

export function aReading(row: string): EntryAddress {
  return { ...CAMPAIGN, field: "readings", row };
}

/** All that the first stage asks. */
export const FULL_PROFILE: EntryValues = { mayor: "Intendencia de prueba", population: 12_500 };
