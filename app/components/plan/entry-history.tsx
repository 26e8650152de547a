import { DiffView } from "~/components/ui/diff-view";
import { Link } from "~/components/ui/link";
import { Timeline } from "~/components/ui/timeline";
import { useI18n } from "~/i18n/i18n-context";
import { NO_DATA } from "~/i18n/format";
import type { HistoryView } from "~/server/entry-history.server";
import { EntryTrail } from "./entry-header";

/** Who changed what in a section, a copy or a row. */
export function EntryHistory({ view }: { view: HistoryView }) {
  const { t, format, locale } = useI18n();
  const words = { before: t("history.before"), after: t("history.after"), noData: NO_DATA[locale] };
  return (
    <>
      <EntryTrail place={view.place} />
      <p className="caption">{view.place.name ?? view.place.section.title}</p>
      <h1>{t("history.title")}</h1>
      {view.sessions.length === 0 && <p className="quiet-text">{t("history.none")}</p>}
      <Timeline
        events={view.sessions.map(({ revision, author, at, changes }) => ({
          id: String(revision),
          title: author ?? t("history.accountGone"),
          dateTime: at,
          byline: format.dateTime(at),
          body: (
            <DiffView
              diffs={changes.map(({ field, label, before, after }) => ({ id: field, label, before, after }))}
              words={words}
            />
          ),
        }))}
      />
      <p>
        <Link href={view.place.checkPath}>{t("check.back")}</Link>
      </p>
    </>
  );
}
