import { readMarks } from "db/repositories/entries.server";
import { namedRowsOf, rowName } from "~/domain/plan/named-rows";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { entryPath, fieldPath, sectionPath } from "~/domain/plan/plan-paths";
import { entryTitles } from "~/domain/review/entry-names";
import { checkStageEntries, type StageProblem } from "~/domain/review/stage-check";
import { addressKey, type EntryAddress } from "~/domain/template/address";
import { addressOf } from "~/domain/template/diff";
import type { AnswerContext } from "~/domain/template/format-answer";
import { optionLabel } from "~/domain/template/kinds/choice.kind";
import { asRows } from "~/domain/template/kinds/rows.kind";
import { fieldsOf, formOf } from "~/domain/template/shape";
import type { Field, StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { DraftValue } from "~/domain/template/value";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";
import { readPlanDocument } from "../plan-document.server";
import type { Services } from "../services.server";

export interface CheckItem {
  /** Where to put it right. */
  path: string;
  /** Copy or row of the section, when it has several. */
  entry: string | null;
  /** The question; of a table also the row and column. */
  label: string;
  message: string;
}

export interface GapItem extends Omit<CheckItem, "message"> {
  reason: string;
  plan: string;
}

export interface CheckSection {
  id: string;
  title: string;
  problems: CheckItem[];
  gaps: GapItem[];
}

export interface StageCheckView {
  complete: boolean;
  problems: number;
  gaps: number;
  /** Sections with something to say, in the order of the template. */
  sections: CheckSection[];
  /** Said to be complete while something in them is missing. */
  markedTooSoon: { title: string; path: string }[];
}

/** Everything that keeps a stage from being submitted, in words and with the way to each question. */
export async function checkStage(
  services: Services,
  open: OpenPlan,
  stage: StageId,
  locale: Locale,
): Promise<StageCheckView> {
  const document = await readPlanDocument(services, open.plan, open.scope);
  const marks = await readMarks(services.db, open.scope);
  const { template } = open;
  const check = checkStageEntries(
    { template, frameworks: document.frameworks, entries: document.entries },
    stage,
    marks,
  );
  const words = wordsOf(open, document, locale);
  const sections = template.sections.map(({ id, title }) => ({
    id,
    title: title[locale],
    problems: check.problems.filter(({ address }) => address.section === id).map(words.problem),
    gaps: check.gaps
      .filter(({ address }) => address.section === id)
      .map(({ address, at, reason, plan }) => ({ ...words.question(address, at, []), reason, plan })),
  }));
  return {
    complete: check.problems.length === 0,
    problems: check.problems.length,
    gaps: check.gaps.length,
    sections: sections.filter(({ problems, gaps }) => problems.length + gaps.length > 0),
    markedTooSoon: check.markedTooSoon.map((address) => ({
      title: words.title(address),
      path: entryPath(open.plan.id, address),
    })),
  };
}

function wordsOf({ plan, template }: OpenPlan, document: PlanDocument, locale: Locale) {
  const t = serverTranslator(locale);
  const words = { locale, words: answerWords(locale) };
  const context = { ...words, rows: namedRowsOf(template, document.entries, words) };
  const titleOf = entryTitles(template, document.entries, context);
  const byKey = new Map(document.entries.map((entry) => [addressKey(addressOf(entry)), entry]));

  const question = (
    address: EntryAddress,
    at: { page: string; field: string },
    path: StageProblem["path"],
  ) => {
    const entry = byKey.get(addressKey(address));
    const form = formOf(template, address, entry?.kind);
    const field = fieldsOf(form?.pages ?? []).find(({ id }) => id === at.field);
    const inside = field ? partLabel(field, entry?.values[at.field] ?? null, path, context) : null;
    const label = field?.label[locale] ?? at.field;
    return {
      path: fieldPath(plan.id, address, at.page, at.field),
      entry: titleOf(address).entry,
      label: inside === null ? label : `${label} · ${inside}`,
    };
  };
  return {
    question,
    problem: ({ address, at, path, code, params }: StageProblem): CheckItem => {
      const where = at
        ? question(address, at, path)
        : { path: sectionPath(plan.id, address.section), entry: null, label: titleOf(address).section };
      return { ...where, message: t(`problem.${code}` as MessageKey, params) };
    },
    title: (address: EntryAddress): string => {
      const { section, entry } = titleOf(address);
      return entry === null ? section : `${section} › ${entry}`;
    },
  };
}

/** The row and column of a table, or the cell of a grid, that a path inside an answer points to. */
function partLabel(
  field: Field,
  value: DraftValue,
  [first, second]: StageProblem["path"],
  context: AnswerContext,
): string | null {
  if (first === undefined || second === undefined) return null;
  if (field.kind === "matrix") {
    const row = optionLabel(field.rows, String(first), context.locale);
    return `${row} · ${optionLabel(field.columns, String(second), context.locale)}`;
  }
  if (field.kind !== "rows") return null;
  const rows = asRows(value);
  const row = rows.find(({ id }) => id === first);
  const column = field.fields?.find(({ id }) => id === second)?.label[context.locale];
  const name = row ? rowName(field, row, rows.indexOf(row), context) : null;
  return [name, column].filter((part) => part !== null && part !== undefined).join(" · ");
}
