import type { Translate } from "~/i18n/translate";
import { Blank } from "../requests/paper-document";

export type WorkshopFact = "date" | "place" | "subject" | "facilitator";

/** What is written by hand at the head of a sheet. */
export function WorkshopFacts({ facts, t }: { facts: readonly WorkshopFact[]; t: Translate }) {
  return (
    <dl className="sheet__facts workshop-facts">
      {facts.map((fact) => (
        <div key={fact}>
          <dt>{t(`workshop.${fact}`)}</dt>
          <dd>
            <Blank wide />
          </dd>
        </div>
      ))}
    </dl>
  );
}
