import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { useT } from "~/i18n/i18n-context";
import type { RowLink, RowsView } from "~/server/entry-page.server";

/** A list whose rows have pages of their own: see, add, remove. */
export function RowsPage({ view }: { view: RowsView }) {
  const t = useT();
  const { field, rows } = view;
  return (
    <>
      {rows.length === 0 ? (
        <p className="quiet-text">{t("rows.none")}</p>
      ) : (
        <RowsTable view={view} />
      )}
      {view.place.canEdit && <AddRow view={view} />}
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
  const { rows, field, rowKinds } = view;
  const withKind = rowKinds.length > 0;
  const columns = [
    { id: "name", label: t("rows.name") },
    ...(withKind ? [{ id: "kind", label: t("rows.kind") }] : []),
    ...field.columns.map((label, index) => ({ id: `column-${index}`, label })),
    ...(view.place.canEdit ? [{ id: "actions", label: t("rows.actions") }] : []),
  ];
  return (
    <Table
      caption={t("rows.count", { count: rows.length })}
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <Link key="name" href={row.path}>
            {row.name}
          </Link>,
          ...(withKind ? [row.kind] : []),
          ...row.columns,
          ...(view.place.canEdit ? [<RemoveLink key="remove" row={row} />] : []),
        ],
      }))}
    />
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
  const { rowKinds } = view;
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
      <Button>{view.field.addLabel || t("rows.add")}</Button>
    </Form>
  );
}
