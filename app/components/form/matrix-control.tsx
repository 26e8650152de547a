import type { FieldDescriptor, OptionDescriptor } from "~/domain/template/describe-page";
import { useT } from "~/i18n/i18n-context";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";
import { LeftoverInputs } from "./leftover-inputs";
import { problemsBelow } from "./problem-words";
import { Select } from "./select";
import { TextInput } from "./text-input";

type Matrix = NonNullable<FieldDescriptor["matrix"]>;

/** A fixed grid. On a narrow screen each row is a card and each cell carries its column's words. */
export function MatrixControl({ field, name, problems }: ControlProps) {
  const matrix = field.matrix;
  if (!matrix) return null;
  const cellName = (row: OptionDescriptor, column: OptionDescriptor) => `${name}.${row.code}.${column.code}`;
  const shown = matrix.rows.flatMap((row) => matrix.columns.map((column) => cellName(row, column)));
  return (
    <div className="wide-controls">
      <table className="inline-table">
        <thead>
          <tr>
            <td />
            {matrix.columns.map((column) => (
              <th key={column.code} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.label}</th>
              {matrix.columns.map((column) => (
                <MatrixCell
                  key={column.code}
                  matrix={matrix}
                  name={cellName(row, column)}
                  row={row}
                  column={column}
                  problems={problemsBelow(problemsBelow(problems, row.code), column.code)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LeftoverInputs below={name} shown={shown} />
    </div>
  );
}

interface MatrixCellProps {
  matrix: Matrix;
  name: string;
  row: OptionDescriptor;
  column: OptionDescriptor;
  problems: ControlProps["problems"];
}

function MatrixCell({ matrix, name, row, column, problems }: MatrixCellProps) {
  const t = useT();
  const { bind } = useFormContext();
  const control = {
    ...bind(name),
    "aria-label": `${row.label}: ${column.label}`,
    "aria-invalid": invalidAt(problems),
  };
  return (
    <td>
      <span className="cell-label" aria-hidden="true">
        {column.label}
      </span>
      {matrix.cell === "choice" ? (
        <Select {...control} options={matrix.options ?? []} blank={t("form.choose")} />
      ) : (
        <TextInput
          {...control}
          inputMode={matrix.cell === "text" ? undefined : matrix.cell === "integer" ? "numeric" : "decimal"}
        />
      )}
    </td>
  );
}
