/**
 * Fuel of vehicles from the kilometres they drive: A = D · c / 100, D = N · d (GPC 1.1 ch. 7, IPCC 2006 vol. 2
 * eq. 3.2.6). What comes out is an amount of fuel, which meets the factor of the fuel like any other.
 */
import {
  type Assumption,
  explain,
  type Explanation,
  type ExplanationFactor,
  type ExplanationInput,
} from "../numbers/explained";
import type { Unit } from "../numbers/units";

export type TransportActivity = "fuel" | "vehicle-km" | "fleet";

/** Reference consumption of a class of vehicles, MJ of fuel (NCV) per kilometre. */
export interface VehicleConsumption {
  vehicle: string;
  carrier: string;
  mjPerKm: number;
  year: number;
  source: string;
  confirmed: boolean;
}

export interface DrivenInput {
  /** Known or to be made of vehicles and kilometres each. */
  distance: { kind: "vehicle-km"; km: number | null } | Fleet;
  /** As the person gives it, per 100 km. */
  consumption: { amount: number; unit: Unit } | null;
  /** Used without a consumption of its own; null: none is shipped for the class and fuel. */
  reference: VehicleConsumption | null;
  source: string | null;
}

interface Fleet {
  kind: "fleet";
  vehicles: number | null;
  kmPerVehicle: number | null;
}

export interface DrivenFuel {
  amount: number | null;
  unit: Unit;
  explanation: Explanation;
}

export function drivenFuel(input: DrivenInput): DrivenFuel {
  const { distance, consumption, reference } = input;
  const km = kilometresOf(distance);
  const steps = distanceSteps(input);
  if (consumption) {
    const perHundred: ExplanationInput = {
      symbol: "c",
      labelKey: "input.vehicleConsumption",
      value: consumption.amount,
      unit: `${consumption.unit}/100 km`,
    };
    return {
      amount: km === null ? null : (km * consumption.amount) / 100,
      unit: consumption.unit,
      explanation: explain({
        formula: `${steps.formula}A = D · c / 100`,
        inputs: [...steps.inputs, perHundred],
      }),
    };
  }
  return {
    amount: km === null || reference === null ? null : km * reference.mjPerKm,
    unit: "MJ",
    explanation: explain({
      formula: `${steps.formula}A = D · c`,
      inputs: [...steps.inputs, ...(reference === null ? [UNKNOWN_CONSUMPTION] : [])],
      factors: reference === null ? [] : [referenceFactor(reference)],
      assumptions: reference === null ? [] : referenceAssumptions(reference),
    }),
  };
}

const UNKNOWN_CONSUMPTION: ExplanationInput = {
  symbol: "c",
  labelKey: "input.vehicleConsumption",
  value: null,
  unit: "L/100 km",
};

function kilometresOf(distance: DrivenInput["distance"]): number | null {
  if (distance.kind === "vehicle-km") return distance.km;
  const { vehicles, kmPerVehicle } = distance;
  return vehicles === null || kmPerVehicle === null ? null : vehicles * kmPerVehicle;
}

function distanceSteps({ distance, source }: DrivenInput): { formula: string; inputs: ExplanationInput[] } {
  const from = source === null ? {} : { source };
  if (distance.kind === "vehicle-km") {
    const driven = { symbol: "D", labelKey: "input.vehicleKm", value: distance.km, unit: "vehicle-km" };
    return { formula: "", inputs: [{ ...driven, ...from }] };
  }
  const { vehicles, kmPerVehicle } = distance;
  return {
    formula: "D = N · d; ",
    inputs: [
      { symbol: "N", labelKey: "input.vehicles", value: vehicles, unit: "unit", ...from },
      { symbol: "d", labelKey: "input.kmPerVehicle", value: kmPerVehicle, unit: "km" },
    ],
  };
}

function referenceFactor({ mjPerKm, source, year, confirmed }: VehicleConsumption): ExplanationFactor {
  return { symbol: "c", value: mjPerKm, unit: "MJ/km", source, year, confirmed };
}

function referenceAssumptions({ source, year }: VehicleConsumption): Assumption[] {
  return [{ key: "assumption.referenceConsumption", params: { source, year } }];
}
