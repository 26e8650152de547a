import type { ComponentType } from "react";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import type { FieldKindId } from "~/domain/template/template";
import { MoneyControl, QuantityControl } from "./amount-controls";
import { ChoiceControl, ChoicesControl, isSelect, RowRefControl, YesNoControl } from "./choice-controls";
import { controlId } from "./control-ids";
import type { ControlProps } from "./control-props";
import { EstimateControl } from "./estimate-control";
import { FileControl } from "./file-control";
import { LongTextControl } from "./long-text-control";
import { MatrixControl } from "./matrix-control";
import { NumberControl } from "./number-control";
import { PlaceControl } from "./place-control";
import { TextControl } from "./text-control";

/** The control of each kind. An inline table is made of these, so it stands beside them, in question.tsx. */
const CONTROLS: Record<Exclude<FieldKindId, "rows">, ComponentType<ControlProps>> = {
  text: TextControl,
  longText: LongTextControl,
  integer: NumberControl,
  decimal: NumberControl,
  percent: NumberControl,
  year: NumberControl,
  month: NumberControl,
  date: NumberControl,
  quantity: QuantityControl,
  money: MoneyControl,
  yesNo: YesNoControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  rowRef: RowRefControl,
  matrix: MatrixControl,
  file: FileControl,
  place: PlaceControl,
  estimate: EstimateControl,
};

export function FieldControl(props: ControlProps) {
  const { kind } = props.field;
  if (kind === "rows") return null;
  const Control = CONTROLS[kind];
  return <Control {...props} />;
}

/** Id of the one control that the label names; null where a legend names a group of them. */
export function labelledControl(field: FieldDescriptor, name: string, inCell = false): string | null {
  switch (field.kind) {
    case "money":
    case "quantity":
    case "choices":
    case "matrix":
    case "rows":
    case "estimate":
      return null;
    case "yesNo":
    case "choice":
    case "rowRef":
      return (inCell && !field.several) || isSelect(field) ? controlId(name) : null;
    case "place":
      return controlId(`${name}.name`);
    case "file":
      return controlId(`${name}.file`);
    default:
      return controlId(name);
  }
}
