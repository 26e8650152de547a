/** The electricity of an inventory as the Covenant's local factor takes it. */
import type { LocalElectricity } from "../inventory/local-electricity-factor";
import { ratio, tally } from "../numbers/explained";
import { convert } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { numberOf, quantityOf, tableOf, textOf } from "./answers";
import type { PlanInventory } from "./plan-results";

/** Nothing is burnt: their emissions are 0 where none are stated. */
const WITHOUT_EMISSIONS = ["solar-pv", "wind", "hydro", "geothermal"];

export interface InventoryElectricity extends LocalElectricity {
  /** Emissions of the electricity consumed as the totals count them: location-based. */
  locationTonnes: number | null;
}

/** Losses on the way (scope 3) are not consumed; purchases without stated emissions are certified as 0. */
export function readLocalElectricity(header: EntryValues, inventory: PlanInventory): InventoryElectricity {
  const rows = inventory.rows.filter(
    ({ carrier, scope, counted, contribution }) =>
      carrier === "electricity" && scope !== 3 && counted === "total" && contribution !== "elsewhere",
  );
  const plants = tableOf(header, "localElectricity").map(({ values }) => values);
  const purchases = tableOf(header, "greenElectricity").map(({ values }) => values);
  const known = rows.filter(({ tco2e, energyMwh }) => tco2e !== null && energyMwh !== null);
  const knownMwh = tally(known.map(({ energyMwh }) => energyMwh)).value;
  const knownTonnes = tally(known.map(({ tco2e }) => tco2e)).value;
  return {
    consumedMwh: whole(rows.map(({ energyMwh }) => energyMwh)),
    producedMwh: sumOfAll(plants.map((plant) => megawattHours(plant, "production"))),
    greenMwh: sumOfAll(purchases.map((purchase) => megawattHours(purchase, "amount"))),
    gridFactor: ratio(knownTonnes, knownMwh),
    producedTonnes: sumOfAll(plants.map(plantTonnes)),
    greenTonnes: sumOfAll(purchases.map((purchase) => numberOf(purchase, "tco2") ?? 0)),
    locationTonnes: whole(rows.map(({ tco2e }) => tco2e)),
  };
}

function plantTonnes(plant: EntryValues): number | null {
  const stated = numberOf(plant, "tco2");
  if (stated !== null) return stated;
  return WITHOUT_EMISSIONS.includes(textOf(plant, "technology") ?? "") ? 0 : null;
}

/** Null while any part is unknown, or without parts. */
function whole(parts: readonly (number | null)[]): number | null {
  return parts.length === 0 ? null : sumOfAll(parts);
}

/** Null while any part is unknown; nothing listed is 0: there is no plant, nobody buys. */
function sumOfAll(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function megawattHours(values: EntryValues, field: string): number | null {
  const { amount, unit } = quantityOf(values, field);
  return amount === null || unit === null ? null : convert(amount, unit, "MWh");
}
