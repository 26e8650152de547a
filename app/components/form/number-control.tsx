import type { FieldKindId } from "~/domain/template/template";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";
import { TextInput, type TextInputProps } from "./text-input";

type Look = Pick<TextInputProps, "width" | "inputMode">;

/** Text inputs, not `type="number"`: figures come with commas, points and pasted units, and none may be dropped. */
const LOOKS: Partial<Record<FieldKindId, Look>> = {
  integer: { width: "w10", inputMode: "numeric" },
  decimal: { width: "w10", inputMode: "decimal" },
  percent: { width: "w5", inputMode: "decimal" },
  year: { width: "w4", inputMode: "numeric" },
  month: { width: "w10" },
  date: { width: "w10" },
};

/** Figures, years, months and dates, with the unit behind. */
export function NumberControl({ field, name, describedBy, problems }: ControlProps) {
  const { bind } = useFormContext();
  const control = bind(name);
  const unitId = `${control.id}-unit`;
  const input = (
    <TextInput
      {...control}
      {...LOOKS[field.kind]}
      className="input--number"
      aria-describedby={[describedBy, field.unit && unitId].filter(Boolean).join(" ") || undefined}
      aria-invalid={invalidAt(problems)}
    />
  );
  if (!field.unit) return input;
  return (
    <div className="affixed">
      {input}
      <span className="affix" id={unitId}>
        {field.unit}
      </span>
    </div>
  );
}
