import { Form } from "@remix-run/react";
import { FormErrors } from "~/components/page/form-errors";
import { Button, ButtonLink } from "~/components/ui/button";
import { planPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { PlanFormValues } from "~/server/plan-form.server";
import { Checkbox, PlanFields, type PlanFieldsProps } from "./plan-fields";

export interface PlanSettingsPageProps extends Pick<PlanFieldsProps, "values" | "frameworks"> {
  plan: { id: string; title: string };
  /** What came back from a refused form. */
  refused?: { errors: readonly FormError[]; values: PlanFormValues };
}

export function PlanSettingsPage({ plan, values, frameworks, refused }: PlanSettingsPageProps) {
  const t = useT();
  const shown = refused?.values ?? values;
  return (
    <div className="narrow">
      <FormErrors errors={refused?.errors} />
      <p className="caption">{plan.title}</p>
      <h1>{t("plan.settings")}</h1>
      <Form method="post" reloadDocument noValidate>
        <PlanFields
          values={shown}
          frameworks={frameworks}
          frameworksNote={t("planSettings.frameworksKept")}
          errors={refused?.errors}
        />
        <fieldset className="field">
          <legend className="legend">{t("planSettings.help")}</legend>
          <Checkbox
            name="technicianMayEdit"
            label={t("planSettings.technicianMayEdit")}
            hint={t("planSettings.technicianMayEditHint")}
            checked={shown.technicianMayEdit}
          />
        </fieldset>
        <div className="cluster">
          <Button>{t("planSettings.save")}</Button>
          <ButtonLink look="quiet" href={planPath(plan.id)}>
            {t("common.back")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
