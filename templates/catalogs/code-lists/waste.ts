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
