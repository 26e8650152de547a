import type { CodeList } from "~/domain/template/template";

/** What happens to solid waste (GPC III.1–III.3). */
export const wasteTreatments: CodeList = {
  id: "waste-treatments",
  options: [
    { code: "disposal", label: { es: "Relleno o basural", en: "Landfill or dump", pt: "Aterro ou lixão" } },
    { code: "composting", label: { es: "Compostaje", en: "Composting", pt: "Compostagem" } },
    {
      code: "anaerobic-digestion",
      label: { es: "Biodigestión", en: "Anaerobic digestion", pt: "Biodigestão" },
    },
    { code: "incineration", label: { es: "Incineración", en: "Incineration", pt: "Incineração" } },
    {
      code: "open-burning",
      label: { es: "Quema a cielo abierto", en: "Open burning", pt: "Queima a céu aberto" },
    },
    { code: "recycling", label: { es: "Reciclado", en: "Recycling", pt: "Reciclagem" } },
  ],
};

/** Kinds of disposal site, each with a methane correction factor (IPCC 2006 Vol 5 Table 3.1). */
export const disposalSites: CodeList = {
  id: "disposal-sites",
  options: [
    {
      code: "managed-anaerobic",
      label: {
        es: "Relleno sanitario",
        en: "Sanitary landfill (managed, anaerobic)",
        pt: "Aterro sanitário",
      },
      about: {
        es: "Con suelo preparado, compactación y cobertura.",
        en: "With prepared ground, compaction and cover.",
        pt: "Com solo preparado, compactação e cobertura.",
      },
    },
    {
      code: "managed-semi-aerobic",
      label: { es: "Relleno semiaeróbico", en: "Managed semi-aerobic landfill", pt: "Aterro semiaeróbico" },
    },
    {
      code: "unmanaged-deep",
      label: {
        es: "Basural a cielo abierto profundo (5 m o más)",
        en: "Deep open dump (5 m or more)",
        pt: "Lixão profundo (5 m ou mais)",
      },
    },
    {
      code: "unmanaged-shallow",
      label: {
        es: "Basural a cielo abierto poco profundo (menos de 5 m)",
        en: "Shallow open dump (less than 5 m)",
        pt: "Lixão raso (menos de 5 m)",
      },
    },
    { code: "uncategorised", label: { es: "No se sabe", en: "Uncategorised", pt: "Não se sabe" } },
  ],
};

/** Components of municipal solid waste (IPCC 2006 Vol 5 Table 2.4). */
export const wasteComponents: CodeList = {
  id: "waste-components",
  options: [
    { code: "food", label: { es: "Restos de comida", en: "Food waste", pt: "Restos de comida" } },
    {
      code: "garden-park",
      label: { es: "Restos de poda y jardín", en: "Garden and park waste", pt: "Restos de poda e jardim" },
    },
    {
      code: "paper-cardboard",
      label: { es: "Papel y cartón", en: "Paper and cardboard", pt: "Papel e papelão" },
    },
    { code: "wood", label: { es: "Madera", en: "Wood", pt: "Madeira" } },
    { code: "textiles", label: { es: "Textiles", en: "Textiles", pt: "Têxteis" } },
    { code: "nappies", label: { es: "Pañales", en: "Nappies", pt: "Fraldas" } },
    {
      code: "rubber-leather",
      label: { es: "Goma y cuero", en: "Rubber and leather", pt: "Borracha e couro" },
    },
    { code: "plastics", label: { es: "Plásticos", en: "Plastics", pt: "Plásticos" } },
    { code: "metal", label: { es: "Metales", en: "Metal", pt: "Metais" } },
    { code: "glass", label: { es: "Vidrio", en: "Glass", pt: "Vidro" } },
    { code: "other-inert", label: { es: "Otros inertes", en: "Other inert waste", pt: "Outros inertes" } },
  ],
};

/** Climate zones of the first-order decay rates (IPCC 2006 Vol 5 Table 3.3). */
export const wasteClimateZones: CodeList = {
  id: "waste-climate-zones",
  options: [
    {
      code: "temperate-dry",
      label: {
        es: "Templado seco (hasta 20 °C; llueve menos de lo que evapora)",
        en: "Boreal or temperate dry (≤ 20 °C, rain below evapotranspiration)",
        pt: "Temperado seco (até 20 °C; chove menos do que evapora)",
      },
    },
    {
      code: "temperate-wet",
      label: {
        es: "Templado húmedo (hasta 20 °C; llueve más de lo que evapora)",
        en: "Boreal or temperate wet (≤ 20 °C, rain above evapotranspiration)",
        pt: "Temperado úmido (até 20 °C; chove mais do que evapora)",
      },
    },
    {
      code: "tropical-dry",
      label: {
        es: "Tropical seco (más de 20 °C; menos de 1.000 mm al año)",
        en: "Tropical dry (> 20 °C, under 1,000 mm a year)",
        pt: "Tropical seco (mais de 20 °C; menos de 1.000 mm por ano)",
      },
    },
    {
      code: "tropical-moist-wet",
      label: {
        es: "Tropical húmedo (más de 20 °C; 1.000 mm o más al año)",
        en: "Tropical moist or wet (> 20 °C, 1,000 mm a year or more)",
        pt: "Tropical úmido (mais de 20 °C; 1.000 mm ou mais por ano)",
      },
    },
  ],
};

/** Treatment and discharge of domestic wastewater (IPCC 2006 Vol 5 Table 6.3). */
export const wastewaterTreatments: CodeList = {
  id: "wastewater-treatments",
  options: [
    {
      code: "aerobic-well-managed",
      label: {
        es: "Planta aeróbica bien operada",
        en: "Aerobic plant, well managed",
        pt: "Estação aeróbica bem operada",
      },
    },
    {
      code: "aerobic-overloaded",
      label: {
        es: "Planta aeróbica sobrecargada",
        en: "Aerobic plant, overloaded",
        pt: "Estação aeróbica sobrecarregada",
      },
    },
    {
      code: "anaerobic-reactor",
      label: { es: "Reactor anaeróbico", en: "Anaerobic reactor", pt: "Reator anaeróbio" },
    },
    {
      code: "anaerobic-digester-sludge",
      label: {
        es: "Digestor anaeróbico de barros",
        en: "Anaerobic digester for sludge",
        pt: "Digestor anaeróbio de lodo",
      },
    },
    {
      code: "anaerobic-shallow-lagoon",
      label: {
        es: "Laguna anaeróbica poco profunda (menos de 2 m)",
        en: "Anaerobic shallow lagoon (under 2 m)",
        pt: "Lagoa anaeróbia rasa (menos de 2 m)",
      },
    },
    {
      code: "anaerobic-deep-lagoon",
      label: {
        es: "Laguna anaeróbica profunda (más de 2 m)",
        en: "Anaerobic deep lagoon (over 2 m)",
        pt: "Lagoa anaeróbia profunda (mais de 2 m)",
      },
    },
    {
      code: "septic-system",
      label: { es: "Cámara séptica o pozo", en: "Septic system", pt: "Fossa séptica" },
    },
    {
      code: "latrine-dry-small-family",
      label: {
        es: "Letrina familiar, suelo seco",
        en: "Latrine, dry climate, small family",
        pt: "Latrina familiar, solo seco",
      },
    },
    {
      code: "latrine-communal",
      label: { es: "Letrina comunitaria", en: "Latrine, communal", pt: "Latrina comunitária" },
    },
    {
      code: "latrine-wet-climate",
      label: {
        es: "Letrina con napa alta",
        en: "Latrine, wet climate",
        pt: "Latrina com lençol freático alto",
      },
    },
    {
      code: "latrine-sediment-removal",
      label: {
        es: "Letrina con retiro de sedimentos",
        en: "Latrine, regular sediment removal",
        pt: "Latrina com retirada de sedimentos",
      },
    },
    {
      code: "sea-river-lake-discharge",
      label: {
        es: "Vuelco sin tratar a río, lago o mar",
        en: "Untreated discharge to river, lake or sea",
        pt: "Despejo sem tratamento em rio, lago ou mar",
      },
    },
    {
      code: "flowing-sewer",
      label: { es: "Cloaca cerrada con escurrimiento", en: "Flowing sewer", pt: "Esgoto com escoamento" },
    },
    {
      code: "stagnant-sewer",
      label: {
        es: "Canal o cloaca con agua estancada",
        en: "Stagnant sewer",
        pt: "Canal ou esgoto com água parada",
      },
    },
  ],
};

/** Livestock categories of IPCC 2006 Tier 1 (Vol 4 Tables 10.10 and 10.11). */
export const livestockTypes: CodeList = {
  id: "livestock-types",
  options: [
    { code: "dairy-cattle", label: { es: "Vacas lecheras", en: "Dairy cattle", pt: "Vacas leiteiras" } },
    { code: "other-cattle", label: { es: "Otros bovinos", en: "Other cattle", pt: "Outros bovinos" } },
    { code: "buffalo", label: { es: "Búfalos", en: "Buffalo", pt: "Búfalos" } },
    { code: "sheep", label: { es: "Ovejas", en: "Sheep", pt: "Ovelhas" } },
    { code: "goats", label: { es: "Cabras", en: "Goats", pt: "Cabras" } },
    { code: "swine", label: { es: "Cerdos", en: "Swine", pt: "Porcos" } },
    { code: "horses", label: { es: "Caballos", en: "Horses", pt: "Cavalos" } },
    { code: "mules-asses", label: { es: "Mulas y burros", en: "Mules and asses", pt: "Mulas e jumentos" } },
    { code: "alpacas", label: { es: "Llamas y alpacas", en: "Llamas and alpacas", pt: "Lhamas e alpacas" } },
    { code: "poultry", label: { es: "Aves de corral", en: "Poultry", pt: "Aves de criação" } },
  ],
};

/** How the emissions of a row are known. */
export const calculations: CodeList = {
  id: "calculations",
  options: [
    {
      code: "computed",
      label: { es: "Que se calculen acá", en: "Work them out here", pt: "Que sejam calculadas aqui" },
      about: {
        es: "Con los métodos del IPCC, a partir de lo que cargues.",
        en: "With the IPCC methods, from what you enter.",
        pt: "Com os métodos do IPCC, a partir do que você informar.",
      },
    },
    {
      code: "entered",
      label: {
        es: "Ya están calculadas en un informe",
        en: "A report already gives them",
        pt: "Já estão calculadas num relatório",
      },
    },
  ],
};

/** Methods for methane of disposal sites (GPC 1.1 §8.3). */
export const landfillMethods: CodeList = {
  id: "landfill-methods",
  options: [
    {
      code: "methane-commitment",
      label: { es: "Compromiso de metano", en: "Methane commitment", pt: "Compromisso de metano" },
      about: {
        es: "Cuenta este año todo el metano que van a formar los residuos de este año. Alcanza con el dato del año.",
        en: "Counts this year all the methane that this year's waste will form. The figure of the year is enough.",
        pt: "Conta neste ano todo o metano que os resíduos deste ano vão formar. Basta o dado do ano.",
      },
    },
    {
      code: "first-order-decay",
      label: {
        es: "Descomposición de primer orden",
        en: "First-order decay",
        pt: "Decaimento de primeira ordem",
      },
      about: {
        es: "Cuenta el metano que sale este año de lo enterrado en todos los años. Pide la historia del sitio.",
        en: "Counts the methane that comes out this year of what was buried over all years. Needs the site's history.",
        pt: "Conta o metano que sai neste ano do que foi enterrado em todos os anos. Pede a história do local.",
      },
    },
  ],
};

/** Whose share of degradable carbon decomposes (DOCf). */
export const degradedFractions: CodeList = {
  id: "degraded-fractions",
  options: [
    { code: "ipcc", label: { es: "0,5 (IPCC 2006)", en: "0.5 (IPCC 2006)", pt: "0,5 (IPCC 2006)" } },
    { code: "gpc", label: { es: "0,6 (GPC)", en: "0.6 (GPC)", pt: "0,6 (GPC)" } },
  ],
};

/** Basis of the mass that is composted or digested (IPCC 2006 Vol 5 Table 4.1). */
export const wasteStates: CodeList = {
  id: "waste-states",
  options: [
    {
      code: "wet",
      label: { es: "Húmedo, como llega", en: "Wet, as it arrives", pt: "Úmido, como chega" },
    },
    { code: "dry", label: { es: "Seco", en: "Dry", pt: "Seco" } },
  ],
};

/** Kinds of incinerator (IPCC 2006 Vol 5 Table 5.3). */
export const incinerators: CodeList = {
  id: "incinerators",
  options: [
    {
      code: "continuous-stoker",
      label: {
        es: "Continuo, de parrilla",
        en: "Continuous, stoker",
        pt: "Contínuo, de grelha",
      },
    },
    {
      code: "continuous-fluidised",
      label: {
        es: "Continuo, de lecho fluidizado",
        en: "Continuous, fluidised bed",
        pt: "Contínuo, de leito fluidizado",
      },
    },
    {
      code: "semi-continuous-stoker",
      label: {
        es: "Semicontinuo, de parrilla",
        en: "Semi-continuous, stoker",
        pt: "Semicontínuo, de grelha",
      },
    },
    {
      code: "semi-continuous-fluidised",
      label: {
        es: "Semicontinuo, de lecho fluidizado",
        en: "Semi-continuous, fluidised bed",
        pt: "Semicontínuo, de leito fluidizado",
      },
    },
    {
      code: "batch-stoker",
      label: { es: "Por cargas, de parrilla", en: "Batch, stoker", pt: "Por cargas, de grelha" },
    },
    {
      code: "batch-fluidised",
      label: {
        es: "Por cargas, de lecho fluidizado",
        en: "Batch, fluidised bed",
        pt: "Por cargas, de leito fluidizado",
      },
    },
  ],
};

/** Climates of the manure factors by mean yearly temperature (IPCC 2006 Vol 4 Tables 10.14 and 10.15). */
export const livestockClimates: CodeList = {
  id: "livestock-climates",
  options: [
    {
      code: "cool",
      label: { es: "Frío (menos de 15 °C)", en: "Cool (under 15 °C)", pt: "Frio (menos de 15 °C)" },
    },
    {
      code: "temperate",
      label: { es: "Templado (15 a 25 °C)", en: "Temperate (15–25 °C)", pt: "Temperado (15 a 25 °C)" },
    },
    {
      code: "warm",
      label: { es: "Cálido (más de 25 °C)", en: "Warm (over 25 °C)", pt: "Quente (mais de 25 °C)" },
    },
  ],
};
