import { useState, type ClipboardEvent } from "react";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import { useI18n } from "~/i18n/i18n-context";
import { useFormContext } from "./form-context";
import { newRowId } from "./row-id";

/**
 * Cells of a spreadsheet pasted into a cell fill those to its right and below, rows added as needed. What it did is
 * told in `pasted`. Where the code for it cannot be had (offline), the text goes into the cell: nothing is lost.
 */
export function usePasteBlock(table: FieldDescriptor, name: string) {
  const { t, locale } = useI18n();
  const { rows, put, changed, readOnly, currencies } = useFormContext();
  const [pasted, setPasted] = useState("");

  const paste = (event: ClipboardEvent) => {
    const control = event.target as HTMLInputElement | HTMLTextAreaElement;
    const text = event.clipboardData.getData("text/plain");
    const [row, column] = (control.name ?? "").slice(name.length + 1).split(".");
    if (readOnly || !row || !column || !isBlock(text, control)) return;
    event.preventDefault();
    void import("./paste-block").then(
      ({ readBlock }) => {
        const yesNo = [
          { code: "yes", label: t("form.yes") },
          { code: "no", label: t("form.no") },
        ];
        const rowIds = rows[table.id] ?? [];
        const cells = table.cells ?? [];
        const into = { table: name, cells, rowIds, row, column, locale, yesNo, currencies, newRowId };
        const block = readBlock(text, into);
        put(block.inputs);
        // Again once the lists that were drawn show what is none of their options.
        setTimeout(() => {
          put(block.inputs);
          changed();
        });
        const doubt = block.doubtful ? [t("form.pastedRead", block.doubtful)] : [];
        setPasted([t("form.pasted", { count: block.rowCount }), ...doubt].join(" "));
      },
      () => {
        document.execCommand("insertText", false, text);
      },
    );
  };
  return { paste, pasted };
}

/** Several lines are a text where a text of several lines is asked. */
function isBlock(text: string, control: Element): boolean {
  return text.includes("\t") || (control.tagName === "INPUT" && text.trim().includes("\n"));
}
