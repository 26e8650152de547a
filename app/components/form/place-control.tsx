import { useRef, useState, type ChangeEvent, type FocusEvent, type KeyboardEvent } from "react";
import { useWatch } from "react-hook-form";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/i18n-context";
import { controlId } from "./control-ids";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext, type PlaceMatch } from "./form-context";
import { TextInput } from "./text-input";
import { usePlaceSuggestions } from "./use-place-suggestions";

/** A local government: its name, found in the registry while typing or by a button, or simply written. */
export function PlaceControl(props: ControlProps) {
  const { hydrated, readOnly } = useFormContext();
  if (readOnly) return <PlaceName {...props} />;
  return hydrated ? <PlaceCombobox {...props} /> : <PlaceSearch {...props} />;
}

function PlaceName({ name, describedBy, problems }: ControlProps) {
  const { bind } = useFormContext();
  return (
    <TextInput
      {...bind(`${name}.name`)}
      autoComplete="off"
      aria-describedby={describedBy}
      aria-invalid={invalidAt(problems, "name")}
    />
  );
}

/** Without JavaScript: a button that finds, and what was found as a list to choose from. */
function PlaceSearch(props: ControlProps) {
  const t = useT();
  const { inputs, placeMatches } = useFormContext();
  const { name, field } = props;
  const matches = placeMatches[field.id];
  const code = inputs[`${name}.code`]?.[0];
  return (
    <>
      <PlaceName {...props} />
      <Button look="secondary" name="_intent" value={`find-place:${field.id}`} className="find-place">
        {t("form.findPlace")}
      </Button>
      {matches && <PlaceMatches name={name} matches={matches} code={code} />}
      {!matches && code && (
        <Match id={controlId(`${name}.code`)} name={`${name}.code`} type="checkbox" value={code} checked>
          {t("form.placeLinked", { name: inputs[`${name}.name`]?.[0] ?? code })}
        </Match>
      )}
    </>
  );
}

function PlaceMatches({ name, matches, code }: { name: string; matches: readonly PlaceMatch[]; code?: string }) {
  const t = useT();
  const id = controlId(`${name}.code`);
  if (matches.length === 0) return <p className="hint">{t("form.placeNotFound")}</p>;
  return (
    <fieldset className="field">
      <legend className="legend">{t("form.choosePlace")}</legend>
      {matches.map((match) => (
        <Match
          key={match.code}
          id={`${id}-${match.code}`}
          name={`${name}.code`}
          type="radio"
          value={match.code}
          checked={match.code === code}
        >
          {match.name} · {match.detail}
        </Match>
      ))}
      <Match id={`${id}-none`} name={`${name}.code`} type="radio" value="" checked={!matches.some((m) => m.code === code)}>
        {t("form.placeAsTyped")}
      </Match>
    </fieldset>
  );
}

interface MatchProps {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  value: string;
  checked: boolean;
  children: React.ReactNode;
}

function Match({ id, name, type, value, checked, children }: MatchProps) {
  return (
    <div className="choice">
      <input id={id} name={name} type={type} value={value} defaultChecked={checked} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}

/** The combobox of the ARIA Authoring Practices with a list: focus stays in the text box. */
function PlaceCombobox({ name, describedBy, problems }: ControlProps) {
  const t = useT();
  const { bind, control, inputs, put, changed } = useFormContext();
  const { matches, search, close } = usePlaceSuggestions();
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const { onChange, onBlur, ...text } = bind(`${name}.name`);
  const { id: codeId, ...code } = bind(`${name}.code`);
  const chosen = useWatch({ control, name: `${name}.code` }) as string | undefined;
  const listId = `${text.id}-list`;
  const optionId = (index: number) => `${text.id}-option-${index}`;

  const choose = (match: PlaceMatch) => {
    put({ [`${name}.name`]: [match.name], [`${name}.code`]: [match.code] });
    changed();
    close();
  };
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    if (chosen) put({ [`${name}.code`]: [] });
    setActive(-1);
    search(event.target.value);
    void onChange(event);
  };
  const press = (event: KeyboardEvent) => {
    const match = matches[active];
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && match) choose(match);
    else if (event.key === "ArrowDown") setActive((active + 1) % matches.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? matches.length : active) - 1);
    else return;
    if (matches.length > 0) event.preventDefault();
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    void onBlur(event);
    close();
  };

  return (
    <div className="combobox" ref={box}>
      <TextInput
        {...text}
        role="combobox"
        aria-expanded={matches.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={matches[active] ? optionId(active) : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalidAt(problems, "name")}
        autoComplete="off"
        onChange={type}
        onKeyDown={press}
        onBlur={leave}
      />
      <input type="hidden" id={codeId} {...code} defaultValue={inputs[`${name}.code`]?.[0] ?? ""} />
      <ul className="combobox__list" id={listId} role="listbox" aria-label={t("form.placesFound")} hidden={matches.length === 0}>
        {matches.map((match, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the text box's
          <li
            key={match.code}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            // The text box keeps its focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(match)}
          >
            {match.name} <span className="quiet-text">{match.detail}</span>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {matches.length > 0 && t("form.placesCount", { count: matches.length })}
      </p>
      {chosen && <p className="read-back">{t("form.placeFromRegistry")}</p>}
    </div>
  );
}
