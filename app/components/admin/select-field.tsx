import type { SelectHTMLAttributes } from "react";
import type { FormError } from "~/i18n/form-error";

export interface SelectFieldProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "id"> {
  name: string;
  label: string;
  errors?: readonly FormError[];
}

/** A choice from a list in the forms outside the plan; options are its children. */
export function SelectField({ name, label, errors = [], children, ...select }: SelectFieldProps) {
  const error = errors.find(({ field }) => field === name)?.message;
  return (
    <div className={error ? "field field--error" : "field"}>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      {error && (
        <p className="error-message" id={`${name}-error`}>
          {error}
        </p>
      )}
      <select
        className="select"
        id={name}
        name={name}
        aria-describedby={error ? `${name}-error` : undefined}
        aria-invalid={error ? true : undefined}
        {...select}
      >
        {children}
      </select>
    </div>
  );
}
