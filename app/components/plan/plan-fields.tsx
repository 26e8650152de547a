import { TextField } from "~/components/page/text-field";
import { LOCALES, type Locale } from "~/domain/template/text";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { PlanFormValues } from "~/server/plan-form.server";

/** Each language in its own words. */
const LANGUAGES: Readonly<Record<Locale, string>> = { es: "Español", en: "English", pt: "Português" };

export interface PlanFieldsProps {
  values: PlanFormValues;
  frameworks: readonly { id: string; title: string; about: string }[];
  errors?: readonly FormError[];
  /** What unticking a framework does, in a plan that has answers. */
  frameworksNote?: string;
  /** Why the short path is suggested, when it is. */
  essentialReason?: string;
}

/** The questions about a plan as a whole that are asked when it starts and in its settings. */
export function PlanFields({ essentialReason, ...props }: PlanFieldsProps) {
  const t = useT();
  const { values, errors } = props;
  return (
    <>
      <TextField
        name="title"
        label={t("planSettings.title")}
        hint={t("planSettings.titleHint")}
        autoComplete="off"
        defaultValue={values.title}
        errors={errors}
      />
      <Frameworks {...props} />
      <Language values={values} />
      <fieldset className="field">
        <legend className="legend">{t("planSettings.path")}</legend>
        <Checkbox
          name="essentialOnly"
          label={t("planSettings.essential")}
          hint={[essentialReason, t("planSettings.essentialHint")].filter(Boolean).join(" ")}
          checked={values.essentialOnly}
        />
      </fieldset>
    </>
  );
}

function Frameworks({
  values,
  frameworks,
  frameworksNote,
  errors = [],
}: Omit<PlanFieldsProps, "essentialReason">) {
  const t = useT();
  const error = errors.find(({ field }) => field === "frameworks")?.message;
  return (
    <fieldset className={error ? "field field--error" : "field"} id="frameworks" tabIndex={-1}>
      <legend className="legend">{t("planSettings.frameworks")}</legend>
      <p className="hint">{t("planSettings.frameworksHint")}</p>
      {frameworksNote && <p className="hint">{frameworksNote}</p>}
      {error && <p className="error-message">{error}</p>}
      <div className="choices">
        {frameworks.map(({ id, title, about }) => (
          <Checkbox
            key={id}
            name="frameworks"
            value={id}
            label={title}
            hint={about}
            checked={values.frameworks.includes(id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Language({ values }: Pick<PlanFieldsProps, "values">) {
  const t = useT();
  return (
    <fieldset className="field">
      <legend className="legend">{t("planSettings.language")}</legend>
      <p className="hint">{t("planSettings.languageHint")}</p>
      <div className="choices choices--inline">
        {LOCALES.map((locale) => (
          <div className="choice" key={locale}>
            <input
              type="radio"
              name="locale"
              id={`locale-${locale}`}
              value={locale}
              defaultChecked={values.locale === locale}
            />
            <label htmlFor={`locale-${locale}`} lang={locale}>
              {LANGUAGES[locale]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export interface CheckboxProps {
  name: string;
  value?: string;
  label: string;
  hint: string;
  checked: boolean;
}

export function Checkbox({ name, value = "on", label, hint, checked }: CheckboxProps) {
  const id = value === "on" ? name : `${name}-${value}`;
  return (
    <div className="choice">
      <input
        type="checkbox"
        name={name}
        id={id}
        value={value}
        defaultChecked={checked}
        aria-describedby={`${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      <div className="hint" id={`${id}-hint`}>
        {hint}
      </div>
    </div>
  );
}
