import { crfRows, gpcCellTable, gpcSectors } from "templates/catalogs/code-lists/gpc";
import { factorCatalogueOf } from "templates/registry";
import type { CrfTable, ExportSource, ExportWords } from "~/domain/exports/export-source";
import { computePlan } from "~/domain/plan/compute-plan";
import { namedRowsOf } from "~/domain/plan/named-rows";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { CodeList, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { covenantSectors } from "templates/catalogs/code-lists/energy";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createBlockWords } from "~/print/blocks/block-words";
import { answerWords } from "../answer-words.server";

/** All that exports are made of: the plan as it is given, computed now, in the words of a language. */
export function exportSource(plan: PlanDocument, template: Template, locale: Locale): ExportSource {
  return {
    plan,
    template,
    results: computePlan(plan, template, factorCatalogueOf(template)),
    crf: CRF_TABLE,
    words: exportWords(plan, template, locale),
  };
}

const CELL_ROWS = new Map(gpcCellTable.map(({ ref, crfRow }) => [ref, crfRow]));
const CRF_TABLE: CrfTable = {
  rows: crfRows.options.map(({ code, for: sectors }) => ({ code, sector: sectors?.[0] ?? "other" })),
  rowOfCell: (ref) => CELL_ROWS.get(ref) ?? null,
};

/** Lists that exports name and no question offers whole. */
const LISTS = new Map<string, CodeList>(
  [crfRows, gpcSectors, covenantSectors].map((list) => [list.id, list]),
);

function exportWords(plan: PlanDocument, template: Template, locale: Locale): ExportWords {
  const t = serverTranslator(locale);
  const { label } = createBlockWords({ t, locale, template, chartTable: "shown" });
  const words = answerWords(locale);
  return {
    t: (word, params) => t(`exports.${word}`, params),
    say: (text) => text[locale],
    label: (list, code) =>
      LISTS.get(list)?.options.find((option) => option.code === code)?.label[locale] ?? label(list, code),
    codes: (list) => LISTS.get(list)?.options.map(({ code }) => code) ?? [],
    answers: { locale, words, rows: namedRowsOf(template, plan.entries, { locale, words }) },
  };
}
