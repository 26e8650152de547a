/** Questions of an action that comes from the library of measures, made from the catalogue. */
import type { Measure, MeasureParameter, Parameter } from "~/domain/measures/measure";
import type { Assumed, ChoiceField, CodeList, Condition, Field, Page } from "~/domain/template/template";
import { actionSectors } from "templates/catalogs/code-lists/actions";
import { measures } from "templates/catalogs/measures/measures";

const MEASURE = "measure";
/** Where the action states its own effect, no datum of the calculator is asked for. */
const EFFECT_STATED: Condition = { field: "tco2eReduced", answered: true };

export interface MeasureQuestions {
  measure: ChoiceField;
  calculator: Page;
  /** Holds for actions whose effect is worked out. */
  isComputed: Condition;
}

export function measureQuestions(section: Measure["section"]): MeasureQuestions {
  const offered = measures.filter((measure) => measure.section === section);
  const computed = offered.filter(({ calculator }) => calculator !== undefined);
  const isComputed: Condition = { field: MEASURE, in: computed.map(({ id }) => id) };
  return {
    isComputed,
    measure: {
      id: MEASURE,
      kind: "choice",
      label: {
        es: "Medida de la biblioteca",
        en: "Measure of the library",
        pt: "Medida da biblioteca",
      },
      hint: {
        es: "Si es una de estas, una página más calcula lo que se ahorra. Si no, dejala vacía.",
        en: "If it is one of these, one more page works out what it saves. If not, leave it empty.",
        pt: "Se for uma destas, mais uma página calcula o que se economiza. Se não, deixe vazia.",
      },
      list: measureList(section, offered),
      library: "measures",
      essential: true,
    },
    calculator: {
      id: "calculator",
      title: { es: "Calculadora", en: "Calculator", pt: "Calculadora" },
      about: {
        es: "Con estos datos se calcula lo que la acción ahorra. Lo que dejes vacío se calcula con el valor que se indica, y se imprime como supuesto.",
        en: "What the action saves is worked out from these data. What you leave empty is worked out with the value shown, and printed as an assumption.",
        pt: "Com estes dados se calcula o que a ação economiza. O que deixar vazio é calculado com o valor indicado, e impresso como suposição.",
      },
      essential: true,
      showIf: isComputed,
      showsResults: true,
      fields: [...parameterFields(computed), sources(isComputed)],
    },
  };
}

function measureList(section: string, offered: readonly Measure[]): CodeList {
  return {
    id: `measures-${section}`,
    options: offered.map((measure) => ({
      code: measure.id,
      label: measure.title,
      ...(measure.section === "mitigation-actions" ? { group: groupOf(measure.places[0]?.sector) } : {}),
    })),
  };
}

function groupOf(sector: string | undefined) {
  return actionSectors.options.find(({ code }) => code === sector)?.label;
}

interface Use {
  measure: string;
  asked: MeasureParameter;
}

/** One question for each datum, shown to the measures that ask for it. */
function parameterFields(computed: readonly Measure[]): Field[] {
  const uses = new Map<Parameter, Use[]>();
  for (const { id, calculator } of computed) {
    for (const asked of calculator?.parameters ?? []) {
      uses.set(asked.parameter, [...(uses.get(asked.parameter) ?? []), { measure: id, asked }]);
    }
  }
  return [...uses].map(([parameter, of]) => parameterField(parameter, of));
}

function parameterField(parameter: Parameter, uses: readonly Use[]): Field {
  const assumed = uses.flatMap(({ measure, asked }): Assumed[] =>
    asked.assumed ? [{ when: { field: MEASURE, in: [measure] }, ...asked.assumed }] : [],
  );
  const alwaysAssumed = assumed.length === uses.length;
  const common = {
    id: parameter.id,
    label: parameter.label,
    ...(parameter.hint ? { hint: parameter.hint } : {}),
    ...(parameter.where ? { where: parameter.where } : {}),
    showIf: { field: MEASURE, in: uses.map(({ measure }) => measure) },
    ...(assumed.length > 0 ? { assumed } : {}),
    essential: true,
    ...(alwaysAssumed ? {} : { required: true as const, optionalIf: withoutAnswer(assumed) }),
  };
  const { min, max, unit, list } = parameter;
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (parameter.kind === "choice") return { ...common, kind: "choice", list: list ?? NO_OPTIONS };
  if (parameter.kind === "percent") return { ...common, kind: "percent", ...range };
  return { ...common, kind: "decimal", ...range, ...(unit ? { unit } : {}) };
}

const NO_OPTIONS: CodeList = { id: "none", options: [] };

/** A stated effect, or a measure for which something is assumed. */
function withoutAnswer(assumed: readonly Assumed[]): Condition {
  return { any: [EFFECT_STATED, ...assumed.map(({ when }) => when)] };
}

function sources(isComputed: Condition): Field {
  return {
    id: "parameterSources",
    kind: "longText",
    label: {
      es: "De dónde salen estos datos",
      en: "Where these data come from",
      pt: "De onde vêm estes dados",
    },
    hint: {
      es: "Factura, registro, pliego o estimación de cada uno.",
      en: "Bill, register, tender or estimate of each.",
      pt: "Conta, cadastro, edital ou estimativa de cada um.",
    },
    showIf: isComputed,
    suggestedWords: 60,
    essential: true,
  };
}
