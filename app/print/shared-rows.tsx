/** Rows of other chapters, in short, where they also belong: the same on the screen and in print. */
import { renderToStaticMarkup } from "react-dom/server";
import { rowFields, rowName } from "~/domain/plan/named-rows";
import type { SharedRow } from "~/domain/plan/shared-rows";
import { type AnswerContext, formatAnswer } from "~/domain/template/format-answer";
import { visibleFields } from "~/domain/template/shape";
import type { FrameworkId, RowsField } from "~/domain/template/template";
import { isGap, type EntryValues } from "~/domain/template/value";
import type { Translate } from "~/i18n/translate";
import { ResultTable } from "./blocks/result-parts";

export interface SharedLine {
  id: string;
  name: string;
  /** Title of the section where it is written. */
  where: string;
  /** The columns of its own list. */
  summary: string;
  /** To where it is written; null where that is not in the document. */
  href: string | null;
}

export interface SharedWords {
  answers: AnswerContext;
  frameworks: readonly FrameworkId[];
  hrefOf: (row: SharedRow) => string | null;
}

export function sharedLines(rows: readonly SharedRow[], words: SharedWords): SharedLine[] {
  return rows.map((row) => {
    const { section, list, entry, index } = row;
    const { row: id, kind, values } = entry;
    return {
      id: `${section.id}-${id}`,
      name: rowName(list, { id, values, ...(kind === undefined ? {} : { kind }) }, index, words.answers),
      where: section.title[words.answers.locale],
      summary: summaryOf(list, entry, words),
      href: words.hrefOf(row),
    };
  });
}

function summaryOf(
  list: RowsField,
  { kind, values }: { kind?: string; values: EntryValues },
  { answers, frameworks }: SharedWords,
): string {
  const fields = visibleFields(rowFields(list, kind), values, frameworks);
  const shown = (list.columns ?? []).filter((id) => !list.namedBy.includes(id));
  return shown
    .flatMap((id) => {
      const field = fields.find((asked) => asked.id === id);
      const value = values[id] ?? null;
      if (!field || value === null || isGap(value)) return [];
      return [`${field.label[answers.locale]}: ${formatAnswer(field, value, answers).lines.join(", ")}`];
    })
    .join(" · ");
}

const TEXT_COLUMNS = [1, 2];

export function SharedRowsTable({ lines, t }: { lines: readonly SharedLine[]; t: Translate }) {
  return (
    <>
      <ResultTable
        caption={t("shared.title")}
        columns={[t("shared.row"), t("shared.where"), t("shared.summary")]}
        texts={TEXT_COLUMNS}
        rows={lines.map(({ id, name, where, summary, href }) => [
          href === null ? (
            name
          ) : (
            <a key={id} href={href}>
              {name}
            </a>
          ),
          where,
          summary,
        ])}
      />
      <p className="total-note">{t("shared.note")}</p>
    </>
  );
}

/** As markup, for a loader. */
export function renderSharedRows(lines: readonly SharedLine[], t: Translate): string {
  return lines.length === 0 ? "" : renderToStaticMarkup(<SharedRowsTable lines={lines} t={t} />);
}
