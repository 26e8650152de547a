/**
 * A measure of the library: what a local government can adopt as an action. Plain data; the shipped catalogue is in
 * `templates/catalogs/measures`, and every function that needs measures takes them as an argument.
 */
import type { Text } from "../template/text";

interface MeasureBase {
  /** kebab-case; what an adopted action stores. Never changed later. */
  id: string;
  title: Text;
  /** What is done, in plain words. */
  about: Text;
  cost: MeasureCost;
  /** Codes of ICLEI's five development pathways. */
  pathways: readonly string[];
  /** Codes of the co-benefits that it typically has. */
  coBenefits: readonly string[];
  /** Codes of the Sustainable Development Goals ("sdg-7"). */
  sdgs: readonly string[];
  indicators: readonly MeasureIndicator[];
  /** Hazards that it answers, by code of the risk section's detailed list. */
  climateHazards?: readonly string[];
  /** What a person who adopts it must know. */
  caution?: Text;
}

export interface MitigationMeasure extends MeasureBase {
  section: "mitigation-actions";
  /** Sectors in which it can be adopted, the usual one first. */
  places: readonly MeasurePlace[];
  /** Codes of the energies that it changes ("none" where it acts on no energy). */
  carriers: readonly string[];
}

export interface AdaptationMeasure extends MeasureBase {
  section: "adaptation-actions";
  /** Codes of the kinds of adaptation action. */
  types: readonly string[];
}

export type Measure = MitigationMeasure | AdaptationMeasure;

/** Where the Covenant's tables put an action of it. */
export interface MeasurePlace {
  /** Code of the action's sector. */
  sector: string;
  /** Code of the area of intervention, one that the sector offers. */
  area: string;
  /** Code of the usual policy instrument, one that the sector offers. */
  instrument: string;
}

export interface MeasureCost {
  class: CostClass;
  source: string;
  /** false: the class is our own judgement, shown as "supuesto". */
  confirmed: boolean;
}

export const COST_CLASSES = ["low", "medium", "high"] as const;
export type CostClass = (typeof COST_CLASSES)[number];

export interface MeasureIndicator {
  name: Text;
  unit: string;
}
