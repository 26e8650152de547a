/** What every result block is given beside its data; blocks use no hooks, so they stand on any page. */
import { fieldsOf } from "~/domain/template/shape";
import { rowFields } from "~/domain/plan/named-rows";
import type { CodeList, Field, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { createFormat, NO_DATA, type Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import type { ChartWords, TableMode } from "~/components/charts/chart-figure";

export interface BlockWords {
  t: Translate;
  locale: Locale;
  format: Format;
  /** Label of a code of a list of the template; the code itself when the list does not have it. */
  label: (list: string, code: string) => string;
  chart: ChartWords;
  /** Folded on screen, in full in print. */
  chartTable: TableMode;
  /** Whose pages links lead to; null in print. */
  planId: string | null;
}

export interface BlockWordsInput {
  t: Translate;
  locale: Locale;
  template: Template;
  chartTable: TableMode;
  planId?: string | undefined;
}

export function createBlockWords({ t, locale, template, chartTable, planId }: BlockWordsInput): BlockWords {
  const format = createFormat(locale);
  const lists = codeListsOf(template);
  return {
    t,
    locale,
    format,
    label: (list, code) =>
      lists.get(list)?.options.find((option) => option.code === code)?.label[locale] ?? code,
    chart: {
      noData: NO_DATA[locale],
      data: t("print.chartData"),
      format: (value) => format.number(value, Math.abs(value) < 100 ? 1 : 0),
    },
    chartTable,
    planId: planId ?? null,
  };
}

const known = new WeakMap<Template, Map<string, CodeList>>();

/** The lists that the questions of a template use, by id. */
function codeListsOf(template: Template): Map<string, CodeList> {
  const found = known.get(template);
  if (found) return found;
  const lists = new Map<string, CodeList>();
  for (const field of template.sections.flatMap((section) => allFields(fieldsOf(section.pages)))) {
    for (const list of listsOf(field)) lists.set(list.id, list);
  }
  known.set(template, lists);
  return lists;
}

function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.kind !== "rows") return [field];
    const kinds = field.rowKinds?.map(({ id }) => id) ?? [undefined];
    return [field, ...kinds.flatMap((kind) => allFields(rowFields(field, kind)))];
  });
}

function listsOf(field: Field): CodeList[] {
  switch (field.kind) {
    case "choice":
    case "choices":
      return [field.list];
    case "quantity":
      return [field.units];
    case "matrix":
      return [field.rows, field.columns, ...(field.cell.kind === "choice" ? [field.cell.list] : [])];
    default:
      return [];
  }
}
