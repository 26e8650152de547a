/**
 * A measure of the library: what a local government can adopt as an action. Plain data; the shipped catalogue is in
 * `templates/catalogs/measures`, and every function that needs measures takes them as an argument.
 */
import type { Unit } from "../numbers/units";
import type { CodeList, Condition } from "../template/template";
import type { Text } from "../template/text";
import type { CalculatorKind } from "./calculators";

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
  /** Hazards that it answers, by their names in CRF v7; the crosswalk leads there from the other list. */
  climateHazards?: readonly string[];
  /** It works with nature: trees, wetlands, soil. */
  natureBased?: true;
  /** What a person who adopts it must know. */
  caution?: Text;
  /** Absent: its effect cannot be worked out from a few data; the municipality states it with its source. */
  calculator?: MeasureCalculator;
  /** Years that its equipment usually lasts, taken while the action states none. */
  lifetime?: AssumedValue;
}

/** How the effect of a measure is worked out, as data. */
export interface MeasureCalculator {
  kind: CalculatorKind;
  parameters: readonly MeasureParameter[];
  /** It may act on several groups of things, each with data of its own. */
  groups?: ParameterGroups;
  /** Absent: what it costs and saves in money is only what the municipality states. */
  money?: MoneyParameters;
}

/** A table of groups (of lamps): where it has lines, they are worked out one by one and added up. */
export interface ParameterGroups {
  /** Id of its question. */
  id: string;
  label: Text;
  hint: Text;
  addLabel: Text;
  /** What names a group. */
  name: Text;
  /** Data of each group; what a group leaves empty is taken from the parameter of the same id. */
  parameters: readonly GroupParameter[];
  known: "lighting.groups";
}

/** Id of the question that names a group. */
export const GROUP_NAME = "group";

export interface GroupParameter {
  parameter: Parameter;
  /** Never taken from the parameter of the same id: how many there are in the group. */
  counts?: true;
  /** Taken where neither the group nor the parameter of the same id is answered: a share of another datum. */
  assumedShare?: { of: string; percent: number; source: string; confirmed: boolean };
}

/** What is needed to turn a saving into money. A price has no usual value: without an answer it is not known. */
export interface MoneyParameters {
  prices: readonly PriceParameter[];
  /** Price of each thing that is bought, and the parameter that counts them. */
  unitCost?: { each: MeasureParameter; count: string };
  /** Maintenance of each, a year, as it is and as it will be. */
  upkeep?: { before: MeasureParameter; after: MeasureParameter; count: string };
}

/** Price of an energy as it is billed. */
export interface PriceParameter extends MeasureParameter {
  carriers: readonly string[];
  /** What is billed. */
  unit: Unit;
  /** Asked only while this holds. */
  onlyIf?: Condition;
}

/** A datum that a calculator asks for. Several measures share one. */
export interface Parameter {
  /** Id of its question: lowerCamelCase. */
  id: string;
  /** In the formula. */
  symbol: string;
  label: Text;
  hint?: Text;
  /** Which office or bill has it. */
  where?: Text;
  kind: "number" | "percent" | "choice" | "money";
  unit?: Text;
  /** Of choices. */
  list?: CodeList;
  min?: number;
  max?: number;
}

export interface MeasureParameter {
  parameter: Parameter;
  /** What is taken while it is not answered. Absent: without an answer nothing is computed. */
  assumed?: AssumedValue;
  /** Where inventory or registers already have it. */
  known?: KnownDatum;
}

export interface AssumedValue {
  /** Percentages as typed: 12 is 12 %. A code for choices. */
  value: number | string;
  source: string;
  /** false: shown and printed as "supuesto". */
  confirmed: boolean;
}

/** Data of the plan that a calculator can begin with. */
export type KnownDatum =
  | "lighting.lamps"
  | "lighting.watts"
  | "lighting.ballastPercent"
  | "lighting.hours"
  | "sector.electricity"
  | "sector.gas"
  | "sector.liquidFuel"
  | "sector.mainFuel"
  | "waste.landfillMethane"
  | "price.electricity"
  | "price.gas"
  | "price.lpg"
  | "price.fuel";

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
  /** Codes of the vulnerable sectors that it protects. */
  protects: readonly string[];
  /** Where the idea stands; the texts are our own. */
  source: string;
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
