/** Trips that change their mode, vehicles that change their energy. */
import type { Explained } from "../../numbers/explained";
import { rawEffect, savingOf, usedMore, type Calculator, type Counting } from "../calculation";
import { codeIn, numberIn, worked, type Given, type Step } from "../given";
import { ELECTRICITY, type EnergyPart } from "../measure-effect";
import { fuelContent, fuelMwh, UNKNOWN_FUEL } from "./consumption-share";

const CAR_FUEL = "gasoline";
const BUS_FUEL = "diesel";

/**
 * Energy whose emissions, at the inventory's factor of the fuel, are the kg of CO2 of the kilometres:
 * ΔE = km · kg / (1000 · f), so that savings are made with the inventory's factor.
 */
function energyOfKilometres(
  given: Given,
  counting: Counting,
  fuel: string,
  step: Step,
  kgOf: (...values: number[]) => number,
): Explained {
  const factor = counting.tPerMwh(fuel);
  const inputs = [
    { symbol: `f(${fuel})`, labelKey: "input.carrierFactor", value: factor, unit: "t/MWh" } as const,
  ];
  return worked(given, "MWh", { ...step, inputs }, (...values) =>
    factor === null ? null : kgOf(...values) / (1000 * factor),
  );
}

/** Trips by bike that replace the car: trips · days · km · share. */
export const tripsShifted: Calculator = (given, counting) => {
  const trips = given.has("tripsPerDay") ? ["tripsPerDay", "daysPerYear"] : ["tripsPerYear"];
  const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1);
  const saved = energyOfKilometres(
    given,
    counting,
    CAR_FUEL,
    {
      formula: `ΔE = v ${trips.length > 1 ? "· d " : ""}· km · s · e / (1000 · f(gasoline))`,
      uses: [...trips, "kmPerTrip", "carReplacedPercent", "carKgPerKm"],
    },
    (...values) => product(values),
  );
  return rawEffect({ energy: [{ carrier: CAR_FUEL, savedMwh: saved, baseMwh: null }] });
};

/** Passengers who leave the car for the bus: the car's kilometres less what the bus uses to carry them. */
export const passengersShifted: Calculator = (given, counting) => {
  const car = energyOfKilometres(
    given,
    counting,
    CAR_FUEL,
    {
      formula: "ΔE = pkm / o · e / (1000 · f(gasoline))",
      uses: ["passengerKm", "carOccupancy", "carKgPerKm"],
    },
    (pkm, occupancy, kg) => (pkm / occupancy) * kg,
  );
  const bus = energyOfKilometres(
    given,
    counting,
    BUS_FUEL,
    { formula: "ΔE = − pkm · b / (1000 · f(diesel))", uses: ["passengerKm", "busKgPerPassengerKm"] },
    (pkm, kg) => pkm * kg,
  );
  return rawEffect({
    energy: [
      { carrier: CAR_FUEL, savedMwh: car, baseMwh: null },
      { carrier: BUS_FUEL, savedMwh: usedMore(bus), baseMwh: null },
    ],
  });
};

/** Vehicles whose fuel is known by the 100 km (buses). */
export const vehiclesElectrified: Calculator = (given, counting) => {
  const fuel = codeIn(given, "vehicleFuel") ?? BUS_FUEL;
  const saved = worked(
    given,
    "MWh",
    {
      formula: "ΔE = n · km · c / 100 · u",
      uses: ["vehicles", "kmPerVehicle", "fuelPer100Km"],
      factors: fuelContent(fuel, counting),
    },
    (vehicles, km, per100) => fuelMwh((vehicles * km * per100) / 100, fuel, counting),
  );
  const charged = worked(
    given,
    "MWh",
    { formula: "ΔE = − n · km · k / 1000", uses: ["vehicles", "kmPerVehicle", "kwhPerKm"] },
    (vehicles, km, kwh) => (vehicles * km * kwh) / 1000,
  );
  return rawEffect({ energy: replaced(fuel, saved, charged) });
};

/** Cars, by what an average one emits a kilometre. */
export const carsElectrified: Calculator = (given, counting) => {
  const saved = energyOfKilometres(
    given,
    counting,
    CAR_FUEL,
    {
      formula: "ΔE = n · km · e / (1000 · f(gasoline))",
      uses: ["vehicles", "kmPerVehicle", "carKgPerKm"],
    },
    (vehicles, km, kg) => vehicles * km * kg,
  );
  const charged = worked(
    given,
    "MWh",
    { formula: "ΔE = − n · km · k / 1000", uses: ["vehicles", "kmPerVehicle", "kwhPerKm"] },
    (vehicles, km, kwh) => (vehicles * km * kwh) / 1000,
  );
  return rawEffect({ energy: replaced(CAR_FUEL, saved, charged) });
};

/** The fuel of a fleet that is no longer bought, and what it charges instead. */
export const fleetElectrified: Calculator = (given, counting) => {
  const fuel = codeIn(given, "vehicleFuel");
  const saved = worked(
    given,
    "MWh",
    { formula: "ΔE = V · u", uses: ["fuelPerYear"], factors: fuelContent(fuel, counting) },
    (amount) => fuelMwh(amount, fuel, counting),
  );
  const charged = worked(
    given,
    "MWh",
    { formula: "ΔE = − km · k / 1000", uses: ["electricKm", "kwhPerKm"] },
    (km, kwh) => (km * kwh) / 1000,
  );
  const amount = numberIn(given, "fuelPerYear");
  const base = amount === null ? null : fuelMwh(amount, fuel, counting);
  const [burnt, electric] = replaced(fuel ?? UNKNOWN_FUEL, saved, charged);
  return rawEffect({
    energy: [savingOf(burnt.carrier, burnt.savedMwh, base), electric],
  });
};

function replaced(fuel: string, saved: Explained, charged: Explained): [EnergyPart, EnergyPart] {
  return [
    { carrier: fuel, savedMwh: saved, baseMwh: null },
    { carrier: ELECTRICITY, savedMwh: usedMore(charged), baseMwh: null },
  ];
}
