import { Fragment, useEffect, useState, type MouseEvent } from "react";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { useT } from "~/i18n/i18n-context";
import { controlId } from "./control-ids";
import type { ControlProps } from "./control-props";
import { ErrorMessages } from "./error-messages";
import { FieldControl, labelledControl } from "./field-control";
import { useFormContext } from "./form-context";
import { FormattedText } from "./formatted-text";
import { LeftoverInputs } from "./leftover-inputs";
import { problemsBelow } from "./problem-words";
import { newRowId } from "./row-id";
import { useAsked } from "./use-answers";
import { usePasteBlock } from "./use-paste-block";

/**
 * Rows inside a page. One blank row is always there, so that a row can be added without JavaScript; rows left
 * blank are not stored. The buttons are real submits, done in place where scripts run.
 */
export function InlineTable({ field, name, problems }: ControlProps) {
  const t = useT();
  const { rows, setRows, changed, readOnly, importPath } = useFormContext();
  const cells = field.cells ?? [];
  const rowIds = rows[field.id] ?? [];
  const { paste, pasted } = usePasteBlock(field, name);
  const [focusRow, setFocusRow] = useState<string | null>(null);
  const addButton = controlId(`${name}._add`);
  const firstInput =
    focusRow && cells[0] ? labelledControl(cells[0], cellName(name, focusRow, cells[0]), true) : null;
  useEffect(() => {
    if (firstInput) document.getElementById(firstInput)?.focus();
  }, [firstInput]);

  const add = (event: MouseEvent) => {
    event.preventDefault();
    const id = newRowId();
    setRows(field.id, [...rowIds, id]);
    setFocusRow(id);
  };
  const remove = (event: MouseEvent, id: string) => {
    event.preventDefault();
    setRows(
      field.id,
      rowIds.filter((other) => other !== id),
    );
    changed();
    document.getElementById(addButton)?.focus();
  };

  return (
    <div className="wide-controls" onPaste={paste}>
      <table className="inline-table">
        <thead>
          <tr>
            {cells.map((cell) => (
              <th key={cell.id} scope="col">
                {cell.label}
                {cell.unit && <span className="quiet-text"> ({cell.unit})</span>}
                {cell.hint && <span className="hint cell-hint">{cell.hint}</span>}
              </th>
            ))}
            {!readOnly && (
              <td>
                <span className="visually-hidden">{t("form.rowActions")}</span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {rowIds.map((id, index) => (
            <tr key={id}>
              {cells.map((cell) => (
                <Cell
                  key={cell.id}
                  cell={cell}
                  siblings={cells}
                  name={cellName(name, id, cell)}
                  row={index + 1}
                  problems={problemsBelow(problemsBelow(problems, id), cell.id)}
                />
              ))}
              {!readOnly && (
                <td className="inline-table__remove">
                  <Button
                    look="quiet"
                    name="_intent"
                    value={`remove:${field.id}:${id}`}
                    onClick={(event) => remove(event, id)}
                  >
                    {t("form.removeRow")}{" "}
                    <span className="visually-hidden">{t("form.rowNumber", { row: index + 1 })}</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rowIds.map((id) => (
        <Fragment key={id}>
          <input type="hidden" name={`${name}._rows`} value={id} />
          <LeftoverInputs below={`${name}.${id}`} shown={cells.map((cell) => cellName(name, id, cell))} />
        </Fragment>
      ))}
      <p className="read-back" role="status">
        {pasted}
      </p>
      <ColumnHelp cells={cells} />
      {!readOnly && (
        <p className="cluster">
          <Button look="secondary" name="_intent" value={`add:${field.id}`} onClick={add} id={addButton}>
            {field.addLabel}
          </Button>
          <Link href={importPath(field.id)}>{t("rows.import")}</Link>
        </p>
      )}
    </div>
  );
}

function cellName(table: string, row: string, cell: FieldDescriptor): string {
  return `${table}.${row}.${cell.id}`;
}

interface CellProps {
  cell: FieldDescriptor;
  siblings: readonly FieldDescriptor[];
  name: string;
  row: number;
  problems: ControlProps["problems"];
}

function Cell({ cell, siblings, name, row, problems }: CellProps) {
  const t = useT();
  const { hydrated } = useFormContext();
  const asked = useAsked(cell, siblings, name.slice(0, name.length - cell.id.length)) || !hydrated;
  const labelled = labelledControl(cell, name, true);
  const errorId = `${controlId(name)}-error`;
  const label = (
    <>
      {cell.label} <span className="visually-hidden">{t("form.rowNumber", { row })}</span>
    </>
  );
  const control = (
    <FieldControl
      field={cell}
      name={name}
      siblings={siblings}
      problems={problems}
      describedBy={problems.length > 0 ? errorId : undefined}
      inCell
    />
  );
  return (
    <td>
      <div hidden={!asked}>
        {labelled ? (
          <>
            <label className="cell-label" htmlFor={labelled}>
              {label}
            </label>
            {control}
          </>
        ) : (
          <div role="group" aria-labelledby={`${controlId(name)}-label`}>
            <span className="cell-label" id={`${controlId(name)}-label`}>
              {label}
            </span>
            {control}
          </div>
        )}
        <ErrorMessages id={errorId} field={cell} problems={problems} />
      </div>
    </td>
  );
}

/** Where to find the columns' data, once for the whole table. */
function ColumnHelp({ cells }: { cells: readonly FieldDescriptor[] }) {
  const t = useT();
  const helped = cells.filter(({ where, guidance, example }) => where || guidance || example);
  if (helped.length === 0) return null;
  return (
    <Details summary={t("form.columnHelp")}>
      <dl>
        {helped.map(({ id, label, where, guidance, example }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {example && <p>{t("form.example", { example })}</p>}
              {where && <FormattedText text={where} />}
              {guidance && <FormattedText text={guidance} />}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
