/** What a plan says of its town, as estimates need it. */
import type { TownFacts, VehicleGroup } from "../estimates/town-facts";
import { answersIn, numberOf, rowsIn, tableOf, textOf } from "./answers";
import { INVENTORIES } from "./read-inventories";
import type { PlanDocument } from "./plan-document";

/** Sections whose own answers `readTownFacts` looks at, besides the header of the inventory. */
export const ANSWER_SECTIONS: readonly string[] = ["profile", "energy-access"];
/** The section whose rows hold the municipality's vehicles. */
export const FLEET_SECTION = "facilities";

/** Digits of a registry code that name the province. */
const PROVINCE_DIGITS = 2;
const PIPED_GAS = "natural-gas";
const CYLINDERS: readonly string[] = ["lpg-cylinder", "lpg-tube-bulk"];

/** The town in the year of one inventory; its population is the inventory's, else the profile's. */
export function readTownFacts(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  instance: string,
  provinceByName: (name: string) => string | null,
): TownFacts {
  const { placeCode, country } = plan.municipality;
  const header = plan.entries.find(
    (entry) => entry.section === INVENTORIES && entry.instance === instance && entry.row === undefined,
  );
  const profile = answersIn(plan, "profile");
  const province = textOf(profile, "province");
  return {
    country,
    provinceCode:
      placeCode?.slice(0, PROVINCE_DIGITS) ?? (province === null ? null : provinceByName(province)),
    year: numberOf(header?.values ?? {}, "year"),
    population: numberOf(header?.values ?? {}, "population") ?? numberOf(profile, "population"),
    pipedGasPercent: fuelPercent(plan, [PIPED_GAS]),
    cylinderPercent: fuelPercent(plan, CYLINDERS),
    vehicles: municipalVehicles(plan),
  };
}

/** Homes that cook with one of the fuels, %; null when the plan does not say. */
function fuelPercent(plan: Pick<PlanDocument, "entries">, fuels: readonly string[]): number | null {
  const shares = tableOf(answersIn(plan, "energy-access"), "householdFuels").flatMap(({ values }) => {
    const share = numberOf(values, "share");
    return fuels.includes(textOf(values, "fuel") ?? "") && share !== null ? [share] : [];
  });
  return shares.length === 0
    ? null
    : Math.min(
        100,
        shares.reduce((sum, share) => sum + share, 0),
      );
}

/** The municipality's own vehicles; a row gives the kilometres of all its vehicles together. */
function municipalVehicles(plan: Pick<PlanDocument, "entries">): VehicleGroup[] {
  return rowsIn(plan, FLEET_SECTION, "fleet").flatMap(({ values }) => {
    const vehicle = textOf(values, "vehicleType");
    const carrier = textOf(values, "fuel");
    const count = numberOf(values, "count");
    if (vehicle === null || carrier === null || count === null || count === 0) return [];
    const km = numberOf(values, "kmPerYear");
    const kmPerYear = km === null ? null : km / count;
    return [{ vehicle, carrier, count, kmPerYear, covenantSector: "municipal-fleet" }];
  });
}
