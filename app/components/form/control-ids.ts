import type { FieldDescriptor } from "~/domain/template/describe-page";

export type Problem = FieldDescriptor["problems"][number];

/** Id of the control that posts `name`; links of the error summary point to it. */
export function controlId(name: string): string {
  return `answer-${name.replaceAll(".", "-")}`;
}

/** Id of the question around the controls: where links from lists, reviews and comments arrive. */
export function questionId(fieldId: string): string {
  return `question-${fieldId}`;
}

/** Id of the control that a problem is about, its first control when the problem is about the whole answer. */
export function problemTarget(field: FieldDescriptor, path: Problem["path"]): string {
  if (path.length > 0) {
    const [row, cellId, ...rest] = path;
    const cell = field.cells?.find(({ id }) => id === cellId);
    if (cell && rest.length === 0) return controlId(firstInput(cell, `${field.id}.${row}.${cell.id}`));
    return controlId([field.id, ...path].join("."));
  }
  return field.kind === "rows" || field.kind === "matrix"
    ? questionId(field.id)
    : controlId(firstInput(field, field.id));
}

/** Name of the first input of an answer made of several. */
function firstInput(field: FieldDescriptor, name: string): string {
  if (field.kind === "money" || field.kind === "quantity") return `${name}.amount`;
  if (field.kind === "place") return `${name}.name`;
  return field.kind === "file" ? `${name}.file` : name;
}
