/** What spreadsheets say of a plan that was approved before it came here. */
import { approvalQuestions, outsideApproval } from "../plan/approved-outside";
import { textCell } from "./answer-columns";
import type { ExportSource } from "./export-source";
import { plainRow, textColumn, type Sheet } from "./sheet";

/** By whom and when a plan was approved that was made elsewhere; null for plans that were made here. */
export function approvalText({ plan, template, words }: ExportSource): string | null {
  const approval = outsideApproval(template, plan.entries);
  const questions = approval && approvalQuestions(template, approval);
  if (!questions) return null;
  const cells = [
    textCell(questions.body, approval.body, words.answers),
    textCell(questions.date, approval.approvedOn, words.answers),
  ];
  return cells.join(", ");
}

/** The last sheet of a workbook whose other sheets are tables; none for plans that were made here. */
export function approvalSheets(source: ExportSource): Sheet[] {
  const { plan, template, words } = source;
  const text = approvalText(source);
  if (text === null) return [];
  const title = outsideApproval(template, plan.entries)?.title;
  return [
    {
      name: words.t("sheet.approval"),
      columns: [textColumn(words.t("field"), 40), textColumn(plan.municipality.name, 60)],
      rows: [
        ...(title ? [plainRow([words.t("planTitle"), title])] : []),
        plainRow([words.t("approvedOutside"), text]),
      ],
    },
  ];
}
