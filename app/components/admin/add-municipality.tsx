import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { TextField } from "~/components/page/text-field";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";
import type { PlaceMatch } from "~/server/find-places.server";
import { SelectField } from "./select-field";

export interface AddMunicipalityProps {
  networkId: string;
  search: AdministrationView["search"];
  countries: AdministrationView["countries"];
  /** What was typed in a refused form. */
  typed: Readonly<Record<string, string>>;
  errors?: readonly FormError[];
}

/** Found in the registry by a few letters, or typed in; both work without JavaScript. */
export function AddMunicipality(props: AddMunicipalityProps) {
  const t = useT();
  const { networkId, search, typed } = props;
  return (
    <>
      <h3 id="add-municipality">{t("admin.addMunicipality")}</h3>
      <Form method="get" action="/admin#add-municipality" reloadDocument role="search">
        <input type="hidden" name="network" value={networkId} />
        <TextField
          name="q"
          type="search"
          label={t("admin.findMunicipality")}
          hint={t("admin.findHint")}
          autoComplete="off"
          defaultValue={search?.typed}
        />
        <Button look="secondary">{t("admin.find")}</Button>
      </Form>
      {search && search.matches.length > 0 ? (
        <NewMunicipality {...props}>
          <Found matches={search.matches} chosen={typed.code} />
          <Details summary={t("admin.typeIn")} open={isTypedIn(props)}>
            <TypedPlace {...props} />
          </Details>
        </NewMunicipality>
      ) : (
        <>
          {search && <p role="status">{t("admin.notFound", { typed: search.typed })}</p>}
          <Details summary={t("admin.typeIn")} open={search !== null || isTypedIn(props)}>
            <NewMunicipality {...props}>
              <TypedPlace {...props} />
            </NewMunicipality>
          </Details>
        </>
      )}
    </>
  );
}

function isTypedIn({ typed, errors = [] }: AddMunicipalityProps): boolean {
  return Boolean(typed.name) || errors.some(({ field }) => field === "name" || field === "population");
}

function NewMunicipality({ typed, errors, children }: AddMunicipalityProps & { children: ReactNode }) {
  const t = useT();
  return (
    <Form method="post" reloadDocument noValidate className="add-row">
      {children}
      <TextField
        name="population"
        label={t("admin.population")}
        hint={t("admin.populationHint")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.population}
        errors={errors}
      />
      <Button name="_intent" value="add-municipality">
        {t("admin.addMunicipality")}
      </Button>
    </Form>
  );
}

/** Nothing is chosen beforehand: whoever types a name instead must not add the first of the list. */
function Found({ matches, chosen }: { matches: readonly PlaceMatch[]; chosen?: string }) {
  const t = useT();
  return (
    <fieldset className="field">
      <legend className="legend">{t("admin.found")}</legend>
      <div className="choices">
        {matches.map(({ code, name, detail }) => (
          <div className="choice" key={code}>
            <input
              type="radio"
              name="code"
              id={`place-${code}`}
              value={code}
              defaultChecked={code === chosen}
            />
            <label htmlFor={`place-${code}`}>
              {name} · {detail}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function TypedPlace({ search, countries, typed, errors }: AddMunicipalityProps) {
  const t = useT();
  return (
    <>
      <TextField
        name="name"
        label={t("admin.municipality")}
        autoComplete="off"
        defaultValue={typed.name ?? (search?.matches.length === 0 ? search.typed : undefined)}
        errors={errors}
      />
      <TextField
        name="province"
        label={t("admin.province")}
        autoComplete="off"
        defaultValue={typed.province}
      />
      <SelectField name="country" label={t("admin.country")} defaultValue={typed.country ?? "ar"}>
        {countries.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
    </>
  );
}
