/** What the measure of an action achieves, each figure with how it is worked out. */
import { MONEY_FIGURES, type MoneyFigureId } from "~/domain/actions/action-money";
import type { ActionRow, EffectFigures } from "~/domain/actions/action-totals";
import type { Money } from "~/domain/finance/money";
import type { MeasureEffect } from "~/domain/measures/measure-effect";
import type { MoneyFigure } from "~/domain/measures/measure-money";
import type { Explained } from "~/domain/numbers/explained";
import { fieldsOf, rowFieldsOf, sectionOf } from "~/domain/template/shape";
import type { MessageKey } from "~/i18n/catalogue.server";
import { Figures } from "./blocks/result-parts";
import type { NamedNumber } from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { NumberTable, valueText } from "./number-table";

interface ActionEffectProps {
  action: ActionRow;
  context: PrintContext;
}

/** For print: every figure with its calculation. */
export function ActionEffect({ action, context }: ActionEffectProps) {
  const { effect } = action;
  if (!effect) return null;
  const numbers = [...numbersOf(effect, context), ...moneyNumbers(action, effect, context)];
  return (
    <div>
      <Notes action={action} effect={effect} context={context} />
      <NumberTable title="" numbers={numbers} context={context} withFactors />
    </div>
  );
}

/** For the screen: the figures large, the calculation on demand. */
export function ActionEffectOnScreen({ action, context }: ActionEffectProps) {
  const { effect } = action;
  if (!effect) return null;
  const numbers = [...numbersOf(effect, context), ...moneyNumbers(action, effect, context)];
  return (
    <div className="results">
      <Notes action={action} effect={effect} context={context} />
      <Figures
        noData={context.answers.words.noData}
        figures={numbers.map(({ name, explained: { value, unit } }) => ({
          label: name,
          text: value === null ? null : valueText(value, unit, context),
        }))}
      />
      <details className="details">
        <summary>{context.t("print.howComputedQuestion")}</summary>
        <div className="table-block">
          <NumberTable title="" numbers={numbers} context={context} withFactors />
        </div>
      </details>
    </div>
  );
}

function Notes({ action, effect, context }: ActionEffectProps & { effect: MeasureEffect }) {
  const { t, blockWords, format } = context;
  const title = blockWords.label(`measures-${action.section}`, effect.measure);
  const missing = questionNames(action.section, effect.missing, context);
  const unpriced = questionNames(action.section, effect.money?.missing ?? [], context);
  return (
    <>
      <p>{t("measure.computedBy", { title })}</p>
      {missing.length > 0 && <p>{t("measure.missing", { list: format.list(missing) })}</p>}
      {unpriced.length > 0 && <p>{t("measure.moneyMissing", { list: format.list(unpriced) })}</p>}
      {(effect.tco2e.value ?? 0) < 0 && <p>{t("measure.raises")}</p>}
      {[...statedNotes(action, effect, context), ...statedMoneyNotes(action, effect, context)].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

function numbersOf(effect: MeasureEffect, { t, blockWords }: PrintContext): NamedNumber[] {
  const carriers = Object.entries(effect.savedByCarrier);
  const carrierName = (code: string) => blockWords.label("affected-carriers", code).toLowerCase();
  return [
    { id: "tco2e", name: t("measure.tco2e"), explained: effect.tco2e },
    { id: "cumulated", name: t("measure.cumulated"), explained: withoutFactors(effect.cumulatedTco2e) },
    ...(carriers.length === 0
      ? []
      : [{ id: "energy", name: t("measure.energySaved"), explained: effect.energySavedMwh }]),
    ...(carriers.length < 2
      ? []
      : carriers.map(([code, explained]) => ({
          id: code,
          name: t("measure.savedOf", { carrier: carrierName(code) }),
          explained,
        }))),
    ...(effect.renewableMwh.value === 0
      ? []
      : [{ id: "renewable", name: t("measure.renewable"), explained: effect.renewableMwh }]),
    ...(effect.apartTco2e ? [{ id: "apart", name: t("measure.apart"), explained: effect.apartTco2e }] : []),
    ...effect.others.map(({ nameKey, explained }) => ({
      id: nameKey,
      name: t(nameKey as MessageKey),
      explained,
    })),
  ];
}

/** Those of the yearly figure, said there. */
function withoutFactors(explained: Explained): Explained {
  return { ...explained, explanation: { ...explained.explanation, factors: [], assumptions: [] } };
}

/** What it costs and saves, by the calculator; then what follows with what is stated. Empty without any of it. */
function moneyNumbers(
  { id, statedMoney }: ActionRow,
  { money }: MeasureEffect,
  { t, input }: PrintContext,
): NamedNumber[] {
  // Submissions frozen before calculators knew money have none.
  if (!money) return [];
  const ranked = input.results?.finance.economics.actions.find((action) => action.id === id);
  const { investment, yearlySaving, yearlyCost } = money;
  const own: [MoneyFigureId, MoneyFigure | null][] = [
    ["investment", investment],
    ["yearlySaving", yearlySaving],
    ["yearlyCost", yearlyCost],
  ];
  const follows = ranked
    ? [
        { id: "payback", name: t("money.payback"), explained: ranked.economics.payback },
        { id: "npv", name: t("money.npv"), explained: ranked.economics.npv },
        ...(ranked.costPerTonne
          ? [{ id: "per-tonne", name: t("money.costPerTonne"), explained: ranked.costPerTonne }]
          : []),
      ]
    : [];
  return [
    ...own.flatMap(([figure, worked]) =>
      worked === null || statedMoney[figure] !== null
        ? []
        : [{ id: figure, name: t(`measure.${figure}`), explained: worked.explained }],
    ),
    ...follows,
  ];
}

/** Data without which a figure is not known, by the names of their questions. */
function questionNames(section: string, ids: readonly string[], { input, say }: PrintContext): string[] {
  const declared = sectionOf(input.template, section);
  const fields = declared ? rowFieldsOf(declared).flatMap((rows) => fieldsOf(rows.pages ?? [])) : [];
  return fields.filter(({ id }) => ids.includes(id)).map(({ label }) => say(label));
}

const FIGURES: readonly { figure: keyof EffectFigures; computed: (effect: MeasureEffect) => Explained }[] = [
  { figure: "tco2eReduced", computed: ({ tco2e }) => tco2e },
  { figure: "energySavedMwh", computed: ({ energySavedMwh }) => energySavedMwh },
  { figure: "renewableMwh", computed: ({ renewableMwh }) => renewableMwh },
];

/** What the municipality states itself counts; the difference is said. */
function statedNotes({ stated }: ActionRow, effect: MeasureEffect, context: PrintContext): string[] {
  return FIGURES.flatMap(({ figure, computed }) => {
    const own = stated[figure];
    const { value, unit } = computed(effect);
    if (own === null || value === null) return [];
    const stating = valueText(own, unit, context);
    return [context.t("measure.statedWins", { stated: stating, computed: valueText(value, unit, context) })];
  });
}

/** The same of money. */
function statedMoneyNotes(
  { statedMoney }: ActionRow,
  { money }: MeasureEffect,
  context: PrintContext,
): string[] {
  const { t, format } = context;
  const text = ({ amount, currency }: Money) => format.money(amount, currency);
  return MONEY_FIGURES.flatMap((figure) => {
    const stated = statedMoney?.[figure] ?? null;
    const computed = money?.[figure]?.money ?? null;
    if (stated === null || computed === null) return [];
    const params = { figure: t(`measure.${figure}`), stated: text(stated), computed: text(computed) };
    return [t("measure.statedMoneyWins", params)];
  });
}
