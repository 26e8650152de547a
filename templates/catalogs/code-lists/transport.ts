import type { CodeList } from "~/domain/template/template";
import { covenantSectors, energyCarriers } from "./energy";
import { gpcCells } from "./gpc";

const TRANSPORT_SECTORS = ["municipal-fleet", "public-transport", "private-transport"];
const TRANSPORT_CARRIERS = [
  "gasoline",
  "diesel",
  "cng",
  "lpg",
  "electricity",
  "bioethanol",
  "biodiesel",
  "fuel-oil",
  "kerosene-jet",
  "aviation-gasoline",
];

/** Whose vehicles. Machines of farms are energy of agriculture (GPC I.5), not transport. */
export const transportSectors: CodeList = {
  id: "transport-sectors",
  options: covenantSectors.options.filter(({ code }) => TRANSPORT_SECTORS.includes(code)),
};

export const transportCarriers: CodeList = {
  id: "transport-carriers",
  options: energyCarriers.options.filter(({ code }) => TRANSPORT_CARRIERS.includes(code)),
};

export const transportGpcCells: CodeList = {
  id: "gpc-cells-transport",
  options: gpcCells.options.filter(({ code }) => code.startsWith("II.")),
};

/** From what the fuel of a transport row is known. */
export const transportActivities: CodeList = {
  id: "transport-activities",
  options: [
    {
      code: "fuel",
      label: {
        es: "Del combustible vendido o cargado",
        en: "From fuel sold or filled",
        pt: "Do combustível vendido ou abastecido",
      },
      about: {
        es: "Lo que vendieron las estaciones de servicio del municipio, o lo que cargó la flota.",
        en: "What the filling stations of the municipality sold, or what the fleet filled.",
        pt: "O que os postos do município venderam, ou o que a frota abasteceu.",
      },
    },
    {
      code: "vehicle-km",
      label: {
        es: "De los kilómetros recorridos",
        en: "From kilometres driven",
        pt: "Dos quilômetros percorridos",
      },
      about: {
        es: "Kilómetros de todos los vehículos, por lo que consume cada uno.",
        en: "Kilometres of all vehicles, times what each consumes.",
        pt: "Quilômetros de todos os veículos, vezes o consumo de cada um.",
      },
    },
    {
      code: "fleet",
      label: {
        es: "De la cantidad de vehículos",
        en: "From the number of vehicles",
        pt: "Da quantidade de veículos",
      },
      about: {
        es: "Vehículos radicados, por los kilómetros que hace cada uno en el año.",
        en: "Registered vehicles, times the kilometres each does in a year.",
        pt: "Veículos registrados, vezes os quilômetros que cada um faz no ano.",
      },
    },
  ],
};

/** Classes of vehicles for which a reference consumption is shipped. */
export const vehicleClasses: CodeList = {
  id: "vehicle-classes",
  options: [
    { code: "car", label: { es: "Auto", en: "Car", pt: "Carro" } },
    { code: "motorbike", label: { es: "Moto", en: "Motorbike", pt: "Moto" } },
    {
      code: "van",
      label: {
        es: "Camioneta o utilitario (hasta 3,5 t)",
        en: "Van or pick-up (up to 3.5 t)",
        pt: "Caminhonete ou utilitário (até 3,5 t)",
      },
    },
    { code: "truck-rigid", label: { es: "Camión", en: "Rigid truck", pt: "Caminhão" } },
    {
      code: "truck-articulated",
      label: { es: "Camión con acoplado o semi", en: "Articulated truck", pt: "Carreta" },
    },
    { code: "bus", label: { es: "Colectivo", en: "Bus", pt: "Ônibus" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Fuel a vehicle takes for each 100 kilometres. */
export const consumptionUnits: CodeList = {
  id: "vehicle-consumption-units",
  options: [
    { code: "l", label: { es: "litros cada 100 km", en: "litres per 100 km", pt: "litros por 100 km" } },
    {
      code: "m3-gas",
      label: { es: "m³ de GNC cada 100 km", en: "m³ of CNG per 100 km", pt: "m³ de GNV por 100 km" },
    },
    { code: "kwh", label: { es: "kWh cada 100 km", en: "kWh per 100 km", pt: "kWh por 100 km" } },
  ],
};
