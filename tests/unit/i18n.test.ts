import { expect, test } from "vitest";
import { LOCALES } from "~/domain/template/text";
import { screenDictionary } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { chooseLocale } from "~/i18n/locale.server";
import { createTranslator } from "~/i18n/translate";
import type { MessageKey } from "~/i18n/catalogue.server";

const rows = "rows" as MessageKey;

test("places are filled and plurals follow the language", () => {
  const t = createTranslator({ "rows.one": "{count} fila", "rows.other": "{count} filas de {year}" }, "es");
  expect(t(rows, { count: 1 })).toBe("1 fila");
  expect(t(rows, { count: 12500, year: 2024 })).toBe("12.500 filas de 2024");
});

test("every sentence has the same places to fill in every language", () => {
  const places = (sentence = "") => (sentence.match(/\{\w+\}/g) ?? []).sort();
  const spanish = screenDictionary("es");
  const uneven = LOCALES.flatMap((locale) =>
    Object.entries(screenDictionary(locale)).filter(
      ([key, sentence]) => places(sentence).join() !== places(spanish[key]).join(),
    ),
  );
  expect(uneven).toEqual([]);
});

test("numbers, money and days are written as in the language", () => {
  const { number, percent, money, date, time } = createFormat("es");
  expect(number(1234.5)).toBe("1.234,5");
  expect(percent(0.256)).toMatch(/^25,6\s?%$/);
  expect(money(1500000, "ARS")).toMatch(/^\$\s?1\.500\.000$/);
  expect(date("2026-11-01")).toBe("1 de noviembre de 2026");
  expect(time(new Date("2026-11-01T17:32:00Z"))).toBe("14:32");
});

test("what we do not know is not zero", () => {
  const { number, money, date } = createFormat("es");
  expect([number(null), number(Number.NaN), money(undefined, "ARS"), date(null)]).toEqual(
    Array(4).fill("sin datos"),
  );
  expect(number(0)).toBe("0");
});

test.each([
  ["the cookie first", "a=1; lang=pt", "en", "es-AR", "pt"],
  ["then the account", "lang=xx", "en", "es-AR", "en"],
  ["then the browser's preference", null, null, "fr;q=0.9, en;q=0.5, pt-BR;q=0.8", "pt"],
  ["then Spanish", null, null, "fr", "es"],
] as const)("language: %s", (_case, cookie, accountLocale, acceptLanguage, expected) => {
  expect(chooseLocale({ cookie, accountLocale, acceptLanguage })).toBe(expected);
});

test("a currency or a day that is none is written as it is, not refused", () => {
  const { money, date } = createFormat("es");
  expect([money(1234.5, "no-such"), money(null, "no-such"), date("2026-13-45")]).toEqual([
    "no-such 1.235",
    "sin datos",
    "2026-13-45",
  ]);
});
