import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Papers, Standing, UsualPress } from "~/components/requests/follow-up-view";
import { SourceGuideView } from "~/components/requests/source-guide-view";
import { Button, ButtonLink } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { importsPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { RowLink, RowsView } from "~/server/entry-page.server";
import type { RowFollowUp } from "~/server/requests/follow-up.server";
import { SharedRows } from "./shared-rows";

/** A list whose rows have pages of their own: see, add, remove. */
export function RowsPage({ view }: { view: RowsView }) {
  const t = useT();
  const { field, rows, followUp } = view;
  return (
    <>
      {followUp?.tally && <p>{followUp.tally}</p>}
      {rows.length === 0 ? <p className="quiet-text">{t("rows.none")}</p> : <RowsTable view={view} />}
      <SharedRows html={view.shared} />
      {followUp?.usual && <UsualPress usual={followUp.usual} />}
      {view.registers !== "" && <div dangerouslySetInnerHTML={{ __html: view.registers }} />}
      {view.place.canEdit && view.libraryPath && (
        <p>
          <Link href={view.libraryPath}>{t("rows.library")}</Link>
        </p>
      )}
      {view.guide && <SourceGuideView guide={view.guide} />}
      {view.place.canEdit && <AddRow view={view} />}
      {view.place.canEdit && view.gap && (rows.length === 0 || view.gap.stated) && (
        <ListGap view={view} gap={view.gap} />
      )}
      <p className="cluster">
        <ButtonLink href={view.nextPath} look={view.place.canEdit ? "secondary" : "primary"}>
          {t("rows.continue")}
        </ButtonLink>
      </p>
      <VisuallyHidden>{field.label}</VisuallyHidden>
    </>
  );
}

function RowsTable({ view }: { view: RowsView }) {
  const t = useT();
  const { rows, field, rowKinds, followUp } = view;
  const withKind = rowKinds.length > 0;
  const withMarks = rows.some(({ marks }) => marks !== null);
  const columns = [
    ...(withMarks ? [{ id: "reference", label: t("rows.reference") }] : []),
    { id: "name", label: t("rows.name") },
    ...(withKind ? [{ id: "kind", label: t("rows.kind") }] : []),
    ...(followUp
      ? [
          { id: "standing", label: followUp.headings.standing },
          { id: "papers", label: followUp.headings.papers },
        ]
      : []),
    ...(withMarks
      ? [
          { id: "tonnes", label: t("rows.tonnes") },
          { id: "state", label: t("rows.state") },
        ]
      : []),
    ...field.columns.map((label, index) => ({ id: `column-${index}`, label })),
    ...(view.place.canEdit ? [{ id: "actions", label: t("rows.actions") }] : []),
  ];
  return (
    <Table
      caption={t("rows.count", { count: rows.length })}
      columns={columns}
      rows={rows.map((row, index) => ({
        id: row.id,
        cells: [
          ...(withMarks
            ? [
                <span key="reference" className="reference">
                  {row.marks?.reference}
                </span>,
              ]
            : []),
          <RowName key="name" row={row} />,
          ...(withKind ? [row.kind] : []),
          ...followUpCells(row, followUp?.rows[index]),
          ...(withMarks ? [<Tonnes key="tonnes" row={row} />, <Remark key="state" row={row} />] : []),
          ...row.columns,
          ...(view.place.canEdit ? [<RemoveLink key="remove" row={row} />] : []),
        ],
      }))}
    />
  );
}

function RowName({ row: { name, path, alsoIn } }: { row: RowLink }) {
  return (
    <>
      <Link href={path}>{name}</Link>
      {alsoIn && <span className="hint">{alsoIn}</span>}
    </>
  );
}

function followUpCells(row: RowLink, followUp: RowFollowUp | undefined): ReactNode[] {
  if (!followUp) return [];
  return [
    <Standing key="standing" standing={followUp.standing} />,
    <Papers key="papers" papers={followUp.papers} about={row.name} />,
  ];
}

/** What the row emits; marked when it is an estimate, or not in the total. */
function Tonnes({ row: { marks } }: { row: RowLink }) {
  const t = useT();
  if (!marks) return null;
  return (
    <>
      {marks.tonnes}
      {marks.estimated && <StatusTag tone="amber">{t("rows.estimated")}</StatusTag>}
      {marks.apart && <StatusTag tone="grey">{t("rows.apart")}</StatusTag>}
    </>
  );
}

const TONES = { error: "red", warning: "amber", note: "blue" } as const;

/** The worst of what the checks found; its page says all of it. */
function Remark({ row: { marks, path } }: { row: RowLink }) {
  if (!marks?.finding) return null;
  const { severity, text } = marks.finding;
  return (
    <Link href={`${path}#findings`}>
      <StatusTag tone={TONES[severity]}>{text}</StatusTag>
    </Link>
  );
}

function RemoveLink({ row }: { row: RowLink }) {
  const t = useT();
  return (
    <Link href={`${row.path}/remove`}>
      {t("entry.remove")}
      <VisuallyHidden> {row.name}</VisuallyHidden>
    </Link>
  );
}

function AddRow({ view }: { view: RowsView }) {
  const t = useT();
  const { rowKinds, place, page, field } = view;
  return (
    <Form method="post" reloadDocument className="add-row">
      <input type="hidden" name="_intent" value="add-row" />
      <input type="hidden" name="_row" value={view.newRowId} />
      {rowKinds.length > 0 && (
        <fieldset className="field">
          <legend className="legend">{t("rows.chooseKind")}</legend>
          <div className="choices">
            {rowKinds.map((kind, index) => (
              <div className="choice" key={kind.id}>
                <input
                  type="radio"
                  name="_kind"
                  id={`kind-${kind.id}`}
                  value={kind.id}
                  defaultChecked={index === 0}
                />
                <label htmlFor={`kind-${kind.id}`}>
                  {kind.title}
                  {kind.about && <span className="hint">{kind.about}</span>}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <p className="cluster">
        <Button look={view.followUp?.usual ? "secondary" : "primary"}>
          {view.field.addLabel || t("rows.add")}
        </Button>
        <Link href={importsPath(place.planId, { entry: place.entryKey, page: page.id, list: field.id })}>
          {t("rows.import")}
        </Link>
      </p>
    </Form>
  );
}

/** "We do not have this": an asked-for list that stays empty says why, and how it will be filled. */
function ListGap({ view, gap }: { view: RowsView; gap: NonNullable<RowsView["gap"]> }) {
  const t = useT();
  const { locale } = useI18n();
  const name = (part: string) => `${view.field.id}.${part}`;
  return (
    <details className="details gap-box" open={gap.stated}>
      <summary>{t("form.gap")}</summary>
      <Form method="post" reloadDocument>
        <input type="hidden" name="_fields" value={view.field.id} />
        <input type="hidden" name="_revision" value={view.revision} />
        <input type="hidden" name="_locale" value={locale} />
        <div className="choice">
          <input type="checkbox" id="list-gap" name={name("_gap")} value="on" defaultChecked={gap.stated} />
          <label htmlFor="list-gap">{t("form.gapStated")}</label>
        </div>
        <GapText
          id="list-gap-reason"
          name={name("_gapReason")}
          label={t("form.gapReason")}
          text={gap.reason}
        />
        <GapText id="list-gap-plan" name={name("_gapPlan")} label={t("form.gapPlan")} text={gap.plan} />
        <Button look="secondary" name="_intent" value="state-gap">
          {t("rows.saveGap")}
        </Button>
      </Form>
    </details>
  );
}

function GapText({ id, name, label, text }: { id: string; name: string; label: string; text: string }) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea className="textarea" id={id} name={name} rows={2} defaultValue={text} />
    </div>
  );
}
