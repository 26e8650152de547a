import { actionSectors } from "templates/catalogs/code-lists/actions";
import { keepAdoptedMeasure } from "db/repositories/network-measures.server";
import { adoptedAnswers, placeIn } from "~/domain/measures/adopt-measure";
import { answersHazard } from "~/domain/measures/filter-measures";
import type { Measure } from "~/domain/measures/measure";
import {
  type KnownGroups,
  knownGroups,
  knownParameters,
  type KnownParameter,
  type KnownValue,
} from "~/domain/plan/known-parameters";
import { entryPath, pagePath } from "~/domain/plan/plan-paths";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { formOf, pagesFor, rowFieldsOf, sectionOf } from "~/domain/template/shape";
import type { RowsField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { DraftValue, EntryValues } from "~/domain/template/value";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { addRow } from "../add-entry.server";
import { templateFor, type OpenPlan } from "../open-plan.server";
import { answersAsked } from "./answers-asked.server";
import { readDraft } from "../draft.server";
import type { Services } from "../services.server";
import { crf7NamesOfHazard } from "./hazard-names.server";
import { libraryOf, type OfferedMeasure } from "./library.server";

export interface AdoptCommand {
  measure: string;
  /** Of a measure of several sectors. */
  sector: string | null;
  /** Id that the page proposed: a form posted twice makes one action. */
  row: string;
  /** Answers that go before what the library and the registers say. */
  given?: EntryValues;
}

/** Makes an action of a measure, with all that is already known; answers the page of its calculator. */
export async function adoptMeasure(
  services: Services,
  before: OpenPlan,
  { measure: id, sector, row, given = {} }: AdoptCommand,
): Promise<{ ok: true; path: string } | { ok: false; reason: "not-found" }> {
  const offered = (await libraryOf(services, before)).find(({ measure }) => measure.id === id);
  if (!offered) return { ok: false, reason: "not-found" };
  const { measure } = offered;
  const open = await keptIn(services, before, offered);
  const list = libraryList(open, measure.section);
  if (!list) return { ok: false, reason: "not-found" };
  const address = { section: measure.section, instance: SINGLE_INSTANCE, field: list.id, row };
  const form = formOf(open.template, address);
  if (!form) return { ok: false, reason: "not-found" };
  const { frameworks } = open.plan;
  const proposed = { ...(await proposedAnswers(services, open, measure, sector)), ...given };
  const values = answersAsked(open, address, proposed);
  const added = await addRow(services, open, { ...address, values });
  if (!added.ok) return added;
  const pages = pagesFor(form, frameworks, false, values);
  const page = pages.find(({ showsResults }) => showsResults) ?? pages[0];
  const { id: planId } = open.plan;
  return { ok: true, path: page ? pagePath(planId, address, page.id) : entryPath(planId, address) };
}

/** A measure of the network stays with the plan as it is now, whatever becomes of it there. */
async function keptIn(services: Services, open: OpenPlan, { network }: OfferedMeasure): Promise<OpenPlan> {
  if (network === null || open.plan.adoptedMeasures.some(({ id }) => id === network.id)) return open;
  await keepAdoptedMeasure(services.db, open.scope, network);
  const plan = { ...open.plan, adoptedMeasures: [...open.plan.adoptedMeasures, network] };
  return { ...open, plan, template: templateFor(plan) };
}

/** The list of a section that begins rows from the library. */
function libraryList({ template }: OpenPlan, section: string): RowsField | null {
  const declared = sectionOf(template, section);
  return declared ? (rowFieldsOf(declared).find(({ library }) => library === "measures") ?? null) : null;
}

async function proposedAnswers(
  services: Services,
  open: OpenPlan,
  measure: Measure,
  sector: string | null,
): Promise<EntryValues> {
  const { locale } = open.plan;
  const { plan: document, results } = await readDraft(services, open);
  const taken = "places" in measure ? placeIn(measure.places, sector) : null;
  const known = knownParameters(measure, taken?.sector ?? null, document, results);
  const groups = knownGroups(measure, document);
  return adoptedAnswers({
    measure,
    sector,
    locale,
    effectYear: results.targets[0]?.input.targetYear ?? null,
    hazards: results.risk.hazards
      .filter((hazard) => answersHazard(measure, crf7NamesOfHazard(hazard)))
      .map(({ row }) => row),
    known: {
      ...Object.fromEntries(known.map(({ parameter, value }): [string, DraftValue] => [parameter.id, value])),
      ...(groups ? { [groups.question]: groups.rows } : {}),
    },
    sources: [
      ...(groups ? [groupsLine(groups, locale)] : []),
      ...known.map((datum) => sourceLine(datum, locale)),
    ].join("\n"),
  });
}

function groupsLine({ rows, lamps }: KnownGroups, locale: Locale): string {
  return serverTranslator(locale)("known.lightingGroups", { groups: rows.length, count: lamps });
}

/** "Luminarias que se cambian: 400. Del registro de alumbrado …" */
function sourceLine({ parameter, value, sourceKey, params }: KnownParameter, locale: Locale): string {
  const t = serverTranslator(locale);
  const { sector } = params;
  const label = actionSectors.options.find(({ code }) => code === sector)?.label[locale];
  const source = t(sourceKey as MessageKey, label === undefined ? params : { ...params, sector: label });
  return t("measure.from", {
    label: parameter.label[locale],
    value: valueText(parameter, value, locale),
    source,
  });
}

function valueText({ list, unit, kind }: KnownParameter["parameter"], value: KnownValue, locale: Locale) {
  if (typeof value === "string") {
    return list?.options.find(({ code }) => code === value)?.label[locale] ?? value;
  }
  if (typeof value === "object") {
    const month = value.priceDate?.split("-").reverse().join("/");
    return `${value.currency} ${createFormat(locale).number(value.amount, 2)}${month ? ` (${month})` : ""}`;
  }
  const number = createFormat(locale).number(value, 2);
  if (kind === "percent") return `${number} %`;
  return unit && unit.en !== "u" ? `${number} ${unit[locale]}` : number;
}
