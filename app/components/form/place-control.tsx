import {
  useEffect,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/i18n-context";
import { controlId } from "./control-ids";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext, type PlaceMatch } from "./form-context";
import { TextInput } from "./text-input";
import { useInputValues } from "./use-section-form";
import { usePlaceSuggestions } from "./use-place-suggestions";

/**
 * A local government: its name, found in the registry while typing or by a button, or simply written.
 * The text box is the same element before and after the scripts arrive, so that nobody loses their place.
 */
export function PlaceControl({ field, name, describedBy, problems }: ControlProps) {
  const form = useFormContext();
  const { bind, hydrated, readOnly, inputs, placeMatches, put, changed } = form;
  const found = placeMatches[field.id];
  const suggests = hydrated && !readOnly && !found;
  const [code] = useInputValues(form, [`${name}.code`]);
  const chosen = typeof code === "string" && code !== "" ? code : undefined;
  const text = bind(`${name}.name`);
  const combobox = useCombobox(text.id, (match) => {
    put({ [`${name}.name`]: [match.name], [`${name}.code`]: [match.code] });
    changed();
  });
  const type = (event: ChangeEvent<HTMLInputElement>) => {
    if (suggests && chosen) put({ [`${name}.code`]: [] });
    if (suggests) combobox.type(event.target.value);
    void text.onChange(event);
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    combobox.close();
    void text.onBlur(event);
  };
  return (
    <div className="combobox">
      <TextInput
        {...text}
        {...(suggests ? combobox.attributes : {})}
        autoComplete="off"
        onChange={type}
        onBlur={leave}
        aria-describedby={describedBy}
        aria-invalid={invalidAt(problems, "name")}
      />
      {suggests && <Suggestions combobox={combobox} />}
      {suggests && <RegistryCode place={name} chosen={chosen} />}
      {found && <PlaceMatches name={name} matches={found} code={inputs[`${name}.code`]?.[0]} />}
      {!hydrated && !readOnly && !found && <SearchButton fieldId={field.id} name={name} />}
    </div>
  );
}

function RegistryCode({ place, chosen }: { place: string; chosen: string | undefined }) {
  const t = useT();
  const { bind, inputs, put, getValues } = useFormContext();
  const name = `${place}.code`;
  const savedName = inputs[`${place}.name`]?.[0] ?? "";
  useEffect(() => {
    // A name written before the scripts arrived is not the one that the code stands for.
    if (getValues([`${place}.name`])[0] !== savedName) put({ [name]: [] });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the scripts take over
  }, []);
  return (
    <>
      <input type="hidden" {...bind(name)} defaultValue={inputs[name]?.[0] ?? ""} />
      {chosen && <p className="read-back">{t("form.placeFromRegistry")}</p>}
    </>
  );
}

/** Without JavaScript: a button that finds; and the tie to the registry, to undo when another name is written. */
function SearchButton({ fieldId, name }: { fieldId: string; name: string }) {
  const t = useT();
  const { inputs } = useFormContext();
  const code = inputs[`${name}.code`]?.[0];
  return (
    <>
      <Button look="secondary" name="_intent" value={`find-place:${fieldId}`} className="find-place">
        {t("form.findPlace")}
      </Button>
      {code && (
        <Match id={controlId(`${name}.code`)} name={`${name}.code`} type="checkbox" value={code} checked>
          {t("form.placeLinked", { name: inputs[`${name}.name`]?.[0] ?? code })}
        </Match>
      )}
    </>
  );
}

function PlaceMatches({
  name,
  matches,
  code,
}: {
  name: string;
  matches: readonly PlaceMatch[];
  code?: string;
}) {
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
      <Match
        id={`${id}-none`}
        name={`${name}.code`}
        type="radio"
        value=""
        checked={!matches.some((m) => m.code === code)}
      >
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
  children: ReactNode;
}

function Match({ id, name, type, value, checked, children }: MatchProps) {
  return (
    <div className="choice">
      <input id={id} name={name} type={type} value={value} defaultChecked={checked} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}

interface Combobox {
  attributes: Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "width">;
  listId: string;
  optionId(index: number): string;
  matches: readonly PlaceMatch[];
  active: number;
  type(text: string): void;
  choose(match: PlaceMatch): void;
  close(): void;
}

/** The combobox with a list of the ARIA Authoring Practices: focus stays in the text box. */
function useCombobox(inputId: string, take: (match: PlaceMatch) => void): Combobox {
  const { matches, search, close } = usePlaceSuggestions();
  const [active, setActive] = useState(-1);
  const listId = `${inputId}-list`;
  const optionId = (index: number) => `${inputId}-option-${index}`;
  const choose = (match: PlaceMatch) => {
    take(match);
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (matches.length === 0) return;
    const match = matches[active];
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && match) choose(match);
    else if (event.key === "ArrowDown") setActive((active + 1) % matches.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? matches.length : active) - 1);
    else return;
    event.preventDefault();
  };
  const type = (text: string) => {
    setActive(-1);
    search(text);
  };
  const attributes = {
    role: "combobox",
    "aria-expanded": matches.length > 0,
    "aria-controls": listId,
    "aria-autocomplete": "list" as const,
    "aria-activedescendant": matches[active] ? optionId(active) : undefined,
    onKeyDown: press,
  };
  return { attributes, listId, optionId, matches, active, type, choose, close };
}

function Suggestions({ combobox: { listId, optionId, matches, active, choose } }: { combobox: Combobox }) {
  const t = useT();
  return (
    <>
      <ul
        className="combobox__list"
        id={listId}
        role="listbox"
        aria-label={t("form.placesFound")}
        hidden={matches.length === 0}
      >
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
    </>
  );
}
