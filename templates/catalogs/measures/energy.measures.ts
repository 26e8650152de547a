/** Measures of local renewable energy. */
import type { MitigationMeasure } from "~/domain/measures/measure";
import { catalogueCost, judgedCost } from "./measure-costs";
import { parameters } from "./measure-parameters";
import { GENERATION_MONEY, usualLifetime } from "./money-parameters";
import { ask, assume, published, SOURCES } from "./parameter-values";

export const energyMeasures: readonly MitigationMeasure[] = [
  {
    id: "rooftop-solar",
    section: "mitigation-actions",
    title: {
      es: "Paneles solares en edificios municipales",
      en: "Solar panels on municipal buildings",
      pt: "Painéis solares em edifícios municipais",
    },
    about: {
      es: "Generar electricidad en los techos del municipio y volcar a la red lo que sobra (generación distribuida).",
      en: "Generate electricity on the town's roofs and feed the rest into the grid (distributed generation).",
      pt: "Gerar eletricidade nos telhados do município e injetar na rede o que sobra (geração distribuída).",
    },
    places: [
      { sector: "local-electricity", area: "photovoltaics", instrument: "other" },
      { sector: "municipal-buildings", area: "other", instrument: "public-procurement" },
    ],
    carriers: ["electricity"],
    cost: catalogueCost("medium", "icare_0097"),
    pathways: ["low-emission", "resilient"],
    coBenefits: ["costs", "energy-security", "job-creation"],
    sdgs: ["sdg-7", "sdg-8", "sdg-11", "sdg-13"],
    lifetime: usualLifetime(25),
    calculator: {
      kind: "generation",
      parameters: [ask(parameters.installedKw), assume(parameters.yieldKwhPerKw, 1500)],
      money: GENERATION_MONEY,
    },
    indicators: [
      { name: { es: "Potencia instalada", en: "Installed capacity", pt: "Potência instalada" }, unit: "kWp" },
      { name: { es: "Energía generada", en: "Energy generated", pt: "Energia gerada" }, unit: "MWh/año" },
      {
        name: {
          es: "Consumo municipal cubierto con renovables",
          en: "Municipal consumption covered by renewables",
          pt: "Consumo municipal coberto com renováveis",
        },
        unit: "%",
      },
    ],
  },
  {
    id: "community-solar",
    section: "mitigation-actions",
    title: {
      es: "Parque solar comunitario",
      en: "Community solar park",
      pt: "Parque solar comunitário",
    },
    about: {
      es: "Un parque solar del que vecinas, vecinos y cooperativas son parte y que les descuenta de la factura lo que genera.",
      en: "A solar park owned by residents and cooperatives, whose output is deducted from their bills.",
      pt: "Um parque solar do qual moradores e cooperativas participam e que desconta da conta o que gera.",
    },
    places: [{ sector: "local-electricity", area: "photovoltaics", instrument: "grants-subsidies" }],
    carriers: ["electricity"],
    cost: judgedCost("high"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["energy-poverty", "job-creation"],
    sdgs: ["sdg-1", "sdg-7", "sdg-13"],
    lifetime: usualLifetime(25),
    calculator: {
      kind: "generation",
      parameters: [ask(parameters.installedKw), assume(parameters.yieldKwhPerKw, 1650)],
      money: GENERATION_MONEY,
    },
    indicators: [
      { name: { es: "Personas asociadas", en: "Members", pt: "Pessoas associadas" }, unit: "u" },
      { name: { es: "Potencia instalada", en: "Installed capacity", pt: "Potência instalada" }, unit: "kWp" },
    ],
  },
  {
    id: "biogas-plant",
    section: "mitigation-actions",
    title: {
      es: "Biodigestor municipal con generación de electricidad",
      en: "Municipal biogas plant with electricity",
      pt: "Biodigestor municipal com geração de eletricidade",
    },
    about: {
      es: "Tratar restos de comida, podas blandas o estiércol en un digestor cerrado y generar electricidad con el gas.",
      en: "Treat food waste, soft garden waste or manure in a closed digester and generate electricity with the gas.",
      pt: "Tratar restos de comida, podas macias ou esterco em um digestor fechado e gerar eletricidade com o gás.",
    },
    places: [
      { sector: "waste", area: "waste-wastewater", instrument: "other" },
      { sector: "local-electricity", area: "biomass-power", instrument: "third-party-financing" },
    ],
    carriers: ["electricity"],
    cost: judgedCost("high"),
    pathways: ["low-emission", "circular"],
    coBenefits: ["waste-management", "energy-security"],
    sdgs: ["sdg-7", "sdg-12", "sdg-13"],
    calculator: {
      kind: "biogas-plant",
      parameters: [
        ask(parameters.wasteTonnes),
        assume(parameters.wasteComponent, "food"),
        published(parameters.disposalSite, "uncategorised", SOURCES.mcf),
        assume(parameters.biogasM3PerTonne, 100),
        assume(parameters.methanePercent, 55),
        assume(parameters.generatorPercent, 38),
      ],
    },
    indicators: [
      { name: { es: "Residuos tratados", en: "Waste treated", pt: "Resíduos tratados" }, unit: "t/año" },
      {
        name: { es: "Electricidad generada", en: "Electricity generated", pt: "Eletricidade gerada" },
        unit: "MWh/año",
      },
    ],
  },
  {
    id: "renewable-purchase",
    section: "mitigation-actions",
    title: {
      es: "Compra de electricidad renovable por contrato (MATER)",
      en: "Renewable electricity by contract (PPA)",
      pt: "Compra de eletricidade renovável por contrato",
    },
    about: {
      es: "Contratar a un generador renovable la electricidad que consume el municipio.",
      en: "Contract the electricity that the town uses from a renewable generator.",
      pt: "Contratar de um gerador renovável a eletricidade que o município consome.",
    },
    places: [{ sector: "municipal-buildings", area: "other", instrument: "public-procurement" }],
    carriers: ["electricity"],
    cost: judgedCost("low"),
    pathways: ["low-emission"],
    coBenefits: ["costs"],
    sdgs: ["sdg-7", "sdg-13"],
    calculator: {
      kind: "purchase",
      parameters: [ask(parameters.contractMwh)],
    },
    indicators: [
      {
        name: {
          es: "Electricidad contratada renovable",
          en: "Contracted electricity that is renewable",
          pt: "Eletricidade contratada renovável",
        },
        unit: "%",
      },
    ],
    caution: {
      es: "El inventario cuenta la electricidad según la red del lugar: un contrato no baja ese total. Sus toneladas se informan aparte.",
      en: "The inventory counts electricity by the local grid: a contract does not lower that total. Its tonnes are reported apart.",
      pt: "O inventário conta a eletricidade pela rede do lugar: um contrato não baixa esse total. Suas toneladas são informadas à parte.",
    },
  },
];
