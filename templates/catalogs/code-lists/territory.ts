import type { CodeList } from "~/domain/template/template";

/** Kinds of Argentine local government, and a word for those of other countries. */
export const localGovernmentTypes: CodeList = {
  id: "local-government-types",
  options: [
    {
      code: "municipality-first",
      label: {
        es: "Municipio de primera categoría",
        en: "Municipality, first category",
        pt: "Município de primeira categoria",
      },
    },
    {
      code: "municipality-second",
      label: {
        es: "Municipio de segunda categoría",
        en: "Municipality, second category",
        pt: "Município de segunda categoria",
      },
    },
    {
      code: "municipality-third",
      label: {
        es: "Municipio de tercera categoría",
        en: "Municipality, third category",
        pt: "Município de terceira categoria",
      },
    },
    {
      code: "municipality",
      label: {
        es: "Municipio (sin categorías)",
        en: "Municipality (no categories)",
        pt: "Município (sem categorias)",
      },
    },
    { code: "commune", label: { es: "Comuna", en: "Commune", pt: "Comuna" } },
    { code: "rural-commune", label: { es: "Comuna rural", en: "Rural commune", pt: "Comuna rural" } },
    {
      code: "development-commission",
      label: { es: "Comisión de fomento", en: "Development commission", pt: "Comissão de fomento" },
    },
    {
      code: "municipal-commission",
      label: { es: "Comisión municipal", en: "Municipal commission", pt: "Comissão municipal" },
    },
    {
      code: "government-board",
      label: {
        es: "Junta de gobierno o vecinal",
        en: "Government or neighbourhood board",
        pt: "Junta de governo ou vicinal",
      },
    },
    {
      code: "municipal-delegation",
      label: { es: "Delegación municipal", en: "Municipal delegation", pt: "Delegação municipal" },
    },
    {
      code: "partido",
      label: { es: "Partido (Buenos Aires)", en: "Partido (Buenos Aires)", pt: "Partido (Buenos Aires)" },
    },
    {
      code: "department",
      label: {
        es: "Departamento (Mendoza, San Juan)",
        en: "Department (Mendoza, San Juan)",
        pt: "Departamento (Mendoza, San Juan)",
      },
    },
    {
      code: "autonomous-city",
      label: { es: "Ciudad autónoma", en: "Autonomous city", pt: "Cidade autônoma" },
    },
    {
      code: "consortium",
      label: {
        es: "Consorcio o agrupación de municipios",
        en: "Consortium or group of municipalities",
        pt: "Consórcio ou grupo de municípios",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Argentine provinces by INDEC code. */
export const argentineProvinces: CodeList = {
  id: "argentine-provinces",
  options: [
    {
      code: "02",
      label: {
        es: "Ciudad Autónoma de Buenos Aires",
        en: "Autonomous City of Buenos Aires",
        pt: "Cidade Autônoma de Buenos Aires",
      },
    },
    { code: "06", label: { es: "Buenos Aires", en: "Buenos Aires", pt: "Buenos Aires" } },
    { code: "10", label: { es: "Catamarca", en: "Catamarca", pt: "Catamarca" } },
    { code: "14", label: { es: "Córdoba", en: "Córdoba", pt: "Córdoba" } },
    { code: "18", label: { es: "Corrientes", en: "Corrientes", pt: "Corrientes" } },
    { code: "22", label: { es: "Chaco", en: "Chaco", pt: "Chaco" } },
    { code: "26", label: { es: "Chubut", en: "Chubut", pt: "Chubut" } },
    { code: "30", label: { es: "Entre Ríos", en: "Entre Ríos", pt: "Entre Ríos" } },
    { code: "34", label: { es: "Formosa", en: "Formosa", pt: "Formosa" } },
    { code: "38", label: { es: "Jujuy", en: "Jujuy", pt: "Jujuy" } },
    { code: "42", label: { es: "La Pampa", en: "La Pampa", pt: "La Pampa" } },
    { code: "46", label: { es: "La Rioja", en: "La Rioja", pt: "La Rioja" } },
    { code: "50", label: { es: "Mendoza", en: "Mendoza", pt: "Mendoza" } },
    { code: "54", label: { es: "Misiones", en: "Misiones", pt: "Misiones" } },
    { code: "58", label: { es: "Neuquén", en: "Neuquén", pt: "Neuquén" } },
    { code: "62", label: { es: "Río Negro", en: "Río Negro", pt: "Río Negro" } },
    { code: "66", label: { es: "Salta", en: "Salta", pt: "Salta" } },
    { code: "70", label: { es: "San Juan", en: "San Juan", pt: "San Juan" } },
    { code: "74", label: { es: "San Luis", en: "San Luis", pt: "San Luis" } },
    { code: "78", label: { es: "Santa Cruz", en: "Santa Cruz", pt: "Santa Cruz" } },
    { code: "82", label: { es: "Santa Fe", en: "Santa Fe", pt: "Santa Fe" } },
    {
      code: "86",
      label: { es: "Santiago del Estero", en: "Santiago del Estero", pt: "Santiago del Estero" },
    },
    { code: "90", label: { es: "Tucumán", en: "Tucumán", pt: "Tucumán" } },
    {
      code: "94",
      label: {
        es: "Tierra del Fuego, Antártida e Islas del Atlántico Sur",
        en: "Tierra del Fuego, Antarctica and South Atlantic Islands",
        pt: "Terra do Fogo, Antártida e Ilhas do Atlântico Sul",
      },
    },
  ],
};

/** Countries by ISO 3166-1, lower-case. */
export const countries: CodeList = {
  id: "countries",
  options: [
    { code: "ar", label: { es: "Argentina", en: "Argentina", pt: "Argentina" } },
    { code: "bo", label: { es: "Bolivia", en: "Bolivia", pt: "Bolívia" } },
    { code: "br", label: { es: "Brasil", en: "Brazil", pt: "Brasil" } },
    { code: "cl", label: { es: "Chile", en: "Chile", pt: "Chile" } },
    { code: "co", label: { es: "Colombia", en: "Colombia", pt: "Colômbia" } },
    { code: "cr", label: { es: "Costa Rica", en: "Costa Rica", pt: "Costa Rica" } },
    { code: "ec", label: { es: "Ecuador", en: "Ecuador", pt: "Equador" } },
    { code: "mx", label: { es: "México", en: "Mexico", pt: "México" } },
    { code: "py", label: { es: "Paraguay", en: "Paraguay", pt: "Paraguai" } },
    { code: "pe", label: { es: "Perú", en: "Peru", pt: "Peru" } },
    { code: "uy", label: { es: "Uruguay", en: "Uruguay", pt: "Uruguai" } },
    { code: "es", label: { es: "España", en: "Spain", pt: "Espanha" } },
    { code: "pt", label: { es: "Portugal", en: "Portugal", pt: "Portugal" } },
    { code: "it", label: { es: "Italia", en: "Italy", pt: "Itália" } },
    { code: "gr", label: { es: "Grecia", en: "Greece", pt: "Grécia" } },
    { code: "lt", label: { es: "Lituania", en: "Lithuania", pt: "Lituânia" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Climates of Argentina. */
export const climateTypes: CodeList = {
  id: "climate-types",
  options: [
    {
      code: "warm-tropical",
      label: {
        es: "Cálido con estación seca (NOA, Chaco)",
        en: "Warm with a dry season (north-west, Chaco)",
        pt: "Quente com estação seca (noroeste, Chaco)",
      },
    },
    {
      code: "subtropical-humid",
      label: {
        es: "Subtropical sin estación seca (NEA, Litoral)",
        en: "Subtropical without dry season (north-east)",
        pt: "Subtropical sem estação seca (nordeste)",
      },
    },
    {
      code: "temperate-pampean",
      label: { es: "Templado pampeano", en: "Temperate, Pampas", pt: "Temperado pampeano" },
    },
    {
      code: "temperate-oceanic",
      label: {
        es: "Templado oceánico (costa atlántica bonaerense)",
        en: "Temperate oceanic (Buenos Aires coast)",
        pt: "Temperado oceânico (costa de Buenos Aires)",
      },
    },
    {
      code: "temperate-hills",
      label: { es: "Templado serrano", en: "Temperate, hills", pt: "Temperado serrano" },
    },
    {
      code: "arid-mountain",
      label: {
        es: "Árido de sierras y bolsones (Cuyo)",
        en: "Arid, ranges and basins (Cuyo)",
        pt: "Árido de serras e bolsões (Cuyo)",
      },
    },
    {
      code: "arid-steppe",
      label: {
        es: "Árido de estepa (Patagonia)",
        en: "Arid steppe (Patagonia)",
        pt: "Árido de estepe (Patagônia)",
      },
    },
    {
      code: "puna",
      label: {
        es: "Árido de altura (Puna)",
        en: "High-altitude arid (Puna)",
        pt: "Árido de altitude (Puna)",
      },
    },
    {
      code: "cold-humid",
      label: {
        es: "Frío húmedo (Andes patagónicos)",
        en: "Cold humid (Patagonian Andes)",
        pt: "Frio úmido (Andes patagônicos)",
      },
    },
    {
      code: "cold-insular",
      label: {
        es: "Frío oceánico o insular (Tierra del Fuego)",
        en: "Cold oceanic or insular (Tierra del Fuego)",
        pt: "Frio oceânico ou insular (Terra do Fogo)",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Land forms of the territory. */
export const landformTypes: CodeList = {
  id: "landform-types",
  options: [
    { code: "plain", label: { es: "Llanura", en: "Plain", pt: "Planície" } },
    { code: "hills", label: { es: "Sierras", en: "Hills", pt: "Serras" } },
    { code: "mountain", label: { es: "Montaña", en: "Mountain", pt: "Montanha" } },
    { code: "plateau", label: { es: "Meseta", en: "Plateau", pt: "Planalto" } },
    { code: "valley", label: { es: "Valle", en: "Valley", pt: "Vale" } },
    { code: "coast", label: { es: "Costa de mar", en: "Sea coast", pt: "Costa marítima" } },
    { code: "riverside", label: { es: "Ribera de río o arroyo", en: "Riverside", pt: "Margem de rio" } },
    { code: "island-delta", label: { es: "Islas o delta", en: "Islands or delta", pt: "Ilhas ou delta" } },
  ],
};

/** Main economic activities of the territory. */
export const economicActivities: CodeList = {
  id: "economic-activities",
  options: [
    { code: "crops", label: { es: "Agricultura", en: "Crops", pt: "Agricultura" } },
    { code: "livestock", label: { es: "Ganadería", en: "Livestock", pt: "Pecuária" } },
    { code: "dairy", label: { es: "Lechería", en: "Dairy", pt: "Laticínios" } },
    {
      code: "fruit-wine",
      label: {
        es: "Fruticultura y vitivinicultura",
        en: "Fruit and wine",
        pt: "Fruticultura e vitivinicultura",
      },
    },
    { code: "forestry", label: { es: "Forestal", en: "Forestry", pt: "Florestal" } },
    { code: "fishing", label: { es: "Pesca", en: "Fishing", pt: "Pesca" } },
    { code: "mining", label: { es: "Minería", en: "Mining", pt: "Mineração" } },
    { code: "oil-gas", label: { es: "Petróleo y gas", en: "Oil and gas", pt: "Petróleo e gás" } },
    {
      code: "food-industry",
      label: { es: "Industria alimentaria", en: "Food industry", pt: "Indústria de alimentos" },
    },
    {
      code: "metal-industry",
      label: {
        es: "Metalmecánica y maquinaria",
        en: "Metalworking and machinery",
        pt: "Metalmecânica e máquinas",
      },
    },
    { code: "other-industry", label: { es: "Otra industria", en: "Other industry", pt: "Outra indústria" } },
    { code: "commerce", label: { es: "Comercio", en: "Commerce", pt: "Comércio" } },
    { code: "services", label: { es: "Servicios", en: "Services", pt: "Serviços" } },
    { code: "tourism", label: { es: "Turismo", en: "Tourism", pt: "Turismo" } },
    { code: "public-sector", label: { es: "Sector público", en: "Public sector", pt: "Setor público" } },
    { code: "construction", label: { es: "Construcción", en: "Construction", pt: "Construção" } },
    {
      code: "education-research",
      label: { es: "Educación e investigación", en: "Education and research", pt: "Educação e pesquisa" },
    },
    {
      code: "port-logistics",
      label: { es: "Puerto y logística", en: "Port and logistics", pt: "Porto e logística" },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};
