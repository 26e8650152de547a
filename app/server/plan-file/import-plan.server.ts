import { insertWholePlan } from "db/repositories/import-plan.server";
import type { StoredEntry } from "db/repositories/entries.server";
import { readMunicipality, type Municipality } from "db/repositories/places.server";
import { forInventories, networkFactors } from "db/repositories/recommended-factors.server";
import { planScope } from "db/plan-scope";
import { factorCatalogueOf, templateOf } from "templates/registry";
import {
  factorPlace,
  NO_FACTORS,
  ownFactors,
  type FactorsOfPlan,
} from "~/domain/inventory/recommended-factor";
import {
  filesNamedIn,
  isFile,
  parsePlanFile,
  type FileProblem,
  type PlanFileAttachment,
} from "~/domain/plan/plan-file";
import type { PlanDocument, PlanEntry } from "~/domain/plan/plan-document";
import { addressOf } from "~/domain/template/diff";
import type { Template } from "~/domain/template/template";
import type { EntryValues } from "~/domain/template/value";
import { keepBytes, type FileRow } from "../files/store-file.server";
import { factsOfEntries } from "../rebuild-facts.server";
import type { Services } from "../services.server";

export interface ImportCommand {
  municipalityId: string;
  /** Parsed JSON of a plan file. */
  json: unknown;
  /** Null for the operator at the command line. */
  importedBy: string | null;
}

export type ImportOutcome =
  | { ok: true; planId: string }
  | { ok: false; reason: "no-municipality" }
  | { ok: false; reason: "wrong-file"; problems: FileProblem[] };

/**
 * Makes a new plan of a municipality out of a plan file; an existing plan is never touched. Whether the person
 * may write plans of the municipality is the caller's to check.
 */
export async function importPlan(services: Services, command: ImportCommand): Promise<ImportOutcome> {
  const municipality = await readMunicipality(services.db, command.municipalityId);
  if (!municipality) return { ok: false, reason: "no-municipality" };
  const read = parsePlanFile(command.json, templateOf);
  if (!read.ok) return { ok: false, reason: "wrong-file", problems: read.problems };
  const kept = await keepFiles(services, read.plan, read.files, command.importedBy);
  if (!kept.ok) return { ok: false, reason: "wrong-file", problems: kept.problems };

  const plan = { ...read.plan, entries: read.plan.entries.map((entry) => withFiles(entry, kept.rows)) };
  const planId = await write(services, municipality, plan, {
    template: read.template,
    completed: read.completed,
    files: [...kept.rows.values()],
    importedBy: command.importedBy,
  });
  return { ok: true, planId };
}

type KeptFiles = { ok: true; rows: Map<string, FileRow> } | { ok: false; problems: FileProblem[] };

/** Stores the bytes under new ids: the old ones belong to the plan that was exported. */
async function keepFiles(
  services: Services,
  plan: PlanDocument,
  files: readonly PlanFileAttachment[],
  importedBy: string | null,
): Promise<KeptFiles> {
  const rows = new Map<string, FileRow>();
  const problems: FileProblem[] = filesNamedIn(plan)
    .filter(({ fileId }) => !files.some((file) => file.fileId === fileId))
    .map(({ fileId, name }) => ({
      path: "files",
      message: `the bytes of "${name}" (${fileId}) are missing`,
    }));
  for (const [index, { fileId, name, base64 }] of files.entries()) {
    const stored = await keepBytes(services, { name, bytes: Buffer.from(base64, "base64") }, importedBy);
    if (stored.ok) rows.set(fileId, stored.row);
    else problems.push({ path: `files[${index}]`, message: `"${name}" is not taken: ${stored.reason}` });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

function withFiles(entry: PlanEntry, rows: ReadonlyMap<string, FileRow>): PlanEntry {
  const values: EntryValues = {};
  for (const [field, value] of Object.entries(entry.values)) {
    const row = isFile(value) ? rows.get(value.fileId) : undefined;
    values[field] = row ? { fileId: row.id, name: row.name, mime: row.mime, size: row.size } : value;
  }
  return { ...entry, values };
}

async function write(
  services: Services,
  municipality: Municipality,
  document: PlanDocument,
  given: {
    template: Template;
    completed: readonly string[];
    files: FileRow[];
    importedBy: string | null;
  },
): Promise<string> {
  const planId = services.newId();
  const savedAt = services.now();
  const { id: municipalityId, networkId, country, placeCode } = municipality;
  const { template: edition, title, frameworks, locale, measures = [] } = document;
  const { template } = given;
  const factors = await factorsKept(services, municipality, document, template);
  const saved = { revision: 1, savedAt, savedBy: given.importedBy, removed: false };
  const entries = document.entries.map((entry): StoredEntry => ({
    ...storedEntry(services, entry),
    ...saved,
  }));
  await insertWholePlan(services.db, planScope({ planId, municipalityId, networkId }), {
    plan: {
      id: planId,
      municipalityId,
      templateId: edition.id,
      templateVersion: edition.version,
      title,
      frameworks,
      locale,
      statedFactors: [...factors.stated],
      adoptedMeasures: [...measures],
      createdAt: savedAt,
      createdBy: given.importedBy,
    },
    entries,
    completed: given.completed.map(sectionAndInstance),
    files: given.files,
    facts: factsOfEntries(
      { template, plan: { frameworks, country, placeCode, adoptedMeasures: [...measures] } },
      entries,
      factors,
    ),
    savedAt,
    savedBy: given.importedBy,
    audit: { at: savedAt, actorId: given.importedBy, action: "plan.imported", municipalityId, planId },
  });
  return planId;
}

/** The file's factors stay the plan's own, so that its numbers stay; what its new network says alike needs no saying. */
async function factorsKept(
  services: Services,
  municipality: Municipality,
  { factors = NO_FACTORS }: PlanDocument,
  template: Template,
): Promise<FactorsOfPlan> {
  const recommended = forInventories(await networkFactors(services.db, municipality.networkId));
  const shipped = factorCatalogueOf(template);
  const stated = ownFactors(factors.stated, recommended, factorPlace(municipality), shipped);
  return { stated, recommended };
}

function storedEntry(services: Services, entry: PlanEntry) {
  const { kind = null, position = 0, values } = entry;
  return { id: services.newId(), address: addressOf(entry), kind, position, values };
}

function sectionAndInstance(mark: string): { section: string; instance: string } {
  const [section = "", instance = ""] = mark.split("/");
  return { section, instance };
}
