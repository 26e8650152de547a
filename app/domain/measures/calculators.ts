/** Every kind of calculator by the name that measures give it. A new kind is a function and its line here. */
import type { Calculator } from "./calculation";
import {
  consumptionShare,
  fuelShare,
  homesSaving,
  homesShare,
  pumpedWater,
} from "./calculators/consumption-share";
import { generation, purchase } from "./calculators/generation";
import { boilerReplacement, envelope, heatPump, solarThermal } from "./calculators/heat";
import { entericReduced, rainRetained, treesPlanted } from "./calculators/land";
import { lampReplacement } from "./calculators/lighting";
import {
  carsElectrified,
  fleetElectrified,
  passengersShifted,
  tripsShifted,
  vehiclesElectrified,
} from "./calculators/transport";
import {
  biogasPlant,
  dumpClosed,
  landfillGas,
  wasteComposted,
  wasteRecycled,
  wastewaterTreated,
} from "./calculators/waste";

export const CALCULATORS = {
  "lamp-replacement": lampReplacement,
  "consumption-share": consumptionShare,
  "fuel-share": fuelShare,
  "homes-share": homesShare,
  "homes-saving": homesSaving,
  "pumped-water": pumpedWater,
  envelope,
  "boiler-replacement": boilerReplacement,
  "heat-pump": heatPump,
  "solar-thermal": solarThermal,
  generation,
  purchase,
  "trips-shifted": tripsShifted,
  "passengers-shifted": passengersShifted,
  "vehicles-electrified": vehiclesElectrified,
  "cars-electrified": carsElectrified,
  "fleet-electrified": fleetElectrified,
  "waste-recycled": wasteRecycled,
  "waste-composted": wasteComposted,
  "biogas-plant": biogasPlant,
  "landfill-gas": landfillGas,
  "dump-closed": dumpClosed,
  "wastewater-treated": wastewaterTreated,
  "trees-planted": treesPlanted,
  "enteric-reduced": entericReduced,
  "rain-retained": rainRetained,
} satisfies Record<string, Calculator>;

export type CalculatorKind = keyof typeof CALCULATORS;
