import { useEffect } from "react";
import type { OptionDescriptor } from "~/domain/template/describe-page";
import { classNames } from "~/components/ui/class-names";
import { useT } from "~/i18n/i18n-context";
import { controlId } from "./control-ids";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";
import { Select, withUnlisted } from "./select";
import { useOptions } from "./use-answers";

/** Lists up to this length are shown whole. */
const MOST_RADIOS = 6;

/** Whether a question is one control with a label, or a group of marks with a legend. */
export function isSelect({ kind, options = [], several }: ControlProps["field"]): boolean {
  return (kind === "choice" && options.length > MOST_RADIOS) || (kind === "rowRef" && !several);
}

export function YesNoControl(props: ControlProps) {
  const t = useT();
  const options = [
    { code: "yes", label: t("form.yes") },
    { code: "no", label: t("form.no") },
  ];
  return props.inCell ? (
    <CellSelect {...props} options={options} />
  ) : (
    <Marks {...props} options={options} type="radio" inline />
  );
}

export function ChoiceControl(props: ControlProps) {
  const options = useOptions(props.field, props.siblings, prefixOf(props));
  if (props.inCell || isSelect(props.field)) return <CellSelect {...props} options={options} />;
  return <Marks {...props} options={options} type="radio" />;
}

export function ChoicesControl(props: ControlProps) {
  const options = useOptions(props.field, props.siblings, prefixOf(props));
  return <Marks {...props} options={options} type="checkbox" />;
}

/** Rows of another table: a list to choose from, or several marks. */
export function RowRefControl(props: ControlProps) {
  const t = useT();
  const { inputs } = useFormContext();
  const options = props.field.options ?? [];
  if (options.length === 0 && !inputs[props.name]?.some(Boolean))
    return <p className="hint">{t("form.noRowsYet")}</p>;
  return props.field.several ? (
    <Marks {...props} options={options} type="checkbox" />
  ) : (
    <CellSelect {...props} options={options} />
  );
}

interface WithOptions extends ControlProps {
  options: readonly OptionDescriptor[];
}

function CellSelect({ name, options, describedBy, problems }: WithOptions) {
  const t = useT();
  const { bind } = useFormContext();
  return (
    <Select
      {...bind(name)}
      options={options}
      blank={t("form.choose")}
      aria-describedby={describedBy}
      aria-invalid={invalidAt(problems)}
    />
  );
}

interface MarksProps extends WithOptions {
  type: "radio" | "checkbox";
  inline?: boolean;
}

/** The first mark has the id of the answer, so that the error summary finds it. */
function Marks({ field, name, options, type, inline }: MarksProps) {
  const t = useT();
  const { inputs, syncMarks } = useFormContext();
  useEffect(() => syncMarks(name), [syncMarks, name]);
  const saved = inputs[name] ?? [];
  // A radio cannot be taken back; an optional question needs a way to be left without answer again.
  const none = type === "radio" && !field.required ? [{ code: "", label: t("form.noAnswer") }] : [];
  const items = [...withUnlisted(options, saved), ...none];
  const first = options[0]?.code ?? items.find((item) => "code" in item)?.code;
  const mark = (option: OptionDescriptor) => (
    <Mark
      key={option.code}
      id={option.code === first ? controlId(name) : `${controlId(name)}-${option.code || "none"}`}
      name={name}
      type={type}
      option={option}
      checked={option.code === "" ? !saved.some(Boolean) : saved.includes(option.code)}
    />
  );
  return (
    <div className={classNames("choices", inline && "choices--inline")}>
      {items.map((item) =>
        "options" in item ? (
          <div key={item.group} role="group" aria-label={item.group}>
            <p className="choices__group">{item.group}</p>
            {item.options.map(mark)}
          </div>
        ) : (
          mark(item)
        ),
      )}
    </div>
  );
}

interface MarkProps {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: OptionDescriptor;
  checked: boolean;
}

function Mark({ id, name, type, option, checked }: MarkProps) {
  const { syncMarks, readOnly } = useFormContext();
  const aboutId = `${id}-about`;
  return (
    <div className="choice">
      <input
        id={id}
        name={name}
        type={type}
        value={option.code}
        onChange={() => syncMarks(name)}
        defaultChecked={checked}
        disabled={readOnly}
        aria-describedby={option.about && aboutId}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.about && (
        <p className="hint" id={aboutId}>
          {option.about}
        </p>
      )}
    </div>
  );
}

/** What stands before the question's id in its input name: "costs.r12ab." inside a table. */
function prefixOf({ field, name }: ControlProps): string {
  return name.slice(0, name.length - field.id.length);
}
