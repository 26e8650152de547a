/** A row of transport: fuel sold, kilometres or vehicles, all ending in fuel × factor. */
import type { Condition, Page, RowKind } from "~/domain/template/template";
import { transportModes } from "templates/catalogs/code-lists/energy";
import { scopes } from "templates/catalogs/code-lists/gpc";
import { transportMethods } from "templates/catalogs/code-lists/inventory";
import {
  consumptionUnits,
  transportActivities,
  transportCarriers,
  transportGpcCells,
  transportSectors,
  vehicleClasses,
} from "templates/catalogs/code-lists/transport";
import { energyUnits } from "templates/catalogs/code-lists/units";
import { biofuelField, energyFactorPage } from "./inventory-factor-fields";
import {
  dataPage,
  estimateField,
  labelField,
  notationFields,
  withoutNotationKey,
} from "./inventory-row-fields";

const byDistance: Condition = {
  all: [withoutNotationKey, { field: "transportActivity", in: ["vehicle-km"] }],
};
const byFleet: Condition = { all: [withoutNotationKey, { field: "transportActivity", in: ["fleet"] }] };
const driven: Condition = { any: [byDistance, byFleet] };
const byFuel: Condition = { all: [withoutNotationKey, { not: driven }] };

const sourcePage: Page = {
  id: "source",
  title: { es: "Qué se mueve y con qué", en: "What moves and on what", pt: "O que se move e com quê" },
  essential: true,
  fields: [
    {
      ...labelField,
      example: {
        es: "Nafta de autos y motos",
        en: "Petrol of cars and motorbikes",
        pt: "Gasolina de carros e motos",
      },
    },
    {
      id: "covenantSector",
      kind: "choice",
      list: transportSectors,
      label: { es: "De quién", en: "Whose", pt: "De quem" },
      hint: {
        es: "Si las ventas no se pueden separar, poné todo en particular y comercial.",
        en: "If sales cannot be split, put everything under private and commercial.",
        pt: "Se as vendas não puderem ser separadas, ponha tudo em particular e comercial.",
      },
      essential: true,
      required: true,
    },
    {
      id: "mode",
      kind: "choice",
      list: transportModes,
      label: { es: "Por dónde", en: "How it moves", pt: "Por onde" },
      hint: {
        es: "Vacío: por calle y ruta. Los tractores del campo van en «Consumo de energía», sector agro.",
        en: "Empty: on-road. Farm tractors go under “Energy consumption”, agriculture.",
        pt: "Vazio: rodoviário. Os tratores do campo vão em «Consumo de energia», setor agro.",
      },
      essential: true,
    },
    {
      id: "carrier",
      kind: "choice",
      list: transportCarriers,
      label: { es: "Combustible", en: "Fuel", pt: "Combustível" },
      hint: {
        es: "Una fila por combustible.",
        en: "One row per fuel.",
        pt: "Uma linha por combustível.",
      },
      essential: true,
      required: true,
    },
    {
      id: "scope",
      kind: "choice",
      list: scopes,
      label: { es: "Alcance", en: "Scope", pt: "Escopo" },
      hint: {
        es: "Vacío: 1 para combustibles y 2 para electricidad. 3, los viajes que siguen fuera del municipio.",
        en: "Empty: 1 for fuels and 2 for electricity. 3 for trips that go on outside the municipality.",
        pt: "Vazio: 1 para combustíveis e 2 para eletricidade. 3, as viagens que seguem fora do município.",
      },
    },
    {
      id: "gpcCell",
      kind: "choice",
      list: transportGpcCells,
      label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
      hint: {
        es: "Dejalo vacío: lo deducimos de lo anterior.",
        en: "Leave it empty: we derive it from the above.",
        pt: "Deixe vazio: deduzimos do anterior.",
      },
      frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero", "network"],
    },
    ...notationFields,
  ],
};

const amountPage: Page = {
  id: "amount",
  title: { es: "Cuánto", en: "How much", pt: "Quanto" },
  essential: true,
  fields: [
    {
      id: "transportActivity",
      kind: "choice",
      list: transportActivities,
      label: {
        es: "¿De dónde sale el dato?",
        en: "Where does the figure come from?",
        pt: "De onde sai o dado?",
      },
      hint: {
        es: "Vacío: del combustible.",
        en: "Empty: from fuel.",
        pt: "Vazio: do combustível.",
      },
      essential: true,
      showIf: withoutNotationKey,
    },
    {
      id: "amount",
      kind: "quantity",
      units: energyUnits,
      min: 0,
      label: { es: "Combustible en el año", en: "Fuel in the year", pt: "Combustível no ano" },
      hint: {
        es: "Lo vendido dentro del municipio, aunque después se use en la ruta.",
        en: "What was sold inside the municipality, even if it is used on the road afterwards.",
        pt: "O vendido dentro do município, mesmo que depois seja usado na estrada.",
      },
      guidance: {
        es: "**Vendido dentro del municipio** quiere decir cargado en surtidores del municipio: cuenta lo que carga un camión de paso y no lo que un vecino carga en otra ciudad. Es el método más simple y comparable. Ojo: las ventas que publica la Secretaría de Energía por provincia dejan afuera parte de las estaciones de servicio; pedí los litros a las estaciones o usá el parque automotor. El **GNC** se mide en m³ de gas de 9.300 kcal.",
        en: "**Sold inside the municipality** means filled at its pumps: what a passing truck fills counts, what a resident fills in another town does not. It is the simplest and most comparable method. Mind that sales published by province leave out part of the filling stations; ask the stations for litres or use the vehicle fleet. **CNG** is measured in m³ of gas of 9,300 kcal.",
        pt: "**Vendido dentro do município** quer dizer abastecido nos postos do município: conta o que um caminhão de passagem abastece e não o que um morador abastece em outra cidade. É o método mais simples e comparável. As vendas publicadas por estado podem deixar postos de fora; peça os litros aos postos ou use a frota. O **GNV** se mede em m³ de gás de 9.300 kcal.",
      },
      where: {
        es: "Estaciones de servicio; para la flota municipal, los vales de combustible.",
        en: "Filling stations; for the municipal fleet, fuel vouchers.",
        pt: "Postos; para a frota municipal, os vales de combustível.",
      },
      example: { es: "1.250.000 litros", en: "1,250,000 litres", pt: "1.250.000 litros" },
      essential: true,
      required: true,
      showIf: byFuel,
    },
    { ...estimateField("energy", "amount"), showIf: byFuel },
    {
      id: "vehicleKm",
      kind: "decimal",
      min: 0,
      unit: { es: "km por año", en: "km a year", pt: "km por ano" },
      label: {
        es: "Kilómetros de todos los vehículos",
        en: "Kilometres of all vehicles",
        pt: "Quilômetros de todos os veículos",
      },
      hint: {
        es: "La suma de lo que recorrió cada uno en el año.",
        en: "The sum of what each of them drove in the year.",
        pt: "A soma do que cada um percorreu no ano.",
      },
      required: true,
      showIf: byDistance,
    },
    {
      id: "vehicles",
      kind: "integer",
      min: 0,
      unit: { es: "vehículos", en: "vehicles", pt: "veículos" },
      label: { es: "Vehículos", en: "Vehicles", pt: "Veículos" },
      where: {
        es: "DNRPA, parque activo por localidad; el área de patentes o de tránsito.",
        en: "The vehicle registry, active vehicles by town; the licence or traffic office.",
        pt: "O registro de veículos, frota por município; o setor de trânsito.",
      },
      required: true,
      showIf: byFleet,
    },
    {
      id: "kmPerVehicle",
      kind: "decimal",
      min: 0,
      unit: { es: "km por año", en: "km a year", pt: "km por ano" },
      label: { es: "Kilómetros de cada uno", en: "Kilometres of each", pt: "Quilômetros de cada um" },
      where: {
        es: "Verificación técnica, talleres o una encuesta corta.",
        en: "The vehicle inspection, garages or a short survey.",
        pt: "A inspeção veicular, oficinas ou uma pesquisa curta.",
      },
      required: true,
      showIf: byFleet,
    },
    {
      id: "vehicleClass",
      kind: "choice",
      list: vehicleClasses,
      label: { es: "Tipo de vehículo", en: "Kind of vehicle", pt: "Tipo de veículo" },
      hint: {
        es: "Sin consumo propio usamos el de referencia de ese tipo, marcado como supuesto.",
        en: "Without a consumption of your own we use the reference of that kind, marked as an assumption.",
        pt: "Sem consumo próprio usamos o de referência desse tipo, marcado como premissa.",
      },
      showIf: driven,
    },
    {
      id: "vehicleConsumption",
      kind: "quantity",
      units: consumptionUnits,
      min: 0,
      label: { es: "Cuánto consume cada uno", en: "What each consumes", pt: "Quanto consome cada um" },
      example: { es: "9,5 litros cada 100 km", en: "9.5 litres per 100 km", pt: "9,5 litros por 100 km" },
      showIf: driven,
    },
    biofuelField,
    {
      id: "transportMethod",
      kind: "choice",
      list: transportMethods,
      label: { es: "Método para el transporte", en: "Transport method", pt: "Método para o transporte" },
      hint: {
        es: "El mismo en todos los inventarios; se imprime con el total.",
        en: "The same in every inventory; printed with the total.",
        pt: "O mesmo em todos os inventários; imprime-se com o total.",
      },
    },
  ],
};

export const transportRow: RowKind = {
  id: "transport",
  title: { es: "Transporte", en: "Transport", pt: "Transporte" },
  about: {
    es: "Nafta, gasoil, GNC y electricidad de autos, camiones, colectivos, máquinas, tren, lanchas y aviones.",
    en: "Petrol, diesel, CNG and electricity of cars, trucks, buses, machines, rail, boats and aircraft.",
    pt: "Gasolina, diesel, GNV e eletricidade de carros, caminhões, ônibus, máquinas, trem, barcos e aviões.",
  },
  pages: [sourcePage, amountPage, energyFactorPage, dataPage],
};
