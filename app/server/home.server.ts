import { plansOfMunicipalities } from "db/repositories/plans.server";
import { mayInNetwork } from "~/domain/access/access.rules";
import type { Actor } from "~/domain/access/actor";
import { networkPath, planPath } from "~/domain/plan/plan-paths";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { Services } from "./services.server";

export const PLANS_PATH = "/plans";
export const ADMINISTRATION_PATH = "/admin";

/** Where a person's work is; null for an account without any place. */
export async function homePath(services: Services, actor: Actor): Promise<string | null> {
  const own = actor.municipalities.map(({ municipalityId }) => municipalityId);
  if (own.length === 0) return actor.networks.length > 0 ? networkPath() : null;
  const [first, ...others] = await plansOfMunicipalities(services.db, own);
  return first && others.length === 0 ? planPath(first.id) : PLANS_PATH;
}

export interface NavItem {
  href: string;
  label: MessageKey;
}

/** The links of the header: what the person's roles open. */
export function siteNav(actor: Actor): NavItem[] {
  const works = actor.municipalities.length > 0 || actor.networks.length > 0;
  const administers = actor.networks.some(({ networkId }) => mayInNetwork(actor, "administer", networkId));
  const items: (NavItem | false)[] = [
    works && { href: PLANS_PATH, label: "common.navPlans" },
    actor.networks.length > 0 && { href: networkPath(), label: "common.navNetwork" },
    administers && { href: ADMINISTRATION_PATH, label: "common.navAdministration" },
  ];
  return items.filter((item) => item !== false);
}
