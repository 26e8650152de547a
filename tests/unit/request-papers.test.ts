import { describe, expect, test } from "vitest";
import { covenantSectors } from "templates/catalogs/code-lists/energy";
import { requestCatalogue } from "templates/catalogs/data-requests";
import { places } from "templates/catalogs/places";
import { currentTemplate } from "templates/registry";
import { fieldsOf, sectionOf } from "~/domain/template/shape";
import { LOCALES } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { renderLetter } from "~/print/requests/render-letter";
import { renderSheet } from "~/print/requests/render-sheet";
import { missingParts } from "~/print/requests/request-paper";
import { LONGEST_MESSAGE, requestMessage } from "~/server/requests/request-message.server";
import { aPaper, aPaperPage } from "tests/fixtures/request-factory";

const t = serverTranslator("es");
const letter = (paper = aPaper()) => renderLetter(paper, aPaperPage(), t);
const sheet = (paper = aPaper()) => renderSheet(paper, aPaperPage(), t);
const everyKind = requestCatalogue.kinds.map(({ code }) => code);

describe("the catalogue", () => {
  test("fills pages and sectors that exist, and asks providers that the profile knows", () => {
    const profile = sectionOf(currentTemplate, "profile");
    const questions = fieldsOf(profile?.pages ?? []).map(({ id }) => id);
    const sectors = covenantSectors.options.map(({ code }) => code);
    for (const { code, fills, provider, sheet: form } of requestCatalogue.kinds) {
      const pages = fills.map(({ section, page }) =>
        sectionOf(currentTemplate, section)?.pages.some(({ id }) => id === page),
      );
      expect([code, pages.every(Boolean)]).toEqual([code, true]);
      if (provider) expect(questions).toContain(provider);
      for (const { sector } of form.lines) if (sector) expect(sectors).toContain(sector);
    }
  });

  test("names the gas regulator's types of users", () => {
    const gas = requestCatalogue.kinds.find(({ code }) => code === "piped-gas");
    expect(gas?.sheet.lines.map(({ label }) => label.es.toUpperCase())).toEqual([
      "RESIDENCIALES",
      "COMERCIALES",
      "ENTES OFICIALES",
      "INDUSTRIALES",
      "GNC (ESTACIONES)",
      "CENTRALES ELÉCTRICAS",
      "SUBDISTRIBUIDORES (SDB)",
    ]);
  });
});

describe("the letter", () => {
  test("says who asks, whom, for what, of when, by when and what for", () => {
    const html = letter();
    for (const said of [
      "Rauch, 23 de noviembre de 2026",
      "Cooperativa eléctrica",
      "Electricidad por tipo de usuario, del año 2024",
      "Alumbrado público (kWh)",
      "hasta el 15 de diciembre de 2026",
      "ambiente@prueba.example",
      "Secretaría de Ambiente",
      "Para qué se usan.",
      "se publican solo totales",
    ])
      expect(html).toContain(said);
  });

  test("asks for what no catalogue knows in the town's own words", () => {
    const html = letter(aPaper({ kind: "other", answers: { otherData: "Leña vendida por los corralones" } }));
    expect(html).toContain("<li>Leña vendida por los corralones</li>");
  });

  test("leaves a line for what nobody has answered, and says so on the screen", () => {
    const bare = aPaper({
      answers: { organisation: null, answerDue: null, firstYear: null },
      sender: { role: null, office: null, replyTo: null },
    });
    const html = letter(bare);
    expect(html.match(/class="blank/g)).toHaveLength(4);
    expect(html).not.toMatch(/null|undefined|sin datos|\{\w+\}/);
    expect(missingParts(bare, t)).toEqual([
      "a quién se le pide",
      "el año",
      "el plazo",
      "el cargo de quien firma",
      "a dónde se responde",
    ]);
  });

  test("cites no law, in no language", () => {
    for (const locale of LOCALES)
      for (const kind of everyKind)
        expect(renderLetter(aPaper({ kind, locale }), aPaperPage(), serverTranslator(locale))).not.toMatch(
          /\b(ley|law|lei|decreto|decree)\b/i,
        );
  });

  test("keeps notes to the town, and takes an explanation as long as it comes", () => {
    const long = "<b>Solo la zona urbana.</b> ".repeat(2_000);
    const html = letter(aPaper({ answers: { explanation: long, notes: "Nota interna" } }));
    expect(html).not.toContain("Nota interna");
    expect(html).not.toContain("<b>Solo");
    expect(html.length).toBeGreaterThan(50_000);
    const noted = aPaper({ answers: { notes: "x".repeat(50_000), contact: "2297 000000" } });
    expect(letter(noted)).toBe(letter());
  });
});

describe("the blank sheet", () => {
  const rowsOf = (html: string) => html.split("<tbody>")[1]!.split("</tbody>")[0]!.match(/<tr/g)!.length;

  test("has the classes of users, a column for each year and lines for other classes", () => {
    const html = sheet(aPaper({ answers: { lastYear: 2026 } }));
    for (const said of ["Residencial", "Grandes demandas", "Año 2024", "Año 2026", "Usuarios", "kWh"])
      expect(html).toContain(said);
    const electricity = requestCatalogue.kinds[0]!;
    expect(rowsOf(html)).toBe(electricity.sheet.lines.length + electricity.sheet.blankLines);
  });

  test("month by month has twelve months and a total for each year", () => {
    const html = sheet(aPaper({ answers: { lastYear: 2025, detail: "months" } }));
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(rowsOf(html)).toBe(13);
    expect(html).toContain("Diciembre");
  });

  test("explains how to write numbers and leaves room to sign", () => {
    const html = sheet();
    for (const said of ["coma decimal", "Nombre", "Cargo", "Fecha", "Firma"]) expect(html).toContain(said);
  });

  test("leaves the year open when there is none, or when there are more than fit", () => {
    for (const [firstYear, lastYear] of [
      [null, null],
      [1990, 2050],
    ] as const)
      expect(sheet(aPaper({ answers: { firstYear, lastYear } }))).toContain("Año: ________");
  });
});

describe("the message", () => {
  const longest = places().reduce((found, { name }) => (name.length > found.length ? name : found), "");

  test.each(LOCALES)(
    "stays within %s characters of a telephone screen, whatever the names (%#)",
    (locale) => {
      const say = serverTranslator(locale);
      for (const kind of everyKind)
        for (const municipality of ["Rauch", longest, "M".repeat(300)])
          for (const detail of ["year", "months"]) {
            const paper = aPaper({
              kind,
              locale,
              municipality,
              answers: {
                detail,
                firstYear: 2018,
                lastYear: 2024,
                otherData: kind === "other" ? "D".repeat(160) : null,
              },
              sender: { role: "R".repeat(120), office: "O".repeat(160), replyTo: "e".repeat(160) },
            });
            const text = requestMessage(paper, say);
            expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
            expect(text).toContain(municipality.slice(0, 40));
            expect(text).toContain("2018");
            expect(text).not.toMatch(/\{\w+\}|null/);
          }
    },
  );

  test("with names of usual length leaves nothing out", () => {
    for (const locale of LOCALES)
      for (const kind of everyKind) {
        const text = requestMessage(
          aPaper({ kind, locale, municipality: longest }),
          serverTranslator(locale),
        );
        expect(text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        for (const said of [longest, "2024", "2026", "ambiente@prueba.example", "Secretaría de Ambiente"])
          expect(text).toContain(said);
      }
  });
});
