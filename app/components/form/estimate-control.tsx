import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import type { EstimateButton, EstimateOfferView } from "~/domain/template/describe-page";
import type { ControlProps } from "./control-props";
import { useFormContext } from "./form-context";

/** An estimate beside the question it can answer: with range, source and sum, to be used or refused by a button. */
export function EstimateControl({ field }: ControlProps) {
  const { readOnly } = useFormContext();
  const { estimate } = field;
  if (!estimate) return null;
  return (
    <div className="estimate">
      <p>{estimate.intro}</p>
      {estimate.offers.map((offer) => (
        <Offer key={offer.id} offer={offer} readOnly={readOnly} />
      ))}
      {estimate.reasons.map((reason) => (
        <p key={reason} className="quiet-text">
          {reason}
        </p>
      ))}
      {!readOnly && estimate.buttons.length > 0 && (
        <p className="cluster">
          {estimate.buttons.map((button) => (
            <Press key={button.intent} button={button} look="quiet" />
          ))}
        </p>
      )}
    </div>
  );
}

function Offer({ offer, readOnly }: { offer: EstimateOfferView; readOnly: boolean }) {
  const { how } = offer;
  return (
    <div className="estimate__offer">
      <p className="estimate__value">{offer.value}</p>
      <ul className="estimate__lines">
        {offer.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Details summary={how.title}>
        <div dangerouslySetInnerHTML={{ __html: how.html }} />
      </Details>
      {!readOnly && offer.use && (
        <p>
          <Press button={offer.use} look="secondary" />
        </p>
      )}
    </div>
  );
}

function Press({ button, look }: { button: EstimateButton; look: "secondary" | "quiet" }) {
  return (
    <Button look={look} name="_intent" value={button.intent}>
      {button.label}
    </Button>
  );
}
