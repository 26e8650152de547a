import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { useT } from "~/i18n/i18n-context";
import type { ShownSource } from "~/server/first-hour/first-hour-page.server";

/** Each number with how it is known, its source and its sum. */
export function SourceList({ sources, canEdit }: { sources: readonly ShownSource[]; canEdit: boolean }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.row}>
          <Source source={source} canEdit={canEdit} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source, canEdit }: { source: ShownSource; canEdit: boolean }) {
  const t = useT();
  const { name, amount, tonnes, estimated, known, range, notes, path } = source;
  return (
    <>
      <p className="source-list__head">
        <strong>{name}</strong>{" "}
        <StatusTag tone={estimated ? "amber" : "plain"}>
          {estimated ? t("firstHour.estimated") : known}
        </StatusTag>
      </p>
      <p className="source-list__numbers">
        {amount} → {tonnes} {t("firstHour.tonnes")}
      </p>
      {[source.source, range, notes].map(
        (line) =>
          line && (
            <p key={line} className="hint">
              {line}
            </p>
          ),
      )}
      <Details summary={t("firstHour.how")}>
        <div dangerouslySetInnerHTML={{ __html: source.how }} />
      </Details>
      {path && canEdit && (
        <Link href={path}>
          {t(estimated ? "firstHour.replace" : "firstHour.change")}
          <VisuallyHidden> {name}</VisuallyHidden>
        </Link>
      )}
    </>
  );
}
