/** The page on which somebody says what each column is. */
import { cellSample, columnLetters, isBlank } from "~/domain/import/cell";
import { localeOfStyle } from "~/domain/import/decimal-style";
import {
  dataLines,
  decimalsOf,
  headingsOf,
  type ImportPlace,
  type ImportSettings,
} from "~/domain/import/import-settings";
import {
  askedBy,
  importTargets,
  NOTHING,
  ROW_ID_COLUMN,
  ROW_KIND_COLUMN,
  SPREAD_COLUMN,
  unitsOf,
  type ImportTarget,
} from "~/domain/import/import-targets";
import { sameColumn, type ColumnSetting } from "~/domain/import/match-columns";
import { formatNumber } from "~/domain/template/format-number";
import { parseNumber } from "~/domain/template/number-text";
import type { Option, Page } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { OpenPlan } from "../open-plan.server";
import type { ImportList } from "./import-list.server";
import type { PreparedImport } from "./prepare-import.server";

/** Where the pages of an import stand. */
export interface ImportPageView {
  planId: string;
  planTitle: string;
  municipality: string;
  listLabel: string;
  listPath: string;
}

export interface CodeAndLabel {
  code: string;
  label: string;
}

export interface MappingColumn {
  index: number;
  letters: string;
  heading: string;
  samples: string[];
  target: string;
  /** Null where its target has no unit. */
  units: CodeAndLabel[] | null;
  unit: string;
  /** Null where its target is not money. */
  priceDate: string | null;
  /** Null where its target is not a percentage. */
  fraction: boolean | null;
}

export interface MappingView extends ImportPageView {
  importId: string;
  fileName: string;
  sheets: string[];
  sheet: number;
  headerLine: number | null;
  /** The first lines of the sheet, to choose the headings among. */
  firstLines: { line: number; text: string }[];
  kinds: { id: string; title: string }[];
  kind: string | null;
  /** Null where no number is written in a way that matters. */
  decimals: {
    value: ImportSettings["decimals"];
    found: "comma" | "point" | "ambiguous" | "mixed";
    samples: { text: string; comma: string; point: string }[];
  } | null;
  targets: { group: string; options: { key: string; label: string }[] }[];
  withKindColumn: boolean;
  /** What a column of figures of the sheet may be: the question that its heading answers; null where it may not. */
  spreadBy: string | null;
  columns: MappingColumn[];
  lineCount: number;
}

export function importPageView({ plan }: OpenPlan, { rowsField, place, path }: ImportList): ImportPageView {
  return {
    planId: plan.id,
    planTitle: plan.title,
    municipality: plan.municipalityName,
    listLabel: rowsField.label[place.locale],
    listPath: path,
  };
}

const SPECIAL: readonly string[] = [ROW_ID_COLUMN, ROW_KIND_COLUMN, SPREAD_COLUMN];
const LINES_TO_CHOOSE = 25;
const SAMPLES = 3;

export function mappingView(open: OpenPlan, prepared: PreparedImport): MappingView {
  const { record, list, sheets, lines, settings } = prepared;
  const { place, rowsField } = list;
  const { locale } = place;
  return {
    ...importPageView(open, list),
    importId: record.id,
    fileName: record.name,
    sheets,
    sheet: settings.sheet,
    headerLine: settings.headerLine,
    firstLines: lines.slice(0, LINES_TO_CHOOSE).flatMap((cells, line) => {
      const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => cellSample(cell, locale, 30));
      return filled.length === 0 ? [] : [{ line, text: filled.slice(0, 6).join(" · ") }];
    }),
    kinds: (rowsField.rowKinds ?? []).map(({ id, title }) => ({ id, title: title[locale] })),
    kind: settings.kind,
    decimals: decimalsView(prepared),
    targets: groupedTargets(list, settings),
    withKindColumn: rowsField.rowKinds !== undefined,
    spreadBy: place.targets.find(({ key }) => key === rowsField.spread?.name)?.label[locale] ?? null,
    columns: columnViews(prepared),
    lineCount: dataLines(lines, settings.headerLine).filter((cells) => !cells.every(isBlank)).length,
  };
}

function decimalsView({ lines, settings, list }: PreparedImport): MappingView["decimals"] {
  const { found, samples } = decimalsOf(lines, settings, list.place.targets);
  if (found === "none") return null;
  const read = (text: string, style: "comma" | "point") => {
    const figure = /[+-]?\d[\d.,\s'’]*/.exec(text)?.[0].trim() ?? text;
    const number = parseNumber(figure, localeOfStyle(style));
    return number === null ? text : formatNumber(number, list.place.locale, 15);
  };
  return {
    value: settings.decimals,
    found,
    samples: samples.map((text) => ({ text, comma: read(text, "comma"), point: read(text, "point") })),
  };
}

/** Questions that the rows ask, page by page; of one kind while no column tells the kind. */
export function targetsFor(
  { rowsField, place }: ImportList,
  { kind, columns }: ImportSettings,
): ImportTarget[] {
  const oneKind = rowsField.rowKinds?.find(({ id }) => id === kind);
  const told = columns.some(({ target }) => target === ROW_KIND_COLUMN);
  if (!oneKind || told) return [...place.targets];
  return importTargets({ ...rowsField, rowKinds: [oneKind] }, place.frameworks, place.words);
}

function groupedTargets(list: ImportList, settings: ImportSettings): MappingView["targets"] {
  const { locale } = list.place;
  const pages = pagesOf(list, settings);
  const groups = new Map<string, { key: string; label: string }[]>();
  for (const target of targetsFor(list, settings)) {
    const page = pages.find(({ fields }) => fields.some(({ id }) => id === target.field.id));
    const group = page?.title[locale] ?? "";
    const options = groups.get(group) ?? [];
    options.push({ key: target.key, label: target.label[locale] });
    groups.set(group, options);
  }
  return [...groups].map(([group, options]) => ({ group, options }));
}

function pagesOf({ rowsField }: ImportList, { kind }: ImportSettings): Page[] {
  const kinds = rowsField.rowKinds ?? [];
  const own = kinds.filter(({ id }) => id === kind);
  return [...own, ...kinds].flatMap(({ pages }) => pages).concat(rowsField.pages ?? []);
}

function columnViews({ lines, settings, list }: PreparedImport): MappingColumn[] {
  const { place } = list;
  const { locale } = place;
  const headings = headingsOf(lines, settings.headerLine);
  const data = dataLines(lines, settings.headerLine);
  const targets = targetsFor(list, settings);
  return headings.flatMap((heading, index) => {
    const samples = new Set<string>();
    for (const cells of data) {
      if (!isBlank(cells[index])) samples.add(cellSample(cells[index], locale, 40));
      if (samples.size === SAMPLES) break;
    }
    if (heading === "" && samples.size === 0) return [];
    const setting = settings.columns[index] ?? { target: NOTHING };
    return [
      {
        index,
        letters: columnLetters(index),
        heading,
        samples: [...samples],
        ...settingView(setting, targets, place),
      },
    ];
  });
}

function settingView(setting: ColumnSetting, targets: readonly ImportTarget[], place: ImportPlace) {
  const target = targets.find(({ key }) => key === setting.target);
  const units = target ? unitsOf(target, place.words) : null;
  const asked = target && askedBy(target);
  const special = SPECIAL.includes(setting.target);
  return {
    target: target || special ? setting.target : NOTHING,
    units: units ? units.options.map((unit) => codeAndLabel(unit, place.locale)) : null,
    unit: setting.unit ?? "",
    priceDate: asked?.kind === "money" && target?.part === "amount" ? (setting.priceDate ?? "") : null,
    fraction: asked?.kind === "percent" ? (setting.fraction ?? false) : null,
  };
}

function codeAndLabel({ code, label }: Option, locale: Locale): CodeAndLabel {
  return { code, label: label[locale] };
}

/* ------------------------------------------------------------ what is posted */

export type MappingError =
  | { code: "decimals" }
  | { code: "nothing" }
  | { code: "twice"; column: number }
  /** The column is measured in something, and nobody was asked yet in what. */
  | { code: "unit"; column: number };

export interface PostedMapping {
  settings: ImportSettings;
  /** Sheet, headings or kind are others now: columns are to be guessed again. */
  changed: boolean;
  errors: MappingError[];
}

export function readMapping(form: FormData, { settings, lines, list }: PreparedImport): PostedMapping {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const header = text("header");
  const kinds = list.rowsField.rowKinds?.map(({ id }) => id) ?? [];
  const posted = {
    sheet: form.has("sheet") ? Number(text("sheet")) || 0 : settings.sheet,
    headerLine: !form.has("header") ? settings.headerLine : header === "none" ? null : Number(header) || 0,
    kind: kinds.find((id) => id === text("kind")) ?? settings.kind,
  };
  const changed =
    posted.sheet !== settings.sheet ||
    posted.headerLine !== settings.headerLine ||
    posted.kind !== settings.kind;
  const decimals = (["comma", "point"] as const).find((style) => style === text("decimals"));
  const columns = settings.columns.map((known, index) => postedColumn(form, index, known, list));
  const next = { ...settings, ...posted, decimals: decimals ?? settings.decimals, columns };
  return { settings: next, changed, errors: mappingErrors(form, next, lines, list) };
}

function postedColumn(form: FormData, index: number, known: ColumnSetting, list: ImportList): ColumnSetting {
  if (!form.has(`target.${index}`)) return known;
  const text = (name: string) => String(form.get(`${name}.${index}`) ?? "").trim();
  const key = text("target");
  const target = list.place.targets.find((one) => one.key === key);
  const special = SPECIAL.includes(key);
  if (!target) return { target: special ? key : NOTHING };
  const units = unitsOf(target, list.place.words);
  const unit = units?.options.find(({ code }) => code === text("unit"))?.code;
  const priceDate = text("priceDate").slice(0, 30);
  return {
    target: key,
    ...(unit ? { unit } : {}),
    ...(units && priceDate ? { priceDate } : {}),
    ...(askedBy(target).kind === "percent" && form.get(`fraction.${index}`) === "on"
      ? { fraction: true }
      : {}),
  };
}

function mappingErrors(
  form: FormData,
  settings: ImportSettings,
  lines: PreparedImport["lines"],
  list: ImportList,
): MappingError[] {
  const used = settings.columns.map(({ target }) => target);
  const errors: MappingError[] = [];
  const headings = headingsOf(lines, settings.headerLine);
  const { found } = decimalsOf(lines, settings, list.place.targets);
  if (settings.decimals === null && (found === "ambiguous" || found === "mixed"))
    errors.push({ code: "decimals" });
  if (!used.includes(SPREAD_COLUMN) && !list.place.targets.some(({ key }) => used.includes(key)))
    errors.push({ code: "nothing" });
  used.forEach((key, column) => {
    const target = list.place.targets.find((one) => one.key === key);
    const before = used.slice(0, column).flatMap((taken, index) => (taken === key ? [index] : []));
    const twice = !target || before.some((one) => sameColumn(headings, one, column, target));
    const several = key === NOTHING || key === SPREAD_COLUMN;
    if (!several && before.length > 0 && twice) errors.push({ code: "twice", column });
    if (!target || !unitsOf(target, list.place.words) || form.has(`unit.${column}`)) return;
    const ownColumn = used.includes(
      key.replace(/amount$/, askedBy(target).kind === "money" ? "currency" : "unit"),
    );
    if (!ownColumn) errors.push({ code: "unit", column });
  });
  return errors;
}
