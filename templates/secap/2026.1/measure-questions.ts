/** Questions of an action that comes from the library of measures, made from the catalogue. */
import { GROUP_NAME, type Measure, type MeasureParameter, type Parameter } from "~/domain/measures/measure";
import type {
  Assumed,
  ChoiceField,
  CodeList,
  Condition,
  DecimalField,
  Field,
  Page,
  PercentField,
} from "~/domain/template/template";
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
  /** Holds for actions whose investment is worked out too. */
  isCostComputed: Condition;
}

export function measureQuestions(section: Measure["section"]): MeasureQuestions {
  const offered = measures.filter((measure) => measure.section === section);
  const computed = offered.filter(({ calculator }) => calculator !== undefined);
  const isComputed: Condition = { field: MEASURE, in: computed.map(({ id }) => id) };
  return {
    isComputed,
    isCostComputed: { any: computed.flatMap(costAnswered) },
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

function costAnswered({ id, calculator }: Measure): Condition[] {
  const each = calculator?.money?.unitCost?.each.parameter;
  if (!each) return [];
  const answered: Condition = { field: each.id, answered: true };
  return [{ all: [{ field: MEASURE, in: [id] }, answered] }];
}

interface Use {
  measure: string;
  asked: MeasureParameter;
  /** Beside being of the measure. */
  onlyIf?: Condition;
}

/** One question for each datum, shown to the measures that ask for it: energy first, then money. */
function parameterFields(computed: readonly Measure[]): Field[] {
  return [
    ...groupFields(computed),
    ...askedOnce(computed.flatMap(energyUses)),
    ...askedOnce(computed.flatMap(moneyUses)),
  ];
}

function energyUses({ id, calculator }: Measure): Use[] {
  const { parameters = [], groups } = calculator ?? {};
  const inGroups = new Set(groups?.parameters.map(({ parameter }) => parameter.id));
  return parameters.map((asked) =>
    groups && inGroups.has(asked.parameter.id)
      ? { measure: id, asked, onlyIf: { not: { field: groups.id, answered: true } } }
      : { measure: id, asked },
  );
}

function moneyUses({ id, calculator }: Measure): Use[] {
  const { prices = [], unitCost, upkeep } = calculator?.money ?? {};
  return [
    ...prices.map((asked) => ({ measure: id, asked, ...(asked.onlyIf ? { onlyIf: asked.onlyIf } : {}) })),
    ...[...(unitCost ? [unitCost.each] : []), ...(upkeep ? [upkeep.before, upkeep.after] : [])].map(
      (asked) => ({
        measure: id,
        asked,
      }),
    ),
  ];
}

function askedOnce(all: readonly Use[]): Field[] {
  const uses = new Map<Parameter, Use[]>();
  for (const use of all) {
    const { parameter } = use.asked;
    uses.set(parameter, [...(uses.get(parameter) ?? []), use]);
  }
  return [...uses].map(([parameter, of]) => parameterField(parameter, of));
}

function parameterField(parameter: Parameter, uses: readonly Use[]): Field {
  const assumed = uses.flatMap(({ measure, asked }): Assumed[] =>
    asked.assumed ? [{ when: { field: MEASURE, in: [measure] }, ...asked.assumed }] : [],
  );
  const alwaysAssumed = assumed.length === uses.length;
  const common = {
    ...wordsOf(parameter),
    showIf: shownTo(uses),
    ...(assumed.length > 0 ? { assumed } : {}),
    essential: true,
  };
  // Nothing is required of money: an action is complete without a price.
  if (parameter.kind === "money") return { ...common, kind: "money" };
  return {
    ...common,
    ...(alwaysAssumed ? {} : { required: true as const, optionalIf: withoutAnswer(assumed) }),
    ...answerOf(parameter),
  };
}

function wordsOf({ id, label, hint, where }: Parameter) {
  return { id, label, ...(hint ? { hint } : {}), ...(where ? { where } : {}) };
}

type ParameterAnswer =
  | Pick<ChoiceField, "kind" | "list">
  | Pick<PercentField, "kind" | "min" | "max">
  | Pick<DecimalField, "kind" | "min" | "max" | "unit">;

function answerOf({ kind, min, max, unit, list }: Parameter): ParameterAnswer {
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (kind === "choice") return { kind: "choice", list: list ?? NO_OPTIONS };
  if (kind === "percent") return { kind: "percent", ...range };
  return { kind: "decimal", ...range, ...(unit ? { unit } : {}) };
}

/** To the measures that always ask for it, and to others while their own condition holds. */
function shownTo(uses: readonly Use[]): Condition {
  const conditions = new Map<string, { onlyIf: Condition | null; measures: string[] }>();
  for (const { measure, onlyIf = null } of uses) {
    const key = JSON.stringify(onlyIf);
    const known = conditions.get(key) ?? { onlyIf, measures: [] };
    if (!known.measures.includes(measure)) known.measures.push(measure);
    conditions.set(key, known);
  }
  const [first, ...others] = [...conditions.values()].map(({ onlyIf, measures: ids }): Condition => {
    const ofMeasure: Condition = { field: MEASURE, in: ids };
    return onlyIf ? { all: [ofMeasure, onlyIf] } : ofMeasure;
  });
  return first && others.length === 0 ? first : { any: first ? [first, ...others] : [] };
}

/** Tables of groups, before the questions of which they take the place. */
function groupFields(computed: readonly Measure[]): Field[] {
  return computed.flatMap(({ id: measure, calculator }): Field[] => {
    const { groups } = calculator ?? {};
    if (!groups) return [];
    const { id, label, hint, addLabel, name, parameters } = groups;
    return [
      {
        id,
        kind: "rows",
        layout: "table",
        label,
        hint,
        addLabel,
        namedBy: [GROUP_NAME],
        showIf: { field: MEASURE, in: [measure] },
        essential: true,
        fields: [
          { id: GROUP_NAME, kind: "text", label: name, maxLength: 120 },
          ...parameters.map(({ parameter }): Field => ({
            id: parameter.id,
            label: parameter.label,
            ...answerOf(parameter),
          })),
        ],
      },
    ];
  });
}

const NO_OPTIONS: CodeList = { id: "none", options: [] };

/** A stated effect, groups with data of their own, or a measure for which something is assumed. */
function withoutAnswer(assumed: readonly Assumed[]): Condition {
  return { any: [EFFECT_STATED, ...assumed.map(({ when }) => when)] };
}

/** Years that the equipment of each measure usually lasts, taken while the action states none. */
export function usualLifetimes(section: Measure["section"]): Assumed[] {
  return measures.flatMap((measure): Assumed[] =>
    measure.section === section && measure.lifetime
      ? [{ when: { field: MEASURE, in: [measure.id] }, ...measure.lifetime }]
      : [],
  );
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
