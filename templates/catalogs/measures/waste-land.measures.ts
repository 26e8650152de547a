/** Measures of waste, wastewater, trees and farming. */
import type { MitigationMeasure } from "~/domain/measures/measure";
import { catalogueCost } from "./measure-costs";
import { parameters } from "./measure-parameters";
import { ask, assume, published, SOURCES } from "./parameter-values";

export const wasteAndLandMeasures: readonly MitigationMeasure[] = [
  {
    id: "recycling",
    section: "mitigation-actions",
    title: {
      es: "Separación en origen y reciclaje con recuperadores",
      en: "Separation at source and recycling with waste pickers",
      pt: "Separação na origem e reciclagem com catadores",
    },
    about: {
      es: "Separar papel, cartón y otros reciclables en cada casa y recuperarlos con cooperativas, para que no se pudran en el relleno.",
      en: "Separate paper, cardboard and other recyclables at home and recover them with cooperatives, so that they do not rot in the landfill.",
      pt: "Separar papel, papelão e outros recicláveis em cada casa e recuperá-los com cooperativas, para que não apodreçam no aterro.",
    },
    places: [{ sector: "waste", area: "waste-wastewater", instrument: "awareness-training" }],
    carriers: ["none"],
    cost: catalogueCost("medium", "c40_0037"),
    pathways: ["circular", "equitable", "low-emission"],
    coBenefits: ["job-creation", "social-inclusion", "waste-management"],
    sdgs: ["sdg-8", "sdg-11", "sdg-12", "sdg-13"],
    calculator: {
      kind: "waste-recycled",
      parameters: [
        ask(parameters.wasteTonnes),
        assume(parameters.wasteComponent, "paper-cardboard"),
        published(parameters.disposalSite, "uncategorised", SOURCES.mcf),
      ],
    },
    indicators: [
      {
        name: { es: "Material recuperado", en: "Material recovered", pt: "Material recuperado" },
        unit: "t/año",
      },
      {
        name: {
          es: "Residuos desviados del relleno",
          en: "Waste kept out of landfill",
          pt: "Resíduos desviados do aterro",
        },
        unit: "%",
      },
      {
        name: {
          es: "Recuperadores formalizados",
          en: "Waste pickers with formal work",
          pt: "Catadores formalizados",
        },
        unit: "u",
      },
    ],
  },
  {
    id: "composting",
    section: "mitigation-actions",
    title: {
      es: "Compostaje domiciliario y municipal",
      en: "Home and municipal composting",
      pt: "Compostagem doméstica e municipal",
    },
    about: {
      es: "Convertir restos de comida y de jardín en abono, en las casas o en una planta, en vez de enterrarlos.",
      en: "Turn food and garden waste into compost, at home or in a plant, instead of burying it.",
      pt: "Transformar restos de comida e de jardim em adubo, em casa ou em uma usina, em vez de enterrá-los.",
    },
    places: [{ sector: "waste", area: "waste-wastewater", instrument: "awareness-training" }],
    carriers: ["none"],
    cost: catalogueCost("high", "icare_0119"),
    pathways: ["circular", "nature-based", "low-emission"],
    coBenefits: ["water-soil-quality", "food-security"],
    sdgs: ["sdg-2", "sdg-11", "sdg-12", "sdg-13"],
    calculator: {
      kind: "waste-composted",
      parameters: [
        ask(parameters.wasteTonnes),
        assume(parameters.wasteComponent, "food"),
        published(parameters.disposalSite, "uncategorised", SOURCES.mcf),
      ],
    },
    indicators: [
      {
        name: { es: "Composteras entregadas", en: "Composters delivered", pt: "Composteiras entregues" },
        unit: "u",
      },
      {
        name: { es: "Orgánicos compostados", en: "Organic waste composted", pt: "Orgânicos compostados" },
        unit: "t/año",
      },
    ],
  },
  {
    id: "landfill-gas",
    section: "mitigation-actions",
    title: {
      es: "Captura y quema o uso del gas del relleno",
      en: "Capture and flaring or use of landfill gas",
      pt: "Captura e queima ou uso do gás do aterro",
    },
    about: {
      es: "Perforar el relleno cerrado, juntar el metano y quemarlo en antorcha o en un motor.",
      en: "Drill the covered landfill, collect the methane and burn it in a flare or an engine.",
      pt: "Perfurar o aterro coberto, coletar o metano e queimá-lo em tocha ou em um motor.",
    },
    places: [{ sector: "waste", area: "waste-wastewater", instrument: "other" }],
    carriers: ["electricity"],
    cost: catalogueCost("high", "c40_0039"),
    pathways: ["low-emission", "circular"],
    coBenefits: ["air-quality", "energy-security"],
    sdgs: ["sdg-7", "sdg-11", "sdg-13"],
    calculator: {
      kind: "landfill-gas",
      parameters: [
        ask(parameters.landfillMethane, "waste.landfillMethane"),
        published(parameters.capturedPercent, 20, SOURCES.recovery),
        published(parameters.oxidationPercent, 10, SOURCES.oxidation),
        assume(parameters.landfillElectricityMwh, 0),
      ],
    },
    indicators: [
      { name: { es: "Biogás capturado", en: "Biogas captured", pt: "Biogás capturado" }, unit: "m³/año" },
      { name: { es: "Parte capturada", en: "Share captured", pt: "Parcela capturada" }, unit: "%" },
    ],
  },
  {
    id: "dump-closure",
    section: "mitigation-actions",
    title: {
      es: "Cierre de basurales a cielo abierto y relleno sanitario regional",
      en: "Closing open dumps; regional sanitary landfill",
      pt: "Encerramento de lixões e aterro sanitário regional",
    },
    about: {
      es: "Terminar con los basurales y las quemas y llevar los residuos a un relleno controlado, mejor si es compartido con otros municipios.",
      en: "End open dumps and burning and take waste to a controlled landfill, better if shared with other towns.",
      pt: "Acabar com os lixões e as queimas e levar os resíduos a um aterro controlado, melhor se compartilhado com outros municípios.",
    },
    places: [{ sector: "waste", area: "waste-wastewater", instrument: "other" }],
    carriers: ["none"],
    cost: catalogueCost("medium", "c40_0036"),
    pathways: ["circular", "resilient"],
    coBenefits: ["physical-health", "water-soil-quality"],
    sdgs: ["sdg-3", "sdg-6", "sdg-11"],
    calculator: {
      kind: "dump-closed",
      parameters: [
        ask(parameters.wasteTonnes),
        published(parameters.burntPercent, 60, SOURCES.openBurning),
        published(parameters.disposalSite, "uncategorised", SOURCES.mcf),
        assume(parameters.newDisposalSite, "managed-anaerobic"),
        assume(parameters.capturedPercent, 0),
      ],
    },
    indicators: [
      { name: { es: "Basurales cerrados", en: "Dumps closed", pt: "Lixões encerrados" }, unit: "u" },
    ],
    caution: {
      es: "Un relleno bien tapado produce más metano que un basural abierto: al principio las emisiones pueden subir. Conviene sumar captura de gas o compostaje.",
      en: "A well covered landfill makes more methane than an open dump: emissions may rise at first. Gas capture or composting should go with it.",
      pt: "Um aterro bem coberto produz mais metano que um lixão aberto: no início as emissões podem subir. Convém somar captura de gás ou compostagem.",
    },
  },
  {
    id: "wastewater-treatment",
    section: "mitigation-actions",
    title: {
      es: "Ampliación de cloacas y tratamiento de efluentes",
      en: "More sewers and wastewater treatment",
      pt: "Ampliação do esgoto e do tratamento de efluentes",
    },
    about: {
      es: "Conectar viviendas que hoy usan pozo o cámara séptica a una planta que trata el agua con aire.",
      en: "Connect homes that now use latrines or septic tanks to a plant that treats the water with air.",
      pt: "Conectar moradias que hoje usam fossa a uma estação que trata a água com ar.",
    },
    places: [{ sector: "waste", area: "waste-wastewater", instrument: "other" }],
    carriers: ["none"],
    cost: catalogueCost("medium", "icare_0107"),
    pathways: ["resilient", "equitable"],
    coBenefits: ["water-soil-quality", "physical-health"],
    sdgs: ["sdg-3", "sdg-6", "sdg-13"],
    calculator: {
      kind: "wastewater-treated",
      parameters: [
        ask(parameters.peopleConnected),
        published(parameters.oldTreatment, "septic-system", SOURCES.septic),
        published(parameters.newTreatment, "aerobic-well-managed", SOURCES.aerobicPlant),
      ],
    },
    indicators: [
      {
        name: { es: "Población con cloacas", en: "Population with sewers", pt: "População com esgoto" },
        unit: "%",
      },
    ],
  },
  {
    id: "urban-trees",
    section: "mitigation-actions",
    title: {
      es: "Arbolado urbano y corredores verdes",
      en: "Urban trees and green corridors",
      pt: "Arborização urbana e corredores verdes",
    },
    about: {
      es: "Plantar y cuidar árboles en veredas, plazas y accesos, con especies del lugar y riego los primeros años.",
      en: "Plant and look after trees in streets, squares and approaches, with local species and watering in the first years.",
      pt: "Plantar e cuidar de árvores em calçadas, praças e acessos, com espécies do lugar e rega nos primeiros anos.",
    },
    places: [{ sector: "other", area: "tree-planting", instrument: "awareness-training" }],
    carriers: ["none"],
    cost: catalogueCost("medium", "icare_0133"),
    pathways: ["nature-based", "resilient"],
    coBenefits: ["green-space", "biodiversity", "air-quality", "heat-cold-health"],
    sdgs: ["sdg-3", "sdg-11", "sdg-13", "sdg-15"],
    calculator: {
      kind: "trees-planted",
      parameters: [
        ask(parameters.treesPlanted),
        assume(parameters.survivalPercent, 80),
        published(parameters.treeKgPerYear, 10, SOURCES.trees),
      ],
    },
    indicators: [
      { name: { es: "Árboles plantados", en: "Trees planted", pt: "Árvores plantadas" }, unit: "u" },
      { name: { es: "Cobertura arbórea", en: "Tree cover", pt: "Cobertura arbórea" }, unit: "%" },
    ],
    climateHazards: ["extreme-heat", "urban-flooding", "green-space-loss"],
    natureBased: true,
  },
  {
    id: "climate-smart-farming",
    section: "mitigation-actions",
    title: {
      es: "Buenas prácticas agropecuarias y ganaderas",
      en: "Good farming and livestock practice",
      pt: "Boas práticas agropecuárias",
    },
    about: {
      es: "Acordar con productores mejoras en alimentación, pastoreo y sanidad del rodeo, que bajan el metano por animal.",
      en: "Agree with farmers on better feed, grazing and herd health, which lower methane per head.",
      pt: "Acordar com produtores melhorias na alimentação, no pastejo e na sanidade do rebanho, que baixam o metano por animal.",
    },
    places: [{ sector: "other", area: "agriculture-forestry", instrument: "voluntary-agreements" }],
    carriers: ["none"],
    cost: catalogueCost("medium", "icare_0102"),
    pathways: ["nature-based", "low-emission"],
    coBenefits: ["water-soil-quality", "food-security"],
    sdgs: ["sdg-2", "sdg-13", "sdg-15"],
    calculator: {
      kind: "enteric-reduced",
      parameters: [
        assume(parameters.animal, "other-cattle"),
        ask(parameters.heads),
        assume(parameters.methaneSavedPercent, 5),
      ],
    },
    indicators: [
      {
        name: { es: "Productores adheridos", en: "Farmers that joined", pt: "Produtores que aderiram" },
        unit: "u",
      },
    ],
  },
];
