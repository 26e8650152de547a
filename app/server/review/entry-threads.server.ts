import { readEntries, readEntry } from "db/repositories/entries.server";
import { readThreads, type ThreadRecord } from "db/repositories/review.server";
import { mayOnPlan } from "~/domain/access/access.rules";
import type { ReviewRole } from "~/domain/review/review.workflow";
import { threadMovesFor, type ThreadMove, type ThreadState } from "~/domain/review/thread.workflow";
import { addressOfPlace, placeAt, placeKey, type ThreadPlace } from "~/domain/review/thread-place";
import type { EntryAddress } from "~/domain/template/address";
import { fieldsOf, formOf, sectionOf, sectionsOfStage } from "~/domain/template/shape";
import type { StageId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { planEntryOf } from "../entry-facts.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { placeWords } from "./place-words.server";

export interface CommentView {
  id: string;
  body: string;
  /** Account name; null when the account is gone. */
  author: string | null;
  /** ISO 8601. */
  at: string;
}

export interface ThreadView {
  id: string;
  /** `placeKey` of what it is about. */
  place: string;
  section: string;
  /** The question it is about; "" when it is about the entry, the section or the plan. */
  field: string;
  title: string;
  state: ThreadState;
  /** Oldest first. */
  comments: CommentView[];
  /** What this person may do with it. */
  moves: ThreadMove[];
  /** The page of the thing that it is about. */
  aboutPath: string;
}

/** The side on which a person speaks: technicians ask and decide, officers answer. */
export function reviewRoleOf({ actor, plan }: OpenPlan): ReviewRole {
  return mayOnPlan(actor, "review", plan) ? "technician" : "officer";
}

/** Conversations beside an entry's questions, those about its section as a whole included. */
export async function entryThreads(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  locale: Locale,
): Promise<ThreadView[]> {
  const threads = await readThreads(services.db, open.scope, { section: address.section });
  const here = placeKey(placeAt(address));
  const own = threads.filter(({ place }) => {
    const entry = placeKey({ ...place, field: "" });
    return entry === here || (address.row === undefined && entry === address.section);
  });
  if (own.length === 0) return [];
  const entries = await readEntries(services.db, open.scope, address.section);
  return inWords(open, own, placeWords(open, entries.map(planEntryOf), locale));
}

/** All conversations of a plan; with a stage, those about its sections. */
export async function planThreads(
  services: Services,
  open: OpenPlan,
  locale: Locale,
  stage: StageId = "plan",
): Promise<ThreadView[]> {
  const threads = await readThreads(services.db, open.scope);
  const sections = new Set(sectionsOfStage(open.template, stage).map(({ id }) => id));
  const wanted = threads.filter(({ place }) =>
    place.section === "" ? stage === "plan" : sections.has(place.section),
  );
  if (wanted.length === 0) return [];
  const entries = await readEntries(services.db, open.scope);
  return inWords(open, wanted, placeWords(open, entries.map(planEntryOf), locale));
}

export interface PlaceThreads {
  place: string;
  title: string;
  aboutPath: string;
  threads: ThreadView[];
}

/** Conversations about one part of a plan; null when the plan has no such part. */
export async function placeThreads(
  services: Services,
  open: OpenPlan,
  place: ThreadPlace,
  locale: Locale,
): Promise<PlaceThreads | null> {
  if (!(await placeExists(services, open, place))) return null;
  const threads = await readThreads(services.db, open.scope, place);
  const entries = await readEntries(services.db, open.scope, place.section);
  const words = placeWords(open, entries.map(planEntryOf), locale);
  const { title, path } = words(place);
  return { place: placeKey(place), title, aboutPath: path, threads: inWords(open, threads, words) };
}

/** Whether the plan holds what a conversation would be about, whatever a form from outside says. */
export async function placeExists(services: Services, open: OpenPlan, place: ThreadPlace): Promise<boolean> {
  if (place.section === "") return true;
  const section = sectionOf(open.template, place.section);
  const address = addressOfPlace(place);
  if (!section || !address) return section !== null;
  const stored = await readEntry(services.db, open.scope, address);
  const form = formOf(open.template, address, stored?.kind ?? undefined);
  const mustExist = address.row !== undefined || section.instances !== undefined;
  if (!form || (mustExist && !stored)) return false;
  return place.field === "" || fieldsOf(form.pages).some(({ id }) => id === place.field);
}

function inWords(
  open: OpenPlan,
  threads: readonly ThreadRecord[],
  words: ReturnType<typeof placeWords>,
): ThreadView[] {
  const role = reviewRoleOf(open);
  return threads.map(({ id, place, state, comments }) => {
    const { title, path } = words(place);
    const key = placeKey(place);
    return {
      id,
      place: key,
      section: place.section,
      field: place.field,
      title,
      state,
      comments: comments.map(({ createdAt, ...comment }) => ({ ...comment, at: createdAt.toISOString() })),
      moves: threadMovesFor(state, role),
      aboutPath: path,
    };
  });
}
