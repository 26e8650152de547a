/** A form that saves itself leaves many revisions; people think of "what Ana changed this morning". */
import type { EntryValues } from "../template/value";

export interface Revision {
  revision: number;
  values: EntryValues;
  savedAt: Date;
  authorId: string | null;
  author: string | null;
}

export interface EditSession {
  author: string | null;
  from: Date;
  to: Date;
  /** Last revision of the session. */
  revision: number;
  before: EntryValues;
  after: EntryValues;
}

/** A pause longer than this begins another session. */
const PAUSE_MS = 30 * 60 * 1000;

/** Revisions newest first → sessions newest first: consecutive saves of one author without a long pause. */
export function editSessions(revisions: readonly Revision[]): EditSession[] {
  const sessions: EditSession[] = [];
  revisions.forEach((revision, index) => {
    const before = revisions[index + 1]?.values ?? {};
    const open = sessions.at(-1);
    if (
      open &&
      open.author === revision.author &&
      open.from.getTime() - revision.savedAt.getTime() <= PAUSE_MS
    ) {
      open.from = revision.savedAt;
      open.before = before;
      return;
    }
    const { author, savedAt, values } = revision;
    sessions.push({ author, from: savedAt, to: savedAt, revision: revision.revision, before, after: values });
  });
  return sessions;
}
