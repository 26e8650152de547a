/** What the form would post, by input name, read from the document: the one truth while a person types. */
import type { InputValues } from "~/domain/template/page-inputs";

const CONTROLS = ["INPUT", "TEXTAREA", "SELECT"];
/** Decisions and buttons are posted only by the button that says so. */
const ON_DEMAND = /^_(settle\.|intent$)/;

export type PageInputs = Readonly<Record<string, readonly string[]>>;

/**
 * Inputs of the page's questions and its hidden marks. `state`: as they stand, or as the server sent them.
 * Comments beside a question and chosen files are not part of it.
 */
export function readInputs(
  form: HTMLFormElement,
  fieldIds: ReadonlySet<string>,
  state: "now" | "sent" = "now",
): InputValues {
  const inputs: InputValues = {};
  for (const element of form.elements) {
    const control = element as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    if (!CONTROLS.includes(control.tagName) || control.disabled || !isOwned(control.name, fieldIds)) continue;
    for (const value of valuesOf(control, state)) (inputs[control.name] ??= []).push(value);
  }
  return inputs;
}

function isOwned(name: string, fieldIds: ReadonlySet<string>): boolean {
  if (name.startsWith("_")) return !ON_DEMAND.test(name);
  return fieldIds.has(fieldOf(name));
}

function valuesOf(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  state: "now" | "sent",
): string[] {
  const now = state === "now";
  if (control instanceof HTMLSelectElement) {
    return [...control.options]
      .filter((option) => (now ? option.selected : option.defaultSelected))
      .map(({ value }) => value);
  }
  if (control instanceof HTMLTextAreaElement) return [now ? control.value : control.defaultValue];
  if (control.type === "file" || control.type === "submit") return [];
  if (control.type === "checkbox" || control.type === "radio") {
    return (now ? control.checked : control.defaultChecked) ? [control.value] : [];
  }
  return [now ? control.value : control.defaultValue];
}

/** "costs.r12.amount" belongs to question "costs". */
export function fieldOf(name: string): string {
  return name.split(".", 1)[0] ?? name;
}

export function isAnswerName(name: string): boolean {
  return !name.startsWith("_");
}

/** A blank input and an absent one say the same. */
export function sameInput(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [left, right] = [a.filter(Boolean), b.filter(Boolean)];
  return left.length === right.length && left.every((value, index) => value === right[index]);
}

/** Answers of `now` that differ from `before`; what was emptied is an empty list. */
export function changedAnswers(before: PageInputs, now: PageInputs): InputValues {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed: InputValues = {};
  for (const name of names) {
    if (isAnswerName(name) && !sameInput(before[name], now[name])) changed[name] = [...(now[name] ?? [])];
  }
  return changed;
}

export function encodeInputs(inputs: PageInputs): string {
  const pairs = Object.entries(inputs).flatMap(([name, values]) => values.map((value) => [name, value]));
  return new URLSearchParams(pairs).toString();
}

export function decodeInputs(body: string): InputValues {
  const inputs: InputValues = {};
  for (const [name, value] of new URLSearchParams(body)) (inputs[name] ??= []).push(value);
  return inputs;
}
