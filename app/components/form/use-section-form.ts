/**
 * The one adapter of react-hook-form. Controls stay uncontrolled and carry their saved value in the HTML;
 * react-hook-form is never given default values, so it takes what stands in the document: also what
 * somebody typed before the scripts arrived.
 */
import { useCallback, useMemo, useRef, useState } from "react";
import { useForm, useWatch, type Control, type UseFormRegisterReturn } from "react-hook-form";
import type { PageDescriptor } from "~/domain/template/describe-page";
import type { InputValues } from "~/domain/template/page-inputs";
import { controlId } from "./control-ids";
import type { PageInputs } from "./posted-page";

export interface ControlAttributes extends UseFormRegisterReturn {
  id: string;
}

export interface SectionFormState {
  control: Control;
  getValues(names: readonly string[]): unknown[];
  /** Name, id and event handlers of a control of an answer. */
  bind(name: string): ControlAttributes;
  /** Tells what is marked among radios or checkboxes, which are not bound: see below. */
  syncMarks(name: string): void;
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
  const { control, getValues, register, setValue, unregister } = useForm({ shouldFocusError: false });
  const [inputs, setInputs] = useState<PageInputs>(page.inputs);
  const [rows, setAllRows] = useState<SectionFormState["rows"]>(() => initialRows(page, newRowIds));
  const [gaps, setGaps] = useState<ReadonlySet<string>>(
    () => new Set(page.fields.filter(({ gap }) => gap !== null).map(({ id }) => id)),
  );

  const bind = useCallback((name: string) => ({ ...register(name), id: controlId(name) }), [register]);

  // react-hook-form takes the first mark of a group for the whole and rewrites the rest: marks are only told to it.
  const syncMarks = useCallback((name: string) => setValue(name, markedIn(name)), [setValue]);

  const currentRows = useRef(rows);
  const setRows = useCallback(
    (fieldId: string, next: readonly string[]) => {
      const removed = (currentRows.current[fieldId] ?? []).filter((id) => !next.includes(id));
      for (const id of removed) unregister(`${fieldId}.${id}`);
      currentRows.current = { ...currentRows.current, [fieldId]: next };
      setAllRows(currentRows.current);
    },
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
        else if (putMarks(name, items)) setValue(name, markedIn(name));
        else setValue(name, items[0] ?? "");
      }
    },
    [newRowIds, setGap, setRows, setValue],
  );

  return useMemo(
    () => ({ control, getValues, bind, syncMarks, inputs, rows, setRows, put, gaps, setGap }),
    [control, getValues, bind, syncMarks, inputs, rows, setRows, put, gaps, setGap],
  );
}

function initialRows(page: PageDescriptor, newRowIds: Readonly<Record<string, string>>) {
  const tables = page.fields.filter(({ cells }) => cells !== undefined);
  return Object.fromEntries(tables.map(({ id, rowIds }) => [id, withBlank(rowIds ?? [], newRowIds[id])]));
}

function withBlank(rows: readonly string[], blank: string | undefined): string[] {
  return blank === undefined || rows.includes(blank) ? [...rows] : [...rows, blank];
}

function marksOf(name: string): HTMLInputElement[] {
  return [...document.getElementsByName(name)].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio"),
  );
}

/** Codes of the checked boxes, or the code of the checked radio. */
function markedIn(name: string): string | string[] {
  const marks = marksOf(name);
  const codes = marks.filter(({ checked }) => checked).map(({ value }) => value);
  return marks[0]?.type === "radio" ? (codes[0] ?? "") : codes;
}

/** false when the name is not one of radios or checkboxes. */
function putMarks(name: string, items: readonly string[]): boolean {
  const marks = marksOf(name);
  const blank = items.every((item) => item === "");
  for (const mark of marks) mark.checked = mark.value === "" ? blank : items.includes(mark.value);
  return marks.length > 0;
}

/** The statement of a gap hangs below the answer's own name, where react-hook-form can hold no second value. */
function putGap(name: string, items: readonly string[], setGap: SectionFormState["setGap"]): void {
  const element = document.getElementsByName(name)[0];
  if (element instanceof HTMLTextAreaElement) element.value = items[0] ?? "";
  if (!(element instanceof HTMLInputElement)) return;
  element.checked = items.length > 0;
  setGap(name.split(".")[0] ?? "", items.length > 0);
}

/**
 * Values of inputs as they stand, and again whenever one changes. `useWatch` alone does not see what the
 * controls held when they were registered, so it only tells when to look.
 */
export function useInputValues(
  { control, getValues }: SectionFormState,
  names: readonly string[],
): unknown[] {
  useWatch({ control, name: names });
  return getValues(names);
}
