import type { SelectHTMLAttributes } from "react";
import type { FormError } from "~/i18n/form-error";

export interface SelectFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "id"> {
  name: string;
  label: string;
  hint?: string;
  errors?: readonly FormError[];
}

/** A choice from a list in the forms outside the plan; options are its children. */
export function SelectField({ name, label, hint, errors = [], children, ...select }: SelectFieldProps) {
  const error = errors.find(({ field }) => field === name)?.message;
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      <select
        className="select"
        id={name}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...select}
      >
        {children}
      </select>
    </div>
  );
}
