import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import { useErrorFocus } from "./document-context";

const NONE: readonly FormError[] = [];

/** The error summary of a page, above its `h1`. Actions answer with `{ errors: FormError[] }`. */
export function FormErrors({ errors = NONE, title }: { errors?: readonly FormError[]; title?: string }) {
  const t = useT();
  const ref = useErrorFocus(errors);
  return (
    <ErrorSummary
      ref={ref}
      title={title ?? t("common.errorSummary")}
      errors={errors.map(({ field, message }) => ({ href: field && `#${field}`, message }))}
    />
  );
}
