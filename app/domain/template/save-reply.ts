/** What the save endpoint answers to a form that saves itself. */
import type { PageDescriptor } from "./describe-page";

export interface ConflictView {
  /** Posted back as `_settle.<id>` = "mine" | "theirs". */
  id: string;
  field: string;
  /** Where in the page: "Inventario base", "Fila 2 · Costo". */
  label: string;
  mine: string[];
  theirs: string[];
  /** Account name and time (ISO 8601) of whoever saved the other answer last; null for an account that is gone. */
  theirsBy: string | null;
  theirsAt: string | null;
}

export interface SavedPage {
  status: "saved";
  revision: number;
  /** ISO 8601; shown in the person's own time. */
  savedAt: string;
  /** Account name of whoever saved last. */
  savedBy: string;
  /** Someone else's changes were merged in: `page` then holds answers that this browser has not seen. */
  merged: boolean;
  /** The page as it stands after the save: read-back, problems, and the answers if they were merged. */
  page: PageDescriptor;
  conflicts: ConflictView[];
}

export interface RefusedSave {
  status: "refused";
  reason: "signed-out" | "forbidden" | "not-found" | "too-large" | "removed" | "unavailable";
}

export type SaveReply = SavedPage | RefusedSave;
