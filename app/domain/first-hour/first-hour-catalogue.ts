import type { Text } from "../template/text";
import type { SourceId } from "./sources";

/** Words and choices of the first hour that are data: names of sources, which measures act on each, what to suggest. */
export interface FirstHourCatalogue {
  names: Readonly<Record<SourceId, Text>>;
  /** Source of a figure that the town told without a document. */
  told: Text;
  /** What a row of fuel from a number of vehicles takes for granted. */
  fuelOfVehicles: Text;
  /** What a row of a dump where waste is burnt leaves open. */
  burningLeftOut: Text;
  /** Measures of the library that act on a source, the first to look at first. */
  measures: Readonly<Record<SourceId, readonly string[]>>;
  /** Hazards to look at where nobody remembers any, with the publication that names them for the region. */
  hazards: readonly RegionalHazards[];
}

export interface RegionalHazards {
  /** ISO 3166-1 codes. */
  countries: readonly string[];
  source: Text;
  hazards: readonly { code: string; reason: Text }[];
}
