import type { CodeList } from "~/domain/template/template";

/**
 * Regimes of energy subsidies. Argentina: Decreto 943/2025 replaced the three income levels, the social gas
 * tariff and the Programa Hogar by one regime from January 2026; older regimes stay so that older data read right.
 */
export const energySubsidyRegimes: CodeList = {
  id: "energy-subsidy-regimes",
  options: [
    {
      code: "sef",
      label: {
        es: "Subsidios Energéticos Focalizados (SEF, desde 2026)",
        en: "Focused energy subsidies (SEF, Argentina, from 2026)",
        pt: "Subsídios Energéticos Focalizados (SEF, Argentina, desde 2026)",
      },
      frameworks: ["gcom-americas", "network"],
    },
    {
      code: "segmentation",
      label: {
        es: "Segmentación por niveles N1, N2 y N3 (2022 a 2025)",
        en: "Segmentation by levels N1, N2 and N3 (Argentina, 2022 to 2025)",
        pt: "Segmentação por níveis N1, N2 e N3 (Argentina, 2022 a 2025)",
      },
      frameworks: ["gcom-americas", "network"],
    },
    {
      code: "social-gas-tariff",
      label: {
        es: "Tarifa social de gas (hasta 2025)",
        en: "Social gas tariff (Argentina, until 2025)",
        pt: "Tarifa social de gás (Argentina, até 2025)",
      },
      frameworks: ["gcom-americas", "network"],
    },
    {
      code: "programa-hogar",
      label: {
        es: "Programa Hogar, garrafas (hasta 2025)",
        en: "Programa Hogar, bottled gas (Argentina, until 2025)",
        pt: "Programa Hogar, botijões (Argentina, até 2025)",
      },
      frameworks: ["gcom-americas", "network"],
    },
    {
      code: "social-tariff",
      label: {
        es: "Tarifa social de electricidad",
        en: "Social electricity tariff",
        pt: "Tarifa social de energia elétrica",
      },
    },
    { code: "none", label: { es: "No hay subsidio", en: "No subsidy", pt: "Não há subsídio" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** The single column of the macro-area grid. */
export const macroAreaColumns: CodeList = {
  id: "vulnerability-column",
  options: [{ code: "level", label: { es: "Vulnerabilidad", en: "Vulnerability", pt: "Vulnerabilidade" } }],
};
