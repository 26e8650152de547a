import type { ControlProps } from "./control-props";
import { invalidAt } from "./control-props";
import { useFormContext } from "./form-context";
import { TextInput } from "./text-input";

/** A line of text. It never cuts what is pasted: a text too long is kept and said to be so. */
export function TextControl({ field, name, describedBy, problems }: ControlProps) {
  const { bind } = useFormContext();
  const isAddress = field.inputMode === "email" || field.inputMode === "url";
  return (
    <TextInput
      {...bind(name)}
      inputMode={field.inputMode}
      autoCapitalize={isAddress ? "none" : undefined}
      spellCheck={isAddress ? false : undefined}
      aria-describedby={describedBy}
      aria-invalid={invalidAt(problems)}
    />
  );
}
