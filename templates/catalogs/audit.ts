/**
 * The walk through a building, in our own words. Every share is our own round figure that no source confirms: it is
 * shown as "supuesto" wherever it is used, and each plan may write its own.
 */
import type { AuditCatalogue, AuditItem, AuditSystem, AuditUseShare } from "~/domain/facilities/audit";
import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

const text = (es: string, en: string, pt: string): Text => ({ es, en, pt });

export const auditAnswers: CodeList = {
  id: "audit-answers",
  options: [
    { code: "yes", label: text("Sí", "Yes", "Sim") },
    { code: "no", label: text("No", "No", "Não") },
    {
      code: "not-applicable",
      label: text("No corresponde", "Does not apply", "Não se aplica"),
    },
  ],
};

/** In the order of the walk. */
export const AUDIT_SYSTEMS: readonly { system: AuditSystem; title: Text }[] = [
  {
    system: "envelope",
    title: {
      es: "Techo, paredes y ventanas",
      en: "Roof, walls and windows",
      pt: "Telhado, paredes e janelas",
    },
  },
  {
    system: "heat",
    title: {
      es: "Calefacción y agua caliente",
      en: "Heating and hot water",
      pt: "Aquecimento e água quente",
    },
  },
  {
    system: "cooling-lighting",
    title: {
      es: "Aire acondicionado y luces",
      en: "Cooling and lights",
      pt: "Ar-condicionado e luzes",
    },
  },
  {
    system: "habits",
    title: {
      es: "Equipos y costumbres",
      en: "Equipment and habits",
      pt: "Equipamentos e hábitos",
    },
  },
];

const envelope: readonly AuditItem[] = [
  {
    id: "auditRoofInsulated",
    system: "envelope",
    question: text("¿El techo tiene aislación?", "Is the roof insulated?", "O telhado tem isolamento?"),
    problemIf: "no",
    measure: text("Aislar el techo", "Insulate the roof", "Isolar o telhado"),
    cost: "investment",
    use: "heating",
    savedPercent: 25,
  },
  {
    id: "auditDraughts",
    system: "envelope",
    question: text(
      "¿Entra aire por puertas o ventanas cerradas?",
      "Do closed doors or windows let air in?",
      "Entra ar por portas ou janelas fechadas?",
    ),
    problemIf: "yes",
    measure: text(
      "Poner burletes y sellar filtraciones",
      "Fit seals and stop draughts",
      "Colocar vedações e selar frestas",
    ),
    cost: "low",
    use: "heating",
    savedPercent: 8,
  },
  {
    id: "auditDoorCloses",
    system: "envelope",
    question: text(
      "¿La puerta de entrada se cierra sola?",
      "Does the entrance door close by itself?",
      "A porta de entrada fecha sozinha?",
    ),
    problemIf: "no",
    measure: text("Poner un cierrapuertas", "Fit a door closer", "Instalar mola de porta"),
    cost: "low",
    use: "heating",
    savedPercent: 4,
  },
  {
    id: "auditSingleGlass",
    system: "envelope",
    question: text(
      "¿Las ventanas son de vidrio simple?",
      "Are the windows single-glazed?",
      "As janelas têm vidro simples?",
    ),
    problemIf: "yes",
    measure: text(
      "Cambiar ventanas o poner doble vidrio",
      "Change windows or fit double glazing",
      "Trocar janelas ou colocar vidro duplo",
    ),
    cost: "investment",
    use: "heating",
    savedPercent: 10,
  },
  {
    id: "auditSunShade",
    system: "envelope",
    question: text(
      "¿Las ventanas con sol de la tarde tienen sombra afuera?",
      "Are windows with afternoon sun shaded outside?",
      "As janelas com sol da tarde têm sombra por fora?",
    ),
    problemIf: "no",
    measure: text(
      "Poner toldos, parasoles o árboles",
      "Fit awnings, shades or trees",
      "Colocar toldos, brises ou árvores",
    ),
    cost: "low",
    use: "cooling",
    savedPercent: 12,
  },
];

const heat: readonly AuditItem[] = [
  {
    id: "auditHeatOpenWindows",
    system: "heat",
    question: text(
      "¿Hay calefacción prendida con ventanas abiertas?",
      "Is heating on while windows are open?",
      "Há aquecimento ligado com janelas abertas?",
    ),
    problemIf: "yes",
    measure: text(
      "Acordar cuándo se ventila y cerrar mientras se calefacciona",
      "Agree when to air, and keep closed while heating",
      "Combinar quando ventilar e fechar durante o aquecimento",
    ),
    cost: "none",
    use: "heating",
    savedPercent: 8,
  },
  {
    id: "auditThermostat",
    system: "heat",
    question: text(
      "¿La calefacción tiene termostato, a 20 °C o menos?",
      "Does the heating have a thermostat, at 20 °C or less?",
      "O aquecimento tem termostato, a 20 °C ou menos?",
    ),
    problemIf: "no",
    measure: text(
      "Poner termostato y dejarlo en 20 °C",
      "Fit a thermostat and leave it at 20 °C",
      "Instalar termostato e deixá-lo em 20 °C",
    ),
    cost: "low",
    use: "heating",
    savedPercent: 7,
  },
  {
    id: "auditHeatAfterHours",
    system: "heat",
    question: text(
      "¿Queda calefacción prendida fuera de horario?",
      "Is heating left on out of hours?",
      "O aquecimento fica ligado fora do horário?",
    ),
    problemIf: "yes",
    measure: text(
      "Apagar media hora antes de cerrar",
      "Turn off half an hour before closing",
      "Desligar meia hora antes de fechar",
    ),
    cost: "none",
    use: "heating",
    savedPercent: 10,
  },
  {
    id: "auditHeatPilots",
    system: "heat",
    question: text(
      "¿Los calefactores a gas tienen piloto siempre encendido?",
      "Do gas heaters keep a pilot flame burning?",
      "Os aquecedores a gás têm chama-piloto sempre acesa?",
    ),
    problemIf: "yes",
    measure: text(
      "Apagar pilotos fuera del invierno y pasar a encendido electrónico",
      "Put out pilots outside winter and change to electronic ignition",
      "Apagar pilotos fora do inverno e passar a acendimento eletrônico",
    ),
    cost: "low",
    use: "heating",
    savedPercent: 6,
  },
  {
    id: "auditOldHeaters",
    system: "heat",
    question: text(
      "¿La caldera o los calefactores tienen más de 15 años?",
      "Is the boiler or are the heaters over 15 years old?",
      "A caldeira ou os aquecedores têm mais de 15 anos?",
    ),
    problemIf: "yes",
    measure: text(
      "Cambiar por equipos eficientes o bombas de calor",
      "Change to efficient appliances or heat pumps",
      "Trocar por equipamentos eficientes ou bombas de calor",
    ),
    cost: "investment",
    use: "heating",
    savedPercent: 25,
  },
  {
    id: "auditTankInsulated",
    system: "heat",
    question: text(
      "¿El termotanque y los caños de agua caliente están aislados?",
      "Are the hot-water tank and pipes insulated?",
      "O boiler e os canos de água quente estão isolados?",
    ),
    problemIf: "no",
    measure: text("Aislar el tanque y los caños", "Insulate tank and pipes", "Isolar o tanque e os canos"),
    cost: "low",
    use: "hot-water",
    savedPercent: 10,
  },
  {
    id: "auditHotWaterNeeded",
    system: "heat",
    question: text(
      "¿Hay agua caliente prendida donde casi no se usa?",
      "Is water kept hot where it is hardly used?",
      "Há água quente ligada onde quase não se usa?",
    ),
    problemIf: "yes",
    measure: text(
      "Apagarla, o ponerle un horario",
      "Turn it off, or set hours for it",
      "Desligá-la, ou definir um horário",
    ),
    cost: "none",
    use: "hot-water",
    savedPercent: 20,
  },
];

const coolingAndLight: readonly AuditItem[] = [
  {
    id: "auditCoolAt24",
    system: "cooling-lighting",
    question: text(
      "¿El aire acondicionado está a 24 °C o más?",
      "Is air conditioning set at 24 °C or more?",
      "O ar-condicionado está a 24 °C ou mais?",
    ),
    problemIf: "no",
    measure: text(
      "Dejarlo en 24 °C y cerrar puertas y ventanas",
      "Leave it at 24 °C, doors and windows closed",
      "Deixá-lo em 24 °C, com portas e janelas fechadas",
    ),
    cost: "none",
    use: "cooling",
    savedPercent: 10,
  },
  {
    id: "auditFiltersClean",
    system: "cooling-lighting",
    question: text(
      "¿Los filtros se limpian al menos una vez por año?",
      "Are filters cleaned at least once a year?",
      "Os filtros são limpos pelo menos uma vez por ano?",
    ),
    problemIf: "no",
    measure: text(
      "Limpiar filtros y unidades exteriores",
      "Clean filters and outdoor units",
      "Limpar filtros e unidades externas",
    ),
    cost: "low",
    use: "cooling",
    savedPercent: 6,
  },
  {
    id: "auditLed",
    system: "cooling-lighting",
    question: text(
      "¿Casi todas las lámparas son LED?",
      "Are nearly all lamps LED?",
      "Quase todas as lâmpadas são LED?",
    ),
    problemIf: "no",
    measure: text(
      "Cambiar tubos y lámparas por LED",
      "Change tubes and lamps to LED",
      "Trocar tubos e lâmpadas por LED",
    ),
    cost: "investment",
    use: "lighting",
    savedPercent: 50,
  },
  {
    id: "auditLightsOff",
    system: "cooling-lighting",
    question: text(
      "¿Quedan luces prendidas en lugares vacíos o de día?",
      "Are lights left on in empty rooms or by day?",
      "Ficam luzes acesas em locais vazios ou de dia?",
    ),
    problemIf: "yes",
    measure: text(
      "Apagar al salir: carteles y una persona responsable por sector",
      "Turn off on leaving: signs and someone in charge of each area",
      "Apagar ao sair: avisos e uma pessoa responsável por setor",
    ),
    cost: "none",
    use: "lighting",
    savedPercent: 10,
  },
  {
    id: "auditSensors",
    system: "cooling-lighting",
    question: text(
      "¿Pasillos y baños tienen sensor de movimiento?",
      "Do corridors and toilets have motion sensors?",
      "Corredores e banheiros têm sensor de presença?",
    ),
    problemIf: "no",
    measure: text(
      "Poner sensores y separar circuitos",
      "Fit sensors and split circuits",
      "Instalar sensores e separar circuitos",
    ),
    cost: "low",
    use: "lighting",
    savedPercent: 5,
  },
];

const habits: readonly AuditItem[] = [
  {
    id: "auditStandby",
    system: "habits",
    question: text(
      "¿Computadoras e impresoras quedan prendidas de noche?",
      "Are computers and printers left on at night?",
      "Computadores e impressoras ficam ligados à noite?",
    ),
    problemIf: "yes",
    measure: text(
      "Apagar todo al irse, con zapatillas con llave",
      "Switch all off on leaving, with switched power strips",
      "Desligar tudo ao sair, com réguas com interruptor",
    ),
    cost: "none",
    use: "equipment",
    savedPercent: 10,
  },
  {
    id: "auditOldFridges",
    system: "habits",
    question: text(
      "¿Hay heladeras o dispensers viejos, o de más?",
      "Are there old or needless fridges or water dispensers?",
      "Há geladeiras ou bebedouros velhos, ou sobrando?",
    ),
    problemIf: "yes",
    measure: text(
      "Sacar los que sobran y cambiar los viejos por clase A",
      "Remove those not needed, change old ones for class A",
      "Retirar os que sobram e trocar os velhos por classe A",
    ),
    cost: "low",
    use: "equipment",
    savedPercent: 8,
  },
  {
    id: "auditOldPumps",
    system: "habits",
    question: text(
      "¿Hay bombas, motores o equipos de más de 15 años?",
      "Are there pumps, motors or equipment over 15 years old?",
      "Há bombas, motores ou equipamentos com mais de 15 anos?",
    ),
    problemIf: "yes",
    measure: text(
      "Cambiarlos por otros de alta eficiencia",
      "Change them for high-efficiency ones",
      "Trocá-los por outros de alta eficiência",
    ),
    cost: "investment",
    use: "equipment",
    savedPercent: 12,
  },
  {
    id: "auditSomeoneReads",
    system: "habits",
    question: text(
      "¿Alguien mira los consumos de las facturas cada mes?",
      "Does someone look at the consumption on the bills every month?",
      "Alguém olha os consumos das contas todo mês?",
    ),
    problemIf: "no",
    measure: text(
      "Nombrar a quien anote los kWh y m³ de cada mes",
      "Name someone to note the kWh and m³ of each month",
      "Nomear quem anote os kWh e m³ de cada mês",
    ),
    cost: "none",
    use: "equipment",
    savedPercent: 3,
  },
];

const useShares: readonly AuditUseShare[] = [
  {
    id: "auditElectricityLighting",
    use: "lighting",
    carrier: "electricity",
    label: text("Electricidad: iluminación", "Electricity: lighting", "Eletricidade: iluminação"),
    percent: 30,
  },
  {
    id: "auditElectricityCooling",
    use: "cooling",
    carrier: "electricity",
    label: text("Electricidad: aire acondicionado", "Electricity: cooling", "Eletricidade: ar-condicionado"),
    percent: 20,
  },
  {
    id: "auditElectricityEquipment",
    use: "equipment",
    carrier: "electricity",
    label: text("Electricidad: equipos", "Electricity: equipment", "Eletricidade: equipamentos"),
    percent: 35,
  },
  {
    id: "auditElectricityHeating",
    use: "heating",
    carrier: "electricity",
    label: text("Electricidad: calefacción", "Electricity: heating", "Eletricidade: aquecimento"),
    percent: 10,
  },
  {
    id: "auditElectricityHotWater",
    use: "hot-water",
    carrier: "electricity",
    label: text("Electricidad: agua caliente", "Electricity: hot water", "Eletricidade: água quente"),
    percent: 5,
  },
  {
    id: "auditGasHeating",
    use: "heating",
    carrier: "natural-gas",
    label: text("Gas de red: calefacción", "Piped gas: heating", "Gás encanado: aquecimento"),
    percent: 80,
  },
  {
    id: "auditGasHotWater",
    use: "hot-water",
    carrier: "natural-gas",
    label: text("Gas de red: agua caliente", "Piped gas: hot water", "Gás encanado: água quente"),
    percent: 15,
  },
];

export const auditCatalogue: AuditCatalogue = {
  items: [...envelope, ...heat, ...coolingAndLight, ...habits],
  useShares,
};
