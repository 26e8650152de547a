/** A questionnaire in which the measures of a network, as far as a plan has adopted them, are asked about as well. */
import type { Assumed, ChoiceField, Condition, Field, Page, RowsField, Section } from "../template/template";
import type { Template } from "../template/template";
import { everyLanguage, type NetworkMeasure } from "./network-measure";

/** Each is asked for what the shipped measure is asked for that it is calculated like. */
export function withMeasures(template: Template, measures: readonly NetworkMeasure[]): Template {
  if (measures.length === 0) return template;
  return {
    ...template,
    sections: template.sections.map((section) =>
      withMeasuresIn(
        section,
        measures.filter((measure) => measure.section === section.id),
      ),
    ),
  };
}

function withMeasuresIn(section: Section, measures: readonly NetworkMeasure[]): Section {
  if (measures.length === 0) return section;
  return {
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      fields: page.fields.map((field) => (isLibraryList(field) ? extendedRows(field, measures) : field)),
    })),
  };
}

function isLibraryList(field: Field): field is RowsField {
  return field.kind === "rows" && field.library === "measures";
}

function extendedRows(field: RowsField, measures: readonly NetworkMeasure[]): RowsField {
  const pages = field.pages ?? [];
  const question = pages.flatMap(({ fields }) => fields).find(isMeasureQuestion);
  if (!question) return field;
  const extension: Extension = { question: question.id, measures };
  return { ...field, pages: pages.map((page) => extendedPage(page, extension)) };
}

function isMeasureQuestion(field: Field): field is ChoiceField {
  return field.kind === "choice" && field.library === "measures";
}

interface Extension {
  /** Id of the question that names the measure. */
  question: string;
  measures: readonly NetworkMeasure[];
}

function extendedPage(page: Page, extension: Extension): Page {
  return {
    ...page,
    ...(page.showIf ? { showIf: extended(page.showIf, extension) } : {}),
    fields: page.fields.map((field) => extendedField(field, extension)),
  };
}

function extendedField(field: Field, extension: Extension): Field {
  const { showIf, optionalIf, assumed } = field;
  const ofNetwork = assumedIn(field, extension);
  const shipped = (assumed ?? []).map((usual) => ({
    ...usual,
    when: extended(usual.when, withoutOwn(extension, field)),
  }));
  const common = {
    ...(showIf ? { showIf: extended(showIf, extension) } : {}),
    ...(optionalIf ? { optionalIf: extended(optionalIf, extension) } : {}),
    ...(assumed || ofNetwork.length > 0 ? { assumed: [...shipped, ...ofNetwork] } : {}),
  };
  if (!isMeasureQuestion(field)) return { ...field, ...common };
  const options = extension.measures.map(({ id, title, network }) => ({
    code: id,
    label: everyLanguage(title),
    group: everyLanguage(network),
  }));
  return { ...field, ...common, list: { ...field.list, options: [...field.list.options, ...options] } };
}

/** The network's own usual values, each for its measure alone. */
function assumedIn({ id }: Field, { question, measures }: Extension): Assumed[] {
  return measures.flatMap((measure): Assumed[] => {
    const value = measure.like === null ? undefined : measure.defaults[id];
    return value ? [{ when: { field: question, in: [measure.id] }, ...value }] : [];
  });
}

/** The measures that leave the usual value of the shipped one as it is. */
function withoutOwn({ question, measures }: Extension, { id }: Field): Extension {
  return { question, measures: measures.filter(({ defaults }) => !defaults[id]) };
}

/** Where a condition names a measure, it holds for those that are calculated like it. */
function extended(condition: Condition, extension: Extension): Condition {
  if ("all" in condition) return { all: condition.all.map((part) => extended(part, extension)) };
  if ("any" in condition) return { any: condition.any.map((part) => extended(part, extension)) };
  if ("not" in condition) return { not: extended(condition.not, extension) };
  if (!("in" in condition) || condition.field !== extension.question) return condition;
  const alike = extension.measures.filter(({ like }) => like !== null && condition.in.includes(like));
  return { ...condition, in: [...condition.in, ...alike.map(({ id }) => id)] };
}
