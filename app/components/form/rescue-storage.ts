/**
 * A copy in the browser of what the server does not have yet: for a closed lid, a dead battery, a lost network.
 * It is kept under the person's account, so that whoever signs in next on a shared computer does not see it.
 */
import type { InputValues } from "~/domain/template/page-inputs";

export interface RescueCopy {
  /** Revision that the changes were made on. */
  revision: string;
  /** Input values by name that differ from what the server had. */
  changes: InputValues;
  /** A post that went out and was not answered: repeated as it was before anything newer. */
  unanswered: string | null;
}

export interface RescueKey {
  userId: string;
  planId: string;
  entry: string;
  page: string;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface RescueStorage {
  read(): RescueCopy | null;
  /** false when the browser does not let us keep it (private window, full). */
  write(copy: RescueCopy): boolean;
  clear(): void;
}

export function openRescueStorage(
  { userId, planId, entry, page }: RescueKey,
  store = browserStore(),
): RescueStorage {
  const key = ["secap", userId, planId, entry, page].join(":");
  return {
    read: () => parseCopy(attempt(() => store?.getItem(key) ?? null, null)),
    write: (copy) =>
      attempt(() => {
        store?.setItem(key, JSON.stringify(copy));
        return store !== null;
      }, false),
    clear: () => attempt(() => store?.removeItem(key), undefined),
  };
}

/** Merely reading `localStorage` throws where cookies are blocked. */
function browserStore(): Store | null {
  return attempt(() => window.localStorage, null);
}

/** A browser that refuses storage must not stop the typing; the page then lives in the form alone. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

function parseCopy(text: string | null): RescueCopy | null {
  const copy = text === null ? null : attempt(() => JSON.parse(text) as Partial<RescueCopy> | null, null);
  if (typeof copy?.revision !== "string" || !isInputs(copy.changes)) return null;
  const unanswered = typeof copy.unanswered === "string" ? copy.unanswered : null;
  return { revision: copy.revision, changes: copy.changes, unanswered };
}

function isInputs(value: unknown): value is InputValues {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every(
    (items) => Array.isArray(items) && items.every((item) => typeof item === "string"),
  );
}
