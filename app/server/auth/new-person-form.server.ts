/** Reads the forms in which a person gives a name and chooses a password. */
import type { FormError } from "~/i18n/form-error";
import type { Translate } from "~/i18n/translate";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "./auth.server";

/** Empty when the password may be used. NIST SP 800-63B §3.1.1: length counts, composition rules do not help. */
export function passwordErrors(password: string, t: Translate): FormError[] {
  if (password.length < PASSWORD_MIN_LENGTH) {
    return [{ field: "password", message: t("account.shortPassword", { min: PASSWORD_MIN_LENGTH }) }];
  }
  if (password.length > PASSWORD_MAX_LENGTH) {
    return [{ field: "password", message: t("account.longPassword", { max: PASSWORD_MAX_LENGTH }) }];
  }
  return [];
}

export function missingName(name: string, t: Translate): FormError[] {
  return name === "" ? [{ field: "name", message: t("account.enterName") }] : [];
}

/** A text field of a posted form without the spaces around it; "" when absent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** A password as typed: its spaces count. */
export function passwordOf(form: FormData): string {
  const value = form.get("password");
  return typeof value === "string" ? value : "";
}
