import { SelectField } from "~/components/admin/select-field";
import { FormErrors } from "~/components/page/form-errors";
import { TextField } from "~/components/page/text-field";
import { TextBox } from "~/components/review/text-box";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { networkMeasuresPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { AskedDatum, NetworkMeasureFormView } from "~/server/measures/network-measure-form.server";

interface FormProps {
  view: NetworkMeasureFormView;
}

/** A measure as the network states it: words, place, usual values of its calculator. */
export function NetworkMeasureForm({ view }: FormProps) {
  const { t, locale } = useI18n();
  const { errors, network } = view;
  const typed = (name: string) => view.typed[name]?.[0] ?? "";
  return (
    <div className="narrow">
      <FormErrors errors={errors} />
      <p className="caption">{network.name}</p>
      <h1>{t(view.revision === 0 ? "networkMeasures.add" : "networkMeasures.changeTitle")}</h1>
      <InsetText>
        {view.model === null
          ? t("networkMeasures.withoutCalculator")
          : t("networkMeasures.calculatedLike", { title: view.model })}
        {view.revision > 0 && ` ${t("networkMeasures.adoptedStay")}`}
      </InsetText>
      <form method="post" noValidate>
        <input type="hidden" name="_locale" value={locale} />
        <input type="hidden" name="_id" value={view.id} />
        <input type="hidden" name="_revision" value={view.revision} />
        <input type="hidden" name="_like" value={view.like} />
        <TextField
          name="title"
          label={t("networkMeasures.field.title")}
          autoComplete="off"
          defaultValue={typed("title")}
          errors={errors}
        />
        <TextBox
          name="about"
          label={t("networkMeasures.field.about")}
          hint={t("networkMeasures.field.aboutHint")}
          defaultValue={typed("about")}
          errors={errors}
        />
        <TextBox
          name="caution"
          label={t("networkMeasures.field.caution")}
          hint={t("networkMeasures.field.cautionHint")}
          rows={3}
          defaultValue={typed("caution")}
        />
        {view.mitigates ? <Place view={view} /> : <Adaptation view={view} />}
        <SelectField
          name="cost"
          label={t("networkMeasures.field.cost")}
          defaultValue={typed("cost")}
          errors={errors}
        >
          <option value="">{t("networkMeasures.choose")}</option>
          {view.costs.map((cost) => (
            <option key={cost} value={cost}>
              {t(`measures.cost.${cost as "low" | "medium" | "high"}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="costSource"
          label={t("networkMeasures.field.costSource")}
          hint={t("networkMeasures.field.sourceHint")}
          autoComplete="off"
          defaultValue={typed("costSource")}
        />
        {view.data.length > 0 && (
          <>
            <h2>{t("networkMeasures.data")}</h2>
            <p>{t("networkMeasures.dataAbout")}</p>
            {view.data.map((datum) => (
              <Datum key={datum.id} datum={datum} typed={typed} errors={errors} />
            ))}
          </>
        )}
        <h2>{t("networkMeasures.brings")}</h2>
        <TextBox
          name="indicators"
          label={t("networkMeasures.field.indicators")}
          hint={t("networkMeasures.field.indicatorsHint")}
          rows={3}
          defaultValue={typed("indicators")}
        />
        <Details summary={t("networkMeasures.tags")}>
          {view.mitigates && <Boxes view={view} name="hazards" choices={view.hazards} />}
          <Boxes view={view} name="coBenefits" choices={view.coBenefits} />
          <Boxes view={view} name="sdgs" choices={view.sdgs} />
          <Boxes view={view} name="pathways" choices={view.pathways} />
        </Details>
        <div className="cluster">
          <Button>{t("networkMeasures.save")}</Button>
          <Link href={networkMeasuresPath(network.id)}>{t("networkMeasures.cancel")}</Link>
        </div>
      </form>
    </div>
  );
}

function Adaptation({ view }: FormProps) {
  return (
    <>
      <Boxes view={view} name="types" choices={view.types} />
      <Boxes view={view} name="hazards" choices={view.hazards} />
      <Boxes view={view} name="protects" choices={view.protects} />
    </>
  );
}

/** Sector and area in one choice: they depend on each other. */
function Place({ view }: FormProps) {
  const t = useT();
  const { places, instruments, errors, typed } = view;
  return (
    <>
      <SelectField
        name="place"
        label={t("networkMeasures.field.place")}
        defaultValue={typed["place"]?.[0] ?? ""}
        errors={errors}
      >
        <option value="">{t("networkMeasures.choose")}</option>
        {places.map(({ label, areas }) => (
          <optgroup key={label} label={label}>
            {areas.map(optionOf)}
          </optgroup>
        ))}
      </SelectField>
      <SelectField
        name="instrument"
        label={t("networkMeasures.field.instrument")}
        defaultValue={typed["instrument"]?.[0] ?? ""}
        errors={errors}
      >
        <option value="">{t("networkMeasures.choose")}</option>
        {instruments.map(optionOf)}
      </SelectField>
    </>
  );
}

const optionOf = ({ code, label }: { code: string; label: string }) => (
  <option key={code} value={code}>
    {label}
  </option>
);

interface DatumProps {
  datum: AskedDatum;
  typed: (name: string) => string;
  errors: readonly FormError[];
}

/** The usual value of a datum with its source; without value the town is asked. */
function Datum({ datum, typed, errors }: DatumProps) {
  const t = useT();
  const { id, label, hint, unit, options } = datum;
  const name = `value.${id}`;
  return (
    <fieldset className="field">
      <legend className="legend">{label}</legend>
      {options ? (
        <SelectField
          name={name}
          label={t("networkMeasures.field.value")}
          hint={hint ?? undefined}
          defaultValue={typed(name)}
          errors={errors}
        >
          <option value="">{t("networkMeasures.askTown")}</option>
          {options.map(optionOf)}
        </SelectField>
      ) : (
        <TextField
          name={name}
          className="input input--w10"
          label={unit ? t("networkMeasures.field.valueIn", { unit }) : t("networkMeasures.field.value")}
          hint={hint ?? undefined}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={typed(name)}
          errors={errors}
        />
      )}
      <TextField
        name={`source.${id}`}
        label={t("networkMeasures.field.source")}
        hint={t("networkMeasures.field.sourceHint")}
        autoComplete="off"
        defaultValue={typed(`source.${id}`)}
      />
    </fieldset>
  );
}

interface BoxesProps extends FormProps {
  name: "types" | "hazards" | "protects" | "coBenefits" | "sdgs" | "pathways";
  choices: readonly { code: string; label: string }[];
}

function Boxes({ view: { typed, errors }, name, choices }: BoxesProps) {
  const t = useT();
  const error = errors.find(({ field }) => field === name)?.message;
  return (
    <fieldset className={error ? "field field--error" : "field"} id={name} tabIndex={-1}>
      <legend className="legend">{t(`networkMeasures.field.${name}`)}</legend>
      {error && <p className="error-message">{error}</p>}
      <div className="choices">
        {choices.map(({ code, label }) => (
          <div className="choice" key={code}>
            <input
              type="checkbox"
              name={name}
              id={`${name}-${code}`}
              value={code}
              defaultChecked={typed[name]?.includes(code)}
            />
            <label htmlFor={`${name}-${code}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
