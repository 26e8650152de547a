import { cdpSheetOf } from "templates/registry";
import { cdpSheet, sheetInventory } from "~/domain/frameworks/cdp-sheet";
import { retyped } from "~/domain/frameworks/retype";
import { namedRowsOf } from "~/domain/plan/named-rows";
import { cdpSheetPath, spreadsheetPath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import { answerWords } from "../answer-words.server";
import { readDraft } from "../draft.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";

const FRAMEWORK = "cdp-iclei";

export interface CdpLineView {
  id: string;
  question: string;
  /** As it is typed into the questionnaire; null: no data. */
  value: string | null;
  unit: string | null;
  gap: string | null;
}

export interface CdpPartView {
  id: string;
  title: string;
  source: string;
  lines: CdpLineView[];
}

export interface CdpSheetView {
  plan: { id: string; title: string };
  year: number;
  basis: string;
  inventories: { year: number; path: string; current: boolean }[];
  download: string;
  parts: CdpPartView[];
}

/** Null for plans that do not declare the framework, years without a sheet and inventories that the plan does not have. */
export async function cdpSheetPage(
  services: Services,
  open: OpenPlan,
  asked: { year: string | undefined; inventory: string | null; locale: Locale },
): Promise<CdpSheetView | null> {
  const { plan: record, template } = open;
  const { locale, inventory } = asked;
  const catalogue = cdpSheetOf(template, Number(asked.year));
  if (!catalogue || !record.frameworks.includes(FRAMEWORK)) return null;
  const { plan, results } = await readDraft(services, open);
  const shown = sheetInventory(results.inventories, inventory);
  if (inventory !== null && !shown) return null;
  const words = { locale, words: answerWords(locale) };
  const answers = { ...words, rows: namedRowsOf(template, plan.entries, words) };
  const parts = cdpSheet(catalogue, { plan, template, results, answers, inventory });
  return {
    plan: { id: record.id, title: record.title },
    year: catalogue.year,
    basis: catalogue.basis[locale],
    inventories: results.inventories.map(({ instance, year }) => ({
      year,
      path: cdpSheetPath(record.id, catalogue.year, instance),
      current: instance === shown?.instance,
    })),
    download: spreadsheetPath(record.id, "cdp-iclei.xlsx", shown?.instance),
    parts: parts.map(({ group, name, lines }, index) => ({
      id: `${group.id}-${index + 1}`,
      title: [group.title[locale], ...(name === null ? [] : [name])].join(" · "),
      source: group.source,
      lines: lines.map(({ id, question, value, computed, unit, gap }) => ({
        id,
        question: question[locale],
        value: value === null ? null : retyped(value, computed),
        unit,
        gap,
      })),
    })),
  };
}
