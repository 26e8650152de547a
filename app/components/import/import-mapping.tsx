import { Form } from "@remix-run/react";
import { useMemo, type ReactNode } from "react";
import { FormErrors } from "~/components/page/form-errors";
import { Button, ButtonLink } from "~/components/ui/button";
import { TableRegion } from "~/components/ui/table-region";
import { importPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { Translate } from "~/i18n/translate";
import type { MappingColumn, MappingError, MappingView } from "~/server/imports/import-mapping.server";
import { ImportTrail } from "./import-start";

/** Second step: which question each column goes to, and how its figures are to be read. */
export function ImportMapping({ view, errors }: { view: MappingView; errors: readonly MappingError[] }) {
  const t = useT();
  const messages = useMemo(() => errors.map((error) => formError(error, view, t)), [errors, view, t]);
  return (
    <>
      <ImportTrail view={view} />
      <FormErrors errors={messages} />
      <p className="caption">
        {view.listLabel} · {t("import.step", { step: 2 })} · {view.fileName || t("import.pasted")}
      </p>
      <h1>{t("import.mapTitle")}</h1>
      <p className="lead">{t("import.mapIntro", { count: view.lineCount })}</p>
      <Form method="post" action={importPath(view.planId, view.importId)} reloadDocument>
        <SheetQuestions view={view} />
        {view.decimals && (
          <Decimals decimals={view.decimals} missing={errors.some(({ code }) => code === "decimals")} />
        )}
        <Columns view={view} errors={errors} />
        <div className="cluster">
          <Button name="_intent" value="preview">
            {t("import.toPreview")}
          </Button>
          <Button look="secondary" name="_intent" value="reread">
            {t("import.reread")}
          </Button>
          <ButtonLink look="quiet" href={view.listPath}>
            {t("import.cancel")}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}

function formError(error: MappingError, view: MappingView, t: Translate): FormError {
  if (!("column" in error)) {
    const field = error.code === "decimals" ? "decimals-comma" : `target.${view.columns[0]?.index ?? 0}`;
    return { field, message: t(`import.mapping.${error.code}`) };
  }
  const column = view.columns.find(({ index }) => index === error.column);
  const field = `${error.code === "unit" ? "unit" : "target"}.${error.column}`;
  return { field, message: t(`import.mapping.${error.code}`, { column: column ? nameOf(column) : "" }) };
}

function nameOf({ letters, heading }: MappingColumn): string {
  return heading === "" ? letters : `${letters} «${heading}»`;
}

/** Which sheet, which line holds the headings, what the rows are. */
function SheetQuestions({ view }: { view: MappingView }) {
  const t = useT();
  return (
    <>
      {view.sheets.length > 1 && (
        <SelectField name="sheet" label={t("import.sheet")} value={String(view.sheet)}>
          {view.sheets.map((name, index) => (
            <option key={index} value={index}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        name="header"
        label={t("import.header")}
        value={view.headerLine === null ? "none" : String(view.headerLine)}
      >
        <option value="none">{t("import.noHeader")}</option>
        {view.firstLines.map(({ line, text }) => (
          <option key={line} value={line}>
            {t("import.lineAnd", { line: line + 1, text })}
          </option>
        ))}
      </SelectField>
      {view.kinds.length > 0 && (
        <SelectField name="kind" label={t("import.kind")} hint={t("import.kindHint")} value={view.kind ?? ""}>
          {view.kinds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

interface SelectFieldProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  children: ReactNode;
}

function SelectField({ name, label, hint, value, children }: SelectFieldProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <select
        className="select"
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={hint ? `${name}-hint` : undefined}
      >
        {children}
      </select>
    </div>
  );
}

function Decimals({
  decimals: { value, found, samples },
  missing,
}: {
  decimals: NonNullable<MappingView["decimals"]>;
  missing: boolean;
}) {
  const t = useT();
  const about = found === "comma" || found === "point" ? "found" : found;
  return (
    <fieldset className={missing ? "field field--error" : "field"}>
      <legend className="legend">{t("import.decimals")}</legend>
      <p className="hint">{t(`import.decimals.${about}` as MessageKey)}</p>
      {missing && <p className="error-message">{t("import.mapping.decimals")}</p>}
      <div className="choices">
        {(["comma", "point"] as const).map((style) => (
          <div className="choice" key={style}>
            <input
              type="radio"
              id={`decimals-${style}`}
              name="decimals"
              value={style}
              defaultChecked={value === style}
              aria-describedby={`decimals-${style}-reads`}
            />
            <label htmlFor={`decimals-${style}`}>{t(`import.decimals.${style}`)}</label>
            <p className="hint" id={`decimals-${style}-reads`}>
              {samples
                .map((sample) => t("import.decimals.reads", { text: sample.text, number: sample[style] }))
                .join("; ")}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Columns({ view, errors }: { view: MappingView; errors: readonly MappingError[] }) {
  const t = useT();
  return (
    <TableRegion label={t("import.columns")}>
      <table className="table import-columns">
        <caption>{t("import.columns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("import.column")}</th>
            <th scope="col">{t("import.samples")}</th>
            <th scope="col">{t("import.target")}</th>
            <th scope="col">{t("import.unit")}</th>
          </tr>
        </thead>
        <tbody>
          {view.columns.map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              view={view}
              problems={errors.filter((error) => "column" in error && error.column === column.index)}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface ColumnRowProps {
  column: MappingColumn;
  view: MappingView;
  problems: readonly MappingError[];
}

function ColumnRow({ column, view, problems }: ColumnRowProps) {
  const t = useT();
  const name = nameOf(column);
  const wrong = (code: MappingError["code"]) =>
    problems.some((problem) => problem.code === code) || undefined;
  return (
    <tr>
      <th scope="row">{column.heading || <span className="quiet-text">{column.letters}</span>}</th>
      <td className="import-samples">
        {column.samples.map((sample) => (
          <div key={sample}>{sample}</div>
        ))}
      </td>
      <td>
        {problems.map((problem) => (
          <p className="error-message" key={problem.code}>
            {t(`import.mapping.${problem.code}`, { column: name })}
          </p>
        ))}
        <select
          className="select"
          id={`target.${column.index}`}
          name={`target.${column.index}`}
          defaultValue={column.target}
          aria-label={t("import.targetOf", { column: name })}
          aria-invalid={wrong("twice")}
        >
          <option value="">{t("import.ignore")}</option>
          <optgroup label={t("import.special")}>
            {view.withKindColumn && <option value="_kind">{t("import.rowKind")}</option>}
            <option value="_row">{t("import.rowId")}</option>
            {view.spreadBy !== null && (
              <option value="_spread">{t("import.spread", { question: view.spreadBy })}</option>
            )}
          </optgroup>
          {view.targets.map(({ group, options }) => (
            <optgroup key={group} label={group || view.listLabel}>
              {options.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </td>
      <td>
        <ColumnUnit column={column} name={name} invalid={wrong("unit")} />
      </td>
    </tr>
  );
}

function ColumnUnit({ column, name, invalid }: { column: MappingColumn; name: string; invalid?: true }) {
  const t = useT();
  const { index, units, unit, priceDate, fraction } = column;
  return (
    <>
      {units && (
        <select
          className="select"
          id={`unit.${index}`}
          name={`unit.${index}`}
          defaultValue={unit}
          aria-label={t("import.unitOf", { column: name })}
          aria-invalid={invalid}
        >
          <option value="">{t("import.unitInCells")}</option>
          {units.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      )}
      {priceDate !== null && (
        <label className="import-part">
          {t("import.priceDate")}
          <input className="input input--w10" name={`priceDate.${index}`} defaultValue={priceDate} />
        </label>
      )}
      {fraction !== null && (
        <div className="choice">
          <input
            type="checkbox"
            id={`fraction.${index}`}
            name={`fraction.${index}`}
            defaultChecked={fraction}
          />
          <label htmlFor={`fraction.${index}`}>{t("import.fraction")}</label>
        </div>
      )}
    </>
  );
}
