/** Questions of the methods that compute waste, wastewater and livestock rows from what the town knows. */
import type { Condition, Field } from "~/domain/template/template";
import {
  solidWasteGpcCells,
  wasteKinds,
  wastewaterGpcCells,
} from "templates/catalogs/code-lists/inventory-lists";
import {
  fluorinatedGases,
  treatmentPlaces,
  wasteDestinations,
} from "templates/catalogs/code-lists/inventory-methods";
import {
  calculations,
  degradedFractions,
  disposalSites,
  incinerators,
  landfillMethods,
  livestockClimates,
  wasteClimateZones,
  wasteComponents,
  wasteStates,
  wasteTreatments,
} from "templates/catalogs/code-lists/waste";
import { enteredEmissionFields, ownFactorFields, withoutNotationKey } from "./inventory-row-fields";

const computed: Condition = { field: "calculation", in: ["computed"] };
/** Unanswered shows both ways: what is filled in decides. */
const mayCompute: Condition = {
  all: [withoutNotationKey, { not: { field: "calculation", in: ["entered"] } }],
};
const livestockRow: Condition = { field: "processKind", in: ["livestock"] };
const modelledProcess: Condition = { field: "processKind", in: ["livestock", "fugitive"] };

function whenComputing(...more: Condition[]): Condition {
  return { all: [mayCompute, ...more] };
}

/** Destinations that say by themselves that the waste is buried. */
const BURIED = ["own-dump", "own-dump-burning", "own-landfill", "landfill-outside", "received-from-others"];
const buriedByDestination: Condition = { field: "destination", in: BURIED };

/** Treatment as answered; a destination that means burial goes before it. */
function treatedBy(...treatments: string[]): Condition {
  const answered: Condition = {
    all: [{ field: "treatment", in: treatments }, { not: buriedByDestination }],
  };
  return treatments.includes("disposal") ? { any: [buriedByDestination, answered] } : answered;
}

const CELL_FRAMEWORKS = ["gcom-americas", "cdp-iclei", "race-to-zero", "network"] as const;
const withoutCell: Condition = { not: { field: "gpcCell", answered: true } };

/**
 * First question of a row of waste: it leads to the cell and the method. A row that already names its treatment is
 * not asked where the waste goes.
 */
export const wasteSourceFields: readonly Field[] = [
  {
    id: "destination",
    kind: "choice",
    list: wasteDestinations,
    label: { es: "¿Adónde van?", en: "Where does it go?", pt: "Aonde vão?" },
    hint: {
      es: "Si hay dos destinos, hacé dos filas.",
      en: "If there are two destinations, make two rows.",
      pt: "Se houver dois destinos, faça duas linhas.",
    },
    essential: true,
    required: true,
    showIf: {
      any: [{ field: "destination", answered: true }, { not: { field: "treatment", answered: true } }],
    },
  },
  {
    id: "treatment",
    kind: "choice",
    list: wasteTreatments,
    label: { es: "Qué se hace con ellos", en: "What is done with it", pt: "O que se faz com eles" },
    hint: {
      es: "Lo que se quema a cielo abierto va en su propia fila.",
      en: "What burns in the open goes in a row of its own.",
      pt: "O que é queimado a céu aberto vai em linha própria.",
    },
    essential: true,
    required: true,
    showIf: {
      any: [
        { field: "destination", in: ["other"] },
        { all: [{ field: "treatment", answered: true }, { not: buriedByDestination }] },
      ],
    },
  },
  {
    id: "treatedWhere",
    kind: "choice",
    list: treatmentPlaces,
    label: { es: "¿Dónde se tratan?", en: "Where is it treated?", pt: "Onde são tratados?" },
    hint: {
      es: "Si el lugar está en otro municipio, igual cuentan: son de acá.",
      en: "If the place is in another municipality they still count: they are yours.",
      pt: "Se o lugar fica em outro município, contam do mesmo jeito: são daqui.",
    },
    frameworks: CELL_FRAMEWORKS,
    essential: true,
    required: true,
    showIf: {
      all: [
        { not: buriedByDestination },
        { field: "treatment", answered: true },
        { not: { field: "treatment", in: ["recycling"] } },
        withoutCell,
      ],
    },
  },
  {
    id: "disposalSite",
    kind: "choice",
    list: disposalSites,
    label: { es: "Tipo de sitio", en: "Kind of site", pt: "Tipo de local" },
    hint: {
      es: "Decide cuánto metano se forma: en un basural hondo y tapado, más que en uno playo.",
      en: "It decides how much methane forms: more in a deep covered dump than in a shallow one.",
      pt: "Define quanto metano se forma: num lixão fundo e coberto, mais que num raso.",
    },
    essential: true,
    showIf: treatedBy("disposal"),
  },
  {
    id: "wasteKind",
    kind: "choice",
    list: wasteKinds,
    label: { es: "Tipo de residuo", en: "Kind of waste", pt: "Tipo de resíduo" },
    where: {
      es: "Área de Servicios Públicos o Higiene Urbana.",
      en: "The public services or street cleaning office.",
      pt: "Setor de limpeza urbana.",
    },
    essential: true,
    required: true,
  },
  {
    id: "gpcCell",
    kind: "choice",
    list: solidWasteGpcCells,
    label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
    hint: {
      es: "Si no lo sabés, dejalo vacío: lo deducimos del destino.",
      en: "If you do not know, leave it empty: we derive it from the destination.",
      pt: "Se não souber, deixe vazio: deduzimos do destino.",
    },
    frameworks: CELL_FRAMEWORKS,
  },
];

export const wastewaterPlaceFields: readonly Field[] = [
  {
    id: "treatedWhere",
    kind: "choice",
    list: treatmentPlaces,
    label: { es: "¿Dónde se tratan?", en: "Where is it treated?", pt: "Onde é tratado?" },
    hint: {
      es: "Los pozos y las letrinas están dentro; la planta puede estar en otro municipio.",
      en: "Septic tanks and latrines are inside; the plant may be in another municipality.",
      pt: "As fossas ficam dentro; a estação pode ficar em outro município.",
    },
    frameworks: CELL_FRAMEWORKS,
    essential: true,
    required: true,
    showIf: withoutCell,
  },
  {
    id: "gpcCell",
    kind: "choice",
    list: wastewaterGpcCells,
    label: { es: "Casillero del GPC", en: "GPC reference", pt: "Referência do GPC" },
    hint: {
      es: "Si no lo sabés, dejalo vacío: lo deducimos de lo anterior.",
      en: "If you do not know, leave it empty: we derive it from the above.",
      pt: "Se não souber, deixe vazio: deduzimos do anterior.",
    },
    frameworks: CELL_FRAMEWORKS,
  },
];

/** The questions of stated emissions and own factors disappear once the row is to be computed. */
function unless(hidden: Condition, fields: readonly Field[]): Field[] {
  return fields.map((field) => ({
    ...field,
    showIf: { all: [...(field.showIf ? [field.showIf] : []), { not: hidden }] },
  }));
}

const statedFields: readonly Field[] = [...enteredEmissionFields, ...ownFactorFields];
export const wasteStatedFields: readonly Field[] = unless(computed, statedFields);
export const wastewaterStatedFields: readonly Field[] = unless(computed, enteredEmissionFields);
export const processStatedFields: readonly Field[] = unless(
  { all: [modelledProcess, computed] },
  statedFields,
);

export const calculationField: Field = {
  id: "calculation",
  kind: "choice",
  list: calculations,
  label: {
    es: "¿Cómo se saben las emisiones?",
    en: "How are the emissions known?",
    pt: "Como se sabem as emissões?",
  },
  hint: {
    es: "Si no tenés un informe que las dé, dejá que se calculen acá.",
    en: "If you have no report that gives them, let them be worked out here.",
    pt: "Se não tiver um relatório que as dê, deixe que sejam calculadas aqui.",
  },
  essential: true,
  showIf: withoutNotationKey,
};

export const processCalculationField: Field = {
  ...calculationField,
  showIf: { all: [withoutNotationKey, modelledProcess] },
};

const disposed = treatedBy("disposal");
const historyWanted = whenComputing(disposed, { field: "landfillMethod", in: ["first-order-decay"] });
const compositionWanted = whenComputing(treatedBy("disposal", "incineration", "open-burning"));

const methaneRecovered: Field = {
  id: "methaneRecovered",
  kind: "percent",
  min: 0,
  max: 100,
  label: {
    es: "Metano captado o quemado",
    en: "Methane recovered or flared",
    pt: "Metano captado ou queimado",
  },
  hint: {
    es: "Del metano que se forma, cuánto se quema o se usa. Vacío: nada.",
    en: "Of the methane that forms, how much is burnt or used. Empty: none.",
    pt: "Do metano que se forma, quanto é queimado ou usado. Vazio: nada.",
  },
};

/** After the mass: what is special to the treatment. */
export const wasteAmountFields: readonly Field[] = [
  {
    id: "wasteState",
    kind: "choice",
    list: wasteStates,
    label: { es: "¿Cómo se pesa?", en: "How is it weighed?", pt: "Como é pesado?" },
    hint: {
      es: "Vacío: húmedo, como llega a la planta.",
      en: "Empty: wet, as it arrives at the plant.",
      pt: "Vazio: úmido, como chega à usina.",
    },
    showIf: whenComputing(treatedBy("composting", "anaerobic-digestion")),
  },
  {
    id: "incinerator",
    kind: "choice",
    list: incinerators,
    label: { es: "Tipo de incinerador", en: "Kind of incinerator", pt: "Tipo de incinerador" },
    hint: {
      es: "Sin este dato se cuenta solo el CO2, no el metano ni el óxido nitroso.",
      en: "Without it only CO2 is counted, not methane or nitrous oxide.",
      pt: "Sem este dado conta-se só o CO2, não o metano nem o óxido nitroso.",
    },
    essential: true,
    showIf: whenComputing(treatedBy("incineration")),
  },
  {
    id: "burntShare",
    kind: "percent",
    min: 0,
    max: 100,
    label: {
      es: "Parte que se quema en el lugar",
      en: "Share burnt on the site",
      pt: "Parte que é queimada no local",
    },
    hint: {
      es: "Lo quemado no se entierra: se descuenta acá, en todos los años, y va en otra fila como quema a cielo abierto.",
      en: "What burns is not buried: it is taken off here, in all years, and goes in another row as open burning.",
      pt: "O queimado não é enterrado: desconta-se aqui, em todos os anos, e vai em outra linha como queima a céu aberto.",
    },
    essential: true,
    showIf: whenComputing(disposed),
  },
  { ...methaneRecovered, showIf: treatedBy("disposal", "anaerobic-digestion") },
];

/** How a landfill or a fire is computed. */
export const wasteMethodFields: readonly Field[] = [
  {
    id: "landfillMethod",
    kind: "choice",
    list: landfillMethods,
    label: { es: "Método del relleno", en: "Method for the landfill", pt: "Método do aterro" },
    hint: {
      es: "Elegí uno y mantenelo en todos los inventarios; el otro se muestra al lado. Vacío: compromiso de metano.",
      en: "Choose one and keep it in every inventory; the other is shown beside it. Empty: methane commitment.",
      pt: "Escolha um e mantenha-o em todos os inventários; o outro aparece ao lado. Vazio: compromisso de metano.",
    },
    essential: true,
    showIf: whenComputing(disposed),
  },
  {
    id: "climateZone",
    kind: "choice",
    list: wasteClimateZones,
    label: { es: "Clima del lugar", en: "Climate of the place", pt: "Clima do lugar" },
    where: {
      es: "Servicio Meteorológico Nacional: temperatura media y lluvia anual.",
      en: "The weather service: mean temperature and yearly rain.",
      pt: "Serviço meteorológico: temperatura média e chuva anual.",
    },
    essential: true,
    showIf: historyWanted,
  },
  {
    id: "openingYear",
    kind: "year",
    min: 1900,
    max: 2050,
    label: {
      es: "Año en que se empezó a usar el sitio",
      en: "Year in which the site came into use",
      pt: "Ano em que o local começou a ser usado",
    },
    hint: {
      es: "Lo enterrado hace décadas todavía emite; si no se sabe, preguntá a quien trabajó ahí.",
      en: "Waste buried decades ago still emits; if nobody knows, ask those who worked there.",
      pt: "O enterrado há décadas ainda emite; se não se sabe, pergunte a quem trabalhou lá.",
    },
    essential: true,
    showIf: historyWanted,
  },
  {
    id: "wasteHistory",
    kind: "rows",
    layout: "table",
    namedBy: ["year"],
    addLabel: { es: "Agregar un año", en: "Add a year", pt: "Adicionar um ano" },
    label: {
      es: "Residuos de años anteriores",
      en: "Waste of earlier years",
      pt: "Resíduos de anos anteriores",
    },
    hint: {
      es: "Los años que se pesaron; los demás los estimamos con el crecimiento de la población y quedan marcados.",
      en: "The years that were weighed; we estimate the others from population growth, and they stay marked.",
      pt: "Os anos que foram pesados; os demais estimamos com o crescimento da população e ficam marcados.",
    },
    fields: [
      {
        id: "year",
        kind: "year",
        min: 1900,
        max: 2050,
        label: { es: "Año", en: "Year", pt: "Ano" },
        required: true,
      },
      {
        id: "tonnes",
        kind: "decimal",
        min: 0,
        unit: { es: "t", en: "t", pt: "t" },
        label: { es: "Masa", en: "Mass", pt: "Massa" },
        required: true,
      },
      {
        id: "source",
        kind: "text",
        maxLength: 200,
        label: { es: "Fuente", en: "Source", pt: "Fonte" },
      },
    ],
    showIf: historyWanted,
  },
  {
    id: "populationGrowth",
    kind: "decimal",
    unit: { es: "% por año", en: "% a year", pt: "% ao ano" },
    label: {
      es: "Crecimiento de la población",
      en: "Growth of the population",
      pt: "Crescimento da população",
    },
    where: {
      es: "Censos: la variación entre los dos últimos, repartida por año.",
      en: "Censuses: the change between the last two, spread over the years.",
      pt: "Censos: a variação entre os dois últimos, repartida por ano.",
    },
    example: { es: "1,2", en: "1.2", pt: "1,2" },
    essential: true,
    showIf: historyWanted,
  },
  {
    id: "composition",
    kind: "rows",
    layout: "table",
    namedBy: ["component"],
    addLabel: { es: "Agregar un componente", en: "Add a component", pt: "Adicionar um componente" },
    label: { es: "De qué son los residuos", en: "What the waste is made of", pt: "De que são os resíduos" },
    hint: {
      es: "Solo si hay un estudio: las partes suman 100. Vacío, usamos la de la región para los domiciliarios.",
      en: "Only if there is a study: the parts add up to 100. Empty, we use the region's for household waste.",
      pt: "Só se houver um estudo: as partes somam 100. Vazio, usamos a da região para os domésticos.",
    },
    fields: [
      {
        id: "component",
        kind: "choice",
        list: wasteComponents,
        label: { es: "Componente", en: "Component", pt: "Componente" },
        required: true,
      },
      {
        id: "percent",
        kind: "percent",
        min: 0,
        max: 100,
        label: { es: "Parte del peso", en: "Share of the mass", pt: "Parte do peso" },
        required: true,
      },
    ],
    showIf: compositionWanted,
  },
  {
    id: "degradedFraction",
    kind: "choice",
    list: degradedFractions,
    label: {
      es: "Parte del carbono que se descompone",
      en: "Share of the carbon that decomposes",
      pt: "Parte do carbono que se decompõe",
    },
    hint: {
      es: "Vacío: 0,6 con compromiso de metano y 0,5 con descomposición de primer orden, como dice cada guía.",
      en: "Empty: 0.6 with methane commitment and 0.5 with first-order decay, as each guide says.",
      pt: "Vazio: 0,6 com compromisso de metano e 0,5 com decaimento de primeira ordem, como diz cada guia.",
    },
    showIf: whenComputing(disposed),
  },
];

export const wastewaterMethodFields: readonly Field[] = [
  {
    id: "bodPerPerson",
    kind: "decimal",
    min: 0,
    unit: { es: "g por persona y día", en: "g per person and day", pt: "g por pessoa e dia" },
    label: { es: "Carga orgánica (DBO)", en: "Organic load (BOD)", pt: "Carga orgânica (DBO)" },
    hint: {
      es: "Vacío, usamos la del IPCC para la región (40 g en la Argentina).",
      en: "Empty, we use the IPCC value for the region (40 g in Argentina).",
      pt: "Vazio, usamos a do IPCC para a região (50 g no Brasil).",
    },
    showIf: mayCompute,
  },
  {
    id: "proteinPerPerson",
    kind: "decimal",
    min: 0,
    unit: { es: "kg por persona y año", en: "kg per person and year", pt: "kg por pessoa e ano" },
    label: {
      es: "Proteína que come cada persona",
      en: "Protein eaten per person",
      pt: "Proteína consumida por pessoa",
    },
    where: {
      es: "FAOSTAT, hojas de balance de alimentos: gramos de proteína por día, por 0,365.",
      en: "FAOSTAT, food balance sheets: grams of protein a day, times 0.365.",
      pt: "FAOSTAT, balanços alimentares: gramas de proteína por dia, vezes 0,365.",
    },
    hint: {
      es: "Sin este dato no se cuenta el óxido nitroso.",
      en: "Without it nitrous oxide is not counted.",
      pt: "Sem este dado não se conta o óxido nitroso.",
    },
    essential: true,
    showIf: mayCompute,
  },
  {
    id: "sludgeKgBod",
    kind: "decimal",
    min: 0,
    unit: { es: "kg de DBO por año", en: "kg of BOD a year", pt: "kg de DBO por ano" },
    label: {
      es: "DBO retirada con los barros",
      en: "BOD removed with the sludge",
      pt: "DBO retirada com o lodo",
    },
    hint: { es: "Vacío: nada.", en: "Empty: none.", pt: "Vazio: nada." },
    showIf: mayCompute,
  },
  { ...methaneRecovered, showIf: mayCompute },
];

export const livestockClimateField: Field = {
  id: "livestockClimate",
  kind: "choice",
  list: livestockClimates,
  label: {
    es: "Clima: temperatura media del año",
    en: "Climate: mean temperature of the year",
    pt: "Clima: temperatura média do ano",
  },
  hint: {
    es: "Decide el metano del estiércol; sin este dato se cuenta solo el de la digestión.",
    en: "It decides the methane of manure; without it only that of digestion is counted.",
    pt: "Define o metano do esterco; sem este dado conta-se só o da digestão.",
  },
  essential: true,
  showIf: whenComputing(livestockRow),
};

const perHead = { es: "kg por cabeza y año", en: "kg per head and year", pt: "kg por cabeça e ano" };

/** Factors of the animals themselves, where a national inventory has better ones than the guideline. */
export const livestockFactorFields: readonly Field[] = [
  {
    id: "animalMassKg",
    kind: "decimal",
    min: 0,
    unit: { es: "kg", en: "kg", pt: "kg" },
    label: { es: "Peso medio de un animal", en: "Mean mass of an animal", pt: "Peso médio de um animal" },
    hint: {
      es: "Con él se estima el óxido nitroso del estiércol a campo; vacío, no se cuenta.",
      en: "It gives the nitrous oxide of manure on pasture; empty, that is not counted.",
      pt: "Com ele se estima o óxido nitroso do esterco no pasto; vazio, não se conta.",
    },
    showIf: whenComputing(livestockRow),
  },
  {
    id: "entericCh4PerHead",
    kind: "decimal",
    min: 0,
    unit: perHead,
    label: {
      es: "Metano de la digestión, factor propio",
      en: "Enteric methane, own factor",
      pt: "Metano da digestão, fator próprio",
    },
    hint: {
      es: "Vacío: el del IPCC para la región. Contá la fuente en «Cómo se sabe».",
      en: "Empty: the IPCC's for the region. Give the source under “How it is known”.",
      pt: "Vazio: o do IPCC para a região. Informe a fonte em «Como se sabe».",
    },
    showIf: whenComputing(livestockRow),
  },
  {
    id: "manureCh4PerHead",
    kind: "decimal",
    min: 0,
    unit: perHead,
    label: {
      es: "Metano del estiércol, factor propio",
      en: "Methane of manure, own factor",
      pt: "Metano do esterco, fator próprio",
    },
    showIf: whenComputing(livestockRow),
  },
  {
    id: "manureN2oPerHead",
    kind: "decimal",
    min: 0,
    unit: perHead,
    label: {
      es: "Óxido nitroso del estiércol, factor propio",
      en: "Nitrous oxide of manure, own factor",
      pt: "Óxido nitroso do esterco, fator próprio",
    },
    showIf: whenComputing(livestockRow),
  },
];

const usesGases: Condition = {
  all: [withoutNotationKey, { field: "processKind", in: ["industrial-process", "product-use", "other"] }],
};

/** Refrigerants and the like, by mass: the potentials of the inventory convert them. */
export const otherGasFields: readonly Field[] = [
  {
    id: "otherGas",
    kind: "choice",
    list: fluorinatedGases,
    label: { es: "Otro gas", en: "Another gas", pt: "Outro gás" },
    hint: {
      es: "Una fila por gas; las mezclas, en toneladas de CO2e.",
      en: "One row per gas; mixtures in tonnes of CO2e.",
      pt: "Uma linha por gás; as misturas, em toneladas de CO2e.",
    },
    showIf: usesGases,
  },
  {
    id: "otherGasTonnes",
    kind: "decimal",
    min: 0,
    unit: { es: "t del gas", en: "t of the gas", pt: "t do gás" },
    label: { es: "Cuánto se liberó", en: "How much was released", pt: "Quanto foi liberado" },
    hint: {
      es: "Lo que se recargó en el año: es lo que se había escapado.",
      en: "What was refilled in the year: that is what had leaked.",
      pt: "O que foi reposto no ano: é o que tinha escapado.",
    },
    required: true,
    showIf: { all: [usesGases, { field: "otherGas", answered: true }] },
  },
];
