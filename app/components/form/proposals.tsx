import { Button } from "~/components/ui/button";
import type { FieldDescriptor } from "~/domain/template/describe-page";
import { useT } from "~/i18n/i18n-context";
import { useFormContext } from "./form-context";

/** Answers that an empty question may take over, each a button that saves the page and fills it in. */
export function Proposals({ field: { proposals, label } }: { field: FieldDescriptor }) {
  const t = useT();
  const { readOnly } = useFormContext();
  if (!proposals || readOnly) return null;
  return (
    <div className="estimate__offer">
      <p>{proposals.says}</p>
      <p className="cluster">
        {proposals.buttons.map((button) => (
          <Button key={button.intent} look="secondary" name="_intent" value={button.intent}>
            {t("form.useProposal", { answer: button.label })}
            <span className="visually-hidden"> ({label})</span>
          </Button>
        ))}
      </p>
    </div>
  );
}
