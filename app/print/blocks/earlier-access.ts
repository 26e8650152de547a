/** Submissions keep the results of their day; those made before goals and actions were assessed lack them. */
import {
  computeEnergyAccess,
  type EnergyAccessInput,
  type EnergyAccessResult,
} from "~/domain/energy-access/energy-access";

type EarlierAccess = Pick<EnergyAccessInput, "levels"> & {
  indicators: readonly Partial<EnergyAccessInput["indicators"][number]>[];
  householdFuels: readonly Partial<EnergyAccessInput["householdFuels"][number]>[];
};

const NOTHING = { secure: null, affordable: null, sustainable: null };

/** The result with what it lacks as not answered. */
export function completeAccess(access: EnergyAccessResult): EnergyAccessResult {
  if (Array.isArray(access.attributes)) return access;
  const { levels, indicators, householdFuels }: EarlierAccess = access;
  return computeEnergyAccess({
    assessmentYear: null,
    levels,
    reasons: NOTHING,
    macroAreas: [],
    groups: [],
    indicators: indicators.map((one) => ({
      row: "",
      origin: "indicators",
      attribute: null,
      macroArea: null,
      indicator: null,
      otherName: null,
      value: null,
      unit: null,
      year: null,
      source: null,
      dataBasis: null,
      regime: null,
      otherRegime: null,
      missing: [],
      ...one,
    })),
    householdFuels: householdFuels.map((one, index) => ({
      row: String(index),
      fuel: null,
      share: null,
      year: null,
      ...one,
    })),
    goals: [],
    actions: [],
  });
}
