import type { CodeList } from "~/domain/template/template";

/** Uses of municipal buildings and facilities. */
export const buildingUses: CodeList = {
  id: "building-uses",
  options: [
    {
      code: "administration",
      label: {
        es: "Oficinas y palacio municipal",
        en: "Offices and town hall",
        pt: "Escritórios e prefeitura",
      },
    },
    { code: "education", label: { es: "Escuela o jardín", en: "School or nursery", pt: "Escola ou creche" } },
    {
      code: "health",
      label: {
        es: "Centro de salud u hospital",
        en: "Health centre or hospital",
        pt: "Posto de saúde ou hospital",
      },
    },
    {
      code: "culture",
      label: {
        es: "Centro cultural, museo o biblioteca",
        en: "Cultural centre, museum or library",
        pt: "Centro cultural, museu ou biblioteca",
      },
    },
    {
      code: "sports",
      label: { es: "Polideportivo o pileta", en: "Sports centre or swimming pool", pt: "Ginásio ou piscina" },
    },
    {
      code: "social",
      label: {
        es: "Centro comunitario o comedor",
        en: "Community centre or canteen",
        pt: "Centro comunitário ou refeitório",
      },
    },
    {
      code: "depot-workshop",
      label: { es: "Corralón o taller", en: "Depot or workshop", pt: "Garagem ou oficina" },
    },
    { code: "market", label: { es: "Mercado o feria", en: "Market", pt: "Mercado ou feira" } },
    {
      code: "bus-terminal",
      label: { es: "Terminal de ómnibus", en: "Bus terminal", pt: "Terminal rodoviário" },
    },
    { code: "cemetery", label: { es: "Cementerio", en: "Cemetery", pt: "Cemitério" } },
    {
      code: "police-fire",
      label: {
        es: "Seguridad, bomberos o defensa civil",
        en: "Police, fire or civil protection",
        pt: "Segurança, bombeiros ou defesa civil",
      },
    },
    {
      code: "housing",
      label: { es: "Vivienda municipal", en: "Municipal housing", pt: "Moradia municipal" },
    },
    {
      code: "water-pumping",
      label: {
        es: "Bombeo o potabilización de agua",
        en: "Water pumping or treatment",
        pt: "Bombeamento ou tratamento de água",
      },
    },
    {
      code: "wastewater-plant",
      label: { es: "Planta de efluentes", en: "Wastewater plant", pt: "Estação de tratamento de esgoto" },
    },
    { code: "waste-plant", label: { es: "Planta de residuos", en: "Waste plant", pt: "Usina de resíduos" } },
    { code: "greenhouse-nursery", label: { es: "Vivero", en: "Plant nursery", pt: "Viveiro" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Heating systems. */
export const heatingSystems: CodeList = {
  id: "heating-systems",
  options: [
    {
      code: "gas-balanced-flue",
      label: {
        es: "Calefactor a gas tiro balanceado",
        en: "Balanced-flue gas heater",
        pt: "Aquecedor a gás com exaustão",
      },
    },
    {
      code: "gas-unvented",
      label: {
        es: "Pantalla o calefactor a gas sin salida",
        en: "Unvented gas heater",
        pt: "Aquecedor a gás sem exaustão",
      },
    },
    { code: "gas-boiler", label: { es: "Caldera a gas", en: "Gas boiler", pt: "Caldeira a gás" } },
    { code: "lpg-heater", label: { es: "Estufa a garrafa", en: "LPG heater", pt: "Aquecedor a botijão" } },
    { code: "diesel-boiler", label: { es: "Caldera a gasoil", en: "Oil boiler", pt: "Caldeira a diesel" } },
    {
      code: "heat-pump",
      label: {
        es: "Aire frío-calor (bomba de calor)",
        en: "Heat pump (reversible air conditioning)",
        pt: "Ar-condicionado quente-frio (bomba de calor)",
      },
    },
    {
      code: "electric-resistance",
      label: {
        es: "Estufa o caloventor eléctrico",
        en: "Electric resistance heater",
        pt: "Aquecedor elétrico",
      },
    },
    {
      code: "wood-stove",
      label: { es: "Estufa a leña o salamandra", en: "Wood stove", pt: "Fogão ou lareira a lenha" },
    },
    {
      code: "biomass-boiler",
      label: {
        es: "Caldera de biomasa o pellets",
        en: "Biomass or pellet boiler",
        pt: "Caldeira de biomassa ou pellets",
      },
    },
    {
      code: "district",
      label: { es: "Calefacción distrital", en: "District heating", pt: "Aquecimento distrital" },
    },
    { code: "none", label: { es: "Sin calefacción", en: "No heating", pt: "Sem aquecimento" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Cooling systems. */
export const coolingSystems: CodeList = {
  id: "cooling-systems",
  options: [
    {
      code: "split",
      label: { es: "Aire acondicionado split", en: "Split air conditioning", pt: "Ar-condicionado split" },
    },
    {
      code: "window",
      label: {
        es: "Aire acondicionado de ventana",
        en: "Window air conditioning",
        pt: "Ar-condicionado de janela",
      },
    },
    { code: "central", label: { es: "Equipo central", en: "Central system", pt: "Sistema central" } },
    { code: "fans", label: { es: "Ventiladores", en: "Fans", pt: "Ventiladores" } },
    {
      code: "evaporative",
      label: { es: "Enfriador evaporativo", en: "Evaporative cooler", pt: "Climatizador evaporativo" },
    },
    { code: "none", label: { es: "Sin refrigeración", en: "No cooling", pt: "Sem resfriamento" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Hot water systems. */
export const hotWaterSystems: CodeList = {
  id: "hot-water-systems",
  options: [
    {
      code: "gas-instant",
      label: { es: "Calefón a gas", en: "Instantaneous gas water heater", pt: "Aquecedor a gás de passagem" },
    },
    {
      code: "gas-storage",
      label: {
        es: "Termotanque a gas",
        en: "Gas storage water heater",
        pt: "Aquecedor a gás com reservatório",
      },
    },
    {
      code: "electric-storage",
      label: {
        es: "Termotanque eléctrico",
        en: "Electric storage water heater",
        pt: "Aquecedor elétrico com reservatório",
      },
    },
    { code: "solar", label: { es: "Termotanque solar", en: "Solar water heater", pt: "Aquecedor solar" } },
    { code: "boiler", label: { es: "Caldera", en: "Boiler", pt: "Caldeira" } },
    { code: "none", label: { es: "Sin agua caliente", en: "No hot water", pt: "Sem água quente" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** State of a building's envelope. */
export const insulationLevels: CodeList = {
  id: "insulation-levels",
  options: [
    { code: "none", label: { es: "Sin aislación", en: "None", pt: "Sem isolamento" } },
    { code: "partial", label: { es: "Aislación parcial", en: "Partial", pt: "Isolamento parcial" } },
    {
      code: "full",
      label: {
        es: "Techo, muros y ventanas aislados",
        en: "Roof, walls and windows insulated",
        pt: "Teto, paredes e janelas isolados",
      },
    },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Energy label of a building or dwelling (IRAM 11900 and EU letters). */
export const energyLabels: CodeList = {
  id: "energy-labels",
  options: [
    { code: "A", label: { es: "A", en: "A", pt: "A" } },
    { code: "B", label: { es: "B", en: "B", pt: "B" } },
    { code: "C", label: { es: "C", en: "C", pt: "C" } },
    { code: "D", label: { es: "D", en: "D", pt: "D" } },
    { code: "E", label: { es: "E", en: "E", pt: "E" } },
    { code: "F", label: { es: "F", en: "F", pt: "F" } },
    { code: "G", label: { es: "G", en: "G", pt: "G" } },
    { code: "none", label: { es: "Sin etiqueta", en: "No label", pt: "Sem etiqueta" } },
  ],
};

/** Lamp types of public lighting. */
export const lampTypes: CodeList = {
  id: "lamp-types",
  options: [
    { code: "led", label: { es: "LED", en: "LED", pt: "LED" } },
    {
      code: "high-pressure-sodium",
      label: { es: "Sodio de alta presión", en: "High-pressure sodium", pt: "Sódio de alta pressão" },
    },
    {
      code: "low-pressure-sodium",
      label: { es: "Sodio de baja presión", en: "Low-pressure sodium", pt: "Sódio de baixa pressão" },
    },
    {
      code: "mercury-vapour",
      label: { es: "Vapor de mercurio", en: "Mercury vapour", pt: "Vapor de mercúrio" },
    },
    { code: "mixed-light", label: { es: "Luz mezcladora", en: "Blended light", pt: "Luz mista" } },
    { code: "metal-halide", label: { es: "Mercurio halogenado", en: "Metal halide", pt: "Vapor metálico" } },
    {
      code: "fluorescent",
      label: {
        es: "Fluorescente o bajo consumo",
        en: "Fluorescent or compact fluorescent",
        pt: "Fluorescente ou compacta",
      },
    },
    { code: "halogen", label: { es: "Halógena", en: "Halogen", pt: "Halógena" } },
    { code: "incandescent", label: { es: "Incandescente", en: "Incandescent", pt: "Incandescente" } },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Control of public lighting. */
export const lightingControls: CodeList = {
  id: "lighting-controls",
  options: [
    {
      code: "photocell",
      label: {
        es: "Fotocélula por luminaria",
        en: "Photocell on each luminaire",
        pt: "Fotocélula por luminária",
      },
    },
    {
      code: "circuit-photocell",
      label: { es: "Fotocélula por tablero", en: "Photocell by circuit", pt: "Fotocélula por quadro" },
    },
    { code: "timer", label: { es: "Reloj o timer", en: "Timer", pt: "Temporizador" } },
    {
      code: "astronomical-clock",
      label: { es: "Reloj astronómico", en: "Astronomical clock", pt: "Relógio astronômico" },
    },
    {
      code: "dimming",
      label: { es: "Atenuación por horario", en: "Dimming by schedule", pt: "Dimerização por horário" },
    },
    { code: "telemanagement", label: { es: "Telegestión", en: "Remote management", pt: "Telegestão" } },
    { code: "manual", label: { es: "Manual", en: "Manual", pt: "Manual" } },
    { code: "none", label: { es: "Sin control", en: "No control", pt: "Sem controle" } },
  ],
};

/** How public lighting's electricity is billed. */
export const lightingMetering: CodeList = {
  id: "lighting-metering",
  options: [
    { code: "metered", label: { es: "Con medidor", en: "Metered", pt: "Com medidor" } },
    {
      code: "estimated",
      label: {
        es: "Estimado por potencia y horas",
        en: "Estimated from power and hours",
        pt: "Estimado por potência e horas",
      },
    },
    {
      code: "mixed",
      label: {
        es: "Parte con medidor y parte estimado",
        en: "Partly metered, partly estimated",
        pt: "Parte com medidor e parte estimado",
      },
    },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

/** Vehicle types of the municipal fleet and of transport. */
export const vehicleTypes: CodeList = {
  id: "vehicle-types",
  options: [
    { code: "car", label: { es: "Auto", en: "Car", pt: "Carro" } },
    { code: "pickup", label: { es: "Camioneta o pick-up", en: "Pick-up", pt: "Caminhonete ou picape" } },
    { code: "van", label: { es: "Utilitario o furgón", en: "Van", pt: "Furgão ou utilitário" } },
    { code: "motorcycle", label: { es: "Moto", en: "Motorcycle", pt: "Moto" } },
    {
      code: "minibus",
      label: { es: "Combi o minibús", en: "Minibus", pt: "Van de passageiros ou micro-ônibus" },
    },
    { code: "bus", label: { es: "Colectivo u ómnibus", en: "Bus", pt: "Ônibus" } },
    { code: "truck", label: { es: "Camión", en: "Truck", pt: "Caminhão" } },
    {
      code: "waste-truck",
      label: {
        es: "Camión recolector de residuos",
        en: "Waste collection truck",
        pt: "Caminhão de coleta de lixo",
      },
    },
    { code: "ambulance", label: { es: "Ambulancia", en: "Ambulance", pt: "Ambulância" } },
    { code: "tractor", label: { es: "Tractor", en: "Tractor", pt: "Trator" } },
    {
      code: "construction-machinery",
      label: {
        es: "Maquinaria vial (motoniveladora, pala, retro)",
        en: "Road machinery (grader, loader, backhoe)",
        pt: "Máquinas rodoviárias (motoniveladora, pá, retro)",
      },
    },
    {
      code: "gardening-machinery",
      label: {
        es: "Motoguadañas, cortadoras y motosierras",
        en: "Brush cutters, mowers and chainsaws",
        pt: "Roçadeiras, cortadores e motosserras",
      },
    },
    { code: "bicycle", label: { es: "Bicicleta", en: "Bicycle", pt: "Bicicleta" } },
    { code: "boat", label: { es: "Embarcación", en: "Boat", pt: "Embarcação" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Fuels of vehicles. */
export const vehicleFuels: CodeList = {
  id: "vehicle-fuels",
  options: [
    { code: "gasoline", label: { es: "Nafta", en: "Gasoline (petrol)", pt: "Gasolina" } },
    { code: "diesel", label: { es: "Gasoil", en: "Diesel", pt: "Óleo diesel" } },
    { code: "cng", label: { es: "GNC", en: "CNG", pt: "GNV" } },
    { code: "lpg", label: { es: "GLP", en: "LPG", pt: "GLP" } },
    { code: "electricity", label: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" } },
    {
      code: "hybrid",
      label: {
        es: "Híbrido (nafta y electricidad)",
        en: "Hybrid (petrol and electricity)",
        pt: "Híbrido (gasolina e eletricidade)",
      },
    },
    { code: "bioethanol", label: { es: "Bioetanol", en: "Bioethanol", pt: "Bioetanol" } },
    { code: "biodiesel", label: { es: "Biodiésel", en: "Biodiesel", pt: "Biodiesel" } },
    { code: "none", label: { es: "Sin motor", en: "No engine", pt: "Sem motor" } },
  ],
};

/** Who owns or runs a building or a service. */
export const ownershipKinds: CodeList = {
  id: "ownership-kinds",
  options: [
    { code: "municipal", label: { es: "Propio del municipio", en: "Municipal", pt: "Próprio do município" } },
    {
      code: "rented",
      label: {
        es: "Alquilado por el municipio",
        en: "Rented by the municipality",
        pt: "Alugado pelo município",
      },
    },
    { code: "borrowed", label: { es: "Cedido o en comodato", en: "On loan", pt: "Cedido" } },
    {
      code: "concession",
      label: { es: "Concesionado o contratado", en: "Contracted out", pt: "Concedido ou contratado" },
    },
    {
      code: "shared",
      label: {
        es: "Compartido con otro gobierno",
        en: "Shared with another government",
        pt: "Compartilhado com outro governo",
      },
    },
  ],
};

/** What an energy audit recommends first. */
export const auditRecommendations: CodeList = {
  id: "audit-recommendations",
  options: [
    {
      code: "behaviour",
      label: {
        es: "Hábitos de uso y horarios",
        en: "Use habits and schedules",
        pt: "Hábitos de uso e horários",
      },
    },
    { code: "lighting", label: { es: "Iluminación LED", en: "LED lighting", pt: "Iluminação LED" } },
    {
      code: "envelope",
      label: { es: "Aislación y cerramientos", en: "Insulation and windows", pt: "Isolamento e esquadrias" },
    },
    {
      code: "heating-cooling",
      label: {
        es: "Equipos de calefacción y refrigeración",
        en: "Heating and cooling equipment",
        pt: "Equipamentos de aquecimento e resfriamento",
      },
    },
    { code: "hot-water", label: { es: "Agua caliente", en: "Hot water", pt: "Água quente" } },
    {
      code: "solar-pv",
      label: { es: "Paneles fotovoltaicos", en: "Photovoltaic panels", pt: "Painéis fotovoltaicos" },
    },
    {
      code: "solar-thermal",
      label: { es: "Termotanque solar", en: "Solar water heater", pt: "Aquecedor solar" },
    },
    {
      code: "tariff",
      label: {
        es: "Revisión de la tarifa y la potencia contratada",
        en: "Review of tariff and contracted power",
        pt: "Revisão da tarifa e da demanda contratada",
      },
    },
    {
      code: "metering",
      label: { es: "Medición por sectores", en: "Sub-metering", pt: "Medição por setores" },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};
