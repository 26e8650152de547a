import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { useT } from "~/i18n/i18n-context";
import { invalidAt, type ControlProps } from "./control-props";
import { useFormContext } from "./form-context";
import { TextArea } from "./text-area";

/** Pause after which the count of words is read out. */
const COUNT_PAUSE_MS = 1000;

export function LongTextControl({ field, name, describedBy, problems, inCell }: ControlProps) {
  const { bind, inputs } = useFormContext();
  const [words, setText] = useWordCount(inputs[name]?.[0] ?? "");
  const { onChange, ...control } = bind(name);
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    if (field.suggestedWords) setText(event.target.value);
    void onChange(event);
  };
  return (
    <>
      <TextArea
        {...control}
        onChange={change}
        rows={inCell ? 2 : 4}
        aria-describedby={describedBy}
        aria-invalid={invalidAt(problems)}
      />
      {field.suggestedWords && <WordCount count={words} suggested={field.suggestedWords} />}
      {!inCell && <LongTextHelp name={name} />}
    </>
  );
}

function WordCount({ count, suggested }: { count: number; suggested: number }) {
  const t = useT();
  return (
    <p className="word-count" aria-live="polite">
      {t("form.words", { count })} {t("form.wordsSuggested", { suggested })}
    </p>
  );
}

function LongTextHelp({ name }: { name: string }) {
  const t = useT();
  const { previews, readOnly } = useFormContext();
  if (readOnly) return null;
  return (
    <>
      <Details summary={t("form.formatting")}>
        <p>{t("form.formattingBody")}</p>
        <pre className="formatting-example">{t("form.formattingExample")}</pre>
      </Details>
      {previews && (
        <Button look="quiet" name="_intent" value={`preview:${name}`}>
          {t("form.preview")}
        </Button>
      )}
      {previews?.[name] && <div className="preview">{previews[name]}</div>}
    </>
  );
}

/** The count follows the text once the typing pauses. */
function useWordCount(saved: string): [number, (text: string) => void] {
  const [count, setCount] = useState(() => countWords(saved));
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const setText = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCount(countWords(text)), COUNT_PAUSE_MS);
  };
  return [count, setText];
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
