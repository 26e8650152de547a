import type { ExplanationFactor } from "../../numbers/explained";
import type { FugitiveFactors } from "./fugitive-gas";
import type { TreeFactors } from "./tree-uptake";

/** A default of a method, with where it comes from. */
export type MethodFactor = Omit<ExplanationFactor, "symbol">;
export type FactorsByCode = Readonly<Record<string, MethodFactor>>;

/** Shares (0–1, wet mass) of the components of waste. */
export interface WasteComposition {
  shares: Readonly<Record<string, number>>;
  source: string;
  confirmed: boolean;
}

/**
 * Defaults of IPCC 2006 vol. 5 ch. 3 (landfill). `degradableCarbon` in t C per t wet; `methaneCorrection` by kind
 * of disposal site; `decay` (1/year) by climate zone, then component, "bulk" being waste of unknown composition.
 * A component without decay rate forms no methane in a landfill.
 */
export interface LandfillFactors {
  degradedFraction: { ipcc: MethodFactor; gpc: MethodFactor };
  methaneFraction: MethodFactor;
  oxidation: FactorsByCode;
  methaneCorrection: FactorsByCode;
  degradableCarbon: FactorsByCode;
  decay: Readonly<Record<string, FactorsByCode>>;
}

export type BiologicalTreatment =
  "composting-wet" | "composting-dry" | "anaerobic-digestion-wet" | "anaerobic-digestion-dry";

/** Defaults of IPCC 2006 vol. 5 ch. 5, fractions by component; gases in g per t of waste. */
export interface BurningFactors {
  dryMatter: FactorsByCode;
  /** Of dry matter. */
  totalCarbon: FactorsByCode;
  /** Of total carbon. */
  fossilCarbon: FactorsByCode;
  oxidation: { incineration: MethodFactor; openBurning: MethodFactor };
  openBurning: { ch4Wet: MethodFactor; n2oDry: MethodFactor };
  /** By incinerator, per t wet. */
  incinerators: Readonly<Record<string, { ch4: MethodFactor; n2o: MethodFactor }>>;
}

/** Defaults of IPCC 2006 vol. 5 ch. 6. */
export interface WastewaterFactors {
  /** kg CH4 per kg BOD. */
  methaneCapacity: MethodFactor;
  /** By treatment. */
  methaneCorrection: FactorsByCode;
  industrialDischarge: { collected: MethodFactor; uncollected: MethodFactor };
  /** kg N2O-N per kg N. */
  n2oEffluent: MethodFactor;
  /** kg N per kg protein. */
  nitrogenInProtein: MethodFactor;
  industrialProtein: MethodFactor;
}

/** kg CH4 per head and year (IPCC 2006 vol. 4 ch. 10, tier 1). */
export interface LivestockFactors {
  enteric: FactorsByCode;
  /** By animal, then climate. */
  manure: Readonly<Record<string, FactorsByCode>>;
}

/** By animal: nitrogen excreted (IPCC 2006 vol. 4 table 10.19), and its N2O on pasture (table 11.1). */
export interface ManureNitrogenFactors {
  excretion: FactorsByCode;
  pasture: FactorsByCode;
}

/** Defaults that the guidelines give by region; null where they are not in the catalogue. */
export interface RegionalFactors {
  composition: WasteComposition | null;
  /** g BOD per person and day. */
  bod: MethodFactor | null;
  nonConsumedProtein: MethodFactor | null;
  livestock: LivestockFactors | null;
  manureNitrogen: ManureNitrogenFactors | null;
  fugitive: FugitiveFactors | null;
}

export interface MethodFactors {
  landfill: LandfillFactors;
  biological: Readonly<Record<BiologicalTreatment, { ch4: MethodFactor; n2o: MethodFactor }>>;
  burning: BurningFactors;
  wastewater: WastewaterFactors;
  trees: TreeFactors;
  regional: RegionalFactors;
}
