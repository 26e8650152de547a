import { Form } from "@remix-run/react";
import { TextField } from "~/components/page/text-field";
import { Button } from "~/components/ui/button";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";
import { SelectField } from "./select-field";

export interface InvitePersonProps {
  municipalities: AdministrationView["municipalities"];
  typed: Readonly<Record<string, string>>;
  errors?: readonly FormError[];
}

export function InvitePerson({ municipalities, typed, errors }: InvitePersonProps) {
  const t = useT();
  return (
    <>
      <h3>{t("admin.invite")}</h3>
      <Form method="post" reloadDocument noValidate>
        <TextField
          name="email"
          type="email"
          label={t("account.email")}
          autoComplete="off"
          defaultValue={typed.email}
          errors={errors}
        />
        <TextField
          name="personName"
          label={t("admin.personName")}
          hint={t("admin.personNameHint")}
          autoComplete="off"
          defaultValue={typed.personName}
        />
        <SelectField
          name="place"
          label={t("admin.invitedTo")}
          defaultValue={typed.place ?? ""}
          errors={errors}
        >
          <option value="">{t("admin.choose")}</option>
          {municipalities.length > 0 && (
            <optgroup label={t("admin.inMunicipality")}>
              {municipalities.map(({ id, name, province }) => (
                <option key={id} value={`officer:${id}`}>
                  {name} · {province}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={t("admin.wholeNetwork")}>
            <option value="technician">{t("admin.role.technician")}</option>
            <option value="administrator">{t("admin.role.administrator")}</option>
          </optgroup>
        </SelectField>
        <Button name="_intent" value="invite">
          {t("admin.makeLink")}
        </Button>
      </Form>
    </>
  );
}
