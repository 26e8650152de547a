import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

/** The GPC's six parts, I to VI. */
export const gpcSectors: CodeList = {
  id: "gpc-sectors",
  options: [
    {
      code: "stationary",
      label: { es: "Energía estacionaria", en: "Stationary energy", pt: "Energia estacionária" },
    },
    { code: "transport", label: { es: "Transporte", en: "Transport", pt: "Transporte" } },
    { code: "waste", label: { es: "Residuos", en: "Waste", pt: "Resíduos" } },
    {
      code: "ippu",
      label: {
        es: "Procesos industriales y uso de productos",
        en: "Industrial processes and product use",
        pt: "Processos industriais e uso de produtos",
      },
    },
    {
      code: "afolu",
      label: {
        es: "Agro, bosques y otros usos del suelo",
        en: "Agriculture, forestry and other land use",
        pt: "Agropecuária, florestas e outros usos da terra",
      },
    },
    {
      code: "other",
      label: {
        es: "Otras emisiones de alcance 3",
        en: "Other scope 3 emissions",
        pt: "Outras emissões de escopo 3",
      },
    },
  ],
};

/** The GPC's sub-sectors by sector. */
export const gpcSubSectors: CodeList = {
  id: "gpc-sub-sectors",
  options: [
    {
      code: "residential",
      label: { es: "I.1 Viviendas", en: "I.1 Residential buildings", pt: "I.1 Residências" },
      for: ["stationary"],
    },
    {
      code: "commercial-institutional",
      label: {
        es: "I.2 Comercios, servicios y edificios públicos",
        en: "I.2 Commercial and institutional buildings and facilities",
        pt: "I.2 Comércio, serviços e edifícios públicos",
      },
      for: ["stationary"],
    },
    {
      code: "industry-construction",
      label: {
        es: "I.3 Industria y construcción",
        en: "I.3 Manufacturing industries and construction",
        pt: "I.3 Indústria e construção",
      },
      for: ["stationary"],
    },
    {
      code: "energy-industries",
      label: {
        es: "I.4 Industrias de la energía",
        en: "I.4 Energy industries",
        pt: "I.4 Indústrias de energia",
      },
      for: ["stationary"],
    },
    {
      code: "agriculture-energy",
      label: {
        es: "I.5 Agro, silvicultura y pesca (consumo de energía)",
        en: "I.5 Agriculture, forestry and fishing (energy use)",
        pt: "I.5 Agropecuária, silvicultura e pesca (consumo de energia)",
      },
      for: ["stationary"],
    },
    {
      code: "non-specified",
      label: {
        es: "I.6 Consumos sin especificar",
        en: "I.6 Non-specified sources",
        pt: "I.6 Consumos não especificados",
      },
      for: ["stationary"],
    },
    {
      code: "fugitive-coal",
      label: {
        es: "I.7 Fugas de la minería y el manejo del carbón",
        en: "I.7 Fugitive emissions from coal",
        pt: "I.7 Emissões fugitivas do carvão",
      },
      for: ["stationary"],
    },
    {
      code: "fugitive-oil-gas",
      label: {
        es: "I.8 Fugas de petróleo y gas natural",
        en: "I.8 Fugitive emissions from oil and natural gas",
        pt: "I.8 Emissões fugitivas de petróleo e gás natural",
      },
      for: ["stationary"],
    },
    {
      code: "on-road",
      label: {
        es: "II.1 Transporte por calle y ruta",
        en: "II.1 On-road transport",
        pt: "II.1 Transporte rodoviário",
      },
      for: ["transport"],
    },
    {
      code: "rail",
      label: { es: "II.2 Ferrocarril", en: "II.2 Railways", pt: "II.2 Ferrovias" },
      for: ["transport"],
    },
    {
      code: "waterborne",
      label: { es: "II.3 Navegación", en: "II.3 Waterborne navigation", pt: "II.3 Navegação" },
      for: ["transport"],
    },
    {
      code: "aviation",
      label: { es: "II.4 Aviación", en: "II.4 Aviation", pt: "II.4 Aviação" },
      for: ["transport"],
    },
    {
      code: "off-road",
      label: {
        es: "II.5 Fuera de ruta (maquinaria)",
        en: "II.5 Off-road transport (machinery)",
        pt: "II.5 Fora de estrada (máquinas)",
      },
      for: ["transport"],
    },
    {
      code: "solid-waste-disposal",
      label: {
        es: "III.1 Disposición final de residuos sólidos",
        en: "III.1 Solid waste disposal",
        pt: "III.1 Disposição final de resíduos sólidos",
      },
      for: ["waste"],
    },
    {
      code: "biological-treatment",
      label: {
        es: "III.2 Compostaje y biodigestión",
        en: "III.2 Biological treatment of waste",
        pt: "III.2 Tratamento biológico de resíduos",
      },
      for: ["waste"],
    },
    {
      code: "incineration",
      label: {
        es: "III.3 Incineración y quema a cielo abierto",
        en: "III.3 Incineration and open burning",
        pt: "III.3 Incineração e queima a céu aberto",
      },
      for: ["waste"],
    },
    {
      code: "wastewater",
      label: {
        es: "III.4 Efluentes cloacales e industriales",
        en: "III.4 Wastewater treatment and discharge",
        pt: "III.4 Esgoto e efluentes",
      },
      for: ["waste"],
    },
    {
      code: "industrial-processes",
      label: {
        es: "IV.1 Procesos industriales",
        en: "IV.1 Industrial processes",
        pt: "IV.1 Processos industriais",
      },
      for: ["ippu"],
    },
    {
      code: "product-use",
      label: { es: "IV.2 Uso de productos", en: "IV.2 Product use", pt: "IV.2 Uso de produtos" },
      for: ["ippu"],
    },
    {
      code: "livestock",
      label: { es: "V.1 Ganadería", en: "V.1 Livestock", pt: "V.1 Pecuária" },
      for: ["afolu"],
    },
    {
      code: "land",
      label: { es: "V.2 Uso del suelo", en: "V.2 Land use", pt: "V.2 Uso da terra" },
      for: ["afolu"],
    },
    {
      code: "aggregate-sources",
      label: {
        es: "V.3 Otras fuentes del agro (fertilizantes, quemas)",
        en: "V.3 Aggregate sources and non-CO2 emissions on land",
        pt: "V.3 Outras fontes da agropecuária (fertilizantes, queimadas)",
      },
      for: ["afolu"],
    },
    {
      code: "other-scope-3",
      label: {
        es: "VI.1 Otras emisiones fuera del municipio",
        en: "VI.1 Other emissions outside the boundary",
        pt: "VI.1 Outras emissões fora do município",
      },
      for: ["other"],
    },
  ],
};

/** Sub-sectors of the CRF's reporting table; institutional buildings share the GPC's I.2 cells with commercial ones. */
export const crfRows: CodeList = {
  id: "crf-rows",
  options: [
    {
      code: "residential-buildings",
      label: { es: "Viviendas", en: "Residential buildings", pt: "Residências" },
      for: ["stationary"],
    },
    {
      code: "commercial-buildings",
      label: {
        es: "Comercios y servicios",
        en: "Commercial buildings and facilities",
        pt: "Comércio e serviços",
      },
      for: ["stationary"],
    },
    {
      code: "institutional-buildings",
      label: {
        es: "Edificios públicos",
        en: "Institutional (public) buildings and facilities",
        pt: "Edifícios públicos",
      },
      for: ["stationary"],
    },
    {
      code: "industrial-buildings",
      label: { es: "Industria", en: "Industrial buildings and facilities", pt: "Indústria" },
      for: ["stationary"],
    },
    {
      code: "agriculture",
      label: {
        es: "Agro, silvicultura y pesca",
        en: "Agriculture, forestry and fisheries",
        pt: "Agropecuária, silvicultura e pesca",
      },
      for: ["stationary"],
    },
    {
      code: "energy-industries",
      label: {
        es: "Consumo propio de las industrias de la energía",
        en: "Energy industries, own use",
        pt: "Consumo próprio das indústrias de energia",
      },
      for: ["stationary"],
    },
    {
      code: "non-specified",
      label: {
        es: "Consumos sin especificar",
        en: "Non-specified sources",
        pt: "Consumos não especificados",
      },
      for: ["stationary"],
    },
    {
      code: "fugitive",
      label: { es: "Emisiones fugitivas", en: "Fugitive emissions", pt: "Emissões fugitivas" },
      for: ["stationary"],
    },
    {
      code: "on-road",
      label: { es: "Transporte por calle y ruta", en: "On-road transport", pt: "Transporte rodoviário" },
      for: ["transport"],
    },
    { code: "rail", label: { es: "Ferrocarril", en: "Rail", pt: "Ferroviário" }, for: ["transport"] },
    {
      code: "waterborne",
      label: { es: "Navegación", en: "Waterborne navigation", pt: "Navegação" },
      for: ["transport"],
    },
    { code: "aviation", label: { es: "Aviación", en: "Aviation", pt: "Aviação" }, for: ["transport"] },
    {
      code: "off-road",
      label: { es: "Fuera de ruta", en: "Off-road transport", pt: "Fora de estrada" },
      for: ["transport"],
    },
    {
      code: "solid-waste-disposal",
      label: {
        es: "Disposición final de residuos sólidos",
        en: "Solid waste disposal",
        pt: "Disposição final de resíduos sólidos",
      },
      for: ["waste"],
    },
    {
      code: "biological-treatment",
      label: { es: "Tratamiento biológico", en: "Biological treatment", pt: "Tratamento biológico" },
      for: ["waste"],
    },
    {
      code: "incineration-open-burning",
      label: {
        es: "Incineración y quema a cielo abierto",
        en: "Incineration and open burning",
        pt: "Incineração e queima a céu aberto",
      },
      for: ["waste"],
    },
    {
      code: "wastewater",
      label: { es: "Efluentes", en: "Wastewater", pt: "Esgoto e efluentes" },
      for: ["waste"],
    },
    {
      code: "industrial-processes",
      label: { es: "Procesos industriales", en: "Industrial processes", pt: "Processos industriais" },
      for: ["ippu"],
    },
    {
      code: "product-use",
      label: { es: "Uso de productos", en: "Product use", pt: "Uso de produtos" },
      for: ["ippu"],
    },
    { code: "livestock", label: { es: "Ganadería", en: "Livestock", pt: "Pecuária" }, for: ["afolu"] },
    { code: "land-use", label: { es: "Uso del suelo", en: "Land use", pt: "Uso da terra" }, for: ["afolu"] },
    {
      code: "other-afolu",
      label: { es: "Otras fuentes del agro", en: "Other AFOLU", pt: "Outras fontes da agropecuária" },
      for: ["afolu"],
    },
    {
      code: "grid-supplied-generation",
      label: {
        es: "Generación de energía entregada a la red",
        en: "Generation of grid-supplied energy",
        pt: "Geração de energia entregue à rede",
      },
      for: ["stationary"],
    },
    {
      code: "other-scope-3",
      label: {
        es: "Otras emisiones fuera del municipio",
        en: "Other emissions outside the boundary",
        pt: "Outras emissões fora do município",
      },
      for: ["other"],
    },
  ],
};

/** Scopes of the GPC. */
export const scopes: CodeList = {
  id: "scopes",
  options: [
    {
      code: "scope-1",
      label: {
        es: "Alcance 1: dentro del municipio",
        en: "Scope 1: inside the boundary",
        pt: "Escopo 1: dentro do município",
      },
    },
    {
      code: "scope-2",
      label: {
        es: "Alcance 2: electricidad, calor o frío de red",
        en: "Scope 2: grid-supplied energy",
        pt: "Escopo 2: eletricidade, calor ou frio de rede",
      },
    },
    {
      code: "scope-3",
      label: {
        es: "Alcance 3: fuera del municipio por lo que pasa adentro",
        en: "Scope 3: outside, because of activities inside",
        pt: "Escopo 3: fora do município pelo que acontece dentro",
      },
    },
  ],
};

const gpcCellsHeadings = {
  iStationaryEnergy: {
    es: "I. Energía estacionaria",
    en: "I. Stationary energy",
    pt: "I. Energia estacionária",
  },
  iiTransport: { es: "II. Transporte", en: "II. Transport", pt: "II. Transporte" },
  iiiWaste: { es: "III. Residuos", en: "III. Waste", pt: "III. Resíduos" },
  ivIndustrialProcessesAndProductUse: {
    es: "IV. Procesos industriales y uso de productos",
    en: "IV. Industrial processes and product use",
    pt: "IV. Processos industriais e uso de produtos",
  },
  vAgricultureForestryAndOtherLandUse: {
    es: "V. Agro, bosques y otros usos del suelo",
    en: "V. Agriculture, forestry and other land use",
    pt: "V. Agropecuária, florestas e outros usos da terra",
  },
  viOtherScope3Emissions: {
    es: "VI. Otras emisiones de alcance 3",
    en: "VI. Other scope 3 emissions",
    pt: "VI. Outras emissões de escopo 3",
  },
} satisfies Record<string, Text>;

/** Reporting cells of the GPC 1.1 (`gpcCellTable` says what each one counts in). */
export const gpcCells: CodeList = {
  id: "gpc-cells",
  options: [
    {
      code: "I.1.1",
      label: {
        es: "I.1.1 Viviendas: combustibles quemados",
        en: "I.1.1 Residential buildings: fuel combustion",
        pt: "I.1.1 Residências: combustíveis queimados",
      },
      for: ["residential"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.1.2",
      label: {
        es: "I.1.2 Viviendas: electricidad, calor o frío de red",
        en: "I.1.2 Residential buildings: grid-supplied energy",
        pt: "I.1.2 Residências: eletricidade, calor ou frio de rede",
      },
      for: ["residential"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.1.3",
      label: {
        es: "I.1.3 Viviendas: pérdidas de transmisión y distribución",
        en: "I.1.3 Residential buildings: transmission and distribution losses",
        pt: "I.1.3 Residências: perdas de transmissão e distribuição",
      },
      for: ["residential"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.2.1",
      label: {
        es: "I.2.1 Comercios, servicios y edificios públicos: combustibles quemados",
        en: "I.2.1 Commercial and institutional buildings and facilities: fuel combustion",
        pt: "I.2.1 Comércio, serviços e edifícios públicos: combustíveis queimados",
      },
      for: ["commercial-institutional"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.2.2",
      label: {
        es: "I.2.2 Comercios, servicios y edificios públicos: electricidad, calor o frío de red",
        en: "I.2.2 Commercial and institutional buildings and facilities: grid-supplied energy",
        pt: "I.2.2 Comércio, serviços e edifícios públicos: eletricidade, calor ou frio de rede",
      },
      for: ["commercial-institutional"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.2.3",
      label: {
        es: "I.2.3 Comercios, servicios y edificios públicos: pérdidas de transmisión y distribución",
        en: "I.2.3 Commercial and institutional buildings and facilities: transmission and distribution losses",
        pt: "I.2.3 Comércio, serviços e edifícios públicos: perdas de transmissão e distribuição",
      },
      for: ["commercial-institutional"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.3.1",
      label: {
        es: "I.3.1 Industria y construcción: combustibles quemados",
        en: "I.3.1 Manufacturing industries and construction: fuel combustion",
        pt: "I.3.1 Indústria e construção: combustíveis queimados",
      },
      for: ["industry-construction"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.3.2",
      label: {
        es: "I.3.2 Industria y construcción: electricidad, calor o frío de red",
        en: "I.3.2 Manufacturing industries and construction: grid-supplied energy",
        pt: "I.3.2 Indústria e construção: eletricidade, calor ou frio de rede",
      },
      for: ["industry-construction"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.3.3",
      label: {
        es: "I.3.3 Industria y construcción: pérdidas de transmisión y distribución",
        en: "I.3.3 Manufacturing industries and construction: transmission and distribution losses",
        pt: "I.3.3 Indústria e construção: perdas de transmissão e distribuição",
      },
      for: ["industry-construction"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.4.1",
      label: {
        es: "I.4.1 Industrias de la energía: combustibles quemados",
        en: "I.4.1 Energy industries: fuel combustion",
        pt: "I.4.1 Indústrias de energia: combustíveis queimados",
      },
      for: ["energy-industries"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.4.2",
      label: {
        es: "I.4.2 Industrias de la energía: electricidad, calor o frío de red",
        en: "I.4.2 Energy industries: grid-supplied energy",
        pt: "I.4.2 Indústrias de energia: eletricidade, calor ou frio de rede",
      },
      for: ["energy-industries"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.4.3",
      label: {
        es: "I.4.3 Industrias de la energía: pérdidas de transmisión y distribución",
        en: "I.4.3 Energy industries: transmission and distribution losses",
        pt: "I.4.3 Indústrias de energia: perdas de transmissão e distribuição",
      },
      for: ["energy-industries"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.4.4",
      label: {
        es: "I.4.4 Industrias de la energía: generación entregada a la red",
        en: "I.4.4 Energy industries: generation of grid-supplied energy",
        pt: "I.4.4 Indústrias de energia: geração entregue à rede",
      },
      for: ["energy-industries"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.5.1",
      label: {
        es: "I.5.1 Agro, silvicultura y pesca (consumo de energía): combustibles quemados",
        en: "I.5.1 Agriculture, forestry and fishing (energy use): fuel combustion",
        pt: "I.5.1 Agropecuária, silvicultura e pesca (consumo de energia): combustíveis queimados",
      },
      for: ["agriculture-energy"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.5.2",
      label: {
        es: "I.5.2 Agro, silvicultura y pesca (consumo de energía): electricidad, calor o frío de red",
        en: "I.5.2 Agriculture, forestry and fishing (energy use): grid-supplied energy",
        pt: "I.5.2 Agropecuária, silvicultura e pesca (consumo de energia): eletricidade, calor ou frio de rede",
      },
      for: ["agriculture-energy"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.5.3",
      label: {
        es: "I.5.3 Agro, silvicultura y pesca (consumo de energía): pérdidas de transmisión y distribución",
        en: "I.5.3 Agriculture, forestry and fishing (energy use): transmission and distribution losses",
        pt: "I.5.3 Agropecuária, silvicultura e pesca (consumo de energia): perdas de transmissão e distribuição",
      },
      for: ["agriculture-energy"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.6.1",
      label: {
        es: "I.6.1 Consumos sin especificar: combustibles quemados",
        en: "I.6.1 Non-specified sources: fuel combustion",
        pt: "I.6.1 Consumos não especificados: combustíveis queimados",
      },
      for: ["non-specified"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.6.2",
      label: {
        es: "I.6.2 Consumos sin especificar: electricidad, calor o frío de red",
        en: "I.6.2 Non-specified sources: grid-supplied energy",
        pt: "I.6.2 Consumos não especificados: eletricidade, calor ou frio de rede",
      },
      for: ["non-specified"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.6.3",
      label: {
        es: "I.6.3 Consumos sin especificar: pérdidas de transmisión y distribución",
        en: "I.6.3 Non-specified sources: transmission and distribution losses",
        pt: "I.6.3 Consumos não especificados: perdas de transmissão e distribuição",
      },
      for: ["non-specified"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.7.1",
      label: {
        es: "I.7.1 Fugas de la minería y el manejo del carbón",
        en: "I.7.1 Fugitive emissions from coal",
        pt: "I.7.1 Emissões fugitivas do carvão",
      },
      for: ["fugitive-coal"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "I.8.1",
      label: {
        es: "I.8.1 Fugas de petróleo y gas natural",
        en: "I.8.1 Fugitive emissions from oil and natural gas",
        pt: "I.8.1 Emissões fugitivas de petróleo e gás natural",
      },
      for: ["fugitive-oil-gas"],
      group: gpcCellsHeadings.iStationaryEnergy,
    },
    {
      code: "II.1.1",
      label: {
        es: "II.1.1 Transporte por calle y ruta: combustibles dentro del municipio",
        en: "II.1.1 On-road transport: fuel combustion inside the boundary",
        pt: "II.1.1 Transporte rodoviário: combustíveis dentro do município",
      },
      for: ["on-road"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.1.2",
      label: {
        es: "II.1.2 Transporte por calle y ruta: electricidad de red",
        en: "II.1.2 On-road transport: grid-supplied electricity",
        pt: "II.1.2 Transporte rodoviário: eletricidade de rede",
      },
      for: ["on-road"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.1.3",
      label: {
        es: "II.1.3 Transporte por calle y ruta: viajes que salen del municipio y pérdidas de red",
        en: "II.1.3 On-road transport: journeys across the boundary and grid losses",
        pt: "II.1.3 Transporte rodoviário: viagens que saem do município e perdas de rede",
      },
      for: ["on-road"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.2.1",
      label: {
        es: "II.2.1 Ferrocarril: combustibles dentro del municipio",
        en: "II.2.1 Railways: fuel combustion inside the boundary",
        pt: "II.2.1 Ferrovias: combustíveis dentro do município",
      },
      for: ["rail"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.2.2",
      label: {
        es: "II.2.2 Ferrocarril: electricidad de red",
        en: "II.2.2 Railways: grid-supplied electricity",
        pt: "II.2.2 Ferrovias: eletricidade de rede",
      },
      for: ["rail"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.2.3",
      label: {
        es: "II.2.3 Ferrocarril: viajes que salen del municipio y pérdidas de red",
        en: "II.2.3 Railways: journeys across the boundary and grid losses",
        pt: "II.2.3 Ferrovias: viagens que saem do município e perdas de rede",
      },
      for: ["rail"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.3.1",
      label: {
        es: "II.3.1 Navegación: combustibles dentro del municipio",
        en: "II.3.1 Waterborne navigation: fuel combustion inside the boundary",
        pt: "II.3.1 Navegação: combustíveis dentro do município",
      },
      for: ["waterborne"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.3.2",
      label: {
        es: "II.3.2 Navegación: electricidad de red",
        en: "II.3.2 Waterborne navigation: grid-supplied electricity",
        pt: "II.3.2 Navegação: eletricidade de rede",
      },
      for: ["waterborne"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.3.3",
      label: {
        es: "II.3.3 Navegación: viajes que salen del municipio y pérdidas de red",
        en: "II.3.3 Waterborne navigation: journeys across the boundary and grid losses",
        pt: "II.3.3 Navegação: viagens que saem do município e perdas de rede",
      },
      for: ["waterborne"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.4.1",
      label: {
        es: "II.4.1 Aviación: combustibles dentro del municipio",
        en: "II.4.1 Aviation: fuel combustion inside the boundary",
        pt: "II.4.1 Aviação: combustíveis dentro do município",
      },
      for: ["aviation"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.4.2",
      label: {
        es: "II.4.2 Aviación: electricidad de red",
        en: "II.4.2 Aviation: grid-supplied electricity",
        pt: "II.4.2 Aviação: eletricidade de rede",
      },
      for: ["aviation"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.4.3",
      label: {
        es: "II.4.3 Aviación: viajes que salen del municipio y pérdidas de red",
        en: "II.4.3 Aviation: journeys across the boundary and grid losses",
        pt: "II.4.3 Aviação: viagens que saem do município e perdas de rede",
      },
      for: ["aviation"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.5.1",
      label: {
        es: "II.5.1 Fuera de ruta (maquinaria): combustibles dentro del municipio",
        en: "II.5.1 Off-road transport (machinery): fuel combustion inside the boundary",
        pt: "II.5.1 Fora de estrada (máquinas): combustíveis dentro do município",
      },
      for: ["off-road"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "II.5.2",
      label: {
        es: "II.5.2 Fuera de ruta (maquinaria): electricidad de red",
        en: "II.5.2 Off-road transport (machinery): grid-supplied electricity",
        pt: "II.5.2 Fora de estrada (máquinas): eletricidade de rede",
      },
      for: ["off-road"],
      group: gpcCellsHeadings.iiTransport,
    },
    {
      code: "III.1.1",
      label: {
        es: "III.1.1 Disposición final de residuos sólidos: generados y tratados en el municipio",
        en: "III.1.1 Solid waste disposal: generated and treated in the municipality",
        pt: "III.1.1 Disposição final de resíduos sólidos: gerados e tratados no município",
      },
      for: ["solid-waste-disposal"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.1.2",
      label: {
        es: "III.1.2 Disposición final de residuos sólidos: generados en el municipio y tratados afuera",
        en: "III.1.2 Solid waste disposal: generated in the municipality, treated outside",
        pt: "III.1.2 Disposição final de resíduos sólidos: gerados no município e tratados fora",
      },
      for: ["solid-waste-disposal"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.1.3",
      label: {
        es: "III.1.3 Disposición final de residuos sólidos: generados afuera y tratados en el municipio",
        en: "III.1.3 Solid waste disposal: generated outside, treated in the municipality",
        pt: "III.1.3 Disposição final de resíduos sólidos: gerados fora e tratados no município",
      },
      for: ["solid-waste-disposal"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.2.1",
      label: {
        es: "III.2.1 Compostaje y biodigestión: generados y tratados en el municipio",
        en: "III.2.1 Biological treatment of waste: generated and treated in the municipality",
        pt: "III.2.1 Tratamento biológico de resíduos: gerados e tratados no município",
      },
      for: ["biological-treatment"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.2.2",
      label: {
        es: "III.2.2 Compostaje y biodigestión: generados en el municipio y tratados afuera",
        en: "III.2.2 Biological treatment of waste: generated in the municipality, treated outside",
        pt: "III.2.2 Tratamento biológico de resíduos: gerados no município e tratados fora",
      },
      for: ["biological-treatment"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.2.3",
      label: {
        es: "III.2.3 Compostaje y biodigestión: generados afuera y tratados en el municipio",
        en: "III.2.3 Biological treatment of waste: generated outside, treated in the municipality",
        pt: "III.2.3 Tratamento biológico de resíduos: gerados fora e tratados no município",
      },
      for: ["biological-treatment"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.3.1",
      label: {
        es: "III.3.1 Incineración y quema a cielo abierto: generados y tratados en el municipio",
        en: "III.3.1 Incineration and open burning: generated and treated in the municipality",
        pt: "III.3.1 Incineração e queima a céu aberto: gerados e tratados no município",
      },
      for: ["incineration"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.3.2",
      label: {
        es: "III.3.2 Incineración y quema a cielo abierto: generados en el municipio y tratados afuera",
        en: "III.3.2 Incineration and open burning: generated in the municipality, treated outside",
        pt: "III.3.2 Incineração e queima a céu aberto: gerados no município e tratados fora",
      },
      for: ["incineration"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.3.3",
      label: {
        es: "III.3.3 Incineración y quema a cielo abierto: generados afuera y tratados en el municipio",
        en: "III.3.3 Incineration and open burning: generated outside, treated in the municipality",
        pt: "III.3.3 Incineração e queima a céu aberto: gerados fora e tratados no município",
      },
      for: ["incineration"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.4.1",
      label: {
        es: "III.4.1 Efluentes cloacales e industriales: generados y tratados en el municipio",
        en: "III.4.1 Wastewater treatment and discharge: generated and treated in the municipality",
        pt: "III.4.1 Esgoto e efluentes: gerados e tratados no município",
      },
      for: ["wastewater"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.4.2",
      label: {
        es: "III.4.2 Efluentes cloacales e industriales: generados en el municipio y tratados afuera",
        en: "III.4.2 Wastewater treatment and discharge: generated in the municipality, treated outside",
        pt: "III.4.2 Esgoto e efluentes: gerados no município e tratados fora",
      },
      for: ["wastewater"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "III.4.3",
      label: {
        es: "III.4.3 Efluentes cloacales e industriales: generados afuera y tratados en el municipio",
        en: "III.4.3 Wastewater treatment and discharge: generated outside, treated in the municipality",
        pt: "III.4.3 Esgoto e efluentes: gerados fora e tratados no município",
      },
      for: ["wastewater"],
      group: gpcCellsHeadings.iiiWaste,
    },
    {
      code: "IV.1",
      label: {
        es: "IV.1 Procesos industriales",
        en: "IV.1 Industrial processes",
        pt: "IV.1 Processos industriais",
      },
      for: ["industrial-processes"],
      group: gpcCellsHeadings.ivIndustrialProcessesAndProductUse,
    },
    {
      code: "IV.2",
      label: { es: "IV.2 Uso de productos", en: "IV.2 Product use", pt: "IV.2 Uso de produtos" },
      for: ["product-use"],
      group: gpcCellsHeadings.ivIndustrialProcessesAndProductUse,
    },
    {
      code: "V.1",
      label: { es: "V.1 Ganadería", en: "V.1 Livestock", pt: "V.1 Pecuária" },
      for: ["livestock"],
      group: gpcCellsHeadings.vAgricultureForestryAndOtherLandUse,
    },
    {
      code: "V.2",
      label: { es: "V.2 Uso del suelo", en: "V.2 Land use", pt: "V.2 Uso da terra" },
      for: ["land"],
      group: gpcCellsHeadings.vAgricultureForestryAndOtherLandUse,
    },
    {
      code: "V.3",
      label: {
        es: "V.3 Otras fuentes del agro (fertilizantes, quemas)",
        en: "V.3 Aggregate sources and non-CO2 emissions on land",
        pt: "V.3 Outras fontes da agropecuária (fertilizantes, queimadas)",
      },
      for: ["aggregate-sources"],
      group: gpcCellsHeadings.vAgricultureForestryAndOtherLandUse,
    },
    {
      code: "VI.1",
      label: {
        es: "VI.1 Otras emisiones fuera del municipio",
        en: "VI.1 Other emissions outside the boundary",
        pt: "VI.1 Outras emissões fora do município",
      },
      for: ["other-scope-3"],
      group: gpcCellsHeadings.viOtherScope3Emissions,
    },
  ],
};

export interface GpcCell {
  /** Reference of the GPC, also the code in `gpcCells`. */
  ref: string;
  sector: "stationary" | "transport" | "waste" | "ippu" | "afolu" | "other";
  /** Code in `gpcSubSectors`. */
  subSector: string;
  scope: 1 | 2 | 3;
  /** BASIC+ cells come on top of BASIC ones; "territorial" cells are reported but enter neither total. */
  level: "BASIC" | "BASIC+" | "territorial";
  /** Code in `crfRows`. */
  crfRow: string;
}

/** GPC 1.1 cells with their level and CRF row (GPC table 4.2; CityCatalyst eCRF_2 and eCRF_3). */
export const gpcCellTable: readonly GpcCell[] = [
  {
    ref: "I.1.1",
    sector: "stationary",
    subSector: "residential",
    scope: 1,
    level: "BASIC",
    crfRow: "residential-buildings",
  },
  {
    ref: "I.1.2",
    sector: "stationary",
    subSector: "residential",
    scope: 2,
    level: "BASIC",
    crfRow: "residential-buildings",
  },
  {
    ref: "I.1.3",
    sector: "stationary",
    subSector: "residential",
    scope: 3,
    level: "BASIC+",
    crfRow: "residential-buildings",
  },
  {
    ref: "I.2.1",
    sector: "stationary",
    subSector: "commercial-institutional",
    scope: 1,
    level: "BASIC",
    crfRow: "commercial-buildings",
  },
  {
    ref: "I.2.2",
    sector: "stationary",
    subSector: "commercial-institutional",
    scope: 2,
    level: "BASIC",
    crfRow: "commercial-buildings",
  },
  {
    ref: "I.2.3",
    sector: "stationary",
    subSector: "commercial-institutional",
    scope: 3,
    level: "BASIC+",
    crfRow: "commercial-buildings",
  },
  {
    ref: "I.3.1",
    sector: "stationary",
    subSector: "industry-construction",
    scope: 1,
    level: "BASIC",
    crfRow: "industrial-buildings",
  },
  {
    ref: "I.3.2",
    sector: "stationary",
    subSector: "industry-construction",
    scope: 2,
    level: "BASIC",
    crfRow: "industrial-buildings",
  },
  {
    ref: "I.3.3",
    sector: "stationary",
    subSector: "industry-construction",
    scope: 3,
    level: "BASIC+",
    crfRow: "industrial-buildings",
  },
  {
    ref: "I.4.1",
    sector: "stationary",
    subSector: "energy-industries",
    scope: 1,
    level: "BASIC",
    crfRow: "energy-industries",
  },
  {
    ref: "I.4.2",
    sector: "stationary",
    subSector: "energy-industries",
    scope: 2,
    level: "BASIC",
    crfRow: "energy-industries",
  },
  {
    ref: "I.4.3",
    sector: "stationary",
    subSector: "energy-industries",
    scope: 3,
    level: "BASIC+",
    crfRow: "energy-industries",
  },
  {
    ref: "I.4.4",
    sector: "stationary",
    subSector: "energy-industries",
    scope: 1,
    level: "territorial",
    crfRow: "grid-supplied-generation",
  },
  {
    ref: "I.5.1",
    sector: "stationary",
    subSector: "agriculture-energy",
    scope: 1,
    level: "BASIC",
    crfRow: "agriculture",
  },
  {
    ref: "I.5.2",
    sector: "stationary",
    subSector: "agriculture-energy",
    scope: 2,
    level: "BASIC",
    crfRow: "agriculture",
  },
  {
    ref: "I.5.3",
    sector: "stationary",
    subSector: "agriculture-energy",
    scope: 3,
    level: "BASIC+",
    crfRow: "agriculture",
  },
  {
    ref: "I.6.1",
    sector: "stationary",
    subSector: "non-specified",
    scope: 1,
    level: "BASIC",
    crfRow: "non-specified",
  },
  {
    ref: "I.6.2",
    sector: "stationary",
    subSector: "non-specified",
    scope: 2,
    level: "BASIC",
    crfRow: "non-specified",
  },
  {
    ref: "I.6.3",
    sector: "stationary",
    subSector: "non-specified",
    scope: 3,
    level: "BASIC+",
    crfRow: "non-specified",
  },
  {
    ref: "I.7.1",
    sector: "stationary",
    subSector: "fugitive-coal",
    scope: 1,
    level: "BASIC",
    crfRow: "fugitive",
  },
  {
    ref: "I.8.1",
    sector: "stationary",
    subSector: "fugitive-oil-gas",
    scope: 1,
    level: "BASIC",
    crfRow: "fugitive",
  },
  { ref: "II.1.1", sector: "transport", subSector: "on-road", scope: 1, level: "BASIC", crfRow: "on-road" },
  { ref: "II.1.2", sector: "transport", subSector: "on-road", scope: 2, level: "BASIC", crfRow: "on-road" },
  { ref: "II.1.3", sector: "transport", subSector: "on-road", scope: 3, level: "BASIC+", crfRow: "on-road" },
  { ref: "II.2.1", sector: "transport", subSector: "rail", scope: 1, level: "BASIC", crfRow: "rail" },
  { ref: "II.2.2", sector: "transport", subSector: "rail", scope: 2, level: "BASIC", crfRow: "rail" },
  { ref: "II.2.3", sector: "transport", subSector: "rail", scope: 3, level: "BASIC+", crfRow: "rail" },
  {
    ref: "II.3.1",
    sector: "transport",
    subSector: "waterborne",
    scope: 1,
    level: "BASIC",
    crfRow: "waterborne",
  },
  {
    ref: "II.3.2",
    sector: "transport",
    subSector: "waterborne",
    scope: 2,
    level: "BASIC",
    crfRow: "waterborne",
  },
  {
    ref: "II.3.3",
    sector: "transport",
    subSector: "waterborne",
    scope: 3,
    level: "BASIC+",
    crfRow: "waterborne",
  },
  { ref: "II.4.1", sector: "transport", subSector: "aviation", scope: 1, level: "BASIC", crfRow: "aviation" },
  { ref: "II.4.2", sector: "transport", subSector: "aviation", scope: 2, level: "BASIC", crfRow: "aviation" },
  {
    ref: "II.4.3",
    sector: "transport",
    subSector: "aviation",
    scope: 3,
    level: "BASIC+",
    crfRow: "aviation",
  },
  { ref: "II.5.1", sector: "transport", subSector: "off-road", scope: 1, level: "BASIC", crfRow: "off-road" },
  { ref: "II.5.2", sector: "transport", subSector: "off-road", scope: 2, level: "BASIC", crfRow: "off-road" },
  {
    ref: "III.1.1",
    sector: "waste",
    subSector: "solid-waste-disposal",
    scope: 1,
    level: "BASIC",
    crfRow: "solid-waste-disposal",
  },
  {
    ref: "III.1.2",
    sector: "waste",
    subSector: "solid-waste-disposal",
    scope: 3,
    level: "BASIC",
    crfRow: "solid-waste-disposal",
  },
  {
    ref: "III.1.3",
    sector: "waste",
    subSector: "solid-waste-disposal",
    scope: 1,
    level: "territorial",
    crfRow: "solid-waste-disposal",
  },
  {
    ref: "III.2.1",
    sector: "waste",
    subSector: "biological-treatment",
    scope: 1,
    level: "BASIC",
    crfRow: "biological-treatment",
  },
  {
    ref: "III.2.2",
    sector: "waste",
    subSector: "biological-treatment",
    scope: 3,
    level: "BASIC",
    crfRow: "biological-treatment",
  },
  {
    ref: "III.2.3",
    sector: "waste",
    subSector: "biological-treatment",
    scope: 1,
    level: "territorial",
    crfRow: "biological-treatment",
  },
  {
    ref: "III.3.1",
    sector: "waste",
    subSector: "incineration",
    scope: 1,
    level: "BASIC",
    crfRow: "incineration-open-burning",
  },
  {
    ref: "III.3.2",
    sector: "waste",
    subSector: "incineration",
    scope: 3,
    level: "BASIC",
    crfRow: "incineration-open-burning",
  },
  {
    ref: "III.3.3",
    sector: "waste",
    subSector: "incineration",
    scope: 1,
    level: "territorial",
    crfRow: "incineration-open-burning",
  },
  {
    ref: "III.4.1",
    sector: "waste",
    subSector: "wastewater",
    scope: 1,
    level: "BASIC",
    crfRow: "wastewater",
  },
  {
    ref: "III.4.2",
    sector: "waste",
    subSector: "wastewater",
    scope: 3,
    level: "BASIC",
    crfRow: "wastewater",
  },
  {
    ref: "III.4.3",
    sector: "waste",
    subSector: "wastewater",
    scope: 1,
    level: "territorial",
    crfRow: "wastewater",
  },
  {
    ref: "IV.1",
    sector: "ippu",
    subSector: "industrial-processes",
    scope: 1,
    level: "BASIC+",
    crfRow: "industrial-processes",
  },
  { ref: "IV.2", sector: "ippu", subSector: "product-use", scope: 1, level: "BASIC+", crfRow: "product-use" },
  { ref: "V.1", sector: "afolu", subSector: "livestock", scope: 1, level: "BASIC+", crfRow: "livestock" },
  { ref: "V.2", sector: "afolu", subSector: "land", scope: 1, level: "BASIC+", crfRow: "land-use" },
  {
    ref: "V.3",
    sector: "afolu",
    subSector: "aggregate-sources",
    scope: 1,
    level: "BASIC+",
    crfRow: "other-afolu",
  },
  {
    ref: "VI.1",
    sector: "other",
    subSector: "other-scope-3",
    scope: 3,
    level: "territorial",
    crfRow: "other-scope-3",
  },
];
