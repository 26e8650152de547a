import { z } from "zod";
import { monthForInput, parseMonth } from "../date-text";
import { draftOf } from "../draft-schema";
import { postedText, type AnswerProblem, type FieldKind } from "../field-kind";
import { formatNumber } from "../format-number";
import type { MoneyField, QuantityField } from "../template";
import { isRaw, type DraftValue, type MoneyValue, type QuantityValue } from "../value";
import { optionLabel } from "./choice.kind";
import { calendarInput, readCalendar } from "./date.kind";
import { numberInput, readNumber } from "./number.kind";

export const moneyKind: FieldKind<MoneyField> = {
  kind: "money",
  read: (_field, form, name, locale) => {
    const amount = readNumber(postedText(form, `${name}.amount`), locale, ["$", "USD", "ARS", "EUR", "€"]);
    const priceDate = readCalendar(postedText(form, `${name}.priceDate`), parseMonth);
    // The currency has a preselected option, so alone it is not an answer.
    if (amount === null && priceDate === null) return null;
    return { amount, currency: postedText(form, `${name}.currency`) || null, priceDate };
  },
  inputs: (_field, value, name, locale) => {
    const money = asMoney(value);
    if (!money) return [];
    return [
      { name: `${name}.amount`, value: numberInput(money.amount, locale) },
      { name: `${name}.currency`, value: money.currency ?? "" },
      { name: `${name}.priceDate`, value: calendarInput(money.priceDate, monthForInput) },
    ];
  },
  draft: () =>
    z.strictObject({
      amount: draftOf(z.number()),
      currency: z.string().nullable(),
      priceDate: draftOf(z.string().regex(/^\d{4}-\d{2}$/)),
    }),
  problems: (_field, value) => moneyProblems(asMoney(value)),
  isEmpty: (value) => value === null,
  format: (_field, value, { locale }) => [moneyText(value as MoneyValue, locale)],
};

export const quantityKind: FieldKind<QuantityField> = {
  kind: "quantity",
  read: (field, form, name, locale) => {
    const words = field.units.options.flatMap((unit) => Object.values(unit.label));
    const amount = readNumber(postedText(form, `${name}.amount`), locale, words);
    const unit = postedText(form, `${name}.unit`) || null;
    return amount === null ? null : { amount, unit };
  },
  inputs: (_field, value, name, locale) => {
    const quantity = asQuantity(value);
    if (!quantity) return [];
    return [
      { name: `${name}.amount`, value: numberInput(quantity.amount, locale) },
      { name: `${name}.unit`, value: quantity.unit ?? "" },
    ];
  },
  draft: () => z.strictObject({ amount: draftOf(z.number()), unit: z.string().nullable() }),
  problems: (field, value) => quantityProblems(field, asQuantity(value)),
  isEmpty: (value) => value === null,
  format: (field, value, { locale }) => {
    const { amount, unit } = value as QuantityValue;
    const label = unit === null ? "" : ` ${optionLabel(field.units, unit, locale)}`;
    return [`${amountText(amount, locale)}${label}`];
  },
};

function moneyProblems(money: MoneyValue | null): AnswerProblem[] {
  if (!money) return [];
  const problems: AnswerProblem[] = [];
  if (isRaw(money.amount)) problems.push({ path: ["amount"], code: "notANumber" });
  if (money.amount === null) problems.push({ path: ["amount"], code: "moneyWithoutAmount" });
  if (money.currency === null) problems.push({ path: ["currency"], code: "moneyWithoutCurrency" });
  if (money.priceDate === null) problems.push({ path: ["priceDate"], code: "moneyWithoutDate" });
  if (isRaw(money.priceDate)) problems.push({ path: ["priceDate"], code: "notAMonth" });
  return problems;
}

function quantityProblems(field: QuantityField, quantity: QuantityValue | null): AnswerProblem[] {
  if (!quantity) return [];
  if (isRaw(quantity.amount)) return [{ path: ["amount"], code: "notANumber" }];
  if (quantity.unit === null) return [{ path: ["unit"], code: "quantityWithoutUnit" }];
  const tooSmall =
    typeof quantity.amount === "number" && field.min !== undefined && quantity.amount < field.min;
  return tooSmall ? [{ path: ["amount"], code: "tooSmall", params: { min: field.min ?? 0 } }] : [];
}

function moneyText(money: MoneyValue, locale: "es" | "en" | "pt"): string {
  const date = money.priceDate === null ? "" : ` (${calendarInput(money.priceDate, monthForInput)})`;
  return `${money.currency ?? ""} ${amountText(money.amount, locale)}${date}`.trim();
}

function amountText(amount: MoneyValue["amount"], locale: "es" | "en" | "pt"): string {
  if (amount === null) return "–";
  return isRaw(amount) ? `«${amount.raw}»` : formatNumber(amount, locale);
}

function asMoney(value: DraftValue): MoneyValue | null {
  return typeof value === "object" && value !== null && "priceDate" in value ? (value as MoneyValue) : null;
}

function asQuantity(value: DraftValue): QuantityValue | null {
  return typeof value === "object" && value !== null && "unit" in value ? (value as QuantityValue) : null;
}
