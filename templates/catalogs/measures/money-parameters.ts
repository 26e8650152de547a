/** Prices and unit costs that calculators ask for, to turn savings into money. None has a usual value. */
import type {
  GroupParameter,
  Measure,
  MeasureParameter,
  MoneyParameters,
  Parameter,
  ParameterGroups,
  PriceParameter,
} from "~/domain/measures/measure";
import { parameters } from "./measure-parameters";

const PRICE_HINT = {
  es: "El total de una factura, con impuestos, dividido por lo que consumió. El mes es el de esa factura.",
  en: "The total of a bill, taxes included, over what it consumed. The month is that of the bill.",
  pt: "O total de uma conta, com impostos, dividido pelo que consumiu. O mês é o dessa conta.",
} as const;

const COST_WHERE = {
  es: "Un presupuesto de proveedor o la última compra, con el mes de sus precios.",
  en: "A supplier's quotation or the last purchase, with the month of its prices.",
  pt: "Um orçamento de fornecedor ou a última compra, com o mês dos preços.",
} as const;

const moneyParameters = {
  electricityPrice: {
    id: "electricityPrice",
    symbol: "p",
    kind: "money",
    label: { es: "Precio de un kWh", en: "Price of a kWh", pt: "Preço de um kWh" },
    hint: PRICE_HINT,
  },
  gasPrice: {
    id: "gasPrice",
    symbol: "p",
    kind: "money",
    label: { es: "Precio de un m³ de gas", en: "Price of a m³ of gas", pt: "Preço de um m³ de gás" },
    hint: PRICE_HINT,
  },
  lpgPrice: {
    id: "lpgPrice",
    symbol: "p",
    kind: "money",
    label: {
      es: "Precio de un kilo de gas en garrafa",
      en: "Price of a kilo of bottled gas",
      pt: "Preço de um quilo de gás em botijão",
    },
    hint: {
      es: "El precio de la garrafa dividido por sus kilos.",
      en: "The price of the cylinder over its kilos.",
      pt: "O preço do botijão dividido pelos seus quilos.",
    },
  },
  fuelPrice: {
    id: "fuelPrice",
    symbol: "p",
    kind: "money",
    label: {
      es: "Precio del litro (o m³) de combustible",
      en: "Price of a litre (or m³) of fuel",
      pt: "Preço do litro (ou m³) de combustível",
    },
    hint: {
      es: "El del surtidor o el de la última compra, con el mes.",
      en: "That of the pump or of the last purchase, with its month.",
      pt: "O da bomba ou o da última compra, com o mês.",
    },
  },
  lampCost: {
    id: "lampCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo de cada luminaria nueva, colocada",
      en: "Cost of each new lamp, installed",
      pt: "Custo de cada luminária nova, instalada",
    },
    where: COST_WHERE,
  },
  envelopeCost: {
    id: "envelopeCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo de aislar un m²",
      en: "Cost of insulating a m²",
      pt: "Custo de isolar um m²",
    },
    where: COST_WHERE,
  },
  powerCost: {
    id: "powerCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo de cada kWp instalado",
      en: "Cost of each kWp installed",
      pt: "Custo de cada kWp instalado",
    },
    where: COST_WHERE,
  },
  vehicleCost: {
    id: "vehicleCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo de cada vehículo eléctrico",
      en: "Cost of each electric vehicle",
      pt: "Custo de cada veículo elétrico",
    },
    hint: {
      es: "Si igual había que comprar uno, solo la diferencia con el de combustible.",
      en: "If one had to be bought anyway, only the difference with one that burns fuel.",
      pt: "Se um já seria comprado, só a diferença com o de combustível.",
    },
    where: COST_WHERE,
  },
  heaterCost: {
    id: "heaterCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo de cada termotanque solar, colocado",
      en: "Cost of each solar heater, installed",
      pt: "Custo de cada aquecedor solar, instalado",
    },
    where: COST_WHERE,
  },
  homeCost: {
    id: "homeCost",
    symbol: "c",
    kind: "money",
    label: {
      es: "Costo por vivienda",
      en: "Cost of each home",
      pt: "Custo por moradia",
    },
    where: COST_WHERE,
  },
  oldUpkeep: {
    id: "oldUpkeep",
    symbol: "m₀",
    kind: "money",
    label: {
      es: "Mantenimiento actual, por luminaria y por año",
      en: "Maintenance today, for each lamp and year",
      pt: "Manutenção atual, por luminária e por ano",
    },
    hint: {
      es: "Repuestos, camión y cuadrilla de un año, divididos por las luminarias.",
      en: "Spares, lorry and crew of a year, over the number of lamps.",
      pt: "Peças, caminhão e equipe de um ano, divididos pelas luminárias.",
    },
  },
  newUpkeep: {
    id: "newUpkeep",
    symbol: "m₁",
    kind: "money",
    label: {
      es: "Mantenimiento de las nuevas, por luminaria y por año",
      en: "Maintenance of the new ones, for each lamp and year",
      pt: "Manutenção das novas, por luminária e por ano",
    },
    hint: {
      es: "Sin los dos datos de mantenimiento, se supone que no cambia.",
      en: "Without both figures of maintenance it is taken not to change.",
      pt: "Sem os dois dados de manutenção, supõe-se que não muda.",
    },
  },
} satisfies Record<string, Parameter>;

const ofElectricity: PriceParameter = {
  parameter: moneyParameters.electricityPrice,
  carriers: ["electricity"],
  unit: "kWh",
  known: "price.electricity",
};
const ofGas: PriceParameter = {
  parameter: moneyParameters.gasPrice,
  carriers: ["natural-gas"],
  unit: "m3-gas",
  known: "price.gas",
};
const ofBottledGas: PriceParameter = {
  parameter: moneyParameters.lpgPrice,
  carriers: ["lpg"],
  unit: "kg",
  known: "price.lpg",
};
const ofLiquidFuel: PriceParameter = {
  parameter: moneyParameters.fuelPrice,
  carriers: ["gasoline", "diesel"],
  unit: "L",
  known: "price.fuel",
};
/** Billed in m³, under the same question. */
const ofCompressedGas: PriceParameter = { ...ofLiquidFuel, carriers: ["cng"], unit: "m3-gas" };

/** Heat is made with one energy: only its price is asked for; without an answer that is piped gas. */
const HEAT: readonly PriceParameter[] = [
  {
    ...ofGas,
    onlyIf: { not: { field: parameters.heatingCarrier.id, in: ["lpg", "electricity", "wood"] } },
  },
  { ...ofBottledGas, onlyIf: { field: parameters.heatingCarrier.id, in: ["lpg"] } },
  { ...ofElectricity, onlyIf: { field: parameters.heatingCarrier.id, in: ["electricity"] } },
];

const each = (parameter: Parameter): MeasureParameter => ({ parameter });

export const LIGHTING_MONEY: MoneyParameters = {
  prices: [ofElectricity],
  unitCost: { each: each(moneyParameters.lampCost), count: parameters.lamps.id },
  upkeep: {
    before: each(moneyParameters.oldUpkeep),
    after: each(moneyParameters.newUpkeep),
    count: parameters.lamps.id,
  },
};
export const ELECTRICITY_MONEY: MoneyParameters = { prices: [ofElectricity] };
export const ELECTRICITY_AND_GAS_MONEY: MoneyParameters = { prices: [ofElectricity, ofGas] };
export const GAS_MONEY: MoneyParameters = { prices: [ofGas] };
export const ENVELOPE_MONEY: MoneyParameters = {
  prices: HEAT,
  unitCost: { each: each(moneyParameters.envelopeCost), count: parameters.envelopeM2.id },
};
export const SOLAR_WATER_MONEY: MoneyParameters = {
  prices: HEAT,
  unitCost: { each: each(moneyParameters.heaterCost), count: parameters.heaters.id },
};
export const GENERATION_MONEY: MoneyParameters = {
  prices: [ofElectricity],
  unitCost: { each: each(moneyParameters.powerCost), count: parameters.installedKw.id },
};
export const HOMES_MONEY: MoneyParameters = {
  prices: [ofElectricity, ofGas, ofBottledGas],
  unitCost: { each: each(moneyParameters.homeCost), count: parameters.homes.id },
};
export const FUEL_MONEY: MoneyParameters = { prices: [ofLiquidFuel, ofCompressedGas] };
export const FLEET_MONEY: MoneyParameters = { prices: [ofLiquidFuel, ofCompressedGas, ofElectricity] };
export const VEHICLES_MONEY: MoneyParameters = {
  ...FLEET_MONEY,
  unitCost: { each: each(moneyParameters.vehicleCost), count: parameters.vehicles.id },
};

/* --------------------------------------------------------------- groups of lamps */

const LED_POWER: NonNullable<GroupParameter["assumedShare"]> = {
  of: parameters.oldWatts.id,
  percent: 40,
  source: "SECAP Builder",
  confirmed: false,
};

export const LAMP_GROUPS: ParameterGroups = {
  id: "lampGroups",
  label: { es: "Grupos de luminarias", en: "Groups of lamps", pt: "Grupos de luminárias" },
  hint: {
    es: "Uno por línea, los que más gastan por lámpara primero. Sin potencia del LED se supone el 40 % de la actual.",
    en: "One a line, those that use most for each lamp first. Without the power of the LED, 40% of the present one is assumed.",
    pt: "Um por linha, os que mais gastam por lâmpada primeiro. Sem potência do LED se supõem 40% da atual.",
  },
  addLabel: { es: "Agregar un grupo", en: "Add a group", pt: "Adicionar um grupo" },
  name: { es: "Zona o grupo", en: "Zone or group", pt: "Zona ou grupo" },
  parameters: [
    { parameter: parameters.lamps, counts: true },
    { parameter: parameters.oldWatts },
    { parameter: parameters.oldBallastPercent },
    { parameter: parameters.hoursPerYear },
    { parameter: parameters.newWatts, assumedShare: LED_POWER },
  ],
  known: "lighting.groups",
};

/* --------------------------------------------------------------------- lifetimes */

/** Years that equipment usually lasts: our own round figures, "supuesto" wherever they are used. */
export function usualLifetime(years: number): NonNullable<Measure["lifetime"]> {
  return { value: years, source: "SECAP Builder", confirmed: false };
}
