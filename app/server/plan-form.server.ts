/** The questions about a plan as a whole: when it is started and in its settings. */
import { currentTemplate } from "templates/registry";
import type { FormError } from "~/i18n/form-error";
import { parseLocale } from "~/i18n/locale.server";
import type { Translate } from "~/i18n/translate";
import type { Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { PlanSettings } from "./configure-plan.server";

const LONGEST_TITLE = 200;

export interface PlanFormValues {
  title: string;
  frameworks: string[];
  locale: string;
  essentialOnly: boolean;
  technicianMayEdit: boolean;
}

export type PlanFormResult =
  { ok: true; settings: PlanSettings } | { ok: false; errors: FormError[]; values: PlanFormValues };

export function readPlanForm(form: FormData, template: Template, t: Translate): PlanFormResult {
  const values: PlanFormValues = {
    title: String(form.get("title") ?? "").trim(),
    frameworks: form.getAll("frameworks").map(String),
    locale: String(form.get("locale") ?? ""),
    essentialOnly: form.get("essentialOnly") === "on",
    technicianMayEdit: form.get("technicianMayEdit") === "on",
  };
  const frameworks = template.frameworks.map(({ id }) => id).filter((id) => values.frameworks.includes(id));
  const locale = parseLocale(values.locale);
  const errors = [...titleErrors(values.title, t), ...(frameworks.length > 0 ? [] : [noFramework(t)])];
  if (errors.length > 0 || !locale) return { ok: false, errors, values };
  return { ok: true, settings: { ...values, frameworks, locale } };
}

/** The frameworks that a template knows, in one language. */
export function frameworkChoices(template: Template, locale: Locale) {
  return template.frameworks.map(({ id, title, about }) => ({
    id,
    title: title[locale],
    about: about[locale],
  }));
}

function titleErrors(title: string, t: Translate): FormError[] {
  if (title === "") return [{ field: "title", message: t("planSettings.enterTitle") }];
  if (title.length <= LONGEST_TITLE) return [];
  return [{ field: "title", message: t("planSettings.longTitle", { max: LONGEST_TITLE }) }];
}

function noFramework(t: Translate): FormError {
  return { field: "frameworks", message: t("planSettings.chooseFramework") };
}

/** The form of a new plan, on the current template. */
export function readNewPlan(form: FormData, t: Translate): PlanFormResult {
  return readPlanForm(form, currentTemplate, t);
}
