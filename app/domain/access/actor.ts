import type { Locale } from "../template/text";

export type NetworkRole = "administrator" | "technician";
export type MunicipalityRole = "officer";
export type Role = NetworkRole | MunicipalityRole;

/**
 * The person behind a request, with the places where they may act. A technician or administrator
 * of a network reaches all its municipalities without a row for each.
 */
export interface Actor {
  userId: string;
  name: string;
  email: string;
  /** The language they chose, or null while they have not. */
  locale: Locale | null;
  networks: readonly { networkId: string; role: NetworkRole }[];
  municipalities: readonly { municipalityId: string; networkId: string; role: MunicipalityRole }[];
}
