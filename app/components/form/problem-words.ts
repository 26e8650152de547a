import type { FieldDescriptor, PageDescriptor } from "~/domain/template/describe-page";
import type { Format } from "~/i18n/format";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { MessageParams, Translate } from "~/i18n/translate";
import { problemTarget, type Problem } from "./control-ids";

interface Words {
  t: Translate;
  format: Format;
}

/** A problem of the whole page's check: the question and what is wrong in its answer. */
export interface PageProblem extends Problem {
  field: string;
}

/** What to do about a problem, in one sentence. Limits are written as numbers of the language; years are not grouped. */
export function problemMessage(
  { t, format }: Words,
  field: Pick<FieldDescriptor, "kind">,
  problem: Problem,
): string {
  const params: Record<string, string | number> = { ...problem.params };
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "number")
      params[name] = field.kind === "year" ? String(value) : format.number(value);
  }
  return t(`problem.${problem.code}` as MessageKey, params as MessageParams);
}

/**
 * The error summary of a page, in its order: problems of what is stored and those a check of the stage found.
 * `field` is the id of the control to go to.
 */
export function pageErrors(
  words: Words,
  page: PageDescriptor,
  problems: readonly PageProblem[] = [],
): { field: string; message: string }[] {
  return page.fields.flatMap((field) =>
    problemsFor(field, problems).map((problem) => ({
      field: problemTarget(field, problem.path),
      message: words.t("form.problemOf", {
        label: field.label,
        message: problemMessage(words, field, problem),
      }),
    })),
  );
}

/** Problems of one question without repeats: those stored with it and those of the stage's check. */
export function problemsFor(field: FieldDescriptor, checked: readonly PageProblem[] = []): Problem[] {
  const all: Problem[] = [...field.problems, ...checked.filter((problem) => problem.field === field.id)];
  const keys = all.map(({ path, code }) => [...path, code].join("/"));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

/** Problems below one step of the path, seen from there. */
export function problemsBelow(problems: readonly Problem[], step: string): Problem[] {
  return problems
    .filter(({ path }) => path[0] === step)
    .map((problem) => ({ ...problem, path: problem.path.slice(1) }));
}
