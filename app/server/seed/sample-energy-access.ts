/**
 * Energy access in a town that does not exist: one indicator for each attribute, a goal, and an action written among
 * those of mitigation that serves it. Every figure is made up and says so.
 */
const MADE_UP = "Cifra de demostración, inventada. No es de ningún municipio real.";

export const sampleEnergyAccess = {
  "energy-access": {
    values: {
      assessmentYear: 2026,
      narrative:
        "En este municipio de muestra, que no existe, cuatro de cada diez hogares tienen gas de red; los demás cocinan con garrafa o leña. En invierno la garrafa pesa en el presupuesto, y en los barrios del este los cortes de luz duran más.",
      householdFuels: [
        { id: "red", values: { fuel: "natural-gas", share: 38, year: 2022 } },
        { id: "garrafa", values: { fuel: "lpg-cylinder", share: 55, year: 2022 } },
        { id: "lenia", values: { fuel: "wood-charcoal", share: 5, year: 2022 } },
        { id: "luz", values: { fuel: "electricity", share: 2, year: 2022 } },
      ],
      householdFuelsSource: MADE_UP,
      vulnerableGroups: ["low-income-households", "elderly"],
      localSupport: "Ejemplo inventado: garrafas a 60 familias en los meses de invierno.",
      secureLevel: "moderate",
      secureReasons: "Los cortes duran el doble que en la cabecera del departamento.",
      affordableLevel: "high",
      affordableReasons:
        "Más de la mitad de los hogares compra garrafa, y cuatro de cada diez tienen subsidio.",
      sustainableLevel: "moderate",
      sustainableReasons: "Casi no hay equipos solares en las viviendas.",
    },
    rows: {
      indicators: [
        {
          id: "cortes",
          values: {
            attribute: "secure",
            indicator: "saidi",
            value: 18.5,
            unit: "horas por usuario y año",
            year: 2024,
            source: MADE_UP,
            dataBasis: "estimate",
          },
        },
        {
          id: "subsidio",
          values: {
            attribute: "affordable",
            indicator: "energy-subsidy",
            value: 41,
            unit: "% de los hogares",
            year: 2026,
            source: MADE_UP,
            subsidyRegime: "sef",
            dataBasis: "estimate",
          },
        },
        {
          id: "solares",
          values: {
            attribute: "sustainable",
            indicator: "solar-water-heaters",
            value: 1.2,
            unit: "% de las viviendas",
            year: 2024,
            source: MADE_UP,
            dataBasis: "estimate",
          },
        },
      ],
      goals: [
        {
          id: "solares-2030",
          values: {
            statement: "Que 300 viviendas sin red de gas calienten el agua con el sol en 2030",
            attribute: "sustainable",
            indicator: "solar-water-heaters",
            baseYear: 2024,
            baseValue: 1.2,
            targetYear: 2030,
            targetValue: 6,
            unit: "% de las viviendas",
            groups: ["low-income-households"],
          },
        },
      ],
    },
  },
  "mitigation-actions": {
    rows: {
      actions: [
        {
          id: "termotanques",
          values: {
            number: "M1",
            title: "Termotanques solares en 300 viviendas sin red de gas",
            sector: "residential-buildings",
            description:
              "Acción de ejemplo, inventada: equipos solares con respaldo eléctrico para hogares que hoy calientan el agua con garrafa.",
            responsible: "Desarrollo Social",
            status: "not-started",
            startMonth: "2027-03",
            endMonth: "2030-12",
            alsoEnergyPoverty: true,
            energyAttributes: ["affordable", "sustainable"],
            energyGoals: ["solares-2030"],
          },
        },
      ],
    },
  },
};
