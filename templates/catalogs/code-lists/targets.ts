import type { CodeList } from "~/domain/template/template";
import { nationalEditions } from "../targets/national-editions";
import { gpcSectors } from "./gpc";

/** Types of mitigation target (CRF). */
export const targetTypes: CodeList = {
  id: "target-types",
  options: [
    {
      code: "absolute",
      label: {
        es: "Reducción sobre las emisiones del año base",
        en: "Base-year emissions (absolute)",
        pt: "Redução sobre as emissões do ano-base",
      },
      about: {
        es: "Emitir un porcentaje menos que en el año base.",
        en: "Emit a percentage less than in the base year.",
        pt: "Emitir um percentual a menos que no ano-base.",
      },
    },
    {
      code: "per-capita",
      label: {
        es: "Reducción por habitante",
        en: "Base-year intensity per capita",
        pt: "Redução por habitante",
      },
      about: {
        es: "Emitir menos por habitante que en el año base.",
        en: "Emit less per inhabitant than in the base year.",
        pt: "Emitir menos por habitante que no ano-base.",
      },
    },
    {
      code: "per-gdp",
      label: {
        es: "Reducción por unidad de producto (PBI)",
        en: "Base-year intensity per GDP",
        pt: "Redução por unidade de produto (PIB)",
      },
      frameworks: ["gcom-americas", "cdp-iclei"],
    },
    {
      code: "bau",
      label: {
        es: "Reducción respecto del escenario tendencial",
        en: "Below a business-as-usual scenario",
        pt: "Redução em relação ao cenário tendencial",
      },
      about: {
        es: "Emitir menos de lo que se emitiría sin hacer nada.",
        en: "Emit less than would be emitted without action.",
        pt: "Emitir menos do que se emitiria sem fazer nada.",
      },
    },
    {
      code: "fixed-level",
      label: { es: "Nivel fijo de emisiones", en: "Fixed level", pt: "Nível fixo de emissões" },
      about: {
        es: "Llegar a una cantidad fija de toneladas.",
        en: "Reach a fixed amount of tonnes.",
        pt: "Chegar a uma quantidade fixa de toneladas.",
      },
    },
    {
      code: "net-zero",
      label: {
        es: "Cero neto (carbono neutralidad)",
        en: "Net zero (climate neutrality)",
        pt: "Zero líquido (neutralidade de carbono)",
      },
      about: {
        es: "Reducir casi todo y compensar lo poco que quede.",
        en: "Cut nearly everything and compensate for the little that is left.",
        pt: "Reduzir quase tudo e compensar o pouco que restar.",
      },
    },
  ],
};

/** Emissions that a target covers. */
export const targetPerimeters: CodeList = {
  id: "target-perimeters",
  options: [
    {
      code: "basic",
      label: {
        es: "BASIC: energía, transporte y residuos",
        en: "BASIC: energy, transport and waste",
        pt: "BASIC: energia, transporte e resíduos",
      },
    },
    {
      code: "basic-plus",
      label: {
        es: "BASIC+: suma procesos, agro y uso del suelo",
        en: "BASIC+: adds processes, farming and land use",
        pt: "BASIC+: soma processos, agropecuária e uso da terra",
      },
    },
    {
      code: "covenant-key-sectors",
      label: { es: "Sectores clave del Pacto", en: "Covenant key sectors", pt: "Setores-chave do Pacto" },
      frameworks: ["eu-covenant"],
    },
    {
      code: "energy-transport",
      label: {
        es: "Energía y transporte, sin residuos",
        en: "Energy and transport, without waste",
        pt: "Energia e transporte, sem resíduos",
      },
    },
    {
      code: "municipal-operations",
      label: {
        es: "Solo lo que maneja el municipio",
        en: "Municipal operations only",
        pt: "Só o que o município administra",
      },
    },
    {
      code: "chosen-sectors",
      label: { es: "Algunos sectores, elegidos", en: "Chosen sectors", pt: "Alguns setores, escolhidos" },
    },
  ],
};

/** Target boundary compared with the inventory's. */
export const boundaryRelations: CodeList = {
  id: "boundary-relations",
  options: [
    {
      code: "same",
      label: { es: "Igual que el inventario", en: "Same as the inventory", pt: "Igual ao inventário" },
    },
    {
      code: "smaller",
      label: {
        es: "Más chico que el inventario",
        en: "Smaller than the inventory",
        pt: "Menor que o inventário",
      },
    },
    {
      code: "larger",
      label: {
        es: "Más grande que el inventario",
        en: "Larger than the inventory",
        pt: "Maior que o inventário",
      },
    },
  ],
};

/** Territory that an inventory or a risk assessment is about, compared with the municipality's. */
export const territoryRelations: CodeList = {
  id: "territory-relations",
  options: [
    {
      code: "same",
      label: {
        es: "El mismo del municipio",
        en: "The same as the municipality's",
        pt: "O mesmo do município",
      },
    },
    {
      code: "smaller",
      label: {
        es: "Más chico que el municipio",
        en: "Smaller than the municipality",
        pt: "Menor que o município",
      },
    },
    {
      code: "larger",
      label: {
        es: "Más grande que el municipio",
        en: "Larger than the municipality",
        pt: "Maior que o município",
      },
    },
  ],
};

/** From which year the actions' savings count (Covenant options 1 and 2). */
export const savingsReferences: CodeList = {
  id: "savings-references",
  options: [
    {
      code: "base-year",
      label: {
        es: "Desde el año base (opción 1)",
        en: "From the base year (option 1)",
        pt: "Desde o ano-base (opção 1)",
      },
      about: {
        es: "Las reducciones ya logradas también cuentan.",
        en: "Reductions already achieved count too.",
        pt: "As reduções já alcançadas também contam.",
      },
    },
    {
      code: "latest-inventory",
      label: {
        es: "Desde el último inventario (opción 2)",
        en: "From the latest inventory (option 2)",
        pt: "Desde o último inventário (opção 2)",
      },
      about: {
        es: "Solo cuentan las reducciones que faltan.",
        en: "Only the reductions still to come count.",
        pt: "Só contam as reduções que faltam.",
      },
    },
  ],
};

/** National baseline scenarios that a municipal one may be scaled by, one for each edition of the national target. */
export const nationalBauSeries: CodeList = {
  id: "national-bau-series",
  options: nationalEditions
    .filter(({ bau }) => bau.length > 0)
    .map(({ id, name, country, sectors }) => ({
      code: id,
      label: {
        es: `${country}: escenario de la ${name}`,
        en: `${country}: scenario of ${name}`,
        pt: `${country}: cenário da ${name}`,
      },
      about: sectors,
    })),
};

/** What a yearly growth rate is of: a sector, or whatever has no rate of its own. */
export const growthSectors: CodeList = {
  id: "growth-sectors",
  options: [
    {
      code: "all",
      label: {
        es: "Todas las emisiones (o las que no tienen tasa propia)",
        en: "All emissions (or those without a rate of their own)",
        pt: "Todas as emissões (ou as que não têm taxa própria)",
      },
    },
    ...gpcSectors.options,
  ],
};

/** How a business-as-usual scenario is projected. */
export const bauMethods: CodeList = {
  id: "bau-methods",
  options: [
    {
      code: "national-bau",
      label: {
        es: "Crecimiento del escenario nacional",
        en: "Growth of the national scenario",
        pt: "Crescimento do cenário nacional",
      },
      about: {
        es: "Las emisiones del municipio crecen como las proyectadas para el país. Es la práctica de las redes argentinas; el país incluye sectores que tu meta quizás no.",
        en: "Emissions of the town grow as those projected for the country. It is the practice of Argentine networks; the country includes sectors that your target may not.",
        pt: "As emissões do município crescem como as projetadas para o país. É a prática das redes argentinas; o país inclui setores que a sua meta talvez não.",
      },
    },
    {
      code: "population",
      label: { es: "Crecimiento de la población", en: "Population growth", pt: "Crescimento da população" },
      about: {
        es: "Cada habitante sigue emitiendo lo mismo.",
        en: "Each inhabitant goes on emitting the same.",
        pt: "Cada habitante continua emitindo o mesmo.",
      },
    },
    {
      code: "trend",
      label: {
        es: "Tendencia de los inventarios propios",
        en: "Trend of own inventories",
        pt: "Tendência dos próprios inventários",
      },
      about: {
        es: "Hacen falta dos inventarios o más, hechos con el mismo método.",
        en: "It takes two inventories or more, made with the same method.",
        pt: "São necessários dois inventários ou mais, feitos com o mesmo método.",
      },
    },
    {
      code: "own-rate",
      label: {
        es: "Tasas de crecimiento por sector",
        en: "Growth rates by sector",
        pt: "Taxas de crescimento por setor",
      },
      about: {
        es: "Vos ponés cuánto crece cada sector por año, y de dónde sale.",
        en: "You say how much each sector grows a year, and where that comes from.",
        pt: "Você informa quanto cresce cada setor por ano, e de onde vem.",
      },
    },
    {
      code: "gdp",
      label: {
        es: "Crecimiento de la economía",
        en: "Economic growth (GDP)",
        pt: "Crescimento da economia (PIB)",
      },
    },
    {
      code: "own-value",
      label: {
        es: "La cifra ya está en un estudio o documento",
        en: "A study or document already has the figure",
        pt: "O valor já está num estudo ou documento",
      },
    },
  ],
};

/** Whether a target depends on outside help. */
export const conditionality: CodeList = {
  id: "conditionality",
  options: [
    {
      code: "unconditional",
      label: {
        es: "No condicionada (con recursos propios)",
        en: "Unconditional (own means)",
        pt: "Não condicionada (com recursos próprios)",
      },
    },
    {
      code: "conditional",
      label: {
        es: "Condicionada a apoyo externo",
        en: "Conditional on outside support",
        pt: "Condicionada a apoio externo",
      },
    },
  ],
};

/** Alignment of a target with the Paris Agreement. */
export const parisAlignment: CodeList = {
  id: "paris-alignment",
  options: [
    { code: "one-point-five", label: { es: "1,5 °C", en: "1.5 °C", pt: "1,5 °C" } },
    { code: "two", label: { es: "2 °C", en: "2 °C", pt: "2 °C" } },
    {
      code: "below-two",
      label: { es: "Bien por debajo de 2 °C", en: "Well below 2 °C", pt: "Bem abaixo de 2 °C" },
    },
    { code: "not-assessed", label: { es: "No se evaluó", en: "Not assessed", pt: "Não avaliado" } },
  ],
};

/** The five Ps of Race to Zero. */
export const raceToZeroSteps: CodeList = {
  id: "race-to-zero-steps",
  options: [
    {
      code: "pledge",
      label: { es: "Comprometerse", en: "Pledge", pt: "Comprometer-se" },
      about: {
        es: "Cero neto a más tardar en 2050.",
        en: "Net zero by 2050 at the latest.",
        pt: "Zero líquido até 2050, no máximo.",
      },
    },
    {
      code: "plan",
      label: { es: "Planificar", en: "Plan", pt: "Planejar" },
      about: {
        es: "Una meta intermedia a 2030 y el camino para llegar.",
        en: "An interim target for 2030 and the way to reach it.",
        pt: "Uma meta intermediária para 2030 e o caminho para alcançá-la.",
      },
    },
    {
      code: "proceed",
      label: { es: "Actuar", en: "Proceed", pt: "Agir" },
      about: {
        es: "Al menos una acción inclusiva y de alto impacto en marcha.",
        en: "At least one inclusive, high-impact action under way.",
        pt: "Pelo menos uma ação inclusiva e de alto impacto em andamento.",
      },
    },
    {
      code: "publish",
      label: { es: "Publicar", en: "Publish", pt: "Publicar" },
      about: {
        es: "Informar el avance al menos una vez por año.",
        en: "Report progress at least once a year.",
        pt: "Informar o avanço pelo menos uma vez por ano.",
      },
    },
    {
      code: "persuade",
      label: { es: "Persuadir", en: "Persuade", pt: "Persuadir" },
      about: {
        es: "Que las políticas y gestiones propias empujen en la misma dirección.",
        en: "Own policy and advocacy push in the same direction.",
        pt: "Que as políticas e a atuação própria caminhem na mesma direção.",
      },
    },
  ],
};
