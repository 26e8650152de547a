import type { ReactNode } from "react";
import { Details } from "~/components/ui/details";
import { classNames } from "~/components/ui/class-names";
import { fieldsOfCondition } from "~/domain/template/condition";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import { useT } from "~/i18n/i18n-context";
import { controlId, questionId, type Problem } from "./control-ids";
import { ErrorMessages } from "./error-messages";
import { FieldControl, labelledControl } from "./field-control";
import { useFormContext } from "./form-context";
import { FormattedText } from "./formatted-text";
import { GapBox, isGapProblem } from "./gap-box";
import { InlineTable } from "./inline-table";
import { Proposals } from "./proposals";
import { useAsked } from "./use-answers";

export interface QuestionProps {
  field: FieldDescriptor;
  /** All questions of the page, which conditions and narrowed lists look at. */
  siblings: readonly FieldDescriptor[];
  problems: readonly Problem[];
  /** Comments of the review, beside the question. */
  thread?: ReactNode;
}

/** One question: label, help, what is wrong, the control, what was understood, and what reviewers said. */
export function Question({ field, siblings, problems, thread }: QuestionProps) {
  const { hydrated } = useFormContext();
  const asked = useAsked(field, siblings);
  const labelled = labelledControl(field, field.id);
  const hasOwnProblem = problems.some((problem) => !isGapProblem(problem));
  const waits = !hydrated && field.showIf !== undefined && !field.shown;
  const shell = {
    id: questionId(field.id),
    className: classNames(
      "field",
      hasOwnProblem && "field--error",
      (field.kind === "rows" || field.kind === "matrix") && "field--wide",
      waits && "field--waits",
    ),
    hidden: hydrated && !asked,
  };
  const parts = <QuestionParts field={field} siblings={siblings} problems={problems} thread={thread} />;
  if (labelled) {
    return (
      <div {...shell}>
        <label className="label" htmlFor={labelled}>
          <Label field={field} />
        </label>
        {parts}
      </div>
    );
  }
  return (
    <fieldset {...shell} aria-describedby={describedBy(field, hasOwnProblem)}>
      <legend className="legend">
        <Label field={field} />
      </legend>
      {parts}
    </fieldset>
  );
}

function Label({ field }: { field: FieldDescriptor }) {
  const t = useT();
  return (
    <>
      {field.label}
      {!field.required && field.kind !== "estimate" && (
        <span className="label__optional"> {t("form.optional")}</span>
      )}
    </>
  );
}

function QuestionParts({ field, siblings, problems, thread }: QuestionProps) {
  const { readOnly, hydrated } = useFormContext();
  const ids = idsOf(field);
  const own = problems.filter((problem) => !isGapProblem(problem));
  // Problems of cells stand in their cells.
  const ofWhole = field.cells ? own.filter(({ path }) => path.length === 0) : own;
  const control = {
    field,
    siblings,
    name: field.id,
    problems: own,
    describedBy: describedBy(field, ofWhole.length > 0),
  };
  return (
    <>
      <input type="hidden" name="_fields" value={field.id} />
      <Hint field={field} id={ids.hint} />
      {!hydrated && field.showIf && <OnlyIf field={field} siblings={siblings} />}
      <Help field={field} />
      <ErrorMessages id={ids.error} field={field} problems={ofWhole} />
      <Proposals field={field} />
      {field.kind === "rows" ? <InlineTable {...control} /> : <FieldControl {...control} />}
      <ReadBack field={field} />
      {(field.gap || (field.required && !readOnly)) && <GapBox field={field} problems={problems} />}
      {thread}
    </>
  );
}

function Hint({ field, id }: { field: FieldDescriptor; id: string }) {
  const t = useT();
  const isCalendar = field.kind === "month" || field.kind === "date" || field.kind === "money";
  const { assumed } = field;
  if (!field.hint && !field.example && !isCalendar && !assumed) return null;
  return (
    <p className="hint" id={id}>
      {field.hint} {field.example && t("form.example", { example: field.example })}
      {!field.example && field.kind === "date" && t("form.exampleDate")}
      {!field.example && (field.kind === "month" || field.kind === "money") && t("form.exampleMonth")}{" "}
      {assumed &&
        t(assumed.confirmed ? "form.emptyUses" : "form.emptyAssumes", {
          text: assumed.text,
          source: assumed.source,
        })}
    </p>
  );
}

/** For people without JavaScript, who see every question. */
function OnlyIf({ field, siblings }: Pick<QuestionProps, "field" | "siblings">) {
  const t = useT();
  const sources = new Set(field.showIf ? fieldsOfCondition(field.showIf) : []);
  const labels = siblings.filter(({ id }) => sources.has(id)).map(({ label }) => `«${label}»`);
  const words =
    labels.length === 0 ? t("form.onlyIf") : t("form.onlyIfAnswer", { questions: labels.join(", ") });
  return <p className="hint only-if">{words}</p>;
}

function Help({ field: { where, guidance } }: { field: FieldDescriptor }) {
  const t = useT();
  return (
    <>
      {where && (
        <Details summary={t("form.where")}>
          <FormattedText text={where} />
        </Details>
      )}
      {guidance && (
        <Details summary={t("form.guidance")}>
          <FormattedText text={guidance} />
        </Details>
      )}
    </>
  );
}

const READ_BACK_KINDS: readonly FieldDescriptor["kind"][] = [
  "integer",
  "decimal",
  "percent",
  "quantity",
  "money",
  "month",
  "date",
];

/** Its line is kept free, so that nothing moves when the answer comes. */
function ReadBack({ field }: { field: FieldDescriptor }) {
  const t = useT();
  if (!READ_BACK_KINDS.includes(field.kind)) return null;
  return (
    <p className="read-back">{field.readBack !== null && t("form.readBack", { value: field.readBack })}</p>
  );
}

function idsOf(field: FieldDescriptor) {
  const base = controlId(field.id);
  return { hint: `${base}-hint`, error: `${base}-error` };
}

function describedBy(field: FieldDescriptor, hasError: boolean): string | undefined {
  const ids = idsOf(field);
  const isCalendar = field.kind === "month" || field.kind === "date" || field.kind === "money";
  const hasHint =
    field.hint !== undefined || field.example !== undefined || field.assumed !== undefined || isCalendar;
  return [hasHint && ids.hint, hasError && ids.error].filter(Boolean).join(" ") || undefined;
}
