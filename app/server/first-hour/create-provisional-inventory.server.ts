import {
  writeEntries,
  type EntriesDecision,
  type EntryWrite,
  type StoredEntry,
} from "db/repositories/entries.server";
import { addressOf } from "~/domain/template/diff";
import {
  actionRowId,
  firstHourState,
  type FirstHourInput,
  type FirstHourState,
  hazardRowId,
  headerOf,
} from "~/domain/first-hour/first-hour-state";
import { instanceFor, provisionalInventory } from "~/domain/first-hour/provisional-inventory";
import type { FactorsOfPlan } from "~/domain/inventory/recommended-factor";
import { adoptedAnswers } from "~/domain/measures/adopt-measure";
import type { EntryFacts } from "~/domain/plan/entry-facts";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { ACTIONS } from "~/domain/plan/read-actions";
import { PROFILE } from "~/domain/plan/read-first-hour";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import { HAZARDS, RISK } from "~/domain/plan/read-risk";
import { SINGLE_INSTANCE, type EntryAddress } from "~/domain/template/address";
import { hazards as hazardList } from "templates/catalogs/code-lists/hazards";
import { answersAsked } from "../measures/answers-asked.server";
import { factsOfEntries } from "../rebuild-facts.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";
import { firstHourInput } from "./first-hour-input.server";

export interface FirstHourChoice {
  /** Store the provisional inventory, unless the year has one. */
  inventory: boolean;
  /** Codes of hazards to list, without any level. */
  hazards: readonly string[];
  /** Ids of measures to list as draft actions, without any number. */
  measures: readonly string[];
  /** Note the population in the profile, where it has none. */
  population: boolean;
}

export type CreateOutcome =
  | { ok: true; /** Entries that came into being or were filled in. */ written: number }
  /** Nothing to make an inventory of. */
  | { ok: false; reason: "incomplete" };

/**
 * Stores what a first hour proposes, all of it or nothing, from the answers as they are stored. What is there
 * already stays as it is: a press twice, or a first hour done again, adds only what is missing.
 */
export async function createProvisionalInventory(
  services: Services,
  open: OpenPlan,
  choice: FirstHourChoice,
): Promise<CreateOutcome> {
  return writeEntries(services.db, open.scope, (reader): EntriesDecision<CreateOutcome> => {
    const { entries, entryAt, factors } = reader;
    const held = factors();
    const input = firstHourInput(open, planDocumentOf(open.plan, entries, held));
    const state = firstHourState(input);
    if (choice.inventory && state.stage === "incomplete") {
      return { writes: [], facts: [], audit: null, result: { ok: false, reason: "incomplete" } };
    }
    const wanted = [
      ...(choice.inventory ? inventoryEntries(input, state, entryAt) : []),
      ...atTheEnd(input.plan, hazardEntries(state, choice.hazards)),
      ...atTheEnd(input.plan, actionEntries(open, input, state, choice.measures)),
    ].flatMap((entry) => stillWanted(entry, entryAt));
    const filled = choice.population ? filledProfile(state, entryAt) : [];
    const writes = [...wanted, ...filled].map((entry) => writeOf(services, open, entry, entryAt));
    const audit = {
      at: services.now(),
      actorId: open.actor.userId,
      action: "first-hour.stored",
      municipalityId: open.plan.municipalityId,
      planId: open.plan.id,
      detail: { entries: writes.length },
    };
    return {
      writes,
      facts: factsWith(
        open,
        entries,
        writes.map((write) => storedAs(write, entryAt)),
        held,
      ),
      audit: writes.length === 0 ? null : audit,
      result: { ok: true, written: writes.length },
    };
  });
}

/** Of the whole plan as it will be: what is new may rest on what is there. */
function factsWith(
  open: OpenPlan,
  entries: readonly StoredEntry[],
  written: readonly StoredEntry[],
  held: FactorsOfPlan,
): EntryFacts[] {
  const replaced = new Set(written.map(({ id }) => id));
  return factsOfEntries(open, [...entries.filter(({ id }) => !replaced.has(id)), ...written], held);
}

type EntryAt = (address: EntryAddress) => StoredEntry | null;

/** A removed inventory keeps its id and its rows: a new one takes another id. */
function inventoryEntries(
  { plan, method }: FirstHourInput,
  { stage, answers, provisional }: FirstHourState,
  entryAt: EntryAt,
): PlanEntry[] {
  if (stage !== "proposed" || answers.year === null) return [];
  const instance = instanceFor(
    answers.year,
    (candidate) => entryAt({ section: INVENTORIES, instance: candidate }) !== null,
  );
  const header = headerOf(plan, answers.year, answers, method);
  return provisionalInventory(instance, header, provisional.rows);
}

/** Nothing for what is there; what was removed and is wanted again comes back as it was. */
function stillWanted(entry: PlanEntry, entryAt: EntryAt): PlanEntry[] {
  const stored = entryAt(addressOf(entry));
  if (!stored) return [entry];
  return stored.removed ? [{ ...entry, position: stored.position, values: stored.values }] : [];
}

/** After the rows that the list has. */
function atTheEnd(plan: PlanDocument, rows: readonly PlanEntry[]): PlanEntry[] {
  return rows.map((row, index) => {
    const siblings = plan.entries.filter(
      ({ section, field }) => section === row.section && field === row.field,
    );
    const last = Math.max(0, ...siblings.map(({ position = 0 }) => position));
    return { ...row, position: last + index + 1 };
  });
}

function hazardEntries({ hazards }: FirstHourState, chosen: readonly string[]): PlanEntry[] {
  return hazards
    .filter(({ code, inPlan }) => chosen.includes(code) && !inPlan)
    .map(({ code }) => {
      const group = hazardList.options.find((option) => option.code === code)?.for?.[0];
      return {
        section: RISK,
        instance: SINGLE_INSTANCE,
        field: HAZARDS,
        row: hazardRowId(code),
        values: { ...(group ? { hazard: group } : {}), subHazards: [code] },
      };
    });
}

/** As adopted from the library, but without any figure: its calculator is there to be filled in. */
function actionEntries(
  open: OpenPlan,
  { measures: library, method }: FirstHourInput,
  { measures }: FirstHourState,
  chosen: readonly string[],
): PlanEntry[] {
  return measures
    .filter(({ measure, inPlan }) => chosen.includes(measure) && !inPlan)
    .flatMap(({ measure: id }) => {
      const measure = library.find((candidate) => candidate.id === id);
      if (!measure) return [];
      const row = actionRowId(id);
      const address = { section: measure.section, instance: SINGLE_INSTANCE, field: ACTIONS, row };
      const { locale } = method;
      const answers = adoptedAnswers({
        measure,
        sector: null,
        locale,
        effectYear: null,
        hazards: [],
        known: {},
        sources: "",
      });
      return [{ ...address, values: answersAsked(open, address, answers) }];
    });
}

/** The profile's answers with the population; none where it states one, or states that there is none. */
function filledProfile({ answers, profileLacksPopulation }: FirstHourState, entryAt: EntryAt): PlanEntry[] {
  const address = { section: PROFILE, instance: SINGLE_INSTANCE };
  const stored = entryAt(address)?.values ?? {};
  if (!answers.population || !profileLacksPopulation || (stored["population"] ?? null) !== null) return [];
  return [{ ...address, values: { ...stored, population: answers.population.value } }];
}

interface Write {
  address: EntryAddress;
  write: EntryWrite;
}

function writeOf(services: Services, open: OpenPlan, entry: PlanEntry, entryAt: EntryAt): Write {
  const address = addressOf(entry);
  return {
    address,
    write: {
      newId: entryAt(address)?.id ?? services.newId(),
      values: entry.values,
      kind: entry.kind ?? null,
      position: entry.position ?? 0,
      removed: false,
      savedAt: services.now(),
      savedBy: open.actor.userId,
    },
  };
}

/** As it will be stored: what its facts are computed from. */
function storedAs({ address, write }: Write, entryAt: EntryAt): StoredEntry {
  const { newId: id, ...state } = write;
  return { id, address, ...state, revision: (entryAt(address)?.revision ?? 0) + 1 };
}
