/** Measures of transport and mobility. */
import type { MitigationMeasure } from "~/domain/measures/measure";
import { catalogueCost } from "./measure-costs";
import { parameters } from "./measure-parameters";
import { FLEET_MONEY, FUEL_MONEY, usualLifetime, VEHICLES_MONEY } from "./money-parameters";
import { ask, assume, published, SOURCES } from "./parameter-values";

export const transportMeasures: readonly MitigationMeasure[] = [
  {
    id: "bike-lanes",
    section: "mitigation-actions",
    title: { es: "Red de ciclovías y bicisendas", en: "Network of bike lanes", pt: "Rede de ciclovias" },
    about: {
      es: "Carriles seguros y continuos para ir en bici a la escuela, al trabajo y a comprar, con lugares donde dejarla.",
      en: "Safe, continuous lanes to cycle to school, work and shops, with places to leave the bike.",
      pt: "Vias seguras e contínuas para ir de bicicleta à escola, ao trabalho e às compras, com lugares para deixá-la.",
    },
    places: [
      {
        sector: "private-transport",
        area: "modal-shift-walking-cycling",
        instrument: "mobility-planning",
      },
    ],
    carriers: ["gasoline"],
    cost: catalogueCost("medium", "ipcc_0002"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["physical-health", "road-safety", "air-quality", "congestion"],
    sdgs: ["sdg-3", "sdg-11", "sdg-13"],
    calculator: {
      kind: "trips-shifted",
      parameters: [
        ask(parameters.tripsPerDay),
        assume(parameters.daysPerYear, 300),
        assume(parameters.kmPerTrip, 4),
        assume(parameters.carReplacedPercent, 30),
        published(parameters.carKgPerKm, 0.16323, SOURCES.defraCar),
      ],
    },
    indicators: [
      { name: { es: "Ciclovías", en: "Bike lanes", pt: "Ciclovias" }, unit: "km" },
      { name: { es: "Viajes en bici", en: "Trips by bike", pt: "Viagens de bicicleta" }, unit: "1/día" },
    ],
  },
  {
    id: "bike-sharing",
    section: "mitigation-actions",
    title: {
      es: "Sistema público de bicicletas",
      en: "Public bike sharing",
      pt: "Sistema público de bicicletas",
    },
    about: {
      es: "Bicicletas que se toman en una estación y se dejan en otra, para viajes cortos de todos los días.",
      en: "Bikes taken at one station and left at another, for short everyday trips.",
      pt: "Bicicletas retiradas em uma estação e devolvidas em outra, para viagens curtas do dia a dia.",
    },
    places: [
      {
        sector: "private-transport",
        area: "modal-shift-walking-cycling",
        instrument: "integrated-ticketing",
      },
    ],
    carriers: ["gasoline"],
    cost: catalogueCost("medium", "icare_0121"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["physical-health"],
    sdgs: ["sdg-3", "sdg-11", "sdg-13"],
    calculator: {
      kind: "trips-shifted",
      parameters: [
        ask(parameters.tripsPerYear),
        assume(parameters.kmPerTrip, 3),
        assume(parameters.carReplacedPercent, 15),
        published(parameters.carKgPerKm, 0.16323, SOURCES.defraCar),
      ],
    },
    indicators: [
      { name: { es: "Personas usuarias", en: "Users", pt: "Usuários" }, unit: "u" },
      { name: { es: "Viajes", en: "Trips", pt: "Viagens" }, unit: "1/año" },
    ],
  },
  {
    id: "public-transport-improvement",
    section: "mitigation-actions",
    title: {
      es: "Mejora del transporte público (frecuencia, carriles, tarjeta)",
      en: "Better public transport (frequency, lanes, card)",
      pt: "Melhoria do transporte público (frequência, faixas, cartão)",
    },
    about: {
      es: "Colectivos más frecuentes y previsibles, con carriles propios y un solo boleto, para que convenga dejar el auto.",
      en: "More frequent, predictable buses with their own lanes and one ticket, so that leaving the car pays.",
      pt: "Ônibus mais frequentes e previsíveis, com faixas próprias e um só bilhete, para que valha a pena deixar o carro.",
    },
    places: [
      {
        sector: "private-transport",
        area: "modal-shift-public-transport",
        instrument: "mobility-planning",
      },
      {
        sector: "public-transport",
        area: "modal-shift-public-transport",
        instrument: "integrated-ticketing",
      },
    ],
    carriers: ["gasoline", "diesel"],
    cost: catalogueCost("medium", "icare_0117"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["mobility-access", "congestion", "air-quality"],
    sdgs: ["sdg-3", "sdg-11", "sdg-13"],
    calculator: {
      kind: "passengers-shifted",
      parameters: [
        ask(parameters.passengerKm),
        assume(parameters.carOccupancy, 1.5),
        published(parameters.carKgPerKm, 0.16323, SOURCES.defraCar),
        published(parameters.busKgPerPassengerKm, 0.10141, SOURCES.defraBus),
      ],
    },
    indicators: [
      { name: { es: "Pasajeros", en: "Passengers", pt: "Passageiros" }, unit: "1/día" },
      {
        name: { es: "Velocidad del servicio", en: "Service speed", pt: "Velocidade do serviço" },
        unit: "km/h",
      },
    ],
  },
  {
    id: "electric-buses",
    section: "mitigation-actions",
    title: { es: "Colectivos eléctricos", en: "Electric buses", pt: "Ônibus elétricos" },
    about: {
      es: "Reemplazar colectivos gasoleros por eléctricos, con sus cargadores.",
      en: "Replace diesel buses by electric ones, with their chargers.",
      pt: "Trocar ônibus a diesel por elétricos, com seus carregadores.",
    },
    places: [{ sector: "public-transport", area: "electric-vehicles", instrument: "public-procurement" }],
    carriers: ["diesel", "electricity"],
    cost: catalogueCost("high", "c40_0028"),
    pathways: ["low-emission"],
    coBenefits: ["air-quality", "noise-light-pollution"],
    sdgs: ["sdg-3", "sdg-11", "sdg-13"],
    lifetime: usualLifetime(12),
    calculator: {
      kind: "vehicles-electrified",
      parameters: [
        ask(parameters.vehicles),
        assume(parameters.kmPerVehicle, 60000),
        assume(parameters.vehicleFuel, "diesel"),
        assume(parameters.fuelPer100Km, 40),
        assume(parameters.kwhPerKm, 1.3),
      ],
      money: VEHICLES_MONEY,
    },
    indicators: [
      { name: { es: "Colectivos eléctricos", en: "Electric buses", pt: "Ônibus elétricos" }, unit: "u" },
    ],
  },
  {
    id: "clean-municipal-fleet",
    section: "mitigation-actions",
    title: {
      es: "Vehículos municipales eléctricos",
      en: "Electric municipal vehicles",
      pt: "Veículos municipais elétricos",
    },
    about: {
      es: "Renovar autos, camionetas y utilitarios del municipio por eléctricos, empezando por los que más kilómetros hacen.",
      en: "Renew the town's cars, pick-ups and vans by electric ones, beginning with those that run most.",
      pt: "Renovar carros, caminhonetes e utilitários do município por elétricos, começando pelos que mais rodam.",
    },
    places: [{ sector: "municipal-fleet", area: "electric-vehicles", instrument: "public-procurement" }],
    carriers: ["gasoline", "diesel", "cng", "electricity"],
    cost: catalogueCost("high", "c40_0029"),
    pathways: ["low-emission"],
    coBenefits: ["air-quality", "costs"],
    sdgs: ["sdg-11", "sdg-12", "sdg-13"],
    lifetime: usualLifetime(10),
    calculator: {
      kind: "fleet-electrified",
      parameters: [
        ask(parameters.vehicleFuel, "sector.mainFuel"),
        ask(parameters.fuelPerYear),
        ask(parameters.electricKm),
        assume(parameters.kwhPerKm, 0.18),
      ],
      money: FLEET_MONEY,
    },
    indicators: [
      {
        name: {
          es: "Vehículos sin emisiones",
          en: "Vehicles without emissions",
          pt: "Veículos sem emissões",
        },
        unit: "%",
      },
    ],
  },
  {
    id: "private-e-mobility",
    section: "mitigation-actions",
    title: {
      es: "Puntos de carga y autos eléctricos particulares",
      en: "Charging points and private electric cars",
      pt: "Pontos de recarga e carros elétricos particulares",
    },
    about: {
      es: "Instalar cargadores y dar facilidades (patente, estacionamiento) para que la gente pase a vehículos eléctricos.",
      en: "Install chargers and give advantages (tax, parking) so that people change to electric vehicles.",
      pt: "Instalar carregadores e dar facilidades (imposto, estacionamento) para que as pessoas passem a veículos elétricos.",
    },
    places: [{ sector: "private-transport", area: "electric-vehicles", instrument: "grants-subsidies" }],
    carriers: ["gasoline", "electricity"],
    cost: catalogueCost("low", "icare_0114"),
    pathways: ["low-emission"],
    coBenefits: ["air-quality"],
    sdgs: ["sdg-11", "sdg-13"],
    lifetime: usualLifetime(10),
    calculator: {
      kind: "cars-electrified",
      parameters: [
        ask(parameters.vehicles),
        assume(parameters.kmPerVehicle, 12000),
        published(parameters.carKgPerKm, 0.16323, SOURCES.defraCar),
        assume(parameters.kwhPerKm, 0.18),
      ],
      money: VEHICLES_MONEY,
    },
    indicators: [
      { name: { es: "Puntos de carga", en: "Charging points", pt: "Pontos de recarga" }, unit: "u" },
    ],
  },
  {
    id: "eco-driving",
    section: "mitigation-actions",
    title: {
      es: "Conducción eficiente y mantenimiento de la flota",
      en: "Eco-driving and fleet maintenance",
      pt: "Condução eficiente e manutenção da frota",
    },
    about: {
      es: "Capacitar a choferes, controlar neumáticos y filtros y ordenar los recorridos para gastar menos combustible.",
      en: "Train drivers, check tyres and filters and order the routes to burn less fuel.",
      pt: "Capacitar motoristas, controlar pneus e filtros e organizar os trajetos para gastar menos combustível.",
    },
    places: [{ sector: "municipal-fleet", area: "eco-driving", instrument: "awareness-training" }],
    carriers: ["diesel", "gasoline"],
    cost: catalogueCost("low", "ipcc_0016"),
    pathways: ["low-emission"],
    coBenefits: ["road-safety", "costs"],
    sdgs: ["sdg-13"],
    calculator: {
      kind: "fuel-share",
      parameters: [
        ask(parameters.vehicleFuel, "sector.mainFuel"),
        ask(parameters.fuelPerYear, "sector.liquidFuel"),
        assume(parameters.fuelSavedPercent, 7),
      ],
      money: FUEL_MONEY,
    },
    indicators: [
      {
        name: { es: "Choferes capacitados", en: "Drivers trained", pt: "Motoristas capacitados" },
        unit: "u",
      },
    ],
  },
  {
    id: "compact-planning",
    section: "mitigation-actions",
    title: {
      es: "Ciudad compacta y de usos mixtos",
      en: "Compact, mixed-use town",
      pt: "Cidade compacta e de usos mistos",
    },
    about: {
      es: "Ordenar el crecimiento para que vivienda, comercio y servicios queden cerca y la mancha urbana no se estire.",
      en: "Steer growth so that homes, shops and services stay close and the town does not sprawl.",
      pt: "Orientar o crescimento para que moradia, comércio e serviços fiquem perto e a mancha urbana não se espalhe.",
    },
    places: [{ sector: "private-transport", area: "mixed-use", instrument: "mobility-planning" }],
    carriers: ["gasoline"],
    cost: catalogueCost("medium", "c40_0033"),
    pathways: ["low-emission", "equitable"],
    coBenefits: ["resource-depletion", "mobility-access"],
    sdgs: ["sdg-11", "sdg-13"],
    indicators: [
      {
        name: { es: "Densidad de población", en: "Population density", pt: "Densidade populacional" },
        unit: "hab/ha",
      },
      {
        name: {
          es: "Obra nueva dentro de la mancha urbana",
          en: "New building within the built-up area",
          pt: "Obra nova dentro da mancha urbana",
        },
        unit: "%",
      },
    ],
  },
];
