import { describe, expect, test } from "vitest";
import { dateForInput, monthForInput, parseDate, parseMonth } from "~/domain/template/date-text";

describe("months as people write them", () => {
  test.each([
    ["3/2024", "2024-03"],
    ["03-2024", "2024-03"],
    ["3.2024", "2024-03"],
    [" 12 / 2024 ", "2024-12"],
    ["2024-3", "2024-03"],
    ["marzo 2024", "2024-03"],
    ["Marzo de 2024", "2024-03"],
    ["sep. 2023", "2023-09"],
    ["setiembre de 2023", "2023-09"],
    ["março 2024", "2024-03"],
    ["dezembro de 2024", "2024-12"],
    ["August 2024", "2024-08"],
  ])("%s", (text, iso) => expect(parseMonth(text)).toBe(iso));

  test.each(["", "2024", "13/2024", "0/2024", "marz 2024", "3/24", "3/2024 aprox.", "marzo", "3/9999"])(
    "%j is not a month",
    (text) => expect(parseMonth(text)).toBe(null),
  );
});

describe("dates as people write them: the day stands before the month", () => {
  test.each([
    ["5/3/2024", "2024-03-05"],
    ["05-03-2024", "2024-03-05"],
    ["5.3.2024", "2024-03-05"],
    ["2024-03-05", "2024-03-05"],
    ["2024-3-5", "2024-03-05"],
    ["29/2/2024", "2024-02-29"],
    [" 1 / 1 / 1900 ", "1900-01-01"],
  ])("%s", (text, iso) => expect(parseDate(text)).toBe(iso));

  test.each(["", "29/2/2023", "31/4/2024", "12/25/2024", "5/3/24", "5/3", "mañana", "2024-03", "0/0/0000"])(
    "%j is not a date",
    (text) => expect(parseDate(text)).toBe(null),
  );
});

test("inputs show what reads back as the same", () => {
  expect([monthForInput("2024-03"), dateForInput("2024-03-05")]).toEqual(["03/2024", "05/03/2024"]);
  expect([parseMonth(monthForInput("2024-03")), parseDate(dateForInput("2024-03-05"))]).toEqual([
    "2024-03",
    "2024-03-05",
  ]);
});
