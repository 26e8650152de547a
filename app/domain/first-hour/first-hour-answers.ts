import type { QuantityValue } from "../template/value";
import type { VehicleGroup } from "../estimates/town-facts";
import type { SourceId } from "./sources";

/** What the town said in its first hour. Unanswered is null, never 0. */
export interface FirstHourAnswers {
  population: KnownPopulation | null;
  year: number | null;
  gas: { network: "yes" | "part" | "no" | null; percent: number | null };
  electricity: {
    known: "by-class" | "total" | "no" | null;
    /** Billed amounts by the class of users that they are of. */
    billed: Partial<Record<SourceId, QuantityValue>>;
    /** The document; null: from memory. */
    source: string | null;
  };
  /** Null: not known, so fuels are estimated per inhabitant. */
  vehicles: readonly VehicleGroup[] | null;
  waste: "own-dump-burning" | "own-dump" | "own-landfill" | "landfill-outside" | null;
  sewage: {
    system: "cesspits" | "part" | "sewers" | null;
    /** Percent of people, where a part has sewers. */
    percent: number | null;
    /** Code of the list of treatments. */
    end: string | null;
  };
  cattle: { present: boolean | null; dairy: number | null; other: number | null };
  /** Codes of the detailed list of hazards. */
  recentHits: readonly string[];
}

export interface KnownPopulation {
  value: number;
  /** Where it was typed. */
  from: "first-hour" | "profile";
  /** As the profile states it; null: nobody said. */
  source: string | null;
}
