import type { CodeList } from "~/domain/template/template";

/** Notation keys of the GPC and the CRF: why a cell has no number. Each needs an explanation. */
export const notationKeys: CodeList = {
  id: "notation-keys",
  options: [
    {
      code: "NO",
      label: { es: "NO: no ocurre", en: "NO: not occurring", pt: "NO: não ocorre" },
      about: {
        es: "Esa actividad no existe en el territorio.",
        en: "The activity does not exist in the territory.",
        pt: "A atividade não existe no território.",
      },
    },
    {
      code: "NE",
      label: { es: "NE: no estimado", en: "NE: not estimated", pt: "NE: não estimado" },
      about: {
        es: "La actividad existe, pero no se pudo calcular. Solo para fuentes poco importantes.",
        en: "It exists but could not be calculated. Only for minor sources.",
        pt: "A atividade existe, mas não foi possível calcular. Só para fontes pouco importantes.",
      },
    },
    {
      code: "IE",
      label: {
        es: "IE: incluido en otra fila",
        en: "IE: included elsewhere",
        pt: "IE: incluído em outra linha",
      },
      about: {
        es: "Está sumado en otra parte del inventario: indicá dónde.",
        en: "It is counted in another part of the inventory: say where.",
        pt: "Está somado em outra parte do inventário: indique onde.",
      },
    },
    {
      code: "C",
      label: { es: "C: confidencial", en: "C: confidential", pt: "C: confidencial" },
      about: {
        es: "El dato existe, pero no se puede publicar.",
        en: "The datum exists but cannot be published.",
        pt: "O dado existe, mas não pode ser publicado.",
      },
    },
  ],
};

/** Sets of 100-year global warming potentials, by IPCC assessment report. */
export const gwpSets: CodeList = {
  id: "gwp-sets",
  options: [
    {
      code: "AR4",
      label: {
        es: "Cuarto Informe del IPCC (AR4, 2007)",
        en: "IPCC Fourth Assessment Report (AR4, 2007)",
        pt: "Quarto Relatório do IPCC (AR4, 2007)",
      },
    },
    {
      code: "AR5",
      label: {
        es: "Quinto Informe del IPCC (AR5, 2013)",
        en: "IPCC Fifth Assessment Report (AR5, 2013)",
        pt: "Quinto Relatório do IPCC (AR5, 2013)",
      },
    },
    {
      code: "AR6",
      label: {
        es: "Sexto Informe del IPCC (AR6, 2021)",
        en: "IPCC Sixth Assessment Report (AR6, 2021)",
        pt: "Sexto Relatório do IPCC (AR6, 2021)",
      },
    },
  ],
};

/** Baseline and monitoring emission inventories. */
export const inventoryKinds: CodeList = {
  id: "inventory-kinds",
  options: [
    {
      code: "BEI",
      label: {
        es: "Inventario del año base (línea de base)",
        en: "Baseline emission inventory (BEI)",
        pt: "Inventário do ano-base (linha de base)",
      },
      about: {
        es: "El inventario contra el que se mide la meta.",
        en: "The inventory against which the target is measured.",
        pt: "O inventário contra o qual se mede a meta.",
      },
    },
    {
      code: "MEI",
      label: {
        es: "Inventario de seguimiento",
        en: "Monitoring emission inventory (MEI)",
        pt: "Inventário de monitoramento",
      },
      about: {
        es: "Un inventario posterior, para ver cómo van las emisiones.",
        en: "A later inventory, to see how emissions are going.",
        pt: "Um inventário posterior, para ver como vão as emissões.",
      },
    },
  ],
};

/** Reporting levels of the GPC. */
export const gpcLevels: CodeList = {
  id: "gpc-levels",
  options: [
    {
      code: "basic",
      label: { es: "BASIC", en: "BASIC", pt: "BASIC" },
      about: {
        es: "Energía, transporte y residuos del municipio.",
        en: "Energy, transport and waste of the municipality.",
        pt: "Energia, transporte e resíduos do município.",
      },
    },
    {
      code: "basic-plus",
      label: { es: "BASIC+", en: "BASIC+", pt: "BASIC+" },
      about: {
        es: "Suma pérdidas de la red, viajes hacia afuera, procesos industriales, agro y uso del suelo.",
        en: "Adds grid losses, trips across the boundary, industrial processes, farming and land use.",
        pt: "Soma perdas da rede, viagens para fora, processos industriais, agropecuária e uso da terra.",
      },
    },
  ],
};

/** Emission-factor approaches of the Covenant. */
export const factorApproaches: CodeList = {
  id: "factor-approaches",
  options: [
    {
      code: "ipcc",
      label: {
        es: "IPCC: emisiones de la actividad",
        en: "IPCC: activity-based",
        pt: "IPCC: emissões da atividade",
      },
      about: {
        es: "Lo que se emite al quemar el combustible o al generar la electricidad. Es lo habitual en la región.",
        en: "What is emitted when fuel is burnt or power generated. The usual choice in the region.",
        pt: "O que se emite ao queimar o combustível ou gerar a eletricidade. É o habitual na região.",
      },
    },
    {
      code: "lca",
      label: { es: "ACV: ciclo de vida", en: "LCA: life cycle", pt: "ACV: ciclo de vida" },
      about: {
        es: "Suma también la extracción, el transporte y la fabricación.",
        en: "Adds extraction, transport and manufacture.",
        pt: "Soma também a extração, o transporte e a fabricação.",
      },
      frameworks: ["eu-covenant"],
    },
    {
      code: "national",
      label: { es: "Factores nacionales", en: "National factors", pt: "Fatores nacionais" },
    },
  ],
};

/** How an amount is known. */
export const dataBases: CodeList = {
  id: "data-bases",
  options: [
    {
      code: "measured",
      label: { es: "Medido", en: "Measured", pt: "Medido" },
      about: {
        es: "Leído en un medidor, una balanza o un surtidor.",
        en: "Read on a meter, a weighbridge or a pump.",
        pt: "Lido em medidor, balança ou bomba.",
      },
    },
    {
      code: "bill",
      label: {
        es: "Factura o registro del proveedor",
        en: "Bill or supplier's record",
        pt: "Fatura ou registro do fornecedor",
      },
    },
    {
      code: "estimate",
      label: { es: "Estimado", en: "Estimated", pt: "Estimado" },
      about: {
        es: "Calculado a partir de otro dato: explicá cómo.",
        en: "Worked out from another datum: explain how.",
        pt: "Calculado a partir de outro dado: explique como.",
      },
    },
    {
      code: "default",
      label: { es: "Valor por defecto", en: "Default value", pt: "Valor padrão" },
      about: {
        es: "De una guía o un promedio nacional, no del municipio.",
        en: "From a guideline or a national average, not from the municipality.",
        pt: "De um guia ou média nacional, não do município.",
      },
    },
  ],
};

/** Data quality of the GPC: high, medium, low. */
export const dataQuality: CodeList = {
  id: "data-quality",
  options: [
    {
      code: "high",
      label: { es: "Alta", en: "High", pt: "Alta" },
      about: {
        es: "Dato detallado del propio territorio.",
        en: "Detailed datum of the territory itself.",
        pt: "Dado detalhado do próprio território.",
      },
    },
    {
      code: "medium",
      label: { es: "Media", en: "Medium", pt: "Média" },
      about: {
        es: "Dato modelado con supuestos sólidos.",
        en: "Modelled with robust assumptions.",
        pt: "Dado modelado com suposições sólidas.",
      },
    },
    {
      code: "low",
      label: { es: "Baja", en: "Low", pt: "Baixa" },
      about: {
        es: "Dato muy general, o de otro lugar u otro año.",
        en: "Very general, or of another place or year.",
        pt: "Dado muito geral, ou de outro lugar ou outro ano.",
      },
    },
  ],
};

/** Where an emission factor was determined (eCRF column "EF scale"). */
export const factorScales: CodeList = {
  id: "factor-scales",
  options: [
    { code: "local", label: { es: "Local", en: "Local", pt: "Local" } },
    {
      code: "regional",
      label: { es: "Provincial o regional", en: "Provincial or regional", pt: "Estadual ou regional" },
    },
    { code: "national", label: { es: "Nacional", en: "National", pt: "Nacional" } },
    {
      code: "international",
      label: {
        es: "Internacional (IPCC u otro)",
        en: "International (IPCC or other)",
        pt: "Internacional (IPCC ou outro)",
      },
    },
  ],
};

/** Tools with which an inventory may have been compiled. */
export const inventoryTools: CodeList = {
  id: "inventory-tools",
  options: [
    { code: "secap-builder", label: { es: "Este sistema", en: "This system", pt: "Este sistema" } },
    {
      code: "network-spreadsheet",
      label: { es: "Planilla de la red", en: "The network's spreadsheet", pt: "Planilha da rede" },
    },
    { code: "city-catalyst", label: { es: "CityCatalyst", en: "CityCatalyst", pt: "CityCatalyst" } },
    { code: "ciris", label: { es: "CIRIS", en: "CIRIS", pt: "CIRIS" } },
    { code: "clearpath", label: { es: "ClearPath", en: "ClearPath", pt: "ClearPath" } },
    { code: "spreadsheet", label: { es: "Planilla propia", en: "Own spreadsheet", pt: "Planilha própria" } },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Methods by which transport emissions are allocated (GPC chapter 7). */
export const transportMethods: CodeList = {
  id: "transport-methods",
  options: [
    {
      code: "fuel-sales",
      label: {
        es: "Ventas de combustible en el territorio",
        en: "Fuel sales in the territory",
        pt: "Vendas de combustível no território",
      },
    },
    {
      code: "geographic",
      label: {
        es: "Viajes dentro del territorio",
        en: "Travel inside the territory (geographic)",
        pt: "Viagens dentro do território",
      },
    },
    {
      code: "resident-activity",
      label: { es: "Viajes de los habitantes", en: "Residents' travel", pt: "Viagens dos moradores" },
    },
    {
      code: "induced-activity",
      label: {
        es: "Viajes que empiezan o terminan en el municipio",
        en: "Travel that begins or ends in the municipality (induced)",
        pt: "Viagens que começam ou terminam no município",
      },
    },
    {
      code: "bottom-up-fleet",
      label: {
        es: "Parque automotor y kilómetros por año",
        en: "Vehicle fleet and kilometres a year",
        pt: "Frota e quilômetros por ano",
      },
    },
  ],
};
