/** Questions that the rows of an inventory share, whatever their kind. */
import type { Condition, EstimateField, Field, Page } from "~/domain/template/template";
import { dataBases, dataQuality, notationKeys } from "templates/catalogs/code-lists/inventory";

/** A notation key stands instead of a number, so the numbers are asked only without one. */
export const withoutNotationKey: Condition = { not: { field: "notationKey", answered: true } };

export const labelField: Field = {
  id: "label",
  kind: "text",
  maxLength: 160,
  label: { es: "Nombre de la fuente", en: "Name of the source", pt: "Nome da fonte" },
  alsoCalled: ["fuente", "fuente de emisión", "nombre", "descripción", "source"],
  hint: {
    es: "Con este nombre la vas a reconocer en las listas.",
    en: "The name by which you will recognise it in lists.",
    pt: "Com esse nome você a reconhecerá nas listas.",
  },
  example: {
    es: "Electricidad de las viviendas",
    en: "Electricity of dwellings",
    pt: "Eletricidade das residências",
  },
  essential: true,
  required: true,
};

/** Asked with the source, before any amount: its answer decides whether an amount is asked at all. */
export const notationFields: readonly Field[] = [
  {
    id: "notationKey",
    kind: "choice",
    list: notationKeys,
    label: {
      es: "Si no hay un número, ¿por qué?",
      en: "If there is no number, why?",
      pt: "Se não há um número, por quê?",
    },
    hint: {
      es: "Dejalo vacío cuando tengas el dato, aunque sea estimado.",
      en: "Leave it empty if you have the figure, even an estimate.",
      pt: "Deixe vazio quando tiver o dado, mesmo estimado.",
    },
    guidance: {
      es: "Un cero y un dato que falta no son lo mismo. Estas claves lo dicen: **NO** la actividad no existe en el municipio (por ejemplo, no hay tren); **IE** ya está contada en otra fila; **C** es confidencial; **NE** existe pero no se pudo estimar (solo para fuentes pequeñas).",
      en: "A zero and a missing figure are not the same. These keys say which: **NO** the activity does not occur in the municipality (no railway, say); **IE** it is already counted in another row; **C** confidential; **NE** it occurs but could not be estimated (small sources only).",
      pt: "Um zero e um dado que falta não são a mesma coisa. Estas chaves dizem qual é: **NO** a atividade não existe no município (não há trem, por exemplo); **IE** já está contada em outra linha; **C** é confidencial; **NE** existe mas não foi possível estimar (só para fontes pequenas).",
    },
    essential: true,
  },
  {
    id: "notationExplanation",
    kind: "longText",
    suggestedWords: 30,
    label: { es: "Explicá la clave", en: "Explain the key", pt: "Explique a chave" },
    example: {
      es: "No hay red de gas natural en la localidad.",
      en: "There is no natural gas network in the town.",
      pt: "Não há rede de gás natural na cidade.",
    },
    essential: true,
    required: true,
    showIf: { field: "notationKey", answered: true },
  },
];

/** Stands after the question of a row that public figures can answer. Its id is the same in every kind of row. */
export function estimateField(row: EstimateField["row"], fills: string): EstimateField {
  return {
    id: "amountEstimate",
    kind: "estimate",
    row,
    fills,
    label: {
      es: "Estimación o registro",
      en: "Estimate or register",
      pt: "Estimativa ou cadastro",
    },
    mark: { es: "estimado", en: "estimated", pt: "estimado" },
    used: { es: "Se usa, a partir de", en: "In use, from", pt: "Em uso, a partir de" },
    refused: {
      es: "No se quiso usar una estimación",
      en: "An estimate was declined",
      pt: "Preferiu-se não usar uma estimativa",
    },
    essential: true,
    showIf: withoutNotationKey,
  };
}

/** An own factor replaces the catalogue's; always with its source. */
export const ownFactorFields: readonly Field[] = [
  {
    id: "ownFactor",
    kind: "decimal",
    unit: {
      es: "tCO2e por unidad de la cantidad",
      en: "tCO2e per unit of the amount",
      pt: "tCO2e por unidade da quantidade",
    },
    label: { es: "Factor de emisión propio", en: "Own emission factor", pt: "Fator de emissão próprio" },
    hint: {
      es: "Vacío, usamos el del catálogo; completalo solo si tu fuente da otro.",
      en: "Empty, we use the catalogue's; fill it in only if your source gives another.",
      pt: "Vazio, usamos o do catálogo; preencha só se a sua fonte der outro.",
    },
    example: {
      es: "0,273 si la cantidad está en MWh",
      en: "0.273 if the amount is in MWh",
      pt: "0,273 se a quantidade está em MWh",
    },
    showIf: withoutNotationKey,
  },
  {
    id: "ownFactorSource",
    kind: "text",
    maxLength: 300,
    label: { es: "Fuente del factor", en: "Source of the factor", pt: "Fonte do fator" },
    hint: {
      es: "El documento o la página de donde sale el factor.",
      en: "The document or page that the factor comes from.",
      pt: "O documento ou a página de onde sai o fator.",
    },
    required: true,
    showIf: { all: [{ field: "ownFactor", answered: true }, withoutNotationKey] },
  },
  {
    id: "ownFactorYear",
    kind: "year",
    min: 1990,
    max: 2050,
    label: { es: "Año del factor", en: "Year of the factor", pt: "Ano do fator" },
    showIf: { all: [{ field: "ownFactor", answered: true }, withoutNotationKey] },
  },
];

/** Emissions that a source already gives, as CO2e or gas by gas. */
export const enteredEmissionFields: readonly Field[] = [
  {
    id: "enteredTco2e",
    kind: "decimal",
    unit: { es: "tCO2e", en: "tCO2e", pt: "tCO2e" },
    label: { es: "Emisiones informadas", en: "Emissions stated", pt: "Emissões informadas" },
    hint: {
      es: "Toneladas de CO2 equivalente tal como las da la fuente.",
      en: "Tonnes of CO2 equivalent as the source gives them.",
      pt: "Toneladas de CO2 equivalente como a fonte as dá.",
    },
    essential: true,
    showIf: withoutNotationKey,
  },
  {
    id: "co2",
    kind: "decimal",
    unit: { es: "t de CO2", en: "t of CO2", pt: "t de CO2" },
    label: { es: "Dióxido de carbono", en: "Carbon dioxide", pt: "Dióxido de carbono" },
    hint: {
      es: "Los gases por separado solo si la fuente los da: se convierten con los potenciales de este inventario.",
      en: "Gases one by one only if the source gives them: they are converted with this inventory's potentials.",
      pt: "Os gases separados só se a fonte os der: convertem-se com os potenciais deste inventário.",
    },
    showIf: withoutNotationKey,
  },
  {
    id: "ch4",
    kind: "decimal",
    unit: { es: "t de CH4", en: "t of CH4", pt: "t de CH4" },
    label: { es: "Metano", en: "Methane", pt: "Metano" },
    showIf: withoutNotationKey,
  },
  {
    id: "n2o",
    kind: "decimal",
    unit: { es: "t de N2O", en: "t of N2O", pt: "t de N2O" },
    label: { es: "Óxido nitroso", en: "Nitrous oxide", pt: "Óxido nitroso" },
    showIf: withoutNotationKey,
  },
  {
    id: "enteredSource",
    kind: "text",
    maxLength: 300,
    label: {
      es: "De dónde salen esas emisiones",
      en: "Where these emissions come from",
      pt: "De onde vêm essas emissões",
    },
    example: {
      es: "Planilla de la red, hoja «Residuos», método IPCC 2006",
      en: "Network's spreadsheet, «Waste» sheet, IPCC 2006 method",
      pt: "Planilha da rede, aba «Resíduos», método IPCC 2006",
    },
    essential: true,
    required: true,
    showIf: {
      all: [
        withoutNotationKey,
        {
          any: [
            { field: "enteredTco2e", answered: true },
            { field: "co2", answered: true },
            { field: "ch4", answered: true },
            { field: "n2o", answered: true },
          ],
        },
      ],
    },
  },
];

/** How we know: last page of every row. */
export const dataPage: Page = {
  id: "data",
  title: { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
  essential: true,
  fields: [
    {
      id: "dataBasis",
      kind: "choice",
      list: dataBases,
      label: { es: "Tipo de dato", en: "Kind of data", pt: "Tipo de dado" },
      hint: {
        es: "¿Lo midieron, sale de una factura, lo estimaron, o es un valor de referencia?",
        en: "Was it measured, billed, estimated, or is it a reference value?",
        pt: "Foi medido, vem de uma conta, foi estimado ou é um valor de referência?",
      },
      essential: true,
      required: true,
      showIf: withoutNotationKey,
    },
    {
      id: "dataSource",
      kind: "text",
      maxLength: 300,
      label: { es: "Fuente del dato", en: "Source of the data", pt: "Fonte do dado" },
      hint: {
        es: "Quién lo dio, qué documento y de qué fecha.",
        en: "Who gave it, which document and of what date.",
        pt: "Quem o forneceu, qual documento e de que data.",
      },
      example: {
        es: "Cooperativa eléctrica, nota del 14/03/2024",
        en: "Electricity co-operative, letter of 14/03/2024",
        pt: "Cooperativa elétrica, ofício de 14/03/2024",
      },
      essential: true,
      required: true,
      showIf: withoutNotationKey,
    },
    {
      id: "dataQuality",
      kind: "choice",
      list: dataQuality,
      label: { es: "Calidad del dato", en: "Quality of the data", pt: "Qualidade do dado" },
      hint: {
        es: "Alta: medido aquí. Media: modelado con datos locales. Baja: estimado con promedios.",
        en: "High: measured here. Medium: modelled with local data. Low: estimated with averages.",
        pt: "Alta: medido aqui. Média: modelado com dados locais. Baixa: estimado com médias.",
      },
      essential: true,
      required: true,
      showIf: withoutNotationKey,
    },
    {
      id: "biogenicTco2",
      kind: "decimal",
      unit: { es: "t de CO2", en: "t of CO2", pt: "t de CO2" },
      label: { es: "CO2 de origen biológico", en: "Biogenic CO2", pt: "CO2 de origem biológica" },
      hint: {
        es: "De leña, biogás o biocombustibles; se informa aparte y no suma al total.",
        en: "From wood, biogas or biofuels; reported apart and not added to the total.",
        pt: "De lenha, biogás ou biocombustíveis; informa-se à parte e não soma ao total.",
      },
    },
    {
      id: "excluded",
      kind: "yesNo",
      label: { es: "¿Queda fuera del total?", en: "Is it left out of the total?", pt: "Fica fora do total?" },
      hint: {
        es: "Sí, cuando se informa pero no forma parte del perímetro (por ejemplo, una industria muy grande).",
        en: "Yes, when it is reported but lies outside the perimeter (a very large industry, say).",
        pt: "Sim, quando é informada mas não faz parte do perímetro (uma indústria muito grande, por exemplo).",
      },
    },
    {
      id: "notes",
      kind: "longText",
      suggestedWords: 50,
      label: { es: "Notas y supuestos", en: "Notes and assumptions", pt: "Notas e premissas" },
      hint: {
        es: "Lo que necesitaría saber quien repita la cuenta dentro de dos años.",
        en: "What someone repeating the sum in two years would need to know.",
        pt: "O que precisaria saber quem repetir a conta daqui a dois anos.",
      },
    },
    {
      id: "evidence",
      kind: "file",
      accept: "any",
      label: { es: "Respaldo", en: "Evidence", pt: "Comprovante" },
      hint: {
        es: "La nota, la planilla o la factura de donde salió.",
        en: "The letter, sheet or bill it came from.",
        pt: "O ofício, a planilha ou a conta de onde saiu.",
      },
    },
  ],
};
