import { Form } from "@remix-run/react";
import { FormErrors } from "~/components/page/form-errors";
import { Button, ButtonLink } from "~/components/ui/button";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { PlanFormValues } from "~/server/plan-form.server";
import type { PlanStart } from "~/server/plan-list.server";
import { PlanFields } from "./plan-fields";

export interface StartPlanProps {
  start: PlanStart;
  /** What came back from a refused form. */
  refused?: { errors: readonly FormError[]; values: PlanFormValues };
}

export function StartPlan({ start, refused }: StartPlanProps) {
  const t = useT();
  const { municipality, small, frameworks } = start;
  return (
    <div className="narrow">
      <FormErrors errors={refused?.errors} />
      <h1>{t("plans.startFor", { municipality: municipality.name })}</h1>
      <p className="lead">{t("planSettings.startAbout")}</p>
      <Form method="post" reloadDocument noValidate>
        <PlanFields
          values={refused?.values ?? start.values}
          frameworks={frameworks}
          errors={refused?.errors}
          essentialReason={
            small ? t("planSettings.smallTown", { municipality: municipality.name }) : undefined
          }
        />
        {start.outside && <p>{start.outside.about}</p>}
        <div className="cluster">
          <Button>{t("plans.start")}</Button>
          {start.outside && (
            <Button look="secondary" name="_with" value="approved">
              {start.outside.label}
            </Button>
          )}
          <ButtonLink look="quiet" href="/plans">
            {t("common.back")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}
