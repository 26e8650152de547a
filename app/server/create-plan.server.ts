import { writeAudit } from "db/repositories/audit.server";
import { writeEntry, type EntryDecision } from "db/repositories/entries.server";
import { insertPlan } from "db/repositories/plans.server";
import { findMunicipality, type Municipality } from "db/repositories/places.server";
import { currentTemplate } from "templates/registry";
import type { Actor } from "~/domain/access/actor";
import { isOfficerOf } from "~/domain/access/access.rules";
import { knownAnswers } from "~/domain/plan/new-plan";
import type { PlanEntry } from "~/domain/plan/plan-document";
import type { FrameworkId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { factPlan, factsOfWrite } from "./entry-facts.server";
import { openPlan, type OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface NewPlanCommand {
  municipalityId: string;
  title: string;
  frameworks: FrameworkId[];
  locale: Locale;
  /** Only the short path of a small town is shown. */
  essentialOnly: boolean;
}

export type CreatePlanOutcome = { ok: true; planId: string } | { ok: false; reason: "not-found" };

/**
 * An officer starts a plan of their municipality on the current template; what the network knows of the
 * municipality is already answered. For anybody else the municipality is "not found".
 */
export async function createPlan(
  services: Services,
  actor: Actor,
  command: NewPlanCommand,
): Promise<CreatePlanOutcome> {
  const municipality = await officersMunicipality(services, actor, command.municipalityId);
  if (!municipality) return { ok: false, reason: "not-found" };
  const planId = services.newId();
  await insertPlan(services.db, {
    id: planId,
    templateId: currentTemplate.id,
    templateVersion: currentTemplate.version,
    ...command,
    createdAt: services.now(),
    createdBy: actor.userId,
  });
  const { id: municipalityId } = municipality;
  const act = { at: services.now(), actorId: actor.userId, action: "plan.created", municipalityId, planId };
  await writeAudit(services.db, act);

  const opened = await openPlan(services, actor, planId, "edit");
  if (!opened.ok) throw new Error(`the plan ${planId} was created and cannot be opened`);
  const known = knownAnswers(opened.open.template, municipality);
  if (known) await writeKnown(services, opened.open, known);
  return { ok: true, planId };
}

/** The municipality when the actor is one of its officers. */
export async function officersMunicipality(
  services: Services,
  actor: Actor,
  municipalityId: string,
): Promise<Municipality | null> {
  const place = actor.municipalities.find((mine) => mine.municipalityId === municipalityId);
  if (!place || !isOfficerOf(actor, municipalityId)) return null;
  return findMunicipality(services.db, place.networkId, municipalityId);
}

async function writeKnown(services: Services, open: OpenPlan, known: PlanEntry): Promise<void> {
  const address = { section: known.section, instance: known.instance };
  await writeEntry(services.db, open.scope, address, (reader): EntryDecision<null> => {
    const newId = services.newId();
    const write = {
      newId,
      values: known.values,
      kind: null,
      position: 0,
      removed: false,
      savedAt: services.now(),
      savedBy: open.actor.userId,
    };
    const facts = factsOfWrite(factPlan(open), reader, { ...known, id: newId, removed: false });
    return { write, conflicts: [], settled: [], facts, result: null };
  });
}
