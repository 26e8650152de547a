/** Cells out of what people paste and send, and numbers out of cells. */
import { describe, expect, test } from "vitest";
import { decimalEvidence } from "~/domain/import/decimal-style";
import { decodeText } from "~/domain/import/decode-text";
import { readDelimited } from "~/domain/import/delimited-text";
import { rowIdOfLine } from "~/domain/import/row-id-of-line";
import { ROW_ID } from "~/domain/template/kinds/rows.kind";
import { parseNumber } from "~/domain/template/number-text";

describe("cells are parted as the text parts them", () => {
  const cases: [about: string, text: string, lines: string[][]][] = [
    [
      "a block of a spreadsheet",
      "Zona\tWatts\nCentro\t150\n",
      [
        ["Zona", "Watts"],
        ["Centro", "150"],
      ],
    ],
    [
      "lines of Windows, an empty cell at the end",
      "a\tb\r\nc\t\r\n",
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [
      "decimal commas between semicolons",
      "a;1,5\nb;2,5",
      [
        ["a", "1,5"],
        ["b", "2,5"],
      ],
    ],
    [
      "commas, quotes and a line inside a cell",
      'a,"x, ""y""\nz"\nb,c',
      [
        ["a", 'x, "y"\nz'],
        ["b", "c"],
      ],
    ],
    ["a mark of the alphabet and of the separator", "\uFEFFsep=;\na;b", [["a", "b"]]],
    ["one column", "Centro\nNorte, y sur", [["Centro"], ["Norte, y sur"]]],
    ["a single cell", "hola", [["hola"]]],
    [
      "an inch mark that is no quote",
      'caño 2"\t5\n3"\t6',
      [
        ['caño 2"', "5"],
        ['3"', "6"],
      ],
    ],
    [
      "a quote that is never closed",
      '"sin cerrar\t1\nb\t2',
      [
        ['"sin cerrar', "1"],
        ["b", "2"],
      ],
    ],
    [
      "a table between bars",
      "| a | b |\n|---|---|\n| 1 | 2 |",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "paragraphs inside cells of a Word table",
      "A\tuno\ndos\tx\nB\ttres\ty",
      [
        ["A", "uno\ndos", "x"],
        ["B", "tres", "y"],
      ],
    ],
    [
      "emoji",
      "🌳 Plaza\t3\n🏫 Escuela\t4",
      [
        ["🌳 Plaza", "3"],
        ["🏫 Escuela", "4"],
      ],
    ],
  ];
  test.each(cases)("%s", (_about, text, lines) => {
    expect(readDelimited(text)).toEqual(lines);
  });

  test("a cell of 50,000 characters is one cell", () => {
    const long = "á".repeat(50_000);
    expect(readDelimited(`a\t${long}\nb\tc`)[0]).toEqual(["a", long]);
  });
});

describe("bytes are read in the alphabet they are in", () => {
  test.each([
    ["UTF-8", Buffer.from("Año ñandú")],
    ["UTF-8 with its mark", Buffer.from("\uFEFFAño ñandú")],
    [
      "Windows-1252, as old Excel writes",
      Buffer.from([0x41, 0xf1, 0x6f, 0x20, 0xf1, 0x61, 0x6e, 0x64, 0xfa]),
    ],
    ["UTF-16, as Excel's Unicode text", Buffer.from("\uFEFFAño ñandú", "utf16le")],
  ])("%s", (_name, bytes) => {
    expect(decodeText(bytes).replace("\uFEFF", "")).toBe("Año ñandú");
  });
});

describe("the style of the decimals is found in all numbers together", () => {
  const cases: [found: string, ...texts: string[]][] = [
    ["comma", "1.234,5", "1.000"],
    ["comma", "12,5"],
    ["comma", "1.234.567", "1.234"],
    ["point", "1,234.5", "1.234"],
    ["point", "0.123"],
    ["point", "$ 1,234,567"],
    ["point", "12.50 kWh"],
    ["ambiguous", "1.234", "250"],
    ["ambiguous", "1,234"],
    ["mixed", "1,5", "1.5"],
    ["none", "250", "hola", "05/03/2024", "2024-03-05", "1.2.3"],
  ];
  test.each(cases)("%s: %s %s", (found, ...texts) => {
    expect(decimalEvidence(texts).found).toBe(found);
  });

  test("the doubtful ones are shown first", () => {
    expect(decimalEvidence(["1.234", "5.678,9"]).samples).toEqual(["1.234", "5.678,9"]);
  });
});

test("a group of thousands does not begin with a zero", () => {
  expect(parseNumber("0.123", "es")).toBe(0.123);
  expect(parseNumber("0,123", "en")).toBe(0.123);
  expect(parseNumber("10.123", "es")).toBe(10_123);
});

test("the id of a line follows from its cells and nothing else", () => {
  const id = rowIdOfLine(["Centro", 150, null], 0);
  expect(id).toMatch(ROW_ID);
  expect(rowIdOfLine(["Centro", "150 ", "", null], 0)).toBe(id);
  expect(rowIdOfLine(["Centro", 150], 1)).not.toBe(id);
  expect(rowIdOfLine(["Centro", 151], 0)).not.toBe(id);
});
