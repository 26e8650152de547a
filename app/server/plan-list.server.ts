import { networksById } from "db/repositories/network.server";
import { findMunicipality, type Municipality } from "db/repositories/places.server";
import { plansOfMunicipalities, plansOfNetwork, type PlanRecord } from "db/repositories/plans.server";
import { currentTemplate } from "templates/registry";
import type { Actor } from "~/domain/access/actor";
import { claimSection } from "~/domain/plan/approved-outside";
import { defaultFrameworks, isSmallTown } from "~/domain/plan/new-plan";
import { planPath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import type { Translate } from "~/i18n/translate";
import { officersMunicipality } from "./create-plan.server";
import { frameworkChoices, type PlanFormValues } from "./plan-form.server";
import type { Services } from "./services.server";

export interface PlanLink {
  id: string;
  title: string;
  municipality: string;
  path: string;
}

export interface PlanList {
  /** The officer's own. */
  plans: PlanLink[];
  /** Where the officer may start a plan. */
  municipalities: { id: string; name: string }[];
  /** Plans of the networks where the person is a technician. */
  networks: { id: string; name: string; plans: PlanLink[] }[];
}

/** The plans that a person may open, by the place that gives them the right. */
export async function planList(services: Services, actor: Actor): Promise<PlanList> {
  const { db } = services;
  const own = actor.municipalities.map(({ municipalityId }) => municipalityId);
  const networks = await networksById(
    db,
    actor.networks.map(({ networkId }) => networkId),
  );
  const municipalities = await Promise.all(
    actor.municipalities.map(({ networkId, municipalityId }) =>
      findMunicipality(db, networkId, municipalityId),
    ),
  );
  return {
    plans: (await plansOfMunicipalities(db, own)).map(planLink),
    municipalities: municipalities.filter((found) => found !== null).map(({ id, name }) => ({ id, name })),
    networks: await Promise.all(
      networks.map(async ({ id, name }) => ({
        id,
        name,
        plans: (await plansOfNetwork(db, id)).map(planLink),
      })),
    ),
  };
}

function planLink({ id, title, municipalityName }: PlanRecord): PlanLink {
  return { id, title, municipality: municipalityName, path: planPath(id) };
}

export interface PlanStart {
  municipality: { id: string; name: string };
  /** Whether the short path is suggested because the town is small. */
  small: boolean;
  frameworks: ReturnType<typeof frameworkChoices>;
  values: PlanFormValues;
  /** For a plan that was approved before it came here; null for questionnaires that know of none. */
  outside: { label: string; about: string } | null;
}

/** The form that starts a plan of a municipality, with its suggestions; null when the actor is no officer there. */
export async function planStart(
  services: Services,
  actor: Actor,
  municipalityId: string,
  { locale, t }: { locale: Locale; t: Translate },
): Promise<PlanStart | null> {
  const municipality = await officersMunicipality(services, actor, municipalityId);
  if (!municipality) return null;
  const { id, name } = municipality;
  const outside = claimSection(currentTemplate);
  return {
    municipality: { id, name },
    small: isSmallTown(municipality.population),
    frameworks: frameworkChoices(currentTemplate, locale),
    values: suggestedValues(municipality, locale, t),
    outside: outside?.instances
      ? { label: outside.instances.addLabel[locale], about: outside.about[locale] }
      : null,
  };
}

function suggestedValues(
  { name, country, population }: Municipality,
  locale: Locale,
  t: Translate,
): PlanFormValues {
  return {
    title: t("plans.newTitle", { municipality: name }),
    frameworks: defaultFrameworks(country),
    locale,
    essentialOnly: isSmallTown(population),
    technicianMayEdit: false,
  };
}
