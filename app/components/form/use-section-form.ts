/**
 * The one adapter of react-hook-form. Controls stay uncontrolled and carry their saved value in the HTML;
 * react-hook-form is never given default values, so it takes what stands in the document: also what
 * somebody typed before the scripts arrived.
 */
import { useCallback, useMemo, useState } from "react";
import { useForm, type Control, type UseFormRegisterReturn } from "react-hook-form";
import type { PageDescriptor } from "~/domain/template/describe-page";
import type { InputValues } from "~/domain/template/page-inputs";
import { controlId } from "./control-ids";
import type { PageInputs } from "./posted-page";

export interface ControlAttributes extends UseFormRegisterReturn {
  id: string;
}

export interface SectionFormState {
  control: Control;
  /** Name, id and event handlers of a control of an answer. */
  bind(name: string): ControlAttributes;
  /** Saved values by input name, for `defaultValue` and `defaultChecked`. */
  inputs: PageInputs;
  /** Row ids of each inline table, the blank row last. */
  rows: Readonly<Record<string, readonly string[]>>;
  setRows(fieldId: string, rows: readonly string[]): void;
  /** Puts values into controls: someone else's answers, or a rescued copy. */
  put(inputs: InputValues): void;
  /** Questions answered with "we do not have this datum". */
  gaps: ReadonlySet<string>;
  setGap(fieldId: string, stated: boolean): void;
}

export function useSectionForm(
  page: PageDescriptor,
  newRowIds: Readonly<Record<string, string>>,
): SectionFormState {
  const { control, register, setValue, unregister } = useForm({ shouldFocusError: false });
  const [inputs, setInputs] = useState<PageInputs>(page.inputs);
  const [rows, setAllRows] = useState<SectionFormState["rows"]>(() => initialRows(page, newRowIds));
  const [gaps, setGaps] = useState<ReadonlySet<string>>(
    () => new Set(page.fields.filter(({ gap }) => gap !== null).map(({ id }) => id)),
  );

  const bind = useCallback((name: string) => ({ ...register(name), id: controlId(name) }), [register]);

  const setRows = useCallback(
    (fieldId: string, next: readonly string[]) =>
      setAllRows((all) => {
        const removed = (all[fieldId] ?? []).filter((id) => !next.includes(id));
        for (const id of removed) unregister(`${fieldId}.${id}`);
        return { ...all, [fieldId]: next };
      }),
    [unregister],
  );

  const setGap = useCallback(
    (fieldId: string, stated: boolean) =>
      setGaps((all) => new Set(stated ? [...all, fieldId] : [...all].filter((id) => id !== fieldId))),
    [],
  );

  const put = useCallback(
    (values: InputValues) => {
      setInputs((known) => ({ ...known, ...values }));
      for (const [name, items] of Object.entries(values)) {
        const [fieldId = "", part = ""] = name.split(".");
        if (part === "_rows") setRows(fieldId, withBlank(items, newRowIds[fieldId]));
        else if (part.startsWith("_gap")) putGap(name, items, setGap);
        else setValue(name, isCheckbox(name) ? items : (items[0] ?? ""));
      }
    },
    [newRowIds, setGap, setRows, setValue],
  );

  return useMemo(
    () => ({ control, bind, inputs, rows, setRows, put, gaps, setGap }),
    [control, bind, inputs, rows, setRows, put, gaps, setGap],
  );
}

function initialRows(page: PageDescriptor, newRowIds: Readonly<Record<string, string>>) {
  const tables = page.fields.filter(({ cells }) => cells !== undefined);
  return Object.fromEntries(tables.map(({ id, rowIds }) => [id, withBlank(rowIds ?? [], newRowIds[id])]));
}

function withBlank(rows: readonly string[], blank: string | undefined): string[] {
  return blank === undefined || rows.includes(blank) ? [...rows] : [...rows, blank];
}

function isCheckbox(name: string): boolean {
  const element = document.getElementsByName(name)[0];
  return element instanceof HTMLInputElement && element.type === "checkbox";
}

/** The statement of a gap hangs below the answer's own name, where react-hook-form can hold no second value. */
function putGap(name: string, items: readonly string[], setGap: SectionFormState["setGap"]): void {
  const element = document.getElementsByName(name)[0];
  if (element instanceof HTMLTextAreaElement) element.value = items[0] ?? "";
  if (!(element instanceof HTMLInputElement)) return;
  element.checked = items.length > 0;
  setGap(name.split(".")[0] ?? "", items.length > 0);
}
