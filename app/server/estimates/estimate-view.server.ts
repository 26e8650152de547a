/** What a page of questions says of an estimate, in words. */
import { energyUnits, massUnits } from "templates/catalogs/code-lists/units";
import { estimateCatalogue } from "templates/catalogs/estimates";
import {
  type Estimate,
  type EstimateRange,
  type NoEstimateReason,
  registerOf,
} from "~/domain/estimates/estimate";
import { estimateInForce, isUnanswered, isUntouched, targetOf } from "~/domain/estimates/estimate-decision";
import { estimatesFor } from "~/domain/estimates/estimates-for";
import { writtenAmount } from "~/domain/estimates/proposed-row";
import { seenAmount } from "~/domain/estimates/seen-amount";
import type { TownFacts } from "~/domain/estimates/town-facts";
import type { Explanation } from "~/domain/numbers/explained";
import { quantityOf } from "~/domain/plan/answers";
import type { EstimateOfferView, EstimateView } from "~/domain/template/describe-page";
import { asEstimate } from "~/domain/template/kinds/estimate.kind";
import type { EstimateField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { EntryValues, UsedEstimate } from "~/domain/template/value";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { createFormat, type Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import { renderExplanation } from "~/print/screen-results";
import { answerWords } from "../answer-words.server";

interface Words {
  t: Translate;
  format: Format;
  locale: Locale;
}

/** Null when the question has an answer of its own and nothing was decided: there is nothing to say. */
export function estimateView(
  field: EstimateField,
  values: EntryValues,
  facts: TownFacts,
  locale: Locale,
): EstimateView | null {
  const words: Words = { t: serverTranslator(locale), format: createFormat(locale), locale };
  const used = estimateInForce(field, values);
  if (used && registerOf(used.estimate) !== null) return broughtView(field, used, values, facts, words);
  if (used) return usedView(field, used, values, words);
  const unanswered = isUnanswered(values[field.fills]);
  if (asEstimate(values[field.id] ?? null)?.decision === "refused") {
    return unanswered ? refusedView(field, words) : null;
  }
  return unanswered ? offeredView(field, values, facts, words) : besideView(field, values, facts, words);
}

function offeredView(
  field: EstimateField,
  values: EntryValues,
  facts: TownFacts,
  words: Words,
): EstimateView | null {
  const { t } = words;
  const outcomes = estimatesFor(targetOf(field, values), facts, estimateCatalogue);
  const estimates = outcomes.flatMap((outcome) =>
    outcome.ok && outcome.estimate.fills === field.fills ? [outcome.estimate] : [],
  );
  const own = estimates.filter(({ id }) => registerOf(id) !== null);
  if (own.length > 0) {
    return {
      intro: t("register.offer"),
      offers: own.map((estimate) =>
        registerOffer(estimate, useIntent(field, estimate, t("register.use")), words),
      ),
      reasons: [],
      buttons: [{ label: t("register.refuse"), intent: `refuse-estimate:${field.id}` }],
    };
  }
  if (estimates.length > 0) {
    return {
      intro: t("estimate.offer"),
      offers: estimates.map((estimate) => offerView(field, estimate, words)),
      reasons: [],
      buttons: [{ label: t("estimate.refuse"), intent: `refuse-estimate:${field.id}` }],
    };
  }
  const reasons = outcomes.flatMap((outcome) => (outcome.ok ? [] : [reasonText(outcome.reason, words)]));
  if (reasons.length === 0) return null;
  return { intro: t("estimate.noneIntro"), offers: [], reasons: [...new Set(reasons)], buttons: [] };
}

function reasonText(reason: NoEstimateReason, { t }: Words): string {
  return t(`estimate.none.${reason}`);
}

function refusedView(field: EstimateField, { t }: Words): EstimateView {
  return {
    intro: t("estimate.refused"),
    offers: [],
    reasons: [],
    buttons: [{ label: t("estimate.askAgain"), intent: `ask-estimate:${field.id}` }],
  };
}

function usedView(field: EstimateField, used: UsedEstimate, values: EntryValues, words: Words): EstimateView {
  const { t } = words;
  const untouched = isUntouched(used, values[field.fills]);
  return {
    intro: t(untouched ? "estimate.used" : "estimate.usedThenEdited"),
    offers: [
      {
        id: used.estimate,
        value: amountText(used.amount, used.unit ?? "person", words),
        lines: [t("estimate.source", { source: used.source }), t("estimate.lowQuality")],
        how: howView(used.explanation, words),
        use: null,
      },
    ],
    reasons: [],
    buttons: untouched ? [{ label: t("estimate.takeAway"), intent: `refuse-estimate:${field.id}` }] : [],
  };
}

/* --------------------------------------------------------------------- registers */

/** Parts of a figure named one by one up to here; all of them stand in its sum. */
const MANY_PARTS = 6;

function registerOffer(
  { id, amount, source }: Estimate,
  use: EstimateOfferView["use"],
  words: Words,
): EstimateOfferView {
  const { t, locale } = words;
  return {
    id,
    value: amountText(amount.value, amount.unit, words),
    lines: [...partLines(amount.explanation, words), t("estimate.source", { source: source[locale] })],
    how: howView(amount.explanation, words),
    use,
  };
}

function useIntent(field: EstimateField, { id }: Estimate, label: string): EstimateOfferView["use"] {
  return { label, intent: `use-estimate:${field.id}:${id}` };
}

function partLines({ inputs, assumptions }: Explanation, words: Words): string[] {
  const { t, locale } = words;
  const lines = inputs
    .slice(0, MANY_PARTS)
    .map(({ label, value, unit }) => `${label?.[locale] ?? ""}: ${amountText(value ?? 0, unit, words)}`);
  const more = inputs.length - MANY_PARTS;
  return [
    ...lines,
    ...(more > 0 ? [t("register.moreParts", { count: more })] : []),
    ...assumptions.map(({ key, params }) => t(key as MessageKey, params)),
  ];
}

/** Brought from a register: what it says by now, where that has changed. */
function broughtView(
  field: EstimateField,
  used: UsedEstimate,
  values: EntryValues,
  facts: TownFacts,
  words: Words,
): EstimateView {
  const { t } = words;
  const now = registerEstimates(field, values, facts).find(({ id }) => id === used.estimate);
  const takeAway = { label: t("register.takeAway"), intent: `refuse-estimate:${field.id}` };
  const same = now?.amount.value === used.amount && now.amount.unit.toLowerCase() === used.unit;
  if (now === undefined || same)
    return {
      intro: t(now ? "register.used" : "register.usedAndGone"),
      offers: [
        {
          id: used.estimate,
          value: amountText(used.amount, used.unit ?? "", words),
          lines: [...partLines(used.explanation, words), t("estimate.source", { source: used.source })],
          how: howView(used.explanation, words),
          use: null,
        },
      ],
      reasons: [],
      buttons: [takeAway],
    };
  return {
    intro: t("register.changed", { amount: amountText(used.amount, used.unit ?? "", words) }),
    offers: [registerOffer(now, replaceIntent(field, values, now, t("register.update")), words)],
    reasons: [],
    buttons: [takeAway],
  };
}

/** Beside a figure that somebody typed: both are shown, and only a press puts one in the place of the other. */
function besideView(
  field: EstimateField,
  values: EntryValues,
  facts: TownFacts,
  words: Words,
): EstimateView | null {
  const { t } = words;
  const typed = quantityOf(values, field.fills);
  const offers = registerEstimates(field, values, facts).filter(
    ({ amount }) => typed.amount !== amount.value || typed.unit !== amount.unit,
  );
  if (offers.length === 0 || typed.amount === null || typed.unit === null) return null;
  return {
    intro: t("register.beside", { amount: amountText(typed.amount, typed.unit, words) }),
    offers: offers.map((estimate) =>
      registerOffer(estimate, replaceIntent(field, values, estimate, t("register.replace")), words),
    ),
    reasons: [],
    buttons: [],
  };
}

function registerEstimates(field: EstimateField, values: EntryValues, facts: TownFacts): Estimate[] {
  return estimatesFor(targetOf(field, values), facts, estimateCatalogue).flatMap((outcome) =>
    outcome.ok && registerOf(outcome.estimate.id) !== null && outcome.estimate.fills === field.fills
      ? [outcome.estimate]
      : [],
  );
}

function replaceIntent(
  field: EstimateField,
  values: EntryValues,
  { id }: Estimate,
  label: string,
): EstimateOfferView["use"] {
  return { label, intent: `use-register:${field.id}:${id}:${seenAmount(values[field.fills])}` };
}

function offerView(field: EstimateField, estimate: Estimate, words: Words): EstimateOfferView {
  const { t, locale } = words;
  const { amount, range, source, dataYear, borrowed } = estimate;
  return {
    id: estimate.id,
    value: amountText(writtenAmount(amount.value), amount.unit, words),
    lines: [
      ...(range ? [rangeText(range, amount.unit, words)] : []),
      t("estimate.source", { source: source[locale] }),
      ...(borrowed && dataYear !== null ? [t("estimate.borrowedYear", { year: dataYear })] : []),
      ...(estimate.uneven ? [t("estimate.uneven")] : []),
      t("estimate.lowQuality"),
    ],
    how: howView(amount.explanation, words),
    use: { label: t("estimate.use"), intent: `use-estimate:${field.id}:${estimate.id}` },
  };
}

function rangeText({ low, high, source }: EstimateRange, unit: string, words: Words): string {
  const { t, format, locale } = words;
  return t("estimate.range", {
    low: format.number(writtenAmount(low)),
    high: amountText(writtenAmount(high), unit, words),
    source: source[locale],
  });
}

function amountText(value: number, unit: string, { t, format, locale }: Words): string {
  const code = unit.toLowerCase();
  const option = [...energyUnits.options, ...massUnits.options].find((candidate) => candidate.code === code);
  return `${format.number(value)} ${code === "person" ? t("print.people") : (option?.label[locale] ?? unit)}`;
}

function howView(explanation: Explanation, { t, format, locale }: Words): EstimateOfferView["how"] {
  return {
    title: t("print.howComputedQuestion"),
    html: renderExplanation(explanation, {
      t,
      format,
      answers: { locale, words: answerWords(locale), rows: () => [] },
    }),
  };
}
