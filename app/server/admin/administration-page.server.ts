import { listMembers, listPendingLinks, type Member, type PendingLink } from "db/repositories/network.server";
import { listMunicipalities } from "db/repositories/places.server";
import { countries } from "templates/catalogs/code-lists/territory";
import type { Locale } from "~/domain/template/text";
import { findPlaces, type PlaceMatch } from "../find-places.server";
import type { Services } from "../services.server";
import type { AdministeredNetwork } from "./open-network.server";

export interface AdministrationView {
  network: { id: string; name: string };
  /** Other networks of the same administrator, this one included; one alone needs no choice. */
  networks: { id: string; name: string }[];
  municipalities: { id: string; name: string; province: string; population: number | null }[];
  members: Member[];
  links: PendingLink[];
  /** What was looked for in the registry, null before a search. */
  search: { typed: string; matches: PlaceMatch[] } | null;
  countries: { code: string; label: string }[];
}

/** Everything that an administrator sees of a network. `typed`: a municipality's name looked for in the registry. */
export async function administrationPage(
  services: Services,
  { networkId, name, all }: AdministeredNetwork,
  typed: string | null,
  locale: Locale,
): Promise<AdministrationView> {
  const municipalities = await listMunicipalities(services.db, networkId);
  return {
    network: { id: networkId, name },
    networks: all,
    municipalities: municipalities.map(({ id, name, province, population }) => ({
      id,
      name,
      province,
      population,
    })),
    members: await listMembers(services.db, networkId),
    links: await listPendingLinks(services.db, networkId, services.now()),
    search: typed === null ? null : { typed, matches: findPlaces(typed) },
    countries: countries.options.map(({ code, label }) => ({ code, label: label[locale] })),
  };
}
