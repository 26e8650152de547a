/** The registry of field kinds: the one place that knows them all. */
import type { FieldKind } from "./field-kind";
import { moneyKind, quantityKind } from "./kinds/amount.kind";
import { choiceKind, choicesKind, rowRefKind, yesNoKind } from "./kinds/choice.kind";
import { dateKind, monthKind } from "./kinds/date.kind";
import { estimateKind } from "./kinds/estimate.kind";
import { fileKind } from "./kinds/file.kind";
import { matrixKind } from "./kinds/matrix.kind";
import { decimalKind, integerKind, percentKind, yearKind } from "./kinds/number.kind";
import { placeKind } from "./kinds/place.kind";
import { rowsKind } from "./kinds/rows.kind";
import { longTextKind, textKind } from "./kinds/text.kind";
import type { Field, FieldKindId, FieldOf } from "./template";

type Registry = { [K in FieldKindId]: FieldKind<FieldOf<K>> };

const KINDS: Registry = {
  text: textKind,
  longText: longTextKind,
  integer: integerKind,
  decimal: decimalKind,
  percent: percentKind,
  quantity: quantityKind,
  year: yearKind,
  month: monthKind,
  date: dateKind,
  money: moneyKind,
  yesNo: yesNoKind,
  choice: choiceKind,
  choices: choicesKind,
  rowRef: rowRefKind,
  rows: rowsKind(kindOf),
  matrix: matrixKind,
  file: fileKind,
  place: placeKind,
  estimate: estimateKind,
};

/** The kind of a field. The registry's type guarantees that the kind fits the field it is asked for. */
export function kindOf(field: Field): FieldKind {
  return KINDS[field.kind] as unknown as FieldKind;
}
