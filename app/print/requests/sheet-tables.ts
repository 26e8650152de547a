/** The blank tables of a sheet: which lines and columns, for which years. */
import { askedYears } from "~/domain/requests/asked-years";
import { INTL_LOCALE, type Translate } from "~/i18n/translate";
import { lineText, linesOf, type RequestPaper } from "./request-paper";

export interface HeadCell {
  text: string;
  /** Small below the text. */
  unit?: string;
  /** Columns that it stands over. */
  span?: number;
  /** Lines of the head that it takes. */
  rows?: number;
}

export interface SheetTable {
  caption: string | null;
  head: HeadCell[][];
  /** Headings of the lines; an empty one is to be written in. */
  lines: { label: string; unit: string; total?: boolean }[];
  /** Empty cells beside each heading. */
  cells: number;
}

/** More amounts beside one another are too narrow to write in on a portrait page. */
const PORTRAIT_CELLS = 6;

export function sheetTables(paper: RequestPaper, t: Translate): SheetTable[] {
  const { firstYear, lastYear, detail } = paper.request;
  const years = askedYears(firstYear, lastYear);
  if (detail === "months") return (years ?? [null]).map((year) => monthsTable(paper, year, t));
  const perYear = paper.kind.sheet.besides.length + 1;
  return chunks(years ?? [null], Math.max(1, Math.floor(PORTRAIT_CELLS / perYear))).map((group) =>
    yearsTable(paper, group, t),
  );
}

/** Months across many classes are wider than high. */
export function isWide(paper: RequestPaper): boolean {
  return paper.request.detail === "months" && linesOf(paper).length >= PORTRAIT_CELLS;
}

function yearsTable(paper: RequestPaper, years: readonly (number | null)[], t: Translate): SheetTable {
  const { kind, locale } = paper;
  const { sheet } = kind;
  const unit = sharedUnit(paper);
  const besides = sheet.besides.map((text) => ({ text: text[locale] }));
  const measures: HeadCell[] = [...besides, { text: sheet.amount[locale], ...(unit ? { unit } : {}) }];
  const ofYears = years.map((year) => ({ text: yearText(year, t), span: measures.length }));
  return {
    caption: null,
    head: [[{ text: sheet.lineHeading[locale], rows: 2 }, ...ofYears], years.flatMap(() => measures)],
    lines: [
      ...linesOf(paper).map((line) => {
        const text = lineText(line, locale);
        return { label: text.label, unit: unit ? "" : text.unit };
      }),
      ...blankLines(sheet.blankLines),
    ],
    cells: years.length * measures.length,
  };
}

function monthsTable(paper: RequestPaper, year: number | null, t: Translate): SheetTable {
  const { locale } = paper;
  const columns = linesOf(paper).map((line) => {
    const { label, unit } = lineText(line, locale);
    return { text: label, ...(unit === "" ? {} : { unit }) };
  });
  const blanks = Array.from({ length: columns.length === 0 ? 4 : 1 }, () => ({ text: "" }));
  return {
    caption: yearText(year, t),
    head: [[{ text: t("paper.sheet.month") }, ...columns, ...blanks]],
    lines: [
      ...monthNames(INTL_LOCALE[locale]).map((label) => ({ label, unit: "" })),
      { label: t("paper.sheet.yearTotal"), unit: "", total: true },
    ],
    cells: columns.length + blanks.length,
  };
}

function yearText(year: number | null, t: Translate): string {
  return year === null ? t("paper.sheet.openYear") : t("paper.sheet.year", { year });
}

/** The unit that all lines have in common; null when each has its own. */
function sharedUnit(paper: RequestPaper): string | null {
  const units = new Set(linesOf(paper).map((line) => lineText(line, paper.locale).unit));
  const [only] = units;
  return units.size === 1 && only ? only : null;
}

function blankLines(count: number) {
  return Array.from({ length: count }, () => ({ label: "", unit: "" }));
}

function monthNames(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const name = format.format(new Date(Date.UTC(2000, month, 1)));
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
