/** The answers of the first hour, and what the profile already knows. */
import type { FirstHourAnswers, KnownPopulation } from "../first-hour/first-hour-answers";
import type { SourceId } from "../first-hour/sources";
import type { VehicleGroup } from "../estimates/town-facts";
import type { EntryValues, QuantityValue } from "../template/value";
import { answersIn, codeOf, codesOf, numberOf, quantityOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";

export const FIRST_HOUR = "first-hour";
export const PROFILE = "profile";

const BILLED: Readonly<Record<string, SourceId>> = {
  electricityTotal: "electricity-total",
  electricityHomes: "electricity-homes",
  electricityShops: "electricity-shops",
  electricityIndustry: "electricity-industry",
  electricityLighting: "electricity-lighting",
  electricityMunicipal: "electricity-municipal",
};

/** The fuel that most vehicles of a kind use; rows say so in their notes. */
const VEHICLES = [
  { field: "cars", vehicle: "car", carrier: "gasoline" },
  { field: "motorcycles", vehicle: "motorcycle", carrier: "gasoline" },
  { field: "pickups", vehicle: "pickup", carrier: "diesel" },
  { field: "trucks", vehicle: "truck", carrier: "diesel" },
] as const;

export function readFirstHour(plan: Pick<PlanDocument, "entries">): FirstHourAnswers {
  const values = answersIn(plan, FIRST_HOUR);
  return {
    population: readPopulation(plan, values),
    year: numberOf(values, "year"),
    gas: {
      network: codeOf(values, "gasNetwork", ["yes", "part", "no"]),
      percent: numberOf(values, "gasShare"),
    },
    electricity: {
      known: codeOf(values, "electricityKnown", ["by-class", "total", "no"]),
      billed: readBilled(values),
      source: textOf(values, "electricitySource"),
    },
    vehicles: values["vehiclesKnown"] === true ? readVehicles(values) : null,
    waste: codeOf(values, "waste", ["own-dump-burning", "own-dump", "own-landfill", "landfill-outside"]),
    sewage: {
      system: codeOf(values, "sewage", ["cesspits", "part", "sewers"]),
      percent: numberOf(values, "sewerShare"),
      end: textOf(values, "sewageEnd"),
    },
    cattle: {
      present: typeof values["cattle"] === "boolean" ? values["cattle"] : null,
      dairy: numberOf(values, "dairyCows"),
      other: numberOf(values, "otherCattle"),
    },
    recentHits: codesOf(values, "recentHits"),
  };
}

/** Typed once: what the first hour leaves empty, the profile may have. */
function readPopulation(plan: Pick<PlanDocument, "entries">, values: EntryValues): KnownPopulation | null {
  const profile = answersIn(plan, PROFILE);
  const inProfile = numberOf(profile, "population");
  const source = textOf(profile, "populationSource");
  const told = numberOf(values, "population");
  if (told !== null) return { value: told, from: "first-hour", source: told === inProfile ? source : null };
  return inProfile === null ? null : { value: inProfile, from: "profile", source };
}

/** An amount without unit, or a unit without amount, is none. */
function readBilled(values: EntryValues): Partial<Record<SourceId, QuantityValue>> {
  const billed: Partial<Record<SourceId, QuantityValue>> = {};
  for (const [field, source] of Object.entries(BILLED)) {
    const { amount, unit } = quantityOf(values, field);
    if (amount !== null && unit !== null) billed[source] = values[field] as QuantityValue;
  }
  return billed;
}

/** Null when it was said to be known and no number followed. */
function readVehicles(values: EntryValues): VehicleGroup[] | null {
  const groups = VEHICLES.flatMap(({ field, vehicle, carrier }) => {
    const count = numberOf(values, field);
    return count === null ? [] : [{ vehicle, carrier, count }];
  });
  return groups.length === 0 ? null : groups;
}
