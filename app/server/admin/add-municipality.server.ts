import { writeAudit } from "db/repositories/audit.server";
import { addMunicipality as insertMunicipality, listMunicipalities } from "db/repositories/places.server";
import { placeByCode } from "templates/catalogs/places";
import type { Services } from "../services.server";
import { networkAct, type AdministeredNetwork } from "./open-network.server";

export type NewMunicipality =
  | { from: "registry"; code: string }
  | { from: "typed"; name: string; province: string; /** ISO 3166-1 alpha-2. */ country: string };

export type AddMunicipalityOutcome =
  | { ok: true; municipalityId: string; name: string }
  | { ok: false; reason: "unknown-place" | "already-there" };

const REGISTRY_COUNTRY = "AR";

/** A municipality joins the network. `population`: people in the last census, null when it is not known. */
export async function addMunicipality(
  services: Services,
  network: AdministeredNetwork,
  given: NewMunicipality,
  population: number | null,
): Promise<AddMunicipalityOutcome> {
  const place = placeOf(given);
  if (!place) return { ok: false, reason: "unknown-place" };
  const known = await listMunicipalities(services.db, network.networkId);
  if (known.some((other) => isSamePlace(place, other))) return { ok: false, reason: "already-there" };

  const municipalityId = services.newId();
  const { networkId } = network;
  await insertMunicipality(services.db, {
    id: municipalityId,
    networkId,
    ...place,
    population,
    createdAt: services.now(),
  });
  const detail = { name: place.name, placeCode: place.placeCode };
  await writeAudit(
    services.db,
    networkAct(services, network, "municipality.added", { municipalityId, detail }),
  );
  return { ok: true, municipalityId, name: place.name };
}

interface NamedPlace {
  name: string;
  placeCode: string | null;
  province: string;
  country: string;
}

function placeOf(given: NewMunicipality): NamedPlace | null {
  if (given.from === "typed") {
    const { name, province, country } = given;
    return { name, placeCode: null, province, country };
  }
  const found = placeByCode(given.code);
  if (!found) return null;
  return { name: found.name, placeCode: found.code, province: found.provinceName, country: REGISTRY_COUNTRY };
}

/** Names repeat within a province, so two places of the registry are told apart by their codes. */
function isSamePlace(a: NamedPlace, b: NamedPlace): boolean {
  if (a.placeCode !== null && b.placeCode !== null) return a.placeCode === b.placeCode;
  const key = ({ name, province, country }: NamedPlace) => `${name}/${province}/${country}`.toLowerCase();
  return key(a) === key(b);
}
