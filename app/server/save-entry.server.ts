import {
  writeEntry,
  type EntryDecision,
  type EntryReader,
  type NewConflict,
  type StoredConflict,
} from "db/repositories/entries.server";
import { withoutStaleEstimates } from "~/domain/estimates/estimate-decision";
import type { EntryAddress } from "~/domain/template/address";
import type { PostedForm } from "~/domain/template/field-kind";
import { mergeEntry, valueAt, withAnswerAt, type Conflict } from "~/domain/template/merge";
import { readForm } from "~/domain/template/read-form";
import { sameValue } from "~/domain/template/same-value";
import { belongsTo, fieldsOf, formOf, sectionOf, type EntryForm } from "~/domain/template/shape";
import type { Field } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { factPlan, factsOfWrite } from "./entry-facts.server";
import type { OpenPlan } from "./open-plan.server";
import { lockedClaim } from "./outside/outside-approval.server";
import { withRegistryNames } from "./place-answers.server";
import type { Services } from "./services.server";

export interface SaveCommand {
  address: EntryAddress;
  page: string;
  /** Revision the page was rendered from; 0 for an entry that did not exist yet. */
  baseRevision: number;
  form: PostedForm;
}

export type SaveOutcome =
  | { ok: true; revision: number; /** Someone else's changes are in the result. */ merged: boolean }
  | { ok: false; reason: "not-found" };

/**
 * Saves a posted page. Never refuses what was typed: unreadable text is kept as it is, another person's
 * changes are merged, and what contradicts them is set aside until its author decides.
 */
export async function saveEntry(
  services: Services,
  open: OpenPlan,
  command: SaveCommand,
): Promise<SaveOutcome> {
  const section = sectionOf(open.template, command.address.section);
  const claim = section ? await lockedClaim(services, open, section) : null;
  const locked = claim?.fields ?? [];
  const { result } = await writeEntry(services.db, open.scope, command.address, (reader) =>
    decideSave(services, open, { ...command, locked }, reader),
  );
  return result;
}

function decideSave(
  services: Services,
  open: OpenPlan,
  command: SaveCommand & { locked: readonly string[] },
  reader: EntryReader,
): EntryDecision<SaveOutcome> {
  const { address } = command;
  const pending = reader.conflictsOf(open.actor.userId);
  const { current } = reader;
  const form = formOf(open.template, address, current?.kind ?? undefined);
  const asked = form ? postedFields(form, command.page, open) : null;
  const fields = asked?.filter(({ id }) => !command.locked.includes(id)) ?? null;
  const mustExist = address.row !== undefined || form?.section.instances !== undefined;
  if (!form || !fields || (mustExist && !current)) return refused();

  const stored = current?.values ?? {};
  const patch = withRegistryNames(fields, readForm(fields, command.form, stored), stored);
  // Nothing stored (also: no longer, after a restored backup) contradicts nothing.
  const isCurrentBase = !current || command.baseRevision === current.revision;
  const base = isCurrentBase ? stored : (reader.valuesAt(command.baseRevision) ?? unknownBase(patch));
  const merge = mergeEntry(fields, base, { ...base, ...patch }, stored);
  const settled = settle(merge, stored, patch, pending, command.form);
  const decided = { ...settled, values: withoutStaleEstimates(fieldsOf(form.pages), settled.values) };

  const conflicts = decided.conflicts.map((conflict): NewConflict => ({
    id: services.newId(),
    authorId: open.actor.userId,
    path: conflict.path,
    mine: conflict.mine,
  }));
  // What was removed elsewhere comes back for an edit, not for a page that is merely posted again.
  const revived = current?.removed === true && !sameValue({ ...base, ...patch }, base);
  const changed = !sameValue(decided.values, stored) || revived;
  // Also when nothing is written: who chose the other person's answer is to see it.
  const merged = !isCurrentBase || decided.conflicts.length > 0 || decided.settled.length > 0;
  if (!changed) {
    const result = { ok: true as const, revision: current?.revision ?? 0, merged };
    return { write: null, conflicts, settled: decided.settled, facts: [], result };
  }
  const newId = services.newId();
  const write = {
    newId,
    values: withoutNulls(decided.values),
    kind: current?.kind ?? null,
    position: current?.position ?? 0,
    removed: false,
    savedAt: services.now(),
    savedBy: open.actor.userId,
  };
  const facts = factsOfWrite(factPlan(open), reader, {
    id: current?.id ?? newId,
    ...address,
    ...(write.kind ? { kind: write.kind } : {}),
    values: write.values,
    removed: false,
  });
  const result = { ok: true as const, revision: (current?.revision ?? 0) + 1, merged };
  return { write, conflicts, settled: decided.settled, facts, result };
}

interface Settled {
  values: EntryValues;
  conflicts: Conflict[];
  settled: string[];
}

/**
 * Applies the decisions posted with the page. While a conflict waits, what is saved stays saved and what its
 * author goes on typing goes on being set aside: only a decision overwrites the other person's answer.
 */
function settle(
  merge: { values: EntryValues; conflicts: Conflict[] },
  stored: EntryValues,
  patch: EntryValues,
  pending: readonly StoredConflict[],
  form: PostedForm,
): Settled {
  let values = merge.values;
  const settled: string[] = [];
  const reopened: Conflict[] = [];
  for (const conflict of pending) {
    const [field] = conflict.path;
    if (field === undefined || !(field in patch)) continue;
    const decision = form.get(`_settle.${conflict.id}`);
    const saved = valueAt(stored, conflict.path);
    const typed = valueAt(patch, conflict.path);
    if (decision === "mine" || decision === "theirs") {
      settled.push(conflict.id);
      values = withAnswerAt(values, conflict.path, decision === "mine" ? conflict.mine : saved);
    } else if (!sameValue(typed, saved) && !sameValue(typed, conflict.mine)) {
      settled.push(conflict.id);
      reopened.push({ path: conflict.path, base: null, mine: typed, theirs: saved });
      values = withAnswerAt(values, conflict.path, saved);
    } else {
      values = withAnswerAt(values, conflict.path, saved);
    }
  }
  const known = pending.map(({ path }) => path.join("/"));
  const fresh = merge.conflicts.filter(({ path }) => !known.includes(path.join("/")));
  return { values, conflicts: [...fresh, ...reopened], settled };
}

function postedFields(form: EntryForm, pageId: string, open: OpenPlan): Field[] | null {
  const page = form.pages.find((candidate) => candidate.id === pageId);
  if (!page) return null;
  return fieldsOf([page]).filter((field) => belongsTo(field, open.plan.frameworks));
}

/**
 * The state a page started from has been compacted away: nothing can be assumed unchanged, so every field
 * that differs is asked about instead of the newest winning.
 */
function unknownBase(patch: EntryValues): EntryValues {
  return Object.fromEntries(Object.keys(patch).map((field) => [field, { raw: "\u0000" }]));
}

function withoutNulls(values: EntryValues): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

function refused(): EntryDecision<SaveOutcome> {
  return { write: null, conflicts: [], settled: [], facts: [], result: { ok: false, reason: "not-found" } };
}
