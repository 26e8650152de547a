/** Excel workbooks as programs write them, and files that are none. */
import { deflateRawSync } from "node:zlib";
import writeXlsxFile from "write-excel-file/node";
import { describe, expect, test } from "vitest";
import { readSource } from "~/server/imports/import-source.server";
import { aZip } from "tests/fixtures/zip";

const read = async (content: Buffer, sheet: number | null = null) => {
  const outcome = await readSource({ format: "xlsx", content }, sheet);
  return outcome.ok ? outcome.source : outcome.reason;
};

const NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://r"';

/** A workbook of one sheet with the given content of `sheetData` and after it. */
function aWorkbook(
  rows: string,
  more: { after?: string; styles?: string; strings?: string; book?: string } = {},
) {
  const {
    after = "",
    styles = "",
    strings = "",
    book = '<sheets><sheet name="Hoja &amp; 1" r:id="r1"/></sheets>',
  } = more;
  return aZip(
    ["xl/workbook.xml", `<?xml version="1.0"?><workbook ${NAMES}>${book}</workbook>`],
    [
      "xl/_rels/workbook.xml.rels",
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    ["xl/worksheets/sheet1.xml", `<worksheet ${NAMES}><sheetData>${rows}</sheetData>${after}</worksheet>`],
    ["xl/styles.xml", `<styleSheet ${NAMES}>${styles}</styleSheet>`],
    ["xl/sharedStrings.xml", `<sst ${NAMES}>${strings}</sst>`],
  );
}

test("texts, numbers, dates and truths come as they are; a formula comes as its last value", async () => {
  const content = await writeXlsxFile([
    ["Zona", "Watts", "Desde", "LED", "Injerto"].map((value) => ({ value, type: String })),
    [
      { value: "Centro 🌳", type: String },
      { value: 150.5, type: Number },
      { value: new Date("2024-03-05T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
      { value: true, type: Boolean },
      { value: "=cmd()|' /C calc'!A0", type: String },
    ],
  ] as never).toBuffer();
  expect(await read(content)).toMatchObject({
    lines: [
      ["Zona", "Watts", "Desde", "LED", "Injerto"],
      ["Centro 🌳", 150.5, "2024-03-05", true, "=cmd()|' /C calc'!A0"],
    ],
  });
});

test("formats tell percentages and dates; formulas, errors, rich and phonetic texts, escapes", async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="d &quot;de&quot; mmmm"/><numFmt numFmtId="165" formatCode="[Red]#,##0.00 &quot;días&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const strings =
    "<si><r><t>Zona </t></r><r><t>Norte</t></r><rPh><t>xx</t></rPh></si><si><t>a_x000D_b &amp; c</t></si>";
  const rows =
    '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" s="1"><v>0.07</v></c><c r="E2" s="2"><v>45356</v></c><c r="F2" s="3"><v>1234.5</v></c></row>' +
    '<row><c t="s"><v>1</v></c><c t="str"><f>A1&amp;B1</f><v>suma</v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#DIV/0!</v></c><c t="inlineStr"><is><t>en línea</t></is></c><c><f>X</f></c></row>' +
    "<row><c><v>0.30000000000000004</v></c></row>";
  expect(await read(aWorkbook(rows, { styles, strings }))).toMatchObject({
    sheets: ["Hoja & 1"],
    lines: [
      [],
      [null, "Zona Norte", null, { percent: 7 }, "2024-03-05", 1234.5],
      ["a\nb & c", "suma", 2, "#DIV/0!", "en línea"],
      [0.3],
    ],
  });
});

test("prefixed names, and days counted from 1904, are read too", async () => {
  const book =
    '<x:workbookPr date1904="1"/><x:sheets><x:sheet name="Uno" r:id="r1"/><x:sheet name="Oculta" state="veryHidden" r:id="r1"/></x:sheets>';
  const rows = '<x:row><x:c s="0"><x:v>43894</x:v></x:c></x:row>';
  const styles = '<x:cellXfs><x:xf numFmtId="14"/></x:cellXfs>';
  expect(await read(aWorkbook(rows, { book, styles }))).toMatchObject({
    sheets: ["Uno"],
    lines: [["2024-03-05"]],
  });
});

test("a text merged down is meant for each line; a number is not", async () => {
  const rows =
    '<row><c r="A1" t="inlineStr"><is><t>Norte</t></is></c><c r="B1"><v>9</v></c></row><row r="2"><c r="C2"><v>1</v></c></row><row r="3"><c r="C3"><v>2</v></c></row>';
  const after =
    '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:B3"/><mergeCell ref="C1:D1"/></mergeCells>';
  expect(await read(aWorkbook(rows, { after }))).toMatchObject({
    lines: [
      ["Norte", 9],
      ["Norte", null, 1],
      ["Norte", null, 2],
    ],
  });
});

test("the first sheet that holds anything is taken, another when it is asked for", async () => {
  const text = (value: string) => [[{ value, type: String }]];
  const content = await writeXlsxFile([
    { sheet: "Vacía", data: [[]] },
    { sheet: "Luces", data: text("Centro") },
    { sheet: "Autos", data: text("Camión") },
  ] as never).toBuffer();
  expect(await read(content)).toMatchObject({
    sheets: ["Vacía", "Luces", "Autos"],
    sheet: 1,
    lines: [["Centro"]],
  });
  expect(await read(content, 2)).toMatchObject({ sheet: 2, lines: [["Camión"]] });
});

describe("what is no workbook is refused in words", () => {
  const OLD = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  const cell = '<row r="9000"><c r="A9000"><v>1</v></c></row>';
  test.each([
    ["with a password, or of an old Excel", OLD, "protected"],
    ["cut off", aWorkbook(cell).subarray(0, 300), "damaged"],
    ["XML that ends in the middle", aWorkbook("<row><c"), "damaged"],
    ["without sheets", aWorkbook("", { book: "" }), "damaged"],
    ["too many lines", aWorkbook(cell), "too-many-lines"],
    ["too many columns", aWorkbook('<row><c r="ZZ1"><v>1</v></c></row>'), "too-many-lines"],
    ["empty", aWorkbook('<row><c r="A1" s="0"/></row>'), "empty"],
    [
      "a cell of a book",
      aWorkbook(`<row><c t="inlineStr"><is><t>${"a".repeat(200_001)}</t></is></c></row>`),
      "long-cell",
    ],
  ])("%s", async (_about, content, reason) => {
    expect(await read(content)).toBe(reason);
  });

  test("a zip bomb is left where it passes all measure, whatever sizes it claims", async () => {
    const rest = aWorkbook('<row><c t="s"><v>0</v></c></row>');
    const oneText = Buffer.alloc(32_000_000, "a");
    const manyTexts = Buffer.alloc(32_000_000, "<si><t>a</t></si>");
    for (const swollen of [oneText, manyTexts]) {
      const bomb = deflateRawSync(Buffer.concat([Buffer.from("<sst><si><t>"), swollen]));
      expect(bomb.length).toBeLessThan(200_000);
      expect(await read(withBomb(rest, bomb))).toBe("too-large");
    }
  });
});

/** The shared strings of a zip replaced by deflated bytes whose claimed size is small. */
function withBomb(zip: Buffer, bomb: Buffer): Buffer {
  const name = "xl/sharedStrings.xml";
  const end = zip.lastIndexOf(Buffer.from("504b0506", "hex"));
  const directory = Buffer.from(zip.subarray(zip.readUInt32LE(end + 16), end));
  const entry = directory.indexOf(name) - 46;
  const offset = zip.readUInt32LE(end + 16);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  directory.writeUInt16LE(8, entry + 10);
  directory.writeUInt32LE(bomb.length, entry + 20);
  directory.writeUInt32LE(offset, entry + 42);
  const added = Buffer.concat([local, Buffer.from(name), bomb]);
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt32LE(offset + added.length, 16);
  return Buffer.concat([zip.subarray(0, offset), added, directory, tail]);
}
