import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { numberForInput, parseNumber } from "~/domain/template/number-text";
import { LOCALES, type Locale } from "~/domain/template/text";

describe("a number is read as people type it", () => {
  const cases: [text: string, locale: Locale, value: number][] = [
    ["1.234,5", "es", 1234.5],
    ["1234.5", "es", 1234.5],
    ["1234,5", "es", 1234.5],
    ["1.234", "es", 1234],
    ["1.234.567", "es", 1234567],
    ["1,234.5", "es", 1234.5],
    ["1,234,567", "es", 1234567],
    ["0,5", "es", 0.5],
    ["0.5", "es", 0.5],
    [",5", "es", 0.5],
    ["12.50", "es", 12.5],
    ["1 234,5", "es", 1234.5],
    ["1\u00a0234,5", "es", 1234.5],
    ["1'234,5", "es", 1234.5],
    ["-3,2", "es", -3.2],
    ["−3,2", "es", -3.2],
    ["+7", "es", 7],
    ["0", "es", 0],
    ["1.234", "pt", 1234],
    ["1.234", "en", 1.234],
    ["1,234", "en", 1234],
    ["1,234.5", "en", 1234.5],
    ["1.234,5", "en", 1234.5],
    ["12,5", "en", 12.5],
  ];
  test.each(cases)("%s in %s is %d", (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });
});

test.each([
  "",
  "abc",
  "12 abc",
  "1,2,3",
  "1.2.3",
  "12,34.56,7",
  "--3",
  "1e5",
  "1/2",
  "٣",
  ".",
  ",",
  "12345678901234567",
])("«%s» is not a number", (text) => {
  expect(parseNumber(text, "es")).toBeNull();
});

test("a pasted unit of the question is ignored, another word is not", () => {
  expect(parseNumber("1.234,5 MWh", "es", ["MWh"])).toBe(1234.5);
  expect(parseNumber("12 %", "es", ["%"])).toBe(12);
  expect(parseNumber("12 kWh", "es", ["MWh"])).toBeNull();
});

test("what an input shows is read back as the same number, in every language", () => {
  const readable = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((value) => Number(value.toPrecision(12)));
  fc.assert(
    fc.property(readable, fc.constantFrom(...LOCALES), (value, locale) => {
      const read = parseNumber(numberForInput(value, locale), locale);
      // One point followed by exactly three digits is thousands in es and pt, and inputs there write a comma.
      expect(read === value || Math.abs(value) < 1e-6).toBe(true);
    }),
  );
});
