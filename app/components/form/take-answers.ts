/** Which of someone else's answers this browser shows after a save that merged them in. */
import type { InputValues } from "~/domain/template/page-inputs";
import { fieldOf, isAnswerName, sameInput, type PageInputs } from "./posted-page";

export interface MergedSave {
  /** The form at the previous acknowledged save, or as it was sent by the server. */
  before: PageInputs;
  /** The form as it was posted. */
  posted: PageInputs;
  /** The form as it stands now. */
  now: PageInputs;
  /** Stored answers before and after the save, as the server writes them in inputs. */
  known: PageInputs;
  saved: PageInputs;
  /** Questions that wait for a decision keep what was typed; those just decided take what was decided. */
  undecided: ReadonlySet<string>;
  decided: ReadonlySet<string>;
  /** Questions of several choices: both people's marks count, so the result may differ from what was posted. */
  sets: ReadonlySet<string>;
}

/**
 * Input values to put into the form, by name. What the person typed since the post is never touched, and what
 * they typed themselves is never rewritten ("1.234,50" stays although it is stored as 1234.5).
 */
export function answersToTake(save: MergedSave): InputValues {
  const take: InputValues = {};
  for (const name of new Set([...Object.keys(save.saved), ...Object.keys(save.known)])) {
    if (!isAnswerName(name)) continue;
    if (name.endsWith("._rows")) {
      const rows = rowsToTake(save, name);
      if (!sameInput(rows, save.now[name])) take[name] = rows;
    } else if (isToTake(save, name)) {
      take[name] = [...(save.saved[name] ?? [])];
    }
  }
  return take;
}

function isToTake(save: MergedSave, name: string): boolean {
  const { before, posted, now, known, saved, undecided, decided, sets } = save;
  const field = fieldOf(name);
  if (!sameInput(now[name], posted[name])) return false;
  if (isInNewRow(save, name)) return true;
  if (decided.has(field)) return !sameInput(saved[name], posted[name]);
  if (undecided.has(field)) return false;
  const mine = !sameInput(posted[name], before[name]);
  if (mine) return sets.has(name) && !sameInput(saved[name], posted[name]);
  return !sameInput(saved[name], known[name]);
}

/** Rows on the screen, without those someone else removed and I have not edited, with those they added. */
function rowsToTake(save: MergedSave, name: string): string[] {
  const [now, known, saved] = [save.now[name] ?? [], save.known[name] ?? [], save.saved[name] ?? []];
  const kept = now.filter((id) => saved.includes(id) || !known.includes(id) || isEdited(save, name, id));
  const added = rowsNewHere(save, name);
  const blank = kept.findIndex((id) => !known.includes(id) && !saved.includes(id));
  return blank < 0 ? [...kept, ...added] : [...kept.slice(0, blank), ...added, ...kept.slice(blank)];
}

/** Rows others added, and rows I removed that came back because others had edited them. */
function rowsNewHere({ now, posted, saved }: MergedSave, name: string): string[] {
  return (saved[name] ?? []).filter((id) => !now[name]?.includes(id) && !posted[name]?.includes(id));
}

function isInNewRow(save: MergedSave, name: string): boolean {
  const [field, row = ""] = name.split(".");
  return rowsNewHere(save, `${field}._rows`).includes(row);
}

function isEdited({ before, now }: MergedSave, rowsName: string, id: string): boolean {
  const prefix = `${rowsName.slice(0, -"_rows".length)}${id}.`;
  const names = [...Object.keys(before), ...Object.keys(now)].filter((name) => name.startsWith(prefix));
  return names.some((name) => !sameInput(before[name], now[name]));
}
