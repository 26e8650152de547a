import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { useT } from "~/i18n/i18n-context";
import type { FirstHourView, ShownSource } from "~/server/first-hour/first-hour-page.server";

/** Each number with how it is known, its source and its sum. */
export function SourceTable({ view }: { view: FirstHourView }) {
  const t = useT();
  return (
    <Table
      caption={t("firstHour.sources")}
      captionHidden
      columns={[
        { id: "source", label: t("firstHour.source") },
        { id: "amount", label: t("firstHour.amount"), number: true },
        { id: "tonnes", label: t("firstHour.tonnes"), number: true },
        { id: "known", label: t("firstHour.known") },
      ]}
      rows={view.sources.map((source) => ({
        id: source.row,
        cells: [
          <SourceName key="source" source={source} canEdit={view.canEdit} />,
          source.amount,
          source.tonnes,
          source.estimated ? (
            <StatusTag key="known" tone="amber">
              {t("firstHour.estimated")}
            </StatusTag>
          ) : (
            source.known
          ),
        ],
      }))}
    />
  );
}

function SourceName({ source, canEdit }: { source: ShownSource; canEdit: boolean }) {
  const t = useT();
  return (
    <>
      {source.name}
      <span className="hint">{source.source}</span>
      {source.range && <span className="hint">{source.range}</span>}
      {source.notes && <span className="hint">{source.notes}</span>}
      <Details summary={t("firstHour.how")}>
        <div dangerouslySetInnerHTML={{ __html: source.how }} />
      </Details>
      {source.path && canEdit && (
        <Link href={source.path}>
          {t(source.estimated ? "firstHour.replace" : "firstHour.change")}
          <VisuallyHidden> {source.name}</VisuallyHidden>
        </Link>
      )}
    </>
  );
}
