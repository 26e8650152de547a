import { SelectField } from "~/components/admin/select-field";
import { FormErrors } from "~/components/page/form-errors";
import { TextField } from "~/components/page/text-field";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { factorChangePath, factorsPath } from "~/domain/plan/plan-paths";
import { useI18n } from "~/i18n/i18n-context";
import type { FactorFormView } from "~/server/factors/factor-change-requests.server";

/** A factor as the network states it; sending it shows first what would change. */
export function FactorForm({ view }: { view: FactorFormView }) {
  const { t, locale } = useI18n();
  const { typed, errors, network } = view;
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <p className="caption">{view.keyLabel ?? network.name}</p>
      <h1>{t("factors.formTitle", { network: network.name })}</h1>
      <form method="post" action={factorChangePath(network.id)} noValidate>
        <input type="hidden" name="_locale" value={locale} />
        {view.keyLabel === null ? <KeyFields view={view} /> : <KeptKey typed={typed} />}
        <TextField
          name="value"
          className="input input--w10"
          label={t("factors.field.value")}
          hint={t("factors.field.valueHint")}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={typed.value}
          errors={errors}
        />
        <SelectField
          name="unit"
          label={t("factors.field.unit")}
          defaultValue={typed.unit ?? ""}
          errors={errors}
        >
          <option value="">{t("factors.choose")}</option>
          {view.choices.units.map(optionOf)}
        </SelectField>
        <SelectField
          name="gases"
          label={t("factors.field.gases")}
          defaultValue={typed.gases ?? ""}
          errors={errors}
        >
          <option value="">{t("factors.choose")}</option>
          {view.choices.gases.map(optionOf)}
        </SelectField>
        <TextField
          name="source"
          label={t("factors.field.source")}
          hint={t("factors.field.sourceHint")}
          autoComplete="off"
          defaultValue={typed.source}
          errors={errors}
        />
        <TextField name="note" label={t("factors.field.note")} autoComplete="off" defaultValue={typed.note} />
        <div className="cluster">
          <Button name="_intent" value="preview">
            {t("factors.preview")}
          </Button>
          <Link href={factorsPath(network.id)}>{t("factors.cancel")}</Link>
        </div>
      </form>
    </div>
  );
}

const optionOf = ({ code, label }: { code: string; label: string }) => (
  <option key={code} value={code}>
    {label}
  </option>
);

/** Which factor it is. */
function KeyFields({ view: { choices, typed, errors } }: { view: FactorFormView }) {
  const { t } = useI18n();
  return (
    <>
      <SelectField
        name="factor"
        label={t("factors.field.factor")}
        defaultValue={typed.factor ?? ""}
        errors={errors}
      >
        <optgroup label={t("factors.field.inventories")}>
          {choices.factors.filter(({ margin }) => !margin).map(optionOf)}
        </optgroup>
        <optgroup label={t("factors.field.margins")}>
          {choices.factors.filter(({ margin }) => margin).map(optionOf)}
        </optgroup>
      </SelectField>
      <SelectField
        name="place"
        label={t("factors.field.place")}
        hint={t("factors.field.placeHint")}
        defaultValue={typed.place ?? ""}
        errors={errors}
      >
        {choices.places.map(optionOf)}
      </SelectField>
      <TextField
        name="year"
        className="input input--w5"
        label={t("factors.field.year")}
        hint={t("factors.field.yearHint")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.year}
        errors={errors}
      />
    </>
  );
}

function KeptKey({ typed }: Pick<FactorFormView, "typed">) {
  return (
    <>
      <input type="hidden" name="_fixed" value="1" />
      {["factor", "place", "year"].map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ""} />
      ))}
    </>
  );
}
