import { forwardRef, useCallback, useState, type ForwardedRef, type TextareaHTMLAttributes } from "react";
import { classNames } from "~/components/ui/class-names";
import { useFormContext } from "./form-context";

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  id: string;
  name: string;
}

const CHARACTERS_A_LINE = 75;

/** A text that grows with what is typed (CSS `field-sizing`); its rows fit the saved text where that is unknown. */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { rows = 4, className, ...area },
  ref,
) {
  const { inputs, readOnly } = useFormContext();
  const saved = inputs[area.name]?.[0] ?? "";
  const keepTyped = useTypedBeforeHydration(area.id, ref);
  return (
    <textarea
      {...area}
      ref={keepTyped}
      className={classNames("textarea", className)}
      rows={Math.max(rows, linesOf(saved))}
      defaultValue={saved}
      readOnly={readOnly}
    />
  );
});

/**
 * React 18 resets a non-empty textarea to its saved text when it takes the page over (ReactDOMTextarea,
 * postMountWrapper). What was typed until then is read just before, and put back with the caret.
 */
function useTypedBeforeHydration(id: string, ref: ForwardedRef<HTMLTextAreaElement>) {
  const { hydrated } = useFormContext();
  const [typed] = useState(() => (hydrated ? null : typedInDocument(id)));
  return useCallback(
    (element: HTMLTextAreaElement | null) => {
      if (element && typed && element.value === element.defaultValue) {
        element.value = typed.value;
        element.setSelectionRange(typed.start, typed.end);
      }
      if (typeof ref === "function") ref(element);
      else if (ref) ref.current = element;
    },
    [ref, typed],
  );
}

function typedInDocument(id: string): { value: string; start: number; end: number } | null {
  if (typeof document === "undefined") return null;
  const element = document.getElementById(id);
  if (!(element instanceof HTMLTextAreaElement) || element.value === element.defaultValue) return null;
  return { value: element.value, start: element.selectionStart, end: element.selectionEnd };
}

function linesOf(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + 1 + Math.floor(line.length / CHARACTERS_A_LINE), 0);
}
