import { useState } from "react";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import { useT } from "~/i18n/i18n-context";
import { controlId, type Problem } from "./control-ids";
import { ErrorMessages } from "./error-messages";
import { useFormContext } from "./form-context";
import { TextArea } from "./text-area";

/** "We do not have this datum": why, and how it will be obtained. What was typed as the answer stays. */
export function GapBox({ field, problems }: { field: FieldDescriptor; problems: readonly Problem[] }) {
  const t = useT();
  const { gaps, setGap, readOnly } = useFormContext();
  const [wasOpen] = useState(field.gap !== null);
  const box = `${field.id}._gap`;
  const hintId = `${controlId(box)}-hint`;
  const stated = gaps.has(field.id);
  return (
    <details className="details gap-box" open={wasOpen}>
      <summary>{t("form.gap")}</summary>
      <div className="choice">
        <input
          type="checkbox"
          id={controlId(box)}
          name={box}
          value="on"
          defaultChecked={field.gap !== null}
          disabled={readOnly}
          onChange={(event) => setGap(field.id, event.target.checked)}
          aria-describedby={stated ? hintId : undefined}
        />
        <label htmlFor={controlId(box)}>{t("form.gapStated")}</label>
        {stated && (
          <p className="hint" id={hintId}>
            {t("form.gapHolds")}
          </p>
        )}
      </div>
      <GapText field={field} part="_gapReason" label={t("form.gapReason")} problems={problems} />
      <GapText field={field} part="_gapPlan" label={t("form.gapPlan")} problems={problems} />
    </details>
  );
}

interface GapTextProps {
  field: FieldDescriptor;
  part: "_gapReason" | "_gapPlan";
  label: string;
  problems: readonly Problem[];
}

function GapText({ field, part, label, problems }: GapTextProps) {
  const name = `${field.id}.${part}`;
  const own = problems.filter(({ path }) => path[0] === part);
  const errorId = `${controlId(name)}-error`;
  return (
    <div className="field">
      <label className="label" htmlFor={controlId(name)}>
        {label}
      </label>
      <ErrorMessages id={errorId} field={field} problems={own} />
      <TextArea
        id={controlId(name)}
        name={name}
        rows={2}
        aria-invalid={own.length > 0 || undefined}
        aria-describedby={own.length > 0 ? errorId : undefined}
      />
    </div>
  );
}

/** Problems of the statement itself, shown inside its box. */
export function isGapProblem({ path }: Problem): boolean {
  return path[0] === "_gapReason" || path[0] === "_gapPlan";
}
