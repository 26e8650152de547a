import { forwardRef, type InputHTMLAttributes } from "react";
import { classNames } from "~/components/ui/class-names";
import { useFormContext } from "./form-context";

export interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  width?: "w4" | "w5" | "w10" | "w20";
}

/** One line, with its saved value in the HTML. */
export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { width, className, ...input },
  ref,
) {
  const { inputs, readOnly } = useFormContext();
  return (
    <input
      type="text"
      {...input}
      ref={ref}
      className={classNames("input", width && `input--${width}`, className)}
      defaultValue={inputs[input.name]?.[0] ?? ""}
      readOnly={readOnly}
    />
  );
});
