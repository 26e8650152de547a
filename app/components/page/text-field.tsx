import type { InputHTMLAttributes } from "react";
import type { FormError } from "~/i18n/form-error";

export interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  name: string;
  label: string;
  hint?: string;
  errors?: readonly FormError[];
}

/** One line of text in the forms outside the plan (sign-in, invitations, administration). */
export function TextField({ name, label, hint, errors = [], ...input }: TextFieldProps) {
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
      <input
        className="input"
        id={name}
        name={name}
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
        {...input}
      />
    </div>
  );
}
