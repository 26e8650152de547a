import type { FormError } from "~/i18n/form-error";

export interface TextBoxProps {
  /** Also the id of the control, unless several stand on the page. */
  name: string;
  id?: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  rows?: number;
  errors?: readonly FormError[];
}

/** A text of several lines in the forms of the review: a comment, a note, a reason. */
export function TextBox({ name, id = name, label, hint, defaultValue, rows = 4, errors = [] }: TextBoxProps) {
  const error = errors.find(({ field }) => field === id)?.message;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        className="textarea"
        id={id}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
