/** What a new plan starts with; the person may change all of it. */
import type { PlanEntry } from "./plan-document";
import { SINGLE_INSTANCE } from "../template/address";
import type { Field, FrameworkId, Page, Template } from "../template/template";
import type { DraftValue, EntryValues } from "../template/value";

/** Countries of the code list where the Covenant of Mayors – Europe works; all others are of the Americas. */
const EUROPE: readonly string[] = ["ES", "PT", "IT", "GR", "LT"];

/** Frameworks ticked for a municipality's first plan. `country`: ISO 3166-1 alpha-2. */
export function defaultFrameworks(country: string): FrameworkId[] {
  return EUROPE.includes(country) ? ["eu-covenant", "network"] : ["gcom-americas", "network"];
}

/** A town this small is offered the short path (template vocabulary, `essential`). */
const SMALL_TOWN = 10_000;

/** `population` null: not known. */
export function isSmallTown(population: number | null): boolean {
  return population !== null && population < SMALL_TOWN;
}

export interface KnownMunicipality {
  name: string;
  placeCode: string | null;
  province: string;
  /** ISO 3166-1 alpha-2, upper-case. */
  country: string;
}

/**
 * The entry that asks which municipality it is, with the answers that the network already gave. Null when the
 * template does not ask.
 */
export function knownAnswers(template: Template, known: KnownMunicipality): PlanEntry | null {
  for (const section of template.sections) {
    const page = section.instances ? undefined : section.pages.find(asksPlace);
    if (page) return { section: section.id, instance: SINGLE_INSTANCE, values: answersOf(page, known) };
  }
  return null;
}

function asksPlace(page: Page): boolean {
  return page.fields.some(({ kind }) => kind === "place");
}

function answersOf(page: Page, known: KnownMunicipality): EntryValues {
  const answers = page.fields.map((field): [string, DraftValue] => [field.id, answerOf(field, known)]);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== null));
}

/** Beside the place itself, the questions that bear these names on the same page. */
function answerOf(field: Field, { name, placeCode, province, country }: KnownMunicipality): DraftValue {
  if (field.kind === "place") return { code: placeCode, name };
  if (field.kind === "text" && field.id === "province") return province === "" ? null : province;
  if (field.kind !== "choice" || field.id !== "country") return null;
  const code = country.toLowerCase();
  return field.list.options.some((option) => option.code === code) ? code : null;
}
