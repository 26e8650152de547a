import type { Field, Page, Section } from "~/domain/template/template";
import { energyCarriers } from "templates/catalogs/code-lists/energy";
import { actionPriorities } from "templates/catalogs/code-lists/actions";
import {
  auditRecommendations,
  buildingUses,
  coolingSystems,
  energyLabels,
  heatingSystems,
  hotWaterSystems,
  insulationLevels,
  lampTypes,
  lightingControls,
  lightingMetering,
  ownershipKinds,
  vehicleFuels,
  vehicleTypes,
} from "templates/catalogs/code-lists/facilities";
import {
  energyManagementLevels,
  lampConditions,
  pumpingSystems,
  renewableTechnologies,
} from "templates/catalogs/code-lists/facilities-lists";
import { dataBases } from "templates/catalogs/code-lists/inventory";
import { municipalAreas } from "templates/catalogs/code-lists/people";
import { electricityUnits, energyUnits } from "templates/catalogs/code-lists/units";

const HOURS_A_DAY = 24;
const HOURS_A_WEEK = 168;

/** A year of bills of one carrier, alike for a building and for the whole municipality. */
const billFields: readonly Field[] = [
  {
    id: "year",
    kind: "year",
    min: 2000,
    max: 2050,
    label: { es: "Año", en: "Year", pt: "Ano" },
    required: true,
  },
  {
    id: "carrier",
    kind: "choice",
    list: energyCarriers,
    label: { es: "Energía", en: "Energy", pt: "Energia" },
    required: true,
  },
  {
    id: "amount",
    kind: "quantity",
    units: energyUnits,
    min: 0,
    label: { es: "Consumo del año", en: "Consumption in the year", pt: "Consumo do ano" },
    required: true,
  },
  { id: "cost", kind: "money", label: { es: "Gasto del año", en: "Cost in the year", pt: "Gasto do ano" } },
  {
    id: "dataBasis",
    kind: "choice",
    list: dataBases,
    label: { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
  },
  {
    id: "source",
    kind: "text",
    maxLength: 200,
    label: { es: "Fuente", en: "Source", pt: "Fonte" },
  },
];

const buildingPages: readonly Page[] = [
  {
    id: "building",
    title: { es: "El edificio", en: "The building", pt: "O edifício" },
    essential: true,
    fields: [
      {
        id: "name",
        kind: "text",
        maxLength: 120,
        label: { es: "Nombre", en: "Name", pt: "Nome" },
        example: { es: "Palacio comunal", en: "Town hall", pt: "Prefeitura" },
        essential: true,
        required: true,
      },
      {
        id: "use",
        kind: "choice",
        list: buildingUses,
        label: { es: "Para qué se usa", en: "What it is used for", pt: "Para que se usa" },
        hint: {
          es: "El principal, si tiene varios.",
          en: "The main one, if several.",
          pt: "O principal, se houver vários.",
        },
        essential: true,
        required: true,
      },
      {
        id: "floorAreaM2",
        kind: "decimal",
        min: 0,
        unit: { es: "m²", en: "m²", pt: "m²" },
        label: { es: "Superficie cubierta", en: "Floor area", pt: "Área construída" },
        where: {
          es: "Planos en Obras Públicas; si no hay, medí largo por ancho y multiplicá por los pisos.",
          en: "Plans at Public Works; if there are none, measure length by width and multiply by floors.",
          pt: "Plantas na Secretaria de Obras; se não houver, meça comprimento por largura e multiplique pelos andares.",
        },
        example: { es: "420", en: "420", pt: "420" },
        essential: true,
        required: true,
      },
      {
        id: "constructionYear",
        kind: "year",
        min: 1700,
        max: 2050,
        label: { es: "Año de construcción", en: "Year built", pt: "Ano de construção" },
        hint: {
          es: "Si no se sabe exacto, un año aproximado alcanza.",
          en: "If the exact one is not known, an approximate year will do.",
          pt: "Se não se sabe ao certo, um ano aproximado basta.",
        },
      },
      {
        id: "ownership",
        kind: "choice",
        list: ownershipKinds,
        label: { es: "De quién es", en: "Ownership", pt: "De quem é" },
      },
      {
        id: "occupants",
        kind: "integer",
        min: 0,
        unit: { es: "personas", en: "people", pt: "pessoas" },
        label: {
          es: "Personas en un día común",
          en: "People on an ordinary day",
          pt: "Pessoas num dia comum",
        },
      },
      {
        id: "hoursPerWeek",
        kind: "decimal",
        min: 0,
        max: HOURS_A_WEEK,
        unit: { es: "horas por semana", en: "hours a week", pt: "horas por semana" },
        label: { es: "Horas de uso", en: "Hours of use", pt: "Horas de uso" },
        example: {
          es: "35 (lunes a viernes de 7 a 14)",
          en: "35 (Monday to Friday, 7 am to 2 pm)",
          pt: "35 (segunda a sexta, das 7 às 14 h)",
        },
        essential: true,
      },
      {
        id: "picture",
        kind: "file",
        accept: "picture",
        label: { es: "Foto", en: "Picture", pt: "Foto" },
      },
    ],
  },
  {
    id: "consumption",
    title: {
      es: "Consumos según las facturas",
      en: "Consumption from the bills",
      pt: "Consumos segundo as contas",
    },
    essential: true,
    fields: [
      {
        id: "consumption",
        kind: "rows",
        layout: "table",
        namedBy: ["year", "carrier"],
        addLabel: {
          es: "Agregar un año o una energía",
          en: "Add a year or an energy",
          pt: "Adicionar um ano ou uma energia",
        },
        label: { es: "Consumo por año", en: "Consumption by year", pt: "Consumo por ano" },
        hint: {
          es: "Sumá las facturas de los doce meses: una fila por año y por energía.",
          en: "Add up the bills of twelve months: one row per year and energy.",
          pt: "Some as contas dos doze meses: uma linha por ano e por energia.",
        },
        where: {
          es: "Contaduría guarda las facturas. La distribuidora da el historial con el número de suministro.",
          en: "Accounting keeps the bills. The distributor gives the history with the supply number.",
          pt: "A contabilidade guarda as contas. A distribuidora dá o histórico com o número da instalação.",
        },
        guidance: {
          es: "La luz viene en **kWh**. El gas de red, en **m³ a 9300 kcal** (elegí «m³ de gas»). Las garrafas, contalas: 12 de 10 kg por año, por ejemplo. Si una factura es bimestral, no la cuentes dos veces. Si falta un mes, completalo con el mismo mes de otro año y marcá «estimado».",
          en: "Electricity comes in **kWh**. Piped gas in **m³ at 9300 kcal** (choose «m³ of gas»). Count gas cylinders: 12 of 10 kg a year, for instance. If a bill covers two months, do not count it twice. If a month is missing, use the same month of another year and mark it as estimated.",
          pt: "A eletricidade vem em **kWh**. O gás encanado, em **m³** (escolha «m³ de gás»). Os botijões, conte-os: 12 por ano, por exemplo. Se a conta for bimestral, não a conte duas vezes. Se faltar um mês, use o mesmo mês de outro ano e marque como estimado.",
        },
        example: {
          es: "2023 · Electricidad · 18.540 kWh · ARS 1.350.000 (12/2023) · factura",
          en: "2023 · Electricity · 18,540 kWh · ARS 1,350,000 (12/2023) · bill",
          pt: "2023 · Eletricidade · 18.540 kWh · ARS 1.350.000 (12/2023) · conta",
        },
        essential: true,
        required: true,
        fields: billFields,
      },
      {
        id: "supplyNumbers",
        kind: "text",
        maxLength: 200,
        label: {
          es: "Números de suministro o medidor",
          en: "Supply or meter numbers",
          pt: "Números da instalação ou medidor",
        },
        where: {
          es: "En la factura: «NIS», «número de suministro» o «cliente».",
          en: "On the bill: supply or customer number.",
          pt: "Na conta: número da instalação ou do cliente.",
        },
      },
      {
        id: "tariff",
        kind: "text",
        maxLength: 80,
        label: {
          es: "Tarifa y potencia contratada",
          en: "Tariff and contracted power",
          pt: "Tarifa e demanda contratada",
        },
        example: { es: "T2, 30 kW", en: "T2, 30 kW", pt: "A4, 30 kW" },
      },
    ],
  },
  {
    id: "envelope",
    title: {
      es: "Paredes, techo y ventanas",
      en: "Walls, roof and windows",
      pt: "Paredes, telhado e janelas",
    },
    fields: [
      {
        id: "roofInsulation",
        kind: "choice",
        list: insulationLevels,
        label: { es: "Aislación del techo", en: "Roof insulation", pt: "Isolamento do telhado" },
      },
      {
        id: "wallInsulation",
        kind: "choice",
        list: insulationLevels,
        label: { es: "Aislación de las paredes", en: "Wall insulation", pt: "Isolamento das paredes" },
      },
      {
        id: "energyLabel",
        kind: "choice",
        list: energyLabels,
        label: { es: "Etiqueta de eficiencia", en: "Energy label", pt: "Etiqueta de eficiência" },
      },
      {
        id: "envelopeNotes",
        kind: "longText",
        suggestedWords: 60,
        label: { es: "Estado de la envolvente", en: "State of the envelope", pt: "Estado da envoltória" },
        hint: {
          es: "Vidrios simples o dobles, filtraciones de aire, humedad, sol de la tarde.",
          en: "Single or double glazing, draughts, damp, afternoon sun.",
          pt: "Vidros simples ou duplos, frestas, umidade, sol da tarde.",
        },
      },
    ],
  },
  {
    id: "systems",
    title: {
      es: "Calor, frío, agua caliente y luces",
      en: "Heating, cooling, hot water and lights",
      pt: "Aquecimento, resfriamento, água quente e luzes",
    },
    fields: [
      {
        id: "heating",
        kind: "choices",
        list: heatingSystems,
        label: { es: "Calefacción", en: "Heating", pt: "Aquecimento" },
      },
      {
        id: "cooling",
        kind: "choices",
        list: coolingSystems,
        label: { es: "Refrigeración", en: "Cooling", pt: "Resfriamento" },
      },
      {
        id: "hotWater",
        kind: "choices",
        list: hotWaterSystems,
        label: { es: "Agua caliente", en: "Hot water", pt: "Água quente" },
      },
      {
        id: "lampTypes",
        kind: "choices",
        list: lampTypes,
        label: { es: "Lámparas", en: "Lamps", pt: "Lâmpadas" },
      },
      {
        id: "lampCount",
        kind: "integer",
        min: 0,
        label: { es: "Cantidad de lámparas", en: "Number of lamps", pt: "Quantidade de lâmpadas" },
      },
      {
        id: "systemsNotes",
        kind: "longText",
        suggestedWords: 60,
        label: { es: "Equipos y hábitos", en: "Equipment and habits", pt: "Equipamentos e hábitos" },
        hint: {
          es: "Qué queda prendido de noche, equipos viejos, ventanas abiertas con el aire encendido.",
          en: "What stays on at night, old equipment, windows open while cooling is on.",
          pt: "O que fica ligado à noite, equipamentos velhos, janelas abertas com o ar ligado.",
        },
      },
    ],
  },
  {
    id: "improvements",
    title: { es: "Mejoras posibles", en: "Possible improvements", pt: "Melhorias possíveis" },
    fields: [
      {
        id: "improvements",
        kind: "rows",
        layout: "table",
        namedBy: ["measure"],
        addLabel: { es: "Agregar una mejora", en: "Add an improvement", pt: "Adicionar uma melhoria" },
        label: { es: "Qué convendría hacer", en: "What should be done", pt: "O que conviria fazer" },
        hint: {
          es: "Empezá por los hábitos, que no cuestan; después la eficiencia; al final, las renovables.",
          en: "Start with habits, which cost nothing; then efficiency; renewables last.",
          pt: "Comece pelos hábitos, que não custam; depois a eficiência; por último, as renováveis.",
        },
        fields: [
          {
            id: "kind",
            kind: "choice",
            list: auditRecommendations,
            label: { es: "Tipo", en: "Kind", pt: "Tipo" },
            required: true,
          },
          {
            id: "measure",
            kind: "text",
            maxLength: 200,
            label: { es: "Mejora", en: "Improvement", pt: "Melhoria" },
            required: true,
          },
          {
            id: "savingKwh",
            kind: "decimal",
            min: 0,
            unit: { es: "kWh por año", en: "kWh a year", pt: "kWh por ano" },
            label: { es: "Ahorro", en: "Saving", pt: "Economia" },
          },
          { id: "cost", kind: "money", label: { es: "Costo", en: "Cost", pt: "Custo" } },
          {
            id: "priority",
            kind: "choice",
            list: actionPriorities,
            label: { es: "Prioridad", en: "Priority", pt: "Prioridade" },
          },
        ],
      },
    ],
  },
];

const lightingPages: readonly Page[] = [
  {
    id: "lamps",
    title: { es: "Las luminarias", en: "The lights", pt: "As luminárias" },
    essential: true,
    fields: [
      {
        id: "zone",
        kind: "text",
        maxLength: 120,
        label: { es: "Zona o grupo", en: "Zone or group", pt: "Zona ou grupo" },
        example: { es: "Avenida San Martín", en: "San Martín avenue", pt: "Avenida principal" },
        essential: true,
        required: true,
      },
      {
        id: "lampType",
        kind: "choice",
        list: lampTypes,
        label: { es: "Tipo de lámpara", en: "Lamp type", pt: "Tipo de lâmpada" },
        hint: {
          es: "La luz anaranjada es de sodio; la blanca azulada vieja, de mercurio.",
          en: "Orange light is sodium; the old bluish white is mercury.",
          pt: "A luz alaranjada é de sódio; a branca azulada antiga, de mercúrio.",
        },
        essential: true,
        required: true,
      },
      {
        id: "count",
        kind: "integer",
        min: 1,
        label: { es: "Cantidad", en: "How many", pt: "Quantidade" },
        where: {
          es: "El electricista del municipio o la cooperativa; si no hay registro, contalas recorriendo de noche.",
          en: "The municipality's electrician or the co-operative; if there is no register, count them at night.",
          pt: "O eletricista do município ou a cooperativa; se não houver cadastro, conte-as à noite.",
        },
        essential: true,
        required: true,
      },
      {
        id: "watts",
        kind: "decimal",
        min: 0,
        unit: { es: "W", en: "W", pt: "W" },
        label: { es: "Potencia de cada lámpara", en: "Power of each lamp", pt: "Potência de cada lâmpada" },
        where: {
          es: "Grabada en la lámpara o en la caja de repuesto.",
          en: "Printed on the lamp or on the spare's box.",
          pt: "Gravada na lâmpada ou na caixa da reposição.",
        },
        example: { es: "150", en: "150", pt: "150" },
        essential: true,
        required: true,
      },
      {
        id: "ballastWatts",
        kind: "decimal",
        min: 0,
        unit: { es: "W", en: "W", pt: "W" },
        label: { es: "Consumo del balasto", en: "Ballast power", pt: "Consumo do reator" },
        hint: {
          es: "El equipo que la enciende; si no lo sabés, en sodio suele rondar el 10 al 15 % de la lámpara.",
          en: "The gear that starts it; if unknown, for sodium it is usually 10 to 15% of the lamp.",
          pt: "O equipamento que a acende; se não souber, no sódio costuma ser de 10 a 15% da lâmpada.",
        },
      },
      {
        id: "hoursPerNight",
        kind: "decimal",
        min: 0,
        max: HOURS_A_DAY,
        unit: { es: "horas, promedio del año", en: "hours, yearly average", pt: "horas, média do ano" },
        label: { es: "Horas encendida por noche", en: "Hours on each night", pt: "Horas acesa por noite" },
        example: { es: "11,5", en: "11.5", pt: "11,5" },
        essential: true,
        required: true,
      },
    ],
  },
  {
    id: "control",
    title: {
      es: "Encendido, poste y medición",
      en: "Control, pole and metering",
      pt: "Acionamento, poste e medição",
    },
    fields: [
      {
        id: "control",
        kind: "choice",
        list: lightingControls,
        label: { es: "Cómo se enciende", en: "How it is switched", pt: "Como se acende" },
      },
      {
        id: "poleHeightM",
        kind: "decimal",
        min: 0,
        max: 40,
        unit: { es: "m", en: "m", pt: "m" },
        label: { es: "Altura", en: "Height", pt: "Altura" },
      },
      {
        id: "installedYear",
        kind: "year",
        min: 1950,
        max: 2050,
        label: { es: "Año de instalación", en: "Year installed", pt: "Ano de instalação" },
      },
      {
        id: "condition",
        kind: "choice",
        list: lampConditions,
        label: { es: "Estado", en: "Condition", pt: "Estado" },
      },
      {
        id: "metering",
        kind: "choice",
        list: lightingMetering,
        label: { es: "¿Tiene medidor?", en: "Is it metered?", pt: "Tem medidor?" },
        hint: {
          es: "Sin medidor, la distribuidora factura un consumo calculado.",
          en: "Without a meter the distributor bills a computed consumption.",
          pt: "Sem medidor, a distribuidora cobra um consumo calculado.",
        },
      },
      {
        id: "tariff",
        kind: "text",
        maxLength: 80,
        label: { es: "Tarifa", en: "Tariff", pt: "Tarifa" },
        example: { es: "T1-AP", en: "Public lighting tariff", pt: "B4a" },
      },
      {
        id: "pricePerKwh",
        kind: "money",
        label: {
          es: "Precio del kWh con impuestos",
          en: "Price per kWh with taxes",
          pt: "Preço do kWh com impostos",
        },
        where: {
          es: "Total de una factura dividido por sus kWh.",
          en: "Total of a bill divided by its kWh.",
          pt: "Total de uma conta dividido pelos seus kWh.",
        },
      },
    ],
  },
];

const vehiclePages: readonly Page[] = [
  {
    id: "vehicle",
    title: {
      es: "El vehículo o grupo de vehículos",
      en: "The vehicle or group of vehicles",
      pt: "O veículo ou grupo de veículos",
    },
    essential: true,
    fields: [
      {
        id: "name",
        kind: "text",
        maxLength: 120,
        label: { es: "Nombre o interno", en: "Name or fleet number", pt: "Nome ou prefixo" },
        example: {
          es: "Camión compactador interno 12",
          en: "Waste truck no. 12",
          pt: "Caminhão de lixo nº 12",
        },
        essential: true,
        required: true,
      },
      {
        id: "vehicleType",
        kind: "choice",
        list: vehicleTypes,
        label: { es: "Tipo", en: "Type", pt: "Tipo" },
        hint: {
          es: "Elegí la que más se parece.",
          en: "Choose the closest one.",
          pt: "Escolha o mais parecido.",
        },
        essential: true,
        required: true,
      },
      {
        id: "fuel",
        kind: "choice",
        list: vehicleFuels,
        label: { es: "Combustible", en: "Fuel", pt: "Combustível" },
        hint: {
          es: "El que figura en los vales de carga.",
          en: "The one on the fuel vouchers.",
          pt: "O que consta nos vales de abastecimento.",
        },
        essential: true,
        required: true,
      },
      {
        id: "count",
        kind: "integer",
        min: 1,
        label: { es: "Cuántos iguales", en: "How many alike", pt: "Quantos iguais" },
        hint: {
          es: "1 si es un solo vehículo; kilómetros y combustible van sumados.",
          en: "1 for a single vehicle; distance and fuel are for all together.",
          pt: "1 se for um só; quilômetros e combustível vão somados.",
        },
        example: { es: "1", en: "1", pt: "1" },
        essential: true,
      },
      {
        id: "modelYear",
        kind: "year",
        min: 1950,
        max: 2050,
        label: { es: "Año del modelo", en: "Model year", pt: "Ano do modelo" },
        where: {
          es: "Cédula o título del automotor; Patrimonio tiene el listado.",
          en: "Vehicle registration; the assets office has the list.",
          pt: "Documento do veículo; o setor de patrimônio tem a lista.",
        },
      },
      {
        id: "area",
        kind: "choice",
        list: municipalAreas,
        label: { es: "Área que lo usa", en: "Area that uses it", pt: "Área que o usa" },
      },
      {
        id: "ownership",
        kind: "choice",
        list: ownershipKinds,
        label: { es: "De quién es", en: "Ownership", pt: "De quem é" },
      },
    ],
  },
  {
    id: "use",
    title: { es: "Cuánto anda y cuánto gasta", en: "Distance and fuel", pt: "Quanto roda e quanto gasta" },
    essential: true,
    fields: [
      {
        id: "year",
        kind: "year",
        min: 2000,
        max: 2050,
        label: { es: "Año de los datos", en: "Year of the data", pt: "Ano dos dados" },
        example: { es: "2023", en: "2023", pt: "2023" },
        essential: true,
        required: true,
      },
      {
        id: "fuelPerYear",
        kind: "quantity",
        units: energyUnits,
        min: 0,
        label: { es: "Combustible en el año", en: "Fuel in the year", pt: "Combustível no ano" },
        where: {
          es: "Vales de combustible o la cuenta corriente con la estación de servicio (Compras o Contaduría).",
          en: "Fuel vouchers or the account with the filling station (Purchasing or Accounting).",
          pt: "Vales de combustível ou a conta no posto (Compras ou Contabilidade).",
        },
        example: { es: "4.300 litros de gasoil", en: "4,300 litres of diesel", pt: "4.300 litros de diesel" },
        essential: true,
        required: true,
      },
      {
        id: "kmPerYear",
        kind: "decimal",
        min: 0,
        unit: { es: "km por año", en: "km a year", pt: "km por ano" },
        label: { es: "Recorrido en el año", en: "Distance in the year", pt: "Distância no ano" },
        hint: {
          es: "En máquinas viales o tractores, dejalo vacío y completá las horas.",
          en: "For machinery or tractors leave it empty and fill in the hours.",
          pt: "Em máquinas ou tratores, deixe vazio e preencha as horas.",
        },
      },
      {
        id: "hoursPerYear",
        kind: "decimal",
        min: 0,
        unit: { es: "horas por año", en: "hours a year", pt: "horas por ano" },
        label: { es: "Horas de marcha", en: "Running hours", pt: "Horas de funcionamento" },
        showIf: {
          field: "vehicleType",
          in: ["tractor", "construction-machinery", "gardening-machinery", "boat", "other"],
        },
      },
      {
        id: "fuelCost",
        kind: "money",
        label: { es: "Gasto en combustible", en: "Fuel cost", pt: "Gasto com combustível" },
      },
      {
        id: "dataBasis",
        kind: "choice",
        list: dataBases,
        label: { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
      },
      {
        id: "notes",
        kind: "longText",
        suggestedWords: 40,
        label: { es: "Notas", en: "Notes", pt: "Notas" },
      },
    ],
  },
];

const pumpingPages: readonly Page[] = [
  {
    id: "pump",
    title: { es: "El equipo de bombeo", en: "The pumping equipment", pt: "O equipamento de bombeamento" },
    fields: [
      {
        id: "name",
        kind: "text",
        maxLength: 120,
        label: { es: "Nombre", en: "Name", pt: "Nome" },
        example: {
          es: "Perforación 3, barrio Norte",
          en: "Well 3, northern district",
          pt: "Poço 3, bairro Norte",
        },
        required: true,
      },
      {
        id: "system",
        kind: "choice",
        list: pumpingSystems,
        label: { es: "Para qué", en: "What for", pt: "Para quê" },
        hint: {
          es: "Sirve para comparar con otros municipios.",
          en: "It serves to compare with other municipalities.",
          pt: "Serve para comparar com outros municípios.",
        },
        required: true,
      },
      {
        id: "powerKw",
        kind: "decimal",
        min: 0,
        unit: { es: "kW", en: "kW", pt: "kW" },
        label: { es: "Potencia", en: "Power", pt: "Potência" },
        where: {
          es: "Chapa del motor. Un caballo (HP o CV) son unos 0,75 kW.",
          en: "Motor's plate. One horsepower is about 0.75 kW.",
          pt: "Placa do motor. Um cavalo-vapor são cerca de 0,74 kW.",
        },
      },
      {
        id: "hoursPerDay",
        kind: "decimal",
        min: 0,
        max: HOURS_A_DAY,
        unit: { es: "horas por día", en: "hours a day", pt: "horas por dia" },
        label: { es: "Horas de marcha", en: "Running hours", pt: "Horas de funcionamento" },
      },
      {
        id: "year",
        kind: "year",
        min: 2000,
        max: 2050,
        label: { es: "Año de los datos", en: "Year of the data", pt: "Ano dos dados" },
        example: { es: "2023", en: "2023", pt: "2023" },
        required: true,
      },
      {
        id: "electricity",
        kind: "quantity",
        units: electricityUnits,
        min: 0,
        label: { es: "Electricidad del año", en: "Electricity in the year", pt: "Eletricidade do ano" },
        where: {
          es: "Facturas del suministro; si no tiene medidor propio, potencia por horas.",
          en: "Bills of the supply; without its own meter, power times hours.",
          pt: "Contas da instalação; sem medidor próprio, potência vezes horas.",
        },
        required: true,
      },
      {
        id: "volumeM3",
        kind: "decimal",
        min: 0,
        unit: { es: "m³ por año", en: "m³ a year", pt: "m³ por ano" },
        label: { es: "Agua bombeada", en: "Water pumped", pt: "Água bombeada" },
        hint: {
          es: "Con esto se calculan los kWh por m³.",
          en: "It gives the kWh per m³.",
          pt: "Com isso se calculam os kWh por m³.",
        },
      },
      {
        id: "dataBasis",
        kind: "choice",
        list: dataBases,
        label: { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
      },
    ],
  },
];

/** What the municipality itself consumes: the register on which its efficiency actions rest. */
export const facilities: Section = {
  id: "facilities",
  group: "energy-efficiency",
  stage: "inventory",
  title: {
    es: "Eficiencia energética de las instalaciones municipales",
    en: "Energy efficiency of municipal facilities",
    pt: "Eficiência energética das instalações municipais",
  },
  task: {
    es: "Registrá los consumos del propio municipio",
    en: "Record what the municipality itself consumes",
    pt: "Registre os consumos do próprio município",
  },
  about: {
    es: "Edificios, alumbrado, vehículos y bombeo. Es donde el municipio puede ahorrar sin depender de nadie.",
    en: "Buildings, lighting, vehicles and pumping. It is where the municipality can save without depending on anyone.",
    pt: "Edifícios, iluminação, veículos e bombeamento. É onde o município pode economizar sem depender de ninguém.",
  },
  essential: true,
  results: ["facilities-indicators"],
  pages: [
    {
      id: "management",
      title: {
        es: "Quién se ocupa de la energía",
        en: "Who looks after energy",
        pt: "Quem cuida da energia",
      },
      essential: true,
      fields: [
        {
          id: "responsibleOffice",
          kind: "choice",
          list: municipalAreas,
          label: { es: "Área responsable", en: "Area in charge", pt: "Área responsável" },
          essential: true,
        },
        {
          id: "managementLevel",
          kind: "choice",
          list: energyManagementLevels,
          label: { es: "Cómo se gestiona hoy", en: "How it is managed today", pt: "Como é gerida hoje" },
          essential: true,
        },
        {
          id: "managementNotes",
          kind: "longText",
          suggestedWords: 80,
          label: {
            es: "Qué se hace y qué falta",
            en: "What is done and what is missing",
            pt: "O que se faz e o que falta",
          },
          example: {
            es: "Contaduría paga 43 facturas de luz. Nadie mira los kWh. Falta una planilla y una persona que la complete cada mes.",
            en: "Accounting pays 43 electricity bills. Nobody looks at the kWh. A sheet and someone to fill it in monthly are missing.",
            pt: "A contabilidade paga 43 contas de luz. Ninguém olha os kWh. Falta uma planilha e alguém que a preencha todo mês.",
          },
        },
      ],
    },
    {
      id: "municipal-bills",
      title: {
        es: "Total que consume el municipio",
        en: "What the municipality consumes in all",
        pt: "Total que o município consome",
      },
      about: {
        es: "Si todavía no tenés los datos por edificio, empezá por el total: ya sirve para el inventario.",
        en: "If you do not have figures by building yet, start with the total: it already serves the inventory.",
        pt: "Se ainda não tem os dados por edifício, comece pelo total: já serve para o inventário.",
      },
      essential: true,
      fields: [
        {
          id: "municipalBills",
          kind: "rows",
          layout: "table",
          namedBy: ["year", "carrier"],
          addLabel: {
            es: "Agregar un año o una energía",
            en: "Add a year or an energy",
            pt: "Adicionar um ano ou uma energia",
          },
          label: {
            es: "Consumo municipal por año",
            en: "Municipal consumption by year",
            pt: "Consumo municipal por ano",
          },
          hint: {
            es: "Edificios, alumbrado, bombeo y flota juntos.",
            en: "Buildings, lighting, pumping and fleet together.",
            pt: "Edifícios, iluminação, bombeamento e frota juntos.",
          },
          where: {
            es: "Pedile a la distribuidora el listado de todos los suministros a nombre del municipio, con los kWh del año; a Contaduría, los litros comprados.",
            en: "Ask the distributor for the list of all supplies in the municipality's name, with the year's kWh; and Accounting for the litres bought.",
            pt: "Peça à distribuidora a lista de todas as instalações em nome do município, com os kWh do ano; à contabilidade, os litros comprados.",
          },
          essential: true,
          fields: billFields,
        },
      ],
    },
    {
      id: "buildings",
      title: { es: "Edificios municipales", en: "Municipal buildings", pt: "Edifícios municipais" },
      about: {
        es: "Empezá por los que más gastan: suelen ser el palacio municipal, el corralón, el polideportivo y las escuelas.",
        en: "Start with those that use most: usually the town hall, the depot, the sports centre and the schools.",
        pt: "Comece pelos que mais gastam: costumam ser a prefeitura, a garagem, o ginásio e as escolas.",
      },
      essential: true,
      fields: [
        {
          id: "buildings",
          kind: "rows",
          layout: "pages",
          namedBy: ["name"],
          columns: ["name", "use", "floorAreaM2", "constructionYear"],
          addLabel: { es: "Agregar un edificio", en: "Add a building", pt: "Adicionar um edifício" },
          label: { es: "Edificios", en: "Buildings", pt: "Edifícios" },
          essential: true,
          pages: buildingPages,
        },
      ],
    },
    {
      id: "lighting",
      title: { es: "Alumbrado público", en: "Public lighting", pt: "Iluminação pública" },
      about: {
        es: "Un grupo por cada combinación de zona, tipo y potencia. El consumo lo calculamos nosotros.",
        en: "One group for each combination of zone, type and power. We compute the consumption.",
        pt: "Um grupo por combinação de zona, tipo e potência. O consumo nós calculamos.",
      },
      essential: true,
      fields: [
        {
          id: "lighting",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["zone", "lampType"],
          columns: ["zone", "lampType", "count", "watts", "ballastWatts", "hoursPerNight", "control"],
          addLabel: {
            es: "Agregar un grupo de luminarias",
            en: "Add a group of lights",
            pt: "Adicionar um grupo de luminárias",
          },
          label: { es: "Luminarias", en: "Lights", pt: "Luminárias" },
          essential: true,
          pages: lightingPages,
        },
      ],
    },
    {
      id: "fleet",
      title: { es: "Vehículos y máquinas", en: "Vehicles and machinery", pt: "Veículos e máquinas" },
      essential: true,
      fields: [
        {
          id: "fleet",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["name"],
          columns: ["name", "vehicleType", "fuel", "count", "modelYear", "year", "fuelPerYear", "kmPerYear"],
          addLabel: { es: "Agregar un vehículo", en: "Add a vehicle", pt: "Adicionar um veículo" },
          label: { es: "Flota municipal", en: "Municipal fleet", pt: "Frota municipal" },
          essential: true,
          pages: vehiclePages,
        },
      ],
    },
    {
      id: "pumping",
      title: {
        es: "Bombeo de agua y cloacas",
        en: "Water and sewage pumping",
        pt: "Bombeamento de água e esgoto",
      },
      about: {
        es: "Solo si lo paga el municipio.",
        en: "Only if the municipality pays for it.",
        pt: "Só se o município paga.",
      },
      fields: [
        {
          id: "pumping",
          kind: "rows",
          layout: "pages",
          print: "table",
          namedBy: ["name"],
          columns: ["name", "system", "powerKw", "hoursPerDay", "year", "electricity", "volumeM3"],
          addLabel: { es: "Agregar un equipo", en: "Add equipment", pt: "Adicionar um equipamento" },
          label: { es: "Equipos de bombeo", en: "Pumping equipment", pt: "Equipamentos de bombeamento" },
          pages: pumpingPages,
        },
      ],
    },
    {
      id: "own-renewables",
      title: {
        es: "Renovables que ya funcionan",
        en: "Renewables already working",
        pt: "Renováveis que já funcionam",
      },
      fields: [
        {
          id: "renewables",
          kind: "rows",
          layout: "table",
          namedBy: ["technology", "site"],
          addLabel: {
            es: "Agregar una instalación",
            en: "Add an installation",
            pt: "Adicionar uma instalação",
          },
          label: {
            es: "Instalaciones municipales",
            en: "Municipal installations",
            pt: "Instalações municipais",
          },
          where: {
            es: "La pantalla del inversor muestra lo generado; la factura, lo inyectado a la red.",
            en: "The inverter's display shows what was generated; the bill, what was fed into the grid.",
            pt: "O visor do inversor mostra o gerado; a conta, o injetado na rede.",
          },
          fields: [
            {
              id: "technology",
              kind: "choice",
              list: renewableTechnologies,
              label: { es: "Tecnología", en: "Technology", pt: "Tecnologia" },
              required: true,
            },
            {
              id: "site",
              kind: "text",
              maxLength: 120,
              label: { es: "Dónde", en: "Where", pt: "Onde" },
              required: true,
            },
            {
              id: "powerKw",
              kind: "decimal",
              min: 0,
              unit: { es: "kW", en: "kW", pt: "kW" },
              label: { es: "Potencia", en: "Capacity", pt: "Potência" },
            },
            {
              id: "generation",
              kind: "quantity",
              units: electricityUnits,
              min: 0,
              label: { es: "Energía en un año", en: "Energy in a year", pt: "Energia num ano" },
            },
            {
              id: "sinceYear",
              kind: "year",
              min: 1980,
              max: 2050,
              label: { es: "Desde", en: "Since", pt: "Desde" },
            },
            {
              id: "feedsGrid",
              kind: "yesNo",
              label: { es: "¿Inyecta a la red?", en: "Feeds the grid?", pt: "Injeta na rede?" },
            },
          ],
        },
      ],
    },
    {
      id: "energy-goals",
      title: {
        es: "Objetivos de ahorro del municipio",
        en: "The municipality's saving goals",
        pt: "Objetivos de economia do município",
      },
      essential: true,
      fields: [
        {
          id: "energyGoals",
          kind: "rows",
          layout: "table",
          namedBy: ["goal"],
          addLabel: { es: "Agregar un objetivo", en: "Add a goal", pt: "Adicionar um objetivo" },
          label: { es: "Objetivos", en: "Goals", pt: "Objetivos" },
          example: {
            es: "Pasar todo el alumbrado a LED · luminarias LED · 18 % en 2023 → 100 % en 2028",
            en: "Move all street lighting to LED · share of LED lights · 18% in 2023 → 100% in 2028",
            pt: "Passar toda a iluminação para LED · luminárias LED · 18% em 2023 → 100% em 2028",
          },
          essential: true,
          fields: [
            {
              id: "goal",
              kind: "text",
              maxLength: 200,
              label: { es: "Objetivo", en: "Goal", pt: "Objetivo" },
              required: true,
            },
            {
              id: "indicator",
              kind: "text",
              maxLength: 120,
              label: { es: "Cómo se mide", en: "How it is measured", pt: "Como se mede" },
            },
            {
              id: "baseYear",
              kind: "year",
              min: 1990,
              max: 2050,
              label: { es: "Año de partida", en: "Starting year", pt: "Ano inicial" },
            },
            {
              id: "baseValue",
              kind: "decimal",
              label: { es: "Valor de partida", en: "Starting value", pt: "Valor inicial" },
            },
            {
              id: "targetYear",
              kind: "year",
              min: 2020,
              max: 2060,
              label: { es: "Año de llegada", en: "Target year", pt: "Ano final" },
            },
            {
              id: "targetValue",
              kind: "decimal",
              label: { es: "Valor de llegada", en: "Target value", pt: "Valor final" },
            },
          ],
        },
        {
          id: "efficiencyNarrative",
          kind: "longText",
          suggestedWords: 150,
          label: {
            es: "Diagnóstico en palabras",
            en: "The diagnosis in words",
            pt: "Diagnóstico em palavras",
          },
          hint: {
            es: "Qué muestran los números y por dónde conviene empezar.",
            en: "What the numbers show and where to start.",
            pt: "O que os números mostram e por onde convém começar.",
          },
        },
      ],
    },
  ],
};
