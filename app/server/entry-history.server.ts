import { readHistory } from "db/repositories/entries.server";
import { editSessions } from "~/domain/plan/edit-sessions";
import type { EntryAddress } from "~/domain/template/address";
import { diffValues } from "~/domain/template/diff";
import { formatAnswer } from "~/domain/template/format-answer";
import { fieldsOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { answerContext, findEntry, placeOf, type EntryPlace } from "./entry-page.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface HistoryView {
  place: EntryPlace;
  sessions: {
    revision: number;
    author: string | null;
    /** ISO 8601. */
    at: string;
    changes: { field: string; label: string; before: string | null; after: string | null }[];
  }[];
}

/** Enough for months of work on one entry; older revisions stay in the database. */
const LATEST = 500;

/** Who changed what in an entry, newest first; null when the plan has no such entry. */
export async function entryHistory(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  locale: Locale,
): Promise<HistoryView | null> {
  const entry = await findEntry(services, open, address);
  if (!entry) return null;
  const fields = fieldsOf(entry.form.pages);
  const context = await answerContext(services, open, fields, locale);
  const revisions = await readHistory(services.db, open.scope, address, LATEST);
  return {
    place: placeOf(open, address, entry, null, context),
    sessions: editSessions(revisions).map(({ revision, author, to, before, after }) => ({
      revision,
      author,
      at: to.toISOString(),
      changes: diffValues(before, after).flatMap((change) => {
        const field = fields.find(({ id }) => id === change.field);
        if (!field) return [];
        const words = (value: typeof change.before) =>
          value === null ? null : formatAnswer(field, value, context).lines.join("\n");
        return [
          {
            field: field.id,
            label: field.label[locale],
            before: words(change.before),
            after: words(change.after),
          },
        ];
      }),
    })),
  };
}
