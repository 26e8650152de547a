/** Complete lists for spreadsheets: one line a row, one column a question, nothing left out. */
import { rowsIn } from "../plan/answers";
import { withComputedAnswers } from "../plan/computed-answers";
import { INVENTORIES, INVENTORY_ROWS } from "../plan/read-inventories";
import { sectionsSharing } from "../plan/shared-rows";
import { actionMoneyCells, actionMoneyColumns } from "./action-money-columns";
import { answerTable, rowsFieldOf } from "./answer-columns";
import {
  countedText,
  inventoryRecords,
  missingNote,
  type ExportSource,
  type RowRecord,
} from "./export-source";
import { amountColumn, plainRow, textColumn, yearColumn, type Cell, type Sheet } from "./sheet";

/** All rows of all inventories, or of one, with what is computed from each. */
export function inventoryRowsTable(source: ExportSource, instance?: string): Sheet {
  const { template, words } = source;
  const { t } = words;
  const rowsField = rowsFieldOf(template, INVENTORIES, INVENTORY_ROWS);
  const table = answerTable(rowsField ? [rowsField] : [], source);
  const kindName = (kind: string | undefined) => {
    const found = rowsField?.rowKinds?.find(({ id }) => id === kind);
    return found ? words.say(found.title) : "";
  };
  return {
    name: t("sheet.inventoryRows"),
    columns: [
      textColumn(t("inventory")),
      yearColumn(t("year")),
      textColumn(t("rowId"), 18),
      textColumn(t("rowKind")),
      ...table.columns,
      textColumn(t("gpcRef"), 10),
      textColumn(t("computedScope"), 10),
      amountColumn(t("energyMwh")),
      amountColumn(t("co2eTonnes")),
      amountColumn(t("biogenicTonnes")),
      textColumn(t("counted")),
      textColumn(t("formula"), 30),
      textColumn(t("note"), 40),
      textColumn(t("rowKey"), 18),
    ],
    rows: inventoryRecords(source, instance).flatMap((record) =>
      record.rows.map((row) => {
        const { cells, note } = rowsField ? table.read(rowsField, row.entry) : { cells: [], note: "" };
        const before = [record.name, record.year, row.reference, kindName(row.entry.kind)];
        const notes = [missingNote(row, words), note].filter((text) => text !== "").join("; ");
        return plainRow([...before, ...cells, ...computedCells(row, source), notes, row.entry.row]);
      }),
    ),
  };
}

function computedCells(row: RowRecord, { words }: ExportSource): Cell[] {
  const { result } = row;
  if (!result) return [null, null, null, null, null, null, null];
  const { cell, scope, energyMwh, tco2e, biogenicTco2, explanation } = result;
  const counted = countedText(row, words);
  return [cell?.ref ?? null, scope, energyMwh, tco2e, biogenicTco2, counted, explanation.formula];
}

/** Lists of actions, by section. */
const ACTION_LISTS = ["mitigation-actions", "adaptation-actions"];
const ACTIONS = "actions";

/** All mitigation and adaptation actions of the plan, each on one line, whatever chapters show it. */
export function actionRowsTable(source: ExportSource): Sheet {
  const { plan, template, words, results } = source;
  const { t } = words;
  const shown = { entries: withComputedAnswers(plan.entries, results) };
  const sharing = { template, frameworks: plan.frameworks };
  const lists = ACTION_LISTS.flatMap((section) => {
    const rowsField = rowsFieldOf(template, section, ACTIONS);
    return rowsField ? [{ section, rowsField }] : [];
  });
  const all = answerTable(
    lists.map(({ rowsField }) => rowsField),
    source,
  );
  return {
    name: t("sheet.actions"),
    columns: [
      textColumn(t("actionList")),
      textColumn(t("rowId"), 18),
      ...all.columns,
      ...actionMoneyColumns(source),
      textColumn(t("alsoShownIn"), 30),
      textColumn(t("note"), 40),
    ],
    rows: lists.flatMap(({ section, rowsField }) =>
      rowsIn(shown, section, ACTIONS).map((entry) => {
        const { cells, note } = all.read(rowsField, entry);
        return plainRow([
          words.say(rowsField.label),
          entry.row,
          ...cells,
          ...actionMoneyCells(source, entry),
          sectionsSharing(sharing, rowsField, entry.values)
            .map(({ title }) => words.say(title))
            .join("; "),
          note,
        ]);
      }),
    ),
  };
}
