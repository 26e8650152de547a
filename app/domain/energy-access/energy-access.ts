import { type ExplainedTotal, explainTotal, tally } from "../numbers/explained";

export type EnergyAccessAttribute = "secure" | "affordable" | "sustainable";
export const ENERGY_ACCESS_ATTRIBUTES: readonly EnergyAccessAttribute[] = [
  "secure",
  "affordable",
  "sustainable",
];

export interface EnergyIndicator {
  row: string;
  attribute: string | null;
  /** Code of the indicator, or the name typed for one that the list lacks. */
  indicator: string | null;
  otherName: string | null;
  value: number | null;
  unit: string | null;
  year: number | null;
  source: string | null;
}

export interface HouseholdFuel {
  fuel: string | null;
  /** Percent of households. */
  share: number | null;
  year: number | null;
}

export interface EnergyAccessInput {
  levels: Record<EnergyAccessAttribute, string | null>;
  indicators: EnergyIndicator[];
  householdFuels: HouseholdFuel[];
  goals: number;
}

export interface EnergyAccessResult extends EnergyAccessInput {
  /** Percent of households whose main fuel is named; more than 100 counts some twice. */
  householdFuelShare: ExplainedTotal;
}

export function computeEnergyAccess(input: EnergyAccessInput): EnergyAccessResult {
  const shares = tally(input.householdFuels.map(({ share }) => share));
  return { ...input, householdFuelShare: explainTotal(shares, "%", { formula: "Σ pᵢ" }) };
}
