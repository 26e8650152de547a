import { useEffect, useRef } from "react";
import type { ConflictView } from "~/domain/template/save-reply";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useI18n } from "~/i18n/i18n-context";

export interface ConflictChooserProps {
  conflicts: readonly ConflictView[];
}

/** Answers that two people changed: both, side by side. Nothing is decided until the button is pressed. */
export function ConflictChooser({ conflicts }: ConflictChooserProps) {
  const { t, format } = useI18n();
  const ref = useRef<HTMLDivElement>(null);
  const ids = conflicts.map(({ id }) => id).join(" ");
  const shown = useRef("");
  useEffect(() => {
    // Only a conflict that is new takes focus, not one whose neighbour was settled.
    const isNew = ids.split(" ").some((id) => id !== "" && !shown.current.includes(id));
    shown.current = ids;
    if (isNew) ref.current?.focus();
  }, [ids]);
  if (conflicts.length === 0) return null;
  return (
    <Notice ref={ref} tone="warning" title={t("form.conflictTitle")}>
      <p>{t("form.conflictBody")}</p>
      {conflicts.map((conflict) => (
        <fieldset className="field" key={conflict.id}>
          <legend className="legend">{conflict.label}</legend>
          {conflict.theirsBy && conflict.theirsAt && (
            <p className="hint">
              {t("form.conflictBy", { name: conflict.theirsBy, time: format.dateTime(conflict.theirsAt) })}
            </p>
          )}
          <div className="conflict">
            <Side conflict={conflict} value="mine" label={t("form.conflictMine")} />
            <Side conflict={conflict} value="theirs" label={t("form.conflictTheirs")} />
          </div>
        </fieldset>
      ))}
      <Button name="_intent" value="settle">
        {t("form.conflictDecide")}
      </Button>
    </Notice>
  );
}

interface SideProps {
  conflict: ConflictView;
  value: "mine" | "theirs";
  label: string;
}

function Side({ conflict, value, label }: SideProps) {
  const { t } = useI18n();
  const id = `settle-${conflict.id}-${value}`;
  const lines = conflict[value];
  return (
    <div className="conflict__side">
      <div className="choice">
        <input
          type="radio"
          id={id}
          name={`_settle.${conflict.id}`}
          value={value}
          aria-describedby={`${id}-answer`}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <div id={`${id}-answer`}>
        {lines.length === 0 ? (
          <p className="no-data">{t("form.noData")}</p>
        ) : (
          lines.map((line, index) => <p key={index}>{line}</p>)
        )}
      </div>
    </div>
  );
}
