import { Checkbox } from "~/components/plan/plan-fields";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { firstHourPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { FirstHourView } from "~/server/first-hour/first-hour-page.server";

/** Where to look, with a tick for what goes into the plan, and the one press that stores it all. */
export function KeepForm({ view }: { view: FirstHourView }) {
  const t = useT();
  const creates = view.stage === "proposed";
  const open = [...view.hazards, ...view.measures].some(({ inPlan }) => !inPlan);
  return (
    <Form method="post" action={`${firstHourPath(view.plan.id)}?index`} reloadDocument>
      <Hazards view={view} />
      <Measures view={view} />
      {view.canEdit && view.populationForProfile && (
        <div className="choice">
          <input type="checkbox" id="keep-population" name="population" value="on" defaultChecked />
          <label htmlFor="keep-population">
            {t("firstHour.keepPopulation", { people: view.populationForProfile })}
          </label>
        </div>
      )}
      {creates && <input type="hidden" name="inventory" value="on" />}
      {view.canEdit && (creates || open || view.populationForProfile) && (
        <p className="cluster">
          <Button>{t(creates ? "firstHour.create" : "firstHour.addTicked")}</Button>
        </p>
      )}
    </Form>
  );
}

function Hazards({ view }: { view: FirstHourView }) {
  const t = useT();
  return (
    <Choices
      legend={t("firstHour.hazards")}
      note={view.hazards.length > 0 ? t("firstHour.hazardsNote") : t("firstHour.noHazards")}
    >
      {view.hazards.map(({ code, name, note, suggested, inPlan }) => (
        <Choice
          key={code}
          name="hazard"
          value={code}
          label={name}
          hint={note}
          inPlan={inPlan}
          checked={!suggested}
          canEdit={view.canEdit}
        />
      ))}
    </Choices>
  );
}

function Measures({ view }: { view: FirstHourView }) {
  const t = useT();
  return (
    <Choices
      legend={t("firstHour.measures")}
      note={view.measures.length > 0 ? t("firstHour.measuresNote") : t("firstHour.noMeasures")}
    >
      {view.measures.map(({ id, title, about, reason, inPlan }) => (
        <Choice
          key={id}
          name="measure"
          value={id}
          label={title}
          hint={`${about} ${reason}`}
          inPlan={inPlan}
          checked={false}
          canEdit={view.canEdit}
        />
      ))}
    </Choices>
  );
}

function Choices({ legend, note, children }: { legend: string; note: string; children: ReactNode }) {
  return (
    <fieldset className="field">
      <legend className="legend">
        <h2>{legend}</h2>
      </legend>
      <div className="hint">{note}</div>
      <div className="choices">{children}</div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  label: string;
  hint: string;
  inPlan: boolean;
  checked: boolean;
  canEdit: boolean;
}

/** A tick; plain words for what is in the plan already or for who may only read. */
function Choice({ name, value, label, hint, inPlan, checked, canEdit }: ChoiceProps) {
  const t = useT();
  if (inPlan || !canEdit) {
    return (
      <div>
        <strong>{label}</strong>
        {inPlan && <span className="quiet-text"> · {t("firstHour.inPlan")}</span>}
        <div className="hint">{hint}</div>
      </div>
    );
  }
  return <Checkbox name={name} value={value} label={label} hint={hint} checked={checked} />;
}
