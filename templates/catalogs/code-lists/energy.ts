import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

const covenantSectorsHeadings = {
  buildingsFacilitiesAndIndustry: {
    es: "Edificios, instalaciones e industria",
    en: "Buildings, facilities and industry",
    pt: "Edifícios, instalações e indústria",
  },
  transport: { es: "Transporte", en: "Transport", pt: "Transporte" },
  otherEnergy: { es: "Otra energía", en: "Other energy", pt: "Outra energia" },
  nonEnergySectors: { es: "Sin consumo de energía", en: "Non-energy sectors", pt: "Setores não energéticos" },
} satisfies Record<string, Text>;

/** Final energy sectors and non-energy sectors of the Covenant's inventory (SECAP template, tables A–D). */
export const covenantSectors: CodeList = {
  id: "covenant-sectors",
  options: [
    {
      code: "municipal-buildings",
      label: {
        es: "Edificios e instalaciones municipales",
        en: "Municipal buildings, equipment and facilities",
        pt: "Edifícios e instalações municipais",
      },
      about: {
        es: "Palacio municipal, corralón, escuelas y centros de salud propios, bombeo y otros equipos a cargo del municipio.",
        en: "Town hall, depots, own schools and health centres, pumping and other equipment run by the municipality.",
        pt: "Prefeitura, garagens, escolas e postos de saúde próprios, bombeamento e outros equipamentos a cargo do município.",
      },
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "tertiary-buildings",
      label: {
        es: "Comercios, servicios y otros edificios públicos",
        en: "Tertiary (non-municipal) buildings, equipment and facilities",
        pt: "Comércio, serviços e outros edifícios públicos",
      },
      about: {
        es: "Negocios, oficinas, hoteles, bancos, clubes, y edificios de la provincia o la nación.",
        en: "Shops, offices, hotels, banks, clubs, and buildings of the province or the nation.",
        pt: "Lojas, escritórios, hotéis, bancos, clubes e edifícios do estado ou da nação.",
      },
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "residential-buildings",
      label: { es: "Viviendas", en: "Residential buildings", pt: "Residências" },
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "public-lighting",
      label: { es: "Alumbrado público", en: "Public lighting", pt: "Iluminação pública" },
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "industry-non-ets",
      label: { es: "Industria", en: "Industry", pt: "Indústria" },
      about: {
        es: "Industria que no participa en un mercado obligatorio de emisiones.",
        en: "Industry outside a mandatory emissions trading scheme.",
        pt: "Indústria fora de um mercado obrigatório de emissões.",
      },
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "industry-ets",
      label: {
        es: "Industria dentro del mercado europeo de emisiones (ETS)",
        en: "Industry in the EU emissions trading system (ETS; not recommended)",
        pt: "Indústria no mercado europeu de emissões (ETS)",
      },
      frameworks: ["eu-covenant"],
      group: covenantSectorsHeadings.buildingsFacilitiesAndIndustry,
    },
    {
      code: "municipal-fleet",
      label: { es: "Flota municipal", en: "Municipal fleet", pt: "Frota municipal" },
      group: covenantSectorsHeadings.transport,
    },
    {
      code: "public-transport",
      label: { es: "Transporte público", en: "Public transport", pt: "Transporte público" },
      group: covenantSectorsHeadings.transport,
    },
    {
      code: "private-transport",
      label: {
        es: "Transporte particular y comercial",
        en: "Private and commercial transport",
        pt: "Transporte particular e comercial",
      },
      group: covenantSectorsHeadings.transport,
    },
    {
      code: "agriculture",
      label: {
        es: "Agro, silvicultura y pesca (consumo de energía)",
        en: "Agriculture, forestry and fisheries (energy use)",
        pt: "Agricultura, silvicultura e pesca (consumo de energia)",
      },
      group: covenantSectorsHeadings.otherEnergy,
    },
    {
      code: "other-energy",
      label: {
        es: "Otros consumos de energía sin asignar",
        en: "Other energy use not allocated",
        pt: "Outros consumos de energia não alocados",
      },
      group: covenantSectorsHeadings.otherEnergy,
    },
    {
      code: "waste",
      label: { es: "Gestión de residuos sólidos", en: "Waste management", pt: "Gestão de resíduos sólidos" },
      group: covenantSectorsHeadings.nonEnergySectors,
    },
    {
      code: "wastewater",
      label: {
        es: "Efluentes cloacales y su tratamiento",
        en: "Wastewater management",
        pt: "Esgoto e seu tratamento",
      },
      group: covenantSectorsHeadings.nonEnergySectors,
    },
    {
      code: "other-non-energy",
      label: {
        es: "Otras emisiones no energéticas",
        en: "Other non-energy emissions",
        pt: "Outras emissões não energéticas",
      },
      about: {
        es: "Procesos industriales, ganadería, uso del suelo y fugas.",
        en: "Industrial processes, livestock, land use and fugitive emissions.",
        pt: "Processos industriais, pecuária, uso da terra e emissões fugitivas.",
      },
      group: covenantSectorsHeadings.nonEnergySectors,
    },
  ],
};

const energyCarriersHeadings = {
  electricityAndHeat: { es: "Electricidad y calor", en: "Electricity and heat", pt: "Eletricidade e calor" },
  fossilFuels: { es: "Combustibles fósiles", en: "Fossil fuels", pt: "Combustíveis fósseis" },
  renewables: { es: "Renovables", en: "Renewables", pt: "Renováveis" },
} satisfies Record<string, Text>;

/** Energy carriers of the SECAP template, split where IPCC 2006 has its own factor and Argentina sells its own product. */
export const energyCarriers: CodeList = {
  id: "energy-carriers",
  options: [
    {
      code: "electricity",
      label: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" },
      group: energyCarriersHeadings.electricityAndHeat,
    },
    {
      code: "heat-cold",
      label: { es: "Calor o frío de red", en: "Heat or cold from a network", pt: "Calor ou frio de rede" },
      group: energyCarriersHeadings.electricityAndHeat,
    },
    {
      code: "natural-gas",
      label: { es: "Gas natural de red", en: "Natural gas (mains)", pt: "Gás natural encanado" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "cng",
      label: {
        es: "GNC (gas natural comprimido)",
        en: "CNG (compressed natural gas)",
        pt: "GNV (gás natural veicular)",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "lpg",
      label: {
        es: "GLP (garrafa, cilindro o a granel)",
        en: "LPG (cylinders or bulk)",
        pt: "GLP (botijão, cilindro ou a granel)",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "gasoline",
      label: { es: "Nafta", en: "Gasoline (petrol)", pt: "Gasolina" },
      about: {
        es: "La nafta común, súper o premium de la estación de servicio; ya viene mezclada con bioetanol.",
        en: "Regular or premium petrol from the filling station; it already contains bioethanol.",
        pt: "A gasolina comum ou premium do posto; já vem misturada com bioetanol.",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "diesel",
      label: { es: "Gasoil", en: "Diesel", pt: "Óleo diesel" },
      about: {
        es: "El gasoil de la estación de servicio o a granel; ya viene mezclado con biodiésel.",
        en: "Diesel from the filling station or in bulk; it already contains biodiesel.",
        pt: "O diesel do posto ou a granel; já vem misturado com biodiesel.",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "heating-oil",
      label: { es: "Gasoil para calefacción", en: "Heating oil", pt: "Óleo para aquecimento" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "fuel-oil",
      label: { es: "Fueloil", en: "Residual fuel oil", pt: "Óleo combustível" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "kerosene",
      label: { es: "Querosén", en: "Kerosene", pt: "Querosene" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "kerosene-jet",
      label: {
        es: "Combustible de aviación (JET A-1)",
        en: "Jet kerosene (JET A-1)",
        pt: "Querosene de aviação (QAV)",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "aviation-gasoline",
      label: {
        es: "Nafta de aviación (AVGAS)",
        en: "Aviation gasoline (AVGAS)",
        pt: "Gasolina de aviação (AVGAS)",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "petcoke",
      label: { es: "Coque de petróleo", en: "Petroleum coke", pt: "Coque de petróleo" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "coal",
      label: { es: "Carbón mineral", en: "Coal", pt: "Carvão mineral" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "lignite",
      label: { es: "Lignito", en: "Lignite", pt: "Linhito" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "peat",
      label: { es: "Turba", en: "Peat", pt: "Turfa" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "waste-fossil",
      label: {
        es: "Residuos usados como combustible (parte fósil)",
        en: "Waste used as fuel (fossil part)",
        pt: "Resíduos usados como combustível (parte fóssil)",
      },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "other-fossil",
      label: { es: "Otro combustible fósil", en: "Other fossil fuel", pt: "Outro combustível fóssil" },
      group: energyCarriersHeadings.fossilFuels,
    },
    {
      code: "wood",
      label: { es: "Leña y otra madera", en: "Firewood and other wood", pt: "Lenha e outra madeira" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "charcoal",
      label: { es: "Carbón vegetal", en: "Charcoal", pt: "Carvão vegetal" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "other-biomass",
      label: {
        es: "Otra biomasa sólida (pellets, cáscara, bagazo)",
        en: "Other solid biomass (pellets, husks, bagasse)",
        pt: "Outra biomassa sólida (pellets, cascas, bagaço)",
      },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "bioethanol",
      label: { es: "Bioetanol", en: "Bioethanol", pt: "Bioetanol" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "biodiesel",
      label: { es: "Biodiésel", en: "Biodiesel", pt: "Biodiesel" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "biofuel",
      label: {
        es: "Otro biocombustible líquido",
        en: "Other liquid biofuel",
        pt: "Outro biocombustível líquido",
      },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "plant-oil",
      label: { es: "Aceite vegetal", en: "Plant oil", pt: "Óleo vegetal" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "biogas",
      label: { es: "Biogás", en: "Biogas", pt: "Biogás" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "landfill-gas",
      label: { es: "Gas de relleno sanitario", en: "Landfill gas", pt: "Gás de aterro sanitário" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "solar-thermal",
      label: { es: "Solar térmica", en: "Solar thermal", pt: "Solar térmica" },
      group: energyCarriersHeadings.renewables,
    },
    {
      code: "geothermal",
      label: { es: "Geotérmica", en: "Geothermal", pt: "Geotérmica" },
      group: energyCarriersHeadings.renewables,
    },
  ],
};

/** Local electricity production (SECAP template, table B). */
export const localElectricitySources: CodeList = {
  id: "local-electricity-sources",
  options: [
    {
      code: "solar-pv",
      label: { es: "Solar fotovoltaica", en: "Solar photovoltaic", pt: "Solar fotovoltaica" },
    },
    { code: "wind", label: { es: "Eólica", en: "Wind", pt: "Eólica" } },
    { code: "hydro", label: { es: "Hidroeléctrica", en: "Hydroelectric", pt: "Hidrelétrica" } },
    { code: "geothermal", label: { es: "Geotérmica", en: "Geothermal", pt: "Geotérmica" } },
    { code: "biomass", label: { es: "Biomasa", en: "Biomass", pt: "Biomassa" } },
    { code: "biogas", label: { es: "Biogás", en: "Biogas", pt: "Biogás" } },
    {
      code: "chp",
      label: {
        es: "Cogeneración (electricidad y calor)",
        en: "Combined heat and power",
        pt: "Cogeração (eletricidade e calor)",
      },
    },
    {
      code: "thermal-fossil",
      label: {
        es: "Térmica con combustible fósil",
        en: "Thermal, fossil fuel",
        pt: "Térmica com combustível fóssil",
      },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Local heat and cold production (SECAP template, table B). */
export const localHeatSources: CodeList = {
  id: "local-heat-sources",
  options: [
    {
      code: "chp",
      label: {
        es: "Cogeneración (electricidad y calor)",
        en: "Combined heat and power",
        pt: "Cogeração (eletricidade e calor)",
      },
    },
    {
      code: "district-heating",
      label: {
        es: "Calefacción o refrigeración distrital",
        en: "District heating or cooling",
        pt: "Aquecimento ou resfriamento distrital",
      },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Modes into which transport sectors split, equal to the GPC's sub-sectors II.1–II.5. */
export const transportModes: CodeList = {
  id: "transport-modes",
  options: [
    { code: "road", label: { es: "Por calle y ruta", en: "On-road", pt: "Rodoviário" } },
    { code: "rail", label: { es: "Ferrocarril", en: "Rail", pt: "Ferroviário" } },
    {
      code: "waterways",
      label: { es: "Navegación", en: "Waterborne navigation", pt: "Navegação" },
      about: {
        es: "Viajes que empiezan y terminan en el municipio.",
        en: "Trips that begin and end in the municipality.",
        pt: "Viagens que começam e terminam no município.",
      },
    },
    {
      code: "aviation",
      label: { es: "Aviación", en: "Aviation", pt: "Aviação" },
      about: {
        es: "Vuelos locales: fumigación, aeroclub. Los demás son de alcance 3.",
        en: "Local flights: crop dusting, flying club. The others are scope 3.",
        pt: "Voos locais: pulverização, aeroclube. Os demais são do escopo 3.",
      },
    },
    {
      code: "off-road",
      label: {
        es: "Fuera de ruta (maquinaria, tractores)",
        en: "Off-road (machinery, tractors)",
        pt: "Fora de estrada (máquinas, tratores)",
      },
    },
  ],
};

/** Of the Covenant's four key sectors an inventory covers at least three, the actions at least two (JRC eligibility). */
export const covenantKeySectors: readonly (readonly string[])[] = [
  ["municipal-buildings"],
  ["tertiary-buildings"],
  ["residential-buildings"],
  ["municipal-fleet", "public-transport", "private-transport"],
];
