import type { Condition, Page, RowKind, Section } from "~/domain/template/template";
import {
  covenantSectors,
  energyCarriers,
  localElectricitySources,
  localHeatSources,
} from "templates/catalogs/code-lists/energy";
import { gpcCells, scopes } from "templates/catalogs/code-lists/gpc";
import {
  dataQuality,
  factorApproaches,
  factorScales,
  gpcLevels,
  gwpSets,
  inventoryKinds,
  inventoryTools,
  transportMethods,
} from "templates/catalogs/code-lists/inventory";
import {
  activityUnits,
  energyGpcCells,
  gasCoverages,
  inventoryChanges,
  inventoryDetails,
  processGpcCells,
  processKinds,
} from "templates/catalogs/code-lists/inventory-lists";
import { territoryRelations } from "templates/catalogs/code-lists/targets";
import { electricityUnits, energyUnits, massUnits, volumeUnits } from "templates/catalogs/code-lists/units";
import { livestockTypes, wastewaterTreatments } from "templates/catalogs/code-lists/waste";
import {
  calculationField,
  livestockClimateField,
  livestockFactorFields,
  otherGasFields,
  processCalculationField,
  processStatedFields,
  wasteAmountFields,
  wasteMethodFields,
  wasteSourceFields,
  wasteStatedFields,
  wastewaterMethodFields,
  wastewaterPlaceFields,
  wastewaterStatedFields,
} from "./inventory-method-fields";
import { gridLossFields } from "./inventory-grid-fields";
import { biofuelField, energyFactorPage } from "./inventory-factor-fields";
import { transportRow } from "./inventory-transport-row";
import {
  dataPage,
  enteredEmissionFields,
  estimateField,
  labelField,
  notationFields,
  ownFactorFields,
  withoutNotationKey,
} from "./inventory-row-fields";

const energyRow: RowKind = {
  id: "energy",
  title: { es: "Consumo de energía", en: "Energy consumption", pt: "Consumo de energia" },
  about: {
    es: "Electricidad, gas, garrafas, gasoil, leña: en viviendas, comercios, edificios, alumbrado, industria y agro.",
    en: "Electricity, gas, bottled gas, diesel, wood: in dwellings, shops, buildings, lighting, industry and farming.",
    pt: "Eletricidade, gás, botijões, diesel, lenha: em residências, comércio, edifícios, iluminação, indústria e agro.",
  },
  pages: [
    {
      id: "source",
      title: { es: "Quién consume y qué", en: "Who consumes what", pt: "Quem consome e o quê" },
      essential: true,
      fields: [
        labelField,
        {
          id: "covenantSector",
          kind: "choice",
          list: covenantSectors,
          label: { es: "Sector", en: "Sector", pt: "Setor" },
          hint: {
            es: "Quién usa la energía, no quién la vende.",
            en: "Who uses the energy, not who sells it.",
            pt: "Quem usa a energia, não quem a vende.",
          },
          essential: true,
          required: true,
        },
        {
          id: "carrier",
          kind: "choice",
          list: energyCarriers,
          label: { es: "Energía", en: "Energy carrier", pt: "Energia" },
          hint: {
            es: "«Nafta» es el combustible de los autos; «GNC», el gas de los vehículos.",
            en: "Petrol is the fuel of cars; CNG, the gas of vehicles.",
            pt: "«Gasolina» é o combustível dos carros; «GNV», o gás dos veículos.",
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
            es: "Si no lo sabés, dejalo vacío: un combustible es alcance 1 y la electricidad de la red, alcance 2.",
            en: "If you do not know, leave it empty: a fuel is scope 1 and grid electricity scope 2.",
            pt: "Se não souber, deixe vazio: um combustível é escopo 1 e a eletricidade da rede, escopo 2.",
          },
        },
        {
          id: "gpcCell",
          kind: "choice",
          list: energyGpcCells,
          label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
          hint: {
            es: "Si no lo sabés, dejalo vacío: lo deducimos del sector y el alcance.",
            en: "If you do not know, leave it empty: we derive it from sector and scope.",
            pt: "Se não souber, deixe vazio: deduzimos do setor e do escopo.",
          },
          frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero", "network"],
        },
        ...notationFields,
      ],
    },
    {
      id: "amount",
      title: { es: "Cuánto", en: "How much", pt: "Quanto" },
      essential: true,
      fields: [
        {
          id: "amount",
          kind: "quantity",
          units: energyUnits,
          min: 0,
          label: { es: "Consumo en el año", en: "Consumption in the year", pt: "Consumo no ano" },
          where: {
            es: "Electricidad: la distribuidora o cooperativa, por tipo de usuario. Gas de red: la licenciataria o ENARGAS. Nafta, gasoil y GLP: estaciones de servicio o la Secretaría de Energía (Resolución 1104/04). Leña y garrafas: Censo, vendedores o una encuesta corta.",
            en: "Electricity: the distributor or co-operative, by type of user. Piped gas: the licensee or the gas regulator. Petrol, diesel and LPG: filling stations or the energy ministry's sales data. Wood and bottled gas: the census, sellers or a short survey.",
            pt: "Eletricidade: a distribuidora ou cooperativa, por classe de usuário. Gás encanado: a concessionária. Gasolina, diesel e GLP: postos ou as vendas publicadas pela agência de energia. Lenha e botijões: censo, vendedores ou uma pesquisa curta.",
          },
          guidance: {
            es: "Elegí la unidad en la que vino el dato, no hace falta convertir. El gas de red argentino se factura en **m³ de 9300 kcal**: elegí «m³ de gas». Cuidado con los ceros: 1 MWh son 1.000 kWh.",
            en: "Choose the unit the figure came in, no need to convert. Argentine piped gas is billed in **m³ of 9300 kcal**: choose «m³ of gas». Mind the zeros: 1 MWh is 1,000 kWh.",
            pt: "Escolha a unidade em que veio o dado, não é preciso converter. O gás argentino é cobrado em **m³ de 9300 kcal**: escolha «m³ de gás». Cuidado com os zeros: 1 MWh são 1.000 kWh.",
          },
          example: { es: "12.480 MWh", en: "12,480 MWh", pt: "12.480 MWh" },
          essential: true,
          required: true,
          showIf: withoutNotationKey,
        },
        estimateField("energy", "amount"),
        {
          id: "transportMethod",
          kind: "choice",
          list: transportMethods,
          label: { es: "Método para el transporte", en: "Transport method", pt: "Método para o transporte" },
          showIf: {
            field: "covenantSector",
            in: ["municipal-fleet", "public-transport", "private-transport"],
          },
        },
        biofuelField,
      ],
    },
    energyFactorPage,
    dataPage,
  ],
};

const enteredRow: RowKind = {
  id: "entered",
  title: { es: "Emisiones ya calculadas", en: "Emissions already computed", pt: "Emissões já calculadas" },
  about: {
    es: "Cuando tenés el resultado de otra planilla o estudio, pero no el consumo.",
    en: "When you have the result of another spreadsheet or study, but not the consumption.",
    pt: "Quando você tem o resultado de outra planilha ou estudo, mas não o consumo.",
  },
  pages: [
    {
      id: "source",
      title: { es: "De qué fuente", en: "Of which source", pt: "De que fonte" },
      essential: true,
      fields: [
        labelField,
        {
          id: "covenantSector",
          kind: "choice",
          list: covenantSectors,
          label: { es: "Sector", en: "Sector", pt: "Setor" },
          hint: {
            es: "Quién causa las emisiones.",
            en: "Who causes the emissions.",
            pt: "Quem causa as emissões.",
          },
          essential: true,
          required: true,
        },
        {
          id: "carrier",
          kind: "choice",
          list: energyCarriers,
          label: {
            es: "Energía, si corresponde",
            en: "Energy carrier, if any",
            pt: "Energia, se for o caso",
          },
        },
        {
          id: "scope",
          kind: "choice",
          list: scopes,
          label: { es: "Alcance", en: "Scope", pt: "Escopo" },
        },
        {
          id: "gpcCell",
          kind: "choice",
          list: gpcCells,
          label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
          hint: {
            es: "La mayoría de las planillas lo trae al lado de cada fila, como «I.1.2».",
            en: "Most spreadsheets print it beside each row, such as «I.1.2».",
            pt: "A maioria das planilhas o traz ao lado de cada linha, como «I.1.2».",
          },
          frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero", "network"],
        },
        ...notationFields,
      ],
    },
    {
      id: "emissions",
      title: { es: "Cuánto emite", en: "How much it emits", pt: "Quanto emite" },
      essential: true,
      fields: [
        ...enteredEmissionFields,
        {
          id: "amount",
          kind: "quantity",
          units: energyUnits,
          min: 0,
          label: { es: "Consumo que las causó", en: "Consumption behind them", pt: "Consumo que as causou" },
          hint: {
            es: "Si lo conocés, mostramos el factor que resulta y si es razonable.",
            en: "If you know it, we show the factor that follows and whether it is plausible.",
            pt: "Se souber, mostramos o fator resultante e se é razoável.",
          },
          showIf: withoutNotationKey,
        },
      ],
    },
    dataPage,
  ],
};

const wasteRow: RowKind = {
  id: "waste",
  title: { es: "Residuos sólidos", en: "Solid waste", pt: "Resíduos sólidos" },
  about: {
    es: "Una fila por destino: relleno o basural, compost, quema.",
    en: "One row per destination: landfill or dump, compost, burning.",
    pt: "Uma linha por destino: aterro ou lixão, compostagem, queima.",
  },
  pages: [
    {
      id: "source",
      title: {
        es: "Qué residuos y adónde van",
        en: "Which waste and where it goes",
        pt: "Que resíduos e aonde vão",
      },
      essential: true,
      fields: [
        {
          ...labelField,
          example: {
            es: "Domiciliarios al basural municipal",
            en: "Household waste to the municipal dump",
            pt: "Domésticos no lixão municipal",
          },
        },
        ...wasteSourceFields,
        ...notationFields,
      ],
    },
    {
      id: "amount",
      title: { es: "Cuánto", en: "How much", pt: "Quanto" },
      essential: true,
      fields: [
        {
          id: "amount",
          kind: "quantity",
          units: massUnits,
          min: 0,
          label: { es: "Masa en el año", en: "Mass in the year", pt: "Massa no ano" },
          where: {
            es: "Balanza municipal o del relleno. Si no hay: viajes del camión por su carga, o habitantes por 0,8 kg por día.",
            en: "The municipality's or landfill's weighbridge. If there is none: truck trips times load, or inhabitants times 0.8 kg a day.",
            pt: "Balança municipal ou do aterro. Se não houver: viagens do caminhão vezes a carga, ou habitantes vezes 0,8 kg por dia.",
          },
          example: { es: "2.550 t", en: "2,550 t", pt: "2.550 t" },
          essential: true,
          required: true,
          showIf: withoutNotationKey,
        },
        estimateField("waste", "amount"),
        ...wasteAmountFields,
      ],
    },
    {
      id: "emissions",
      title: { es: "Cuánto emite", en: "What it emits", pt: "Quanto emite" },
      essential: true,
      fields: [calculationField, ...wasteMethodFields, ...wasteStatedFields],
    },
    dataPage,
  ],
};

const wastewaterRow: RowKind = {
  id: "wastewater",
  title: { es: "Efluentes cloacales", en: "Wastewater", pt: "Esgoto" },
  about: {
    es: "Una fila por sistema: planta, lagunas, pozos ciegos.",
    en: "One row per system: plant, lagoons, septic tanks.",
    pt: "Uma linha por sistema: estação, lagoas, fossas.",
  },
  pages: [
    {
      id: "source",
      title: { es: "Qué sistema", en: "Which system", pt: "Qual sistema" },
      essential: true,
      fields: [
        {
          ...labelField,
          example: {
            es: "Hogares con pozo ciego",
            en: "Households with a septic tank",
            pt: "Domicílios com fossa",
          },
        },
        {
          id: "treatment",
          kind: "choice",
          list: wastewaterTreatments,
          label: { es: "Sistema de tratamiento", en: "Treatment system", pt: "Sistema de tratamento" },
          where: {
            es: "La prestataria de cloacas, o el Censo para los hogares sin red.",
            en: "The sewerage utility, or the census for households without sewers.",
            pt: "A prestadora de esgoto, ou o censo para os domicílios sem rede.",
          },
          essential: true,
          required: true,
        },
        ...wastewaterPlaceFields,
        ...notationFields,
      ],
    },
    {
      id: "amount",
      title: { es: "Cuánta gente", en: "How many people", pt: "Quantas pessoas" },
      essential: true,
      fields: [
        {
          id: "peopleServed",
          kind: "integer",
          min: 0,
          unit: { es: "personas", en: "people", pt: "pessoas" },
          label: {
            es: "Personas que usan el sistema",
            en: "People using the system",
            pt: "Pessoas que usam o sistema",
          },
          where: {
            es: "Conexiones de la prestataria por personas por hogar; o el Censo, «desagüe del inodoro».",
            en: "The utility's connections times people per household; or the census question on sanitation.",
            pt: "Ligações da prestadora vezes pessoas por domicílio; ou o censo, esgotamento sanitário.",
          },
          essential: true,
          showIf: withoutNotationKey,
        },
        estimateField("wastewater", "peopleServed"),
        {
          id: "amount",
          kind: "quantity",
          units: volumeUnits,
          min: 0,
          label: { es: "Volumen en el año", en: "Volume in the year", pt: "Volume no ano" },
          showIf: withoutNotationKey,
        },
      ],
    },
    {
      id: "emissions",
      title: { es: "Cuánto emite", en: "What it emits", pt: "Quanto emite" },
      essential: true,
      fields: [calculationField, ...wastewaterMethodFields, ...wastewaterStatedFields],
    },
    dataPage,
  ],
};

const processRow: RowKind = {
  id: "process",
  title: {
    es: "Ganado, suelo y procesos",
    en: "Livestock, land and processes",
    pt: "Gado, terra e processos",
  },
  about: {
    es: "Animales, uso del suelo, procesos industriales, refrigerantes y fugas. Es opcional, pero en zonas rurales puede ser lo más grande.",
    en: "Animals, land use, industrial processes, refrigerants and leaks. Optional, but in rural areas it may be the largest part.",
    pt: "Animais, uso da terra, processos industriais, refrigerantes e vazamentos. É opcional, mas em zonas rurais pode ser a maior parte.",
  },
  pages: [
    {
      id: "source",
      title: { es: "Qué actividad", en: "Which activity", pt: "Que atividade" },
      essential: true,
      fields: [
        {
          ...labelField,
          example: {
            es: "Vacas lecheras del distrito",
            en: "Dairy cows of the district",
            pt: "Vacas leiteiras do distrito",
          },
        },
        {
          id: "processKind",
          kind: "choice",
          list: processKinds,
          label: { es: "De qué se trata", en: "What it is", pt: "De que se trata" },
          hint: {
            es: "En un distrito rural, empezá por el ganado.",
            en: "In a rural district, start with livestock.",
            pt: "Num município rural, comece pelo gado.",
          },
          essential: true,
          required: true,
        },
        {
          id: "livestockType",
          kind: "choice",
          list: livestockTypes,
          label: { es: "Animales", en: "Animals", pt: "Animais" },
          hint: {
            es: "Una fila por tipo de animal.",
            en: "One row per kind of animal.",
            pt: "Uma linha por tipo de animal.",
          },
          required: true,
          showIf: { field: "processKind", in: ["livestock"] },
        },
        {
          id: "gpcCell",
          kind: "choice",
          list: processGpcCells,
          label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
          hint: {
            es: "Si no lo sabés, dejalo vacío: lo deducimos de lo anterior.",
            en: "If you do not know, leave it empty: we derive it from the above.",
            pt: "Se não souber, deixe vazio: deduzimos do anterior.",
          },
          frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero", "network"],
          required: true,
        },
        ...notationFields,
      ],
    },
    {
      id: "amount",
      title: { es: "Cuánto", en: "How much", pt: "Quanto" },
      essential: true,
      fields: [
        {
          id: "amount",
          kind: "quantity",
          units: activityUnits,
          min: 0,
          label: { es: "Cantidad en el año", en: "Amount in the year", pt: "Quantidade no ano" },
          where: {
            es: "Animales: existencias de SENASA por departamento o las actas de vacunación. Suelo: INTA o MapBiomas. Fugas: el gas que entregó la licenciataria. Árboles: el censo de arbolado o las plantaciones de los últimos 20 años.",
            en: "Animals: the animal health service's stock by department, or vaccination records. Land: the agricultural institute or MapBiomas. Leaks: the gas that the licensee delivered. Trees: the tree census or what was planted in the last 20 years.",
            pt: "Animais: rebanho registrado no serviço de sanidade ou a vacinação. Terra: MapBiomas ou a assistência técnica. Vazamentos: o gás entregue pela concessionária. Árvores: o censo de arborização ou o plantado nos últimos 20 anos.",
          },
          example: { es: "14.200 cabezas", en: "14,200 heads", pt: "14.200 cabeças" },
          showIf: withoutNotationKey,
        },
      ],
    },
    {
      id: "emissions",
      title: { es: "Cuánto emite", en: "What it emits", pt: "Quanto emite" },
      essential: true,
      fields: [
        processCalculationField,
        livestockClimateField,
        ...livestockFactorFields,
        ...processStatedFields,
        ...otherGasFields,
      ],
    },
    dataPage,
  ],
};

const generationRow: RowKind = {
  id: "generation",
  title: {
    es: "Energía generada para la red",
    en: "Energy generated for the grid",
    pt: "Energia gerada para a rede",
  },
  about: {
    es: "Usinas y parques dentro del municipio que entregan a la red (casillero I.4.4). Se informa aparte y no suma al total.",
    en: "Power plants inside the municipality that feed the grid (reference I.4.4). Reported apart and not added to the total.",
    pt: "Usinas e parques no município que entregam à rede (referência I.4.4). Informa-se à parte e não soma ao total.",
  },
  pages: [
    {
      id: "source",
      title: { es: "La planta", en: "The plant", pt: "A usina" },
      fields: [
        {
          ...labelField,
          example: { es: "Parque solar comunal", en: "Municipal solar park", pt: "Parque solar municipal" },
        },
        {
          id: "technology",
          kind: "choice",
          list: localElectricitySources,
          label: { es: "Tecnología", en: "Technology", pt: "Tecnologia" },
          hint: {
            es: "La fuente con la que se genera la energía.",
            en: "The source that the energy is made from.",
            pt: "A fonte com que se gera a energia.",
          },
          required: true,
        },
        {
          id: "capacityMw",
          kind: "decimal",
          min: 0,
          unit: { es: "MW", en: "MW", pt: "MW" },
          label: { es: "Potencia instalada", en: "Installed capacity", pt: "Potência instalada" },
        },
        {
          id: "carrier",
          kind: "choice",
          list: energyCarriers,
          label: { es: "Combustible, si usa", en: "Fuel, if any", pt: "Combustível, se usar" },
        },
        ...notationFields,
      ],
    },
    {
      id: "amount",
      title: {
        es: "Cuánto genera y cuánto emite",
        en: "What it generates and emits",
        pt: "Quanto gera e quanto emite",
      },
      fields: [
        {
          id: "generated",
          kind: "quantity",
          units: electricityUnits,
          min: 0,
          label: {
            es: "Energía entregada en el año",
            en: "Energy delivered in the year",
            pt: "Energia entregue no ano",
          },
          where: {
            es: "El operador de la planta o CAMMESA.",
            en: "The plant's operator or the grid operator.",
            pt: "O operador da usina ou do sistema elétrico.",
          },
          required: true,
          showIf: withoutNotationKey,
        },
        {
          id: "amount",
          kind: "quantity",
          units: energyUnits,
          min: 0,
          label: {
            es: "Combustible quemado en el año",
            en: "Fuel burnt in the year",
            pt: "Combustível queimado no ano",
          },
          showIf: { all: [{ field: "carrier", answered: true }, withoutNotationKey] },
        },
        ...enteredEmissionFields,
        ...ownFactorFields,
      ],
    },
    dataPage,
  ],
};

/** Only the total is known, from a document: nothing is asked of its sources. */
const isDocumentTotal: Condition = { field: "detail", in: ["document-total"] };

const headerPages: readonly Page[] = [
  {
    id: "identity",
    title: {
      es: "Año y tipo de inventario",
      en: "Year and kind of inventory",
      pt: "Ano e tipo de inventário",
    },
    essential: true,
    fields: [
      {
        id: "year",
        kind: "year",
        min: 1990,
        max: 2050,
        label: { es: "Año de los datos", en: "Year of the data", pt: "Ano dos dados" },
        hint: {
          es: "Doce meses seguidos, mejor de enero a diciembre, y no más de cuatro años antes de la adhesión.",
          en: "Twelve months in a row, January to December if possible, and not over four years before joining.",
          pt: "Doze meses seguidos, de preferência de janeiro a dezembro, e não mais de quatro anos antes da adesão.",
        },
        example: { es: "2022", en: "2022", pt: "2022" },
        essential: true,
        required: true,
      },
      {
        id: "kind",
        kind: "choice",
        list: inventoryKinds,
        label: {
          es: "Para qué es este inventario",
          en: "What this inventory is for",
          pt: "Para que é este inventário",
        },
        hint: {
          es: "El primero suele ser el del año base.",
          en: "The first one is usually the baseline.",
          pt: "O primeiro costuma ser o do ano-base.",
        },
        essential: true,
        required: true,
      },
      {
        id: "population",
        kind: "integer",
        min: 1,
        unit: { es: "habitantes", en: "inhabitants", pt: "habitantes" },
        label: { es: "Población de ese año", en: "Population in that year", pt: "População nesse ano" },
        hint: {
          es: "La de ese mismo año, no la actual: con ella se calculan las emisiones por habitante.",
          en: "That year's, not today's: emissions per person are computed with it.",
          pt: "A daquele ano, não a atual: com ela se calculam as emissões por habitante.",
        },
        where: {
          es: "INDEC: censo, o proyección por departamento si el año cae entre censos.",
          en: "The census, or the official projection if the year falls between censuses.",
          pt: "Censo, ou projeção oficial se o ano cair entre censos.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "populationSource",
        kind: "text",
        maxLength: 300,
        label: { es: "Fuente de la población", en: "Source of the population", pt: "Fonte da população" },
        example: {
          es: "INDEC, proyección 2022 del departamento, en la proporción del censo",
          en: "INDEC, 2022 projection of the department, in the census proportion",
          pt: "INDEC, projeção 2022 do departamento, na proporção do censo",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "heatingDegreeDays",
        kind: "decimal",
        min: 0,
        unit: { es: "°C·día", en: "°C·day", pt: "°C·dia" },
        label: {
          es: "Grados día de calefacción de ese año",
          en: "Heating degree days of that year",
          pt: "Graus-dia de aquecimento nesse ano",
        },
        hint: {
          es: "Ayudan a distinguir un invierno frío de un aumento real.",
          en: "They help to tell a cold winter from a real increase.",
          pt: "Ajudam a distinguir um inverno frio de um aumento real.",
        },
      },
      {
        id: "coolingDegreeDays",
        kind: "decimal",
        min: 0,
        unit: { es: "°C·día", en: "°C·day", pt: "°C·dia" },
        label: {
          es: "Grados día de refrigeración de ese año",
          en: "Cooling degree days of that year",
          pt: "Graus-dia de resfriamento nesse ano",
        },
      },
    ],
  },
  {
    id: "known",
    title: { es: "Qué se sabe de él", en: "What is known of it", pt: "O que se sabe dele" },
    about: {
      es: "Si el inventario viene de otro documento y no tenés el detalle, alcanza con el total.",
      en: "If the inventory comes from another document and you do not have its details, the total is enough.",
      pt: "Se o inventário vem de outro documento e você não tem o detalhe, basta o total.",
    },
    essential: true,
    fields: [
      {
        id: "detail",
        kind: "choice",
        list: inventoryDetails,
        label: {
          es: "¿Qué tenés de este inventario?",
          en: "What do you have of this inventory?",
          pt: "O que você tem deste inventário?",
        },
        hint: {
          es: "Vacío: fuente por fuente, que es lo habitual.",
          en: "Empty: source by source, as usual.",
          pt: "Vazio: fonte por fonte, que é o habitual.",
        },
        essential: true,
      },
      {
        id: "statedTotal",
        kind: "decimal",
        unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
        label: { es: "Total ya publicado", en: "Total already published", pt: "Total já publicado" },
        hint: {
          es: "Si este inventario ya salió en otro documento. Con fuentes cargadas, lo comparamos con su suma.",
          en: "If this inventory already appeared elsewhere. Where sources are entered, we compare it with their sum.",
          pt: "Se este inventário já saiu em outro documento. Com fontes incluídas, comparamos com a soma delas.",
        },
        required: true,
        optionalIf: { not: isDocumentTotal },
        essential: true,
      },
      {
        id: "statedTotalSource",
        kind: "text",
        maxLength: 300,
        label: { es: "Dónde se publicó", en: "Where it was published", pt: "Onde foi publicado" },
        hint: {
          es: "Documento y página, para que otra persona lo encuentre.",
          en: "Document and page, so that somebody else can find it.",
          pt: "Documento e página, para que outra pessoa o encontre.",
        },
        example: {
          es: "Reporte a CDP 2021, o el plan anterior, página 34",
          en: "2021 report to CDP, or the previous plan, page 34",
          pt: "Relato ao CDP 2021, ou o plano anterior, página 34",
        },
        required: true,
        showIf: { field: "statedTotal", answered: true },
        essential: true,
      },
    ],
  },
  {
    id: "method",
    title: { es: "Método", en: "Method", pt: "Método" },
    about: {
      es: "Si dudás, usá las mismas opciones que el inventario anterior de tu municipio o de la red: así se pueden comparar.",
      en: "If in doubt, use the same options as your municipality's previous inventory or the network's, so they can be compared.",
      pt: "Em caso de dúvida, use as mesmas opções do inventário anterior do município ou da rede: assim podem ser comparados.",
    },
    essential: true,
    fields: [
      {
        id: "gases",
        kind: "choice",
        list: gasCoverages,
        label: { es: "Gases que se cuentan", en: "Gases counted", pt: "Gases contados" },
        hint: {
          es: "Sin metano, los residuos y el ganado casi no cuentan.",
          en: "Without methane, waste and livestock hardly count.",
          pt: "Sem metano, os resíduos e o gado quase não contam.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "gwpSet",
        kind: "choice",
        list: gwpSets,
        label: {
          es: "Potenciales de calentamiento",
          en: "Global warming potentials",
          pt: "Potenciais de aquecimento",
        },
        hint: {
          es: "Dicen a cuánto CO2 equivale el metano; el informe elegido cambia el total.",
          en: "They tell how much CO2 methane amounts to; the report chosen changes the total.",
          pt: "Dizem a quanto CO2 equivale o metano; o relatório escolhido muda o total.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "gwpReason",
        kind: "text",
        maxLength: 300,
        label: { es: "Por qué esos potenciales", en: "Why these potentials", pt: "Por que esses potenciais" },
        hint: {
          es: "El marco pide explicarlo cuando no son los del cuarto o quinto informe.",
          en: "The framework asks for it when they are not the fourth or fifth report's.",
          pt: "O marco pede explicar quando não são os do quarto ou quinto relatório.",
        },
        showIf: { field: "gwpSet", in: ["AR6"] },
        frameworks: ["gcom-americas", "cdp-iclei"],
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "factorApproach",
        kind: "choice",
        list: factorApproaches,
        label: { es: "Factores de emisión", en: "Emission factors", pt: "Fatores de emissão" },
        hint: {
          es: "Tienen que ser los mismos en todos los inventarios del plan.",
          en: "They have to be the same in all inventories of the plan.",
          pt: "Têm de ser os mesmos em todos os inventários do plano.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "gpcLevel",
        kind: "choice",
        list: gpcLevels,
        label: { es: "Nivel del GPC", en: "GPC level", pt: "Nível do GPC" },
        hint: {
          es: "BASIC alcanza para la meta; BASIC+ suma el agro y los procesos.",
          en: "BASIC is enough for the target; BASIC+ adds farming and processes.",
          pt: "BASIC basta para a meta; BASIC+ soma a agropecuária e os processos.",
        },
        frameworks: ["gcom-americas", "cdp-iclei", "race-to-zero", "network"],
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "tool",
        kind: "choice",
        list: inventoryTools,
        label: { es: "Herramienta de cálculo", en: "Tool used", pt: "Ferramenta de cálculo" },
      },
      {
        id: "methodology",
        kind: "longText",
        suggestedWords: 150,
        label: { es: "Metodología en palabras", en: "Methodology in words", pt: "Metodologia em palavras" },
        example: {
          es: "Se aplicó el Protocolo Global para ciudades (GPC), nivel BASIC, con factores IPCC 2006 y el factor de red de CAMMESA. El transporte se estimó por combustible vendido.",
          en: "The Global Protocol for cities (GPC), BASIC level, was applied with IPCC 2006 factors and CAMMESA's grid factor. Transport was estimated from fuel sold.",
          pt: "Aplicou-se o Protocolo Global para cidades (GPC), nível BASIC, com fatores IPCC 2006 e o fator de rede oficial. O transporte foi estimado pelo combustível vendido.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
    ],
  },
  {
    id: "grid-factor",
    title: {
      es: "Red eléctrica: factor y pérdidas",
      en: "Electricity grid: factor and losses",
      pt: "Rede elétrica: fator e perdas",
    },
    about: {
      es: "Dejá el factor vacío para usar el que la red o el catálogo recomiendan para ese año.",
      en: "Leave the factor empty to use the one the network or the catalogue recommends for that year.",
      pt: "Deixe o fator vazio para usar o que a rede ou o catálogo recomendam para esse ano.",
    },
    reference: "grid-factor",
    essential: true,
    showIf: { not: isDocumentTotal },
    fields: [
      {
        id: "gridFactor",
        kind: "decimal",
        min: 0,
        max: 2,
        unit: { es: "tCO2e por MWh", en: "tCO2e per MWh", pt: "tCO2e por MWh" },
        label: { es: "Factor propio de la red", en: "Own grid factor", pt: "Fator próprio da rede" },
        hint: {
          es: "En Argentina ronda 0,23 a 0,30; si el tuyo es muy distinto, revisá la unidad.",
          en: "In Argentina it is about 0.23 to 0.30; if yours is very different, check the unit.",
          pt: "Na Argentina fica entre 0,23 e 0,30; se o seu for muito diferente, verifique a unidade.",
        },
        where: {
          es: "CAMMESA, «Cálculo de factor de emisión», promedio del año.",
          en: "CAMMESA, «emission factor calculation», yearly average.",
          pt: "CAMMESA (Argentina) ou o ministério de energia e ciência, média do ano.",
        },
        example: { es: "0,2731", en: "0.2731", pt: "0,2731" },
      },
      {
        id: "gridFactorSource",
        kind: "text",
        maxLength: 300,
        label: { es: "Fuente del factor", en: "Source of the factor", pt: "Fonte do fator" },
        example: {
          es: "CAMMESA, Cálculo de factor de emisión, promedio 2022",
          en: "CAMMESA, emission factor calculation, 2022 average",
          pt: "CAMMESA, cálculo do fator de emissão, média de 2022",
        },
        required: true,
        optionalIf: isDocumentTotal,
        showIf: { field: "gridFactor", answered: true },
      },
      {
        id: "gridFactorYear",
        kind: "year",
        min: 1990,
        max: 2050,
        label: { es: "Año del factor", en: "Year of the factor", pt: "Ano do fator" },
        hint: {
          es: "Tiene que ser el año del inventario; si usás otro, aclaralo en la fuente.",
          en: "It has to be the inventory's year; if you use another, say so in the source.",
          pt: "Tem de ser o ano do inventário; se usar outro, esclareça na fonte.",
        },
        required: true,
        optionalIf: isDocumentTotal,
        showIf: { field: "gridFactor", answered: true },
      },
      {
        id: "gridFactorScale",
        kind: "choice",
        list: factorScales,
        label: { es: "De qué red es", en: "Scale of the factor", pt: "De que rede é" },
        showIf: { field: "gridFactor", answered: true },
      },
      ...gridLossFields,
    ],
  },
  {
    id: "boundary",
    title: { es: "Perímetro", en: "Perimeter", pt: "Perímetro" },
    essential: true,
    fields: [
      {
        id: "boundaryRelation",
        kind: "choice",
        list: territoryRelations,
        label: {
          es: "El territorio, comparado con el del municipio",
          en: "The territory, compared with the municipality's",
          pt: "O território, comparado com o do município",
        },
        hint: {
          es: "Lo normal es que sea el mismo.",
          en: "It is normally the same.",
          pt: "O normal é que seja o mesmo.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "boundary",
        kind: "longText",
        suggestedWords: 80,
        label: {
          es: "Qué territorio y sectores abarca",
          en: "Territory and sectors covered",
          pt: "Que território e setores abrange",
        },
        example: {
          es: "Todo el distrito. Se incluyen energía, transporte y residuos; el ganado se informa en BASIC+.",
          en: "The whole district. Energy, transport and waste are included; livestock is reported in BASIC+.",
          pt: "Todo o distrito. Incluem-se energia, transporte e resíduos; o gado é informado no BASIC+.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "excludedSources",
        kind: "longText",
        suggestedWords: 60,
        label: {
          es: "Qué quedó afuera y por qué",
          en: "What was left out and why",
          pt: "O que ficou de fora e por quê",
        },
        hint: {
          es: "Si no se excluyó nada, escribí «ninguna».",
          en: "If nothing was excluded, write «none».",
          pt: "Se nada foi excluído, escreva «nenhuma».",
        },
        example: {
          es: "Aviación: el aeroclub no tiene registro de combustible.",
          en: "Aviation: the flying club keeps no fuel records.",
          pt: "Aviação: o aeroclube não tem registro de combustível.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "etsTreatment",
        kind: "longText",
        suggestedWords: 40,
        label: {
          es: "Cómo se trató la industria del mercado europeo de emisiones",
          en: "How ETS industry was treated",
          pt: "Como se tratou a indústria do mercado europeu de emissões",
        },
        frameworks: ["eu-covenant"],
      },
      {
        id: "creditsAndCertificates",
        kind: "longText",
        suggestedWords: 40,
        label: {
          es: "Bonos de carbono y certificados de energía",
          en: "Carbon credits and energy certificates",
          pt: "Créditos de carbono e certificados de energia",
        },
        hint: {
          es: "Se cuentan acá y nunca se restan del total.",
          en: "They are told here and never subtracted from the total.",
          pt: "Informam-se aqui e nunca se subtraem do total.",
        },
      },
    ],
  },
  {
    id: "data-collection",
    title: {
      es: "Cómo se juntaron los datos",
      en: "How the data were gathered",
      pt: "Como se reuniram os dados",
    },
    essential: true,
    fields: [
      {
        id: "dataCollection",
        kind: "longText",
        suggestedWords: 120,
        label: { es: "Recolección de datos", en: "Data collection", pt: "Coleta de dados" },
        hint: {
          es: "A quién se le pidió qué, qué respondió y qué hubo que estimar.",
          en: "Who was asked for what, what they answered and what had to be estimated.",
          pt: "A quem se pediu o quê, o que respondeu e o que foi preciso estimar.",
        },
        essential: true,
        required: true,
        optionalIf: isDocumentTotal,
      },
      {
        id: "overallQuality",
        kind: "choice",
        list: dataQuality,
        label: { es: "Calidad general", en: "Overall quality", pt: "Qualidade geral" },
      },
      {
        id: "changeKinds",
        kind: "choices",
        list: inventoryChanges,
        label: {
          es: "Respecto del inventario anterior",
          en: "Compared with the previous inventory",
          pt: "Em relação ao inventário anterior",
        },
        essential: true,
      },
      {
        id: "changes",
        kind: "longText",
        suggestedWords: 60,
        label: { es: "Qué cambió", en: "What changed", pt: "O que mudou" },
        hint: {
          es: "Si el cambio mueve el total más del 5 %, conviene recalcular también el año base.",
          en: "If the change moves the total by more than 5%, the base year should be recomputed too.",
          pt: "Se a mudança alterar o total em mais de 5%, convém recalcular também o ano-base.",
        },
        showIf: { field: "changeKinds", in: ["method", "data", "boundary"] },
      },
      {
        id: "improvements",
        kind: "longText",
        suggestedWords: 60,
        label: { es: "Mejoras para el próximo", en: "Improvements planned", pt: "Melhorias para o próximo" },
        example: {
          es: "Pesar los camiones de residuos; pedir a la cooperativa los datos por tipo de usuario.",
          en: "Weigh the waste trucks; ask the co-operative for data by type of user.",
          pt: "Pesar os caminhões de lixo; pedir à cooperativa os dados por classe de usuário.",
        },
      },
    ],
  },
  {
    id: "audit",
    title: { es: "Revisión y documentos", en: "Audit and documents", pt: "Verificação e documentos" },
    fields: [
      {
        id: "audited",
        kind: "yesNo",
        label: {
          es: "¿Lo revisó alguien de afuera?",
          en: "Was it audited by a third party?",
          pt: "Foi verificado por terceiros?",
        },
        hint: {
          es: "No es obligatorio.",
          en: "It is not compulsory.",
          pt: "Não é obrigatório.",
        },
      },
      {
        id: "auditedBy",
        kind: "text",
        maxLength: 160,
        label: {
          es: "Organización que lo revisó",
          en: "Auditing organisation",
          pt: "Organização que verificou",
        },
        example: {
          es: "Universidad nacional de la región",
          en: "A national university of the region",
          pt: "Universidade federal da região",
        },
        required: true,
        showIf: { field: "audited", in: [true] },
      },
      {
        id: "auditYear",
        kind: "year",
        min: 2000,
        max: 2050,
        label: { es: "Año de la revisión", en: "Year of the audit", pt: "Ano da verificação" },
        showIf: { field: "audited", in: [true] },
      },
      {
        id: "inventoryReport",
        kind: "file",
        accept: "document",
        label: { es: "Informe del inventario", en: "Inventory report", pt: "Relatório do inventário" },
      },
      {
        id: "inventoryWorkbook",
        kind: "file",
        accept: "any",
        label: { es: "Planilla de cálculo", en: "Workbook", pt: "Planilha de cálculo" },
      },
    ],
  },
];

const rowsPage: Page = {
  id: "rows",
  title: { es: "Fuentes de emisión", en: "Emission sources", pt: "Fontes de emissão" },
  about: {
    es: "Una fila por fuente. Empezá por la electricidad de las viviendas, la nafta y el gasoil, el gas y los residuos: suelen ser casi todo.",
    en: "One row per source. Start with electricity of dwellings, petrol and diesel, gas and waste: usually nearly everything.",
    pt: "Uma linha por fonte. Comece pela eletricidade das residências, gasolina e diesel, gás e resíduos: costumam ser quase tudo.",
  },
  essential: true,
  showIf: { not: isDocumentTotal },
  fields: [
    {
      id: "rows",
      kind: "rows",
      layout: "pages",
      print: "annex",
      namedBy: ["label"],
      numberedBy: "year",
      broughtFrom: "registers",
      minRows: 1,
      columns: ["label", "covenantSector", "carrier", "amount", "enteredTco2e", "dataBasis"],
      addLabel: { es: "Agregar una fuente", en: "Add a source", pt: "Adicionar uma fonte" },
      label: { es: "Fuentes de emisión", en: "Emission sources", pt: "Fontes de emissão" },
      essential: true,
      required: true,
      rowKinds: [energyRow, transportRow, wasteRow, wastewaterRow, processRow, enteredRow, generationRow],
    },
  ],
};

/** Table B of the SECAP template. */
const supplyPages: readonly Page[] = [
  {
    id: "green-electricity",
    title: {
      es: "Compras de electricidad verde",
      en: "Purchases of certified green electricity",
      pt: "Compras de eletricidade verde",
    },
    frameworks: ["eu-covenant"],
    fields: [
      {
        id: "greenElectricity",
        kind: "rows",
        layout: "table",
        namedBy: ["buyer"],
        addLabel: { es: "Agregar una compra", en: "Add a purchase", pt: "Adicionar uma compra" },
        label: {
          es: "Electricidad con garantía de origen",
          en: "Electricity with guarantees of origin",
          pt: "Eletricidade com garantia de origem",
        },
        hint: {
          es: "Se muestra aparte: el total sigue usando el factor de la red.",
          en: "Shown apart: the total keeps using the grid factor.",
          pt: "Mostra-se à parte: o total continua usando o fator da rede.",
        },
        fields: [
          {
            id: "buyer",
            kind: "text",
            maxLength: 160,
            label: { es: "Quién compra", en: "Buyer", pt: "Quem compra" },
            required: true,
          },
          {
            id: "amount",
            kind: "quantity",
            units: electricityUnits,
            min: 0,
            label: { es: "Cantidad", en: "Amount", pt: "Quantidade" },
            required: true,
          },
          {
            id: "tco2",
            kind: "decimal",
            unit: { es: "tCO2", en: "tCO2", pt: "tCO2" },
            label: { es: "Emisiones", en: "Emissions", pt: "Emissões" },
          },
          {
            id: "source",
            kind: "text",
            maxLength: 200,
            label: {
              es: "Certificado o contrato",
              en: "Certificate or contract",
              pt: "Certificado ou contrato",
            },
          },
        ],
      },
    ],
  },
  {
    id: "local-electricity",
    title: {
      es: "Electricidad producida en el municipio",
      en: "Electricity produced locally",
      pt: "Eletricidade produzida no município",
    },
    about: {
      es: "Paneles y plantas que abastecen al propio municipio, también los de vecinos y empresas.",
      en: "Panels and plants that supply the municipality itself, those of residents and firms included.",
      pt: "Painéis e usinas que abastecem o próprio município, também os de moradores e empresas.",
    },
    fields: [
      {
        id: "localElectricity",
        kind: "rows",
        layout: "table",
        namedBy: ["plant"],
        addLabel: { es: "Agregar una planta", en: "Add a plant", pt: "Adicionar uma usina" },
        label: {
          es: "Producción local de electricidad",
          en: "Local electricity production",
          pt: "Produção local de eletricidade",
        },
        where: {
          es: "La distribuidora sabe cuántos usuarios generan y cuánto inyectan.",
          en: "The distributor knows how many users generate and how much they feed in.",
          pt: "A distribuidora sabe quantos usuários geram e quanto injetam.",
        },
        fields: [
          {
            id: "plant",
            kind: "text",
            maxLength: 160,
            label: { es: "Planta o grupo", en: "Plant or group", pt: "Usina ou grupo" },
            required: true,
          },
          {
            id: "technology",
            kind: "choice",
            list: localElectricitySources,
            label: { es: "Tecnología", en: "Technology", pt: "Tecnologia" },
            required: true,
          },
          {
            id: "production",
            kind: "quantity",
            units: electricityUnits,
            min: 0,
            label: { es: "Producción del año", en: "Production in the year", pt: "Produção do ano" },
            required: true,
          },
          {
            id: "fuel",
            kind: "choice",
            list: energyCarriers,
            label: { es: "Combustible", en: "Fuel", pt: "Combustível" },
          },
          {
            id: "fuelAmount",
            kind: "quantity",
            units: energyUnits,
            min: 0,
            label: { es: "Combustible usado", en: "Fuel used", pt: "Combustível usado" },
          },
          {
            id: "tco2",
            kind: "decimal",
            unit: { es: "tCO2", en: "tCO2", pt: "tCO2" },
            label: { es: "Emisiones", en: "Emissions", pt: "Emissões" },
          },
          { id: "source", kind: "text", maxLength: 200, label: { es: "Fuente", en: "Source", pt: "Fonte" } },
        ],
      },
    ],
  },
  {
    id: "local-heat",
    title: {
      es: "Calor y frío producidos en el municipio",
      en: "Heat and cold produced locally",
      pt: "Calor e frio produzidos no município",
    },
    frameworks: ["eu-covenant"],
    fields: [
      {
        id: "localHeat",
        kind: "rows",
        layout: "table",
        namedBy: ["plant"],
        addLabel: { es: "Agregar una planta", en: "Add a plant", pt: "Adicionar uma usina" },
        label: {
          es: "Producción local de calor y frío",
          en: "Local heat and cold production",
          pt: "Produção local de calor e frio",
        },
        fields: [
          {
            id: "plant",
            kind: "text",
            maxLength: 160,
            label: { es: "Planta o red", en: "Plant or network", pt: "Usina ou rede" },
            required: true,
          },
          {
            id: "technology",
            kind: "choice",
            list: localHeatSources,
            label: { es: "Tecnología", en: "Technology", pt: "Tecnologia" },
            required: true,
          },
          {
            id: "production",
            kind: "quantity",
            units: energyUnits,
            min: 0,
            label: { es: "Calor entregado", en: "Heat delivered", pt: "Calor entregue" },
            required: true,
          },
          {
            id: "fuel",
            kind: "choice",
            list: energyCarriers,
            label: { es: "Combustible", en: "Fuel", pt: "Combustível" },
          },
          {
            id: "fuelAmount",
            kind: "quantity",
            units: energyUnits,
            min: 0,
            label: { es: "Combustible usado", en: "Fuel used", pt: "Combustível usado" },
          },
          {
            id: "tco2",
            kind: "decimal",
            unit: { es: "tCO2", en: "tCO2", pt: "tCO2" },
            label: { es: "Emisiones", en: "Emissions", pt: "Emissões" },
          },
        ],
      },
    ],
  },
];

/** Method and perimeter do not change from year to year; year, population, factors and figures do. */
const KEPT_OF_HEADER = [
  "gases",
  "gwpSet",
  "gwpReason",
  "factorApproach",
  "gpcLevel",
  "tool",
  "methodology",
  "boundaryRelation",
  "boundary",
  "excludedSources",
  "etsTreatment",
  "creditsAndCertificates",
];
const KEPT_OF_ROWS = [
  ...["label", "covenantSector", "carrier", "scope", "gpcCell", "notationKey", "notationExplanation"],
  ...["transportActivity", "transportMethod", "mode", "vehicleClass", "ownFactorBasis"],
  ...["destination", "treatment", "treatedWhere", "disposalSite", "wasteKind", "wasteState", "incinerator"],
  ...["landfillMethod", "climateZone", "openingYear", "wasteHistory", "populationGrowth", "composition"],
  ...["degradedFraction", "calculation", "processKind", "livestockType", "livestockClimate", "animalMassKg"],
  ...["technology", "otherGas", "dataSource", "enteredSource", "excluded"],
];

/** One copy per year: the baseline and the inventories that follow it (GPC 1.1, CRF v7, SECAP tables A–D). */
export const inventories: Section = {
  id: "inventories",
  group: "mitigation",
  stage: "inventory",
  title: {
    es: "Inventarios de gases de efecto invernadero",
    en: "Greenhouse gas inventories",
    pt: "Inventários de gases de efeito estufa",
  },
  task: {
    es: "Calculá cuánto emite el municipio",
    en: "Work out what the municipality emits",
    pt: "Calcule quanto o município emite",
  },
  about: {
    es: "Cuánto emitió toda la comunidad en un año. El primero es la línea de base; los siguientes muestran si el plan funciona.",
    en: "What the whole community emitted in a year. The first is the baseline; the next ones show whether the plan works.",
    pt: "Quanto toda a comunidade emitiu num ano. O primeiro é a linha de base; os seguintes mostram se o plano funciona.",
  },
  essential: true,
  instances: {
    namedBy: ["year", "kind"],
    uniqueBy: "year",
    addLabel: { es: "Agregar un inventario", en: "Add an inventory", pt: "Adicionar um inventário" },
    empty: {
      es: "Todavía no hay inventarios. Empezá por el año más reciente del que puedas conseguir facturas y ventas.",
      en: "There are no inventories yet. Start with the latest year for which you can get bills and sales.",
      pt: "Ainda não há inventários. Comece pelo ano mais recente de que consiga contas e vendas.",
    },
    copy: {
      label: {
        es: "Copiar la estructura",
        en: "Copy the structure",
        pt: "Copiar a estrutura",
      },
      hint: {
        es: "Un inventario nuevo con las fuentes de otro: su sector, energía, método y de dónde salió el dato. Las cantidades quedan vacías.",
        en: "A new inventory with the sources of another: sector, carrier, method and where the figure came from. Amounts stay empty.",
        pt: "Um inventário novo com as fontes de outro: seu setor, energia, método e de onde saiu o dado. As quantidades ficam vazias.",
      },
      keep: KEPT_OF_HEADER,
      rows: { field: "rows", keep: KEPT_OF_ROWS },
    },
  },
  pages: [
    ...headerPages,
    rowsPage,
    ...supplyPages.map((page) => ({ ...page, showIf: { not: isDocumentTotal } })),
  ],
  dataSources: true,
  results: ["inventory-results", "grid-losses", "inventory-changes", "inventories-compared"],
  resultsPage: true,
};
