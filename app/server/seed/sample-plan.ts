/**
 * What the sample town, which does not exist, answered besides its inventories and registers: who it is, two hazards,
 * a target, a goal and how it follows its plan. Actions are adopted from the library when the demo is filled.
 */
import { MADE_UP, pesos, SAMPLE_PRICES } from "./sample-facilities";

const profile = {
  values: {
    municipality: { code: null, name: "Villa de Muestra" },
    localGovernmentType: "municipality",
    province: "Provincia de muestra",
    country: "ar",
    contactOffice: "Secretaría de Ambiente (de muestra)",
    population: 18_400,
    populationYear: 2022,
    populationSource: MADE_UP,
    households: 6200,
    areaKm2: 312,
    boundaryDescription:
      "Todo el ejido: la planta urbana y la zona rural que la rodea. Es un municipio de muestra, no existe.",
    landforms: ["plain"],
    climateType: "temperate-pampean",
    economicActivities: ["crops", "livestock", "commerce", "services"],
    mainActivities: `Campo, comercio y servicios. ${MADE_UP}`,
    electricityProvider: "Cooperativa eléctrica de muestra",
    gasProvider: "Distribuidora de gas de muestra",
    wasteProvider: "El municipio",
  },
  complete: true,
};

const governance = {
  values: {
    frameworkMemberships: [
      { id: "gcom", values: { framework: "gcom-americas", joinedOn: "2024-04-22", note: MADE_UP } },
      { id: "red", values: { framework: "network", joinedOn: "2024-03-11", note: MADE_UP } },
    ],
    commitmentFlags: ["ghg-2030", "adaptation", "energy-access"],
    councilActStatus: "in-process",
    councilActBody: "city-council",
    politicalCommitment: `El municipio se compromete a emitir menos, a cuidar a su gente del calor y de la sequía y a contar cada año qué hizo. ${MADE_UP}`,
    leadArea: "environment",
    involvedAreas: ["public-works", "public-services", "health", "social-development"],
    coordinationStructure:
      "Ambiente coordina. Una mesa con Obras, Servicios, Salud y Desarrollo Social se reúne todos los meses.",
    stakeholders: [
      {
        id: "cooperativa",
        values: {
          type: "cooperatives-utilities",
          name: "Cooperativa eléctrica de muestra",
          level: "involve",
        },
      },
      {
        id: "vecinales",
        values: { type: "neighbourhood-associations", name: "Vecinales (de muestra)", level: "consult" },
      },
    ],
    participationApproach: "Dos talleres abiertos, uno sobre riesgos y otro sobre acciones.",
    participationEvents: [
      {
        id: "riesgos",
        values: {
          date: "2026-03-14",
          eventKind: "workshop",
          about: "risks",
          attendance: 34,
          women: 19,
          men: 15,
          otherGender: 0,
          result: "Calor y sequía son lo que más preocupa.",
        },
      },
      {
        id: "acciones",
        values: {
          date: "2026-05-09",
          eventKind: "workshop",
          about: "goals-actions",
          attendance: 41,
          women: 22,
          men: 18,
          otherGender: 1,
          result: "Primero las luces y los residuos.",
        },
      },
    ],
    vulnerableGroups: ["elderly", "low-income-households"],
  },
};

const hazard = (id: string, values: object) => ({ id, values: { ...values, confidence: "medium" } });

const risk = {
  values: {
    assessmentYear: 2026,
    riskMethod: "matrix-3x3",
    approaches: ["participatory"],
    boundaryRelation: "same",
    sources: `Taller con Salud, Bomberos y vecinales. ${MADE_UP}`,
    climateContext: `Veranos más largos y lluvias más desparejas que hace treinta años. ${MADE_UP}`,
    adaptiveCapacity: [
      {
        id: "salud",
        values: {
          factor: "access-healthcare",
          category: "access-to-services",
          effect: "supports",
          degree: "moderately",
        },
      },
      {
        id: "dinero",
        values: {
          factor: "budgetary-capacity",
          category: "governmental-institutional",
          effect: "challenges",
          degree: "significantly",
        },
      },
    ],
    conclusions:
      "El calor es el riesgo más alto y golpea primero a las personas mayores. La sequía le sigue: baja el agua y complica al campo.",
  },
  rows: {
    hazards: [
      hazard("calor", {
        hazard: "extreme-heat",
        subHazards: ["heat-wave"],
        hazardCrf7: "extreme-heat",
        description: `Olas de calor de tres días o más, dos por verano. ${MADE_UP}`,
        probability: "high",
        impact: "high",
        intensityChange: "increase",
        frequencyChange: "increase",
        timeframes: ["current", "short-term"],
        affectedSectors: [
          { id: "salud", values: { sector: "health", vulnerability: "high", mostExposedGroup: "elderly" } },
          {
            id: "energia",
            values: {
              sector: "energy",
              vulnerability: "moderate",
              mostExposedGroup: "low-income-households",
            },
          },
        ],
        vulnerableGroups: ["elderly", "low-income-households"],
        residualLevel: "medium",
        residualReasons:
          "Con los refugios y los avisos hay menos personas en peligro; el calor va a seguir viniendo.",
      }),
      hazard("sequia", {
        hazard: "droughts-water-scarcity",
        subHazards: ["drought"],
        hazardCrf7: "drought",
        description: `Años con un tercio menos de lluvia, uno de cada cinco. ${MADE_UP}`,
        probability: "medium",
        impact: "high",
        intensityChange: "increase",
        frequencyChange: "not-known",
        timeframes: ["short-term", "mid-term"],
        affectedSectors: [
          {
            id: "agua",
            values: { sector: "water", vulnerability: "high", mostExposedGroup: "low-income-households" },
          },
        ],
        vulnerableGroups: ["low-income-households"],
        residualLevel: "medium",
        residualReasons: "Con menos pérdidas la red aguanta mejor un año seco; el campo queda expuesto.",
      }),
    ],
  },
};

const targets = {
  values: {
    vision:
      "En 2030 el municipio gasta menos energía, entierra menos residuos y cuida a su gente en los días de calor.",
    savingsReference: "latest-inventory",
    milestones: [{ id: "hito-2028", values: { target: "meta-2030", year: 2028, emissions: 32_400 } }],
  },
  rows: {
    mitigationTargets: [
      {
        id: "meta-2030",
        values: {
          name: "Meta 2030",
          type: "absolute",
          baseYear: 2020,
          targetYear: 2030,
          reductionPercent: 10,
          perimeter: "basic",
          perimeterRelation: "same",
          conditional: false,
          ambitionSource: `Ejemplo para mostrar las cuentas: no se comparó con la meta del país. ${MADE_UP}`,
          parisAlignment: "not-assessed",
          yearSet: 2026,
        },
      },
    ],
    adaptationGoals: [
      {
        id: "refugios",
        values: {
          statement: "Que nadie quede a más de diez cuadras de un lugar fresco en los días de calor",
          hazards: ["calor"],
          baseYear: 2026,
          targetYear: 2030,
          metric: "Refugios climáticos abiertos",
          baseValue: "1",
          targetValue: "6",
          indicator: "Refugios climáticos",
          source: MADE_UP,
        },
      },
    ],
  },
};

const fundedBy = (id: string, source: string, state: string, amount: number) => ({
  id,
  values: { source, amount: pesos(amount), costKind: "investment", period: "2026–2030", state },
});

const financing = {
  values: {
    planCurrency: "ARS",
    planPriceMonth: SAMPLE_PRICES,
    overallBudget: pesos(1_345_500_000),
    periodStart: 2026,
    periodEnd: 2030,
    budgetMethod: `Suma de las inversiones de las acciones. ${MADE_UP}`,
    // What the actions say, source by source.
    sources: [
      fundedBy("propio", "own-resources", "secured", 176_600_000),
      fundedBy("red", "ramcc-trust", "requested", 250_000_000),
      fundedBy("provincia", "regional-funds", "requested", 200_000_000),
      fundedBy("nacion", "national-funds", "to-be-sought", 114_000_000),
      fundedBy("banco", "multilateral-banks", "to-be-sought", 100_000_000),
      fundedBy("vecinos", "citizens", "to-be-sought", 60_000_000),
    ],
    discountRate: 8,
    discountRateSource: MADE_UP,
    financingStrategy:
      "Primero lo que se paga con su propio ahorro (LED). Lo demás se presenta a la provincia y al fideicomiso de la red.",
    ownResources: "Una partida por año de Obras y de Servicios Públicos.",
  },
};

const monitoring = {
  values: {
    responsibleOffice: "environment",
    frequency: "yearly",
    monitoringProcess:
      "Cada marzo, cada área carga el avance de sus acciones y lo gastado. Ambiente junta todo y hace el informe.",
    reportingCalendar: [
      {
        id: "concejo",
        values: {
          report: "Informe anual al Concejo",
          month: "2027-04",
          recipient: "Concejo",
          office: "environment",
        },
      },
    ],
    nextReview: "2028-04",
    inventoryEveryYears: 2,
    riskEveryYears: 4,
    reviewProcess: "El equipo propone los cambios y el Concejo los aprueba.",
    dataManagement: "Las facturas y planillas quedan en la carpeta compartida de Ambiente.",
    publication: "El informe se publica en la página del municipio.",
  },
  rows: {
    indicators: [
      {
        id: "luz-municipal",
        values: {
          name: "Electricidad que paga el municipio",
          unit: "MWh/año",
          direction: "decrease",
          baselineValue: 2476,
          baselineYear: 2020,
          targetValue: 1700,
          targetYear: 2030,
          frequency: "yearly",
          responsible: "Obras Públicas",
          verification: ["utility-bills"],
          readings: [
            { id: "anio-2022", values: { year: 2022, value: 2498 } },
            { id: "anio-2025", values: { year: 2025, value: 2560, note: "Antes del recambio a LED" } },
          ],
        },
      },
    ],
  },
};

const summary = {
  values: {
    planType: "integrated-all",
    periodStart: 2026,
    periodEnd: 2030,
    planLanguages: ["es"],
    leadTeam: "Secretaría de Ambiente (de muestra)",
    mayorLetter: `A las vecinas y los vecinos:\n\nEste plan dice de dónde salen nuestras emisiones, qué vamos a hacer, cuánto cuesta y cómo nos preparamos para el calor y la sequía. Empezamos por lo que ya sabemos hacer: luces que gastan menos, menos residuos enterrados, más árboles.\n\n${MADE_UP}`,
    letterSignature: "Gobierno municipal de Villa de Muestra",
    executiveSummary: `Villa de Muestra es un municipio que no existe: sirve para ver un plan entero. Reúne dos inventarios, una meta para 2030, las acciones con sus cuentas y su dinero, dos amenazas y el acceso a la energía.\n\n${MADE_UP}`,
    adoptionStatus: "in-process",
    expectedApproval: "2027-04",
  },
};

const approaches = {
  approach: "Medidas de la biblioteca, con los datos de los registros del municipio.",
  prioritisationMethod: "Primero lo que más ahorra por cada peso; después, lo que protege a más personas.",
  criteria: ["cost-effectiveness", "speed", "co-benefits"],
};

export const samplePlan = {
  profile,
  governance,
  risk,
  targets,
  financing,
  monitoring,
  summary,
  "mitigation-actions": { values: approaches },
  "adaptation-actions": {
    values: { ...approaches, criteria: ["risk-reduction", "equity", "cost"] },
  },
};
