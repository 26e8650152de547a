import { useRef, useState } from "react";
import { useHydrated } from "~/components/form/use-hydrated";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { useI18n } from "~/i18n/i18n-context";
import type { MessagePage } from "~/server/requests/message-page.server";

/** A message to copy. Without JavaScript the text is there to be selected; the button appears when it can work. */
export function MessageView({ text, language, subject, languages, back }: MessagePage) {
  const { t } = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="narrow">
      <p className="caption">{subject}</p>
      <h1>{t("requests.message.title")}</h1>
      <p className="lead">{t("requests.message.lead")}</p>
      <div className="field">
        <label className="label" htmlFor="message">
          {t("requests.message.text")}
        </label>
        <div className="hint" id="message-hint">
          {t("requests.message.hint", { length: text.length })}
        </div>
        <textarea
          className="textarea"
          id="message"
          ref={field}
          rows={8}
          readOnly
          lang={language}
          aria-describedby="message-hint"
          value={text}
        />
      </div>
      <CopyButton copy={() => copyText(field.current, text)} />
      <p>
        {t("requests.message.languages")}{" "}
        {languages.map(({ href, text: name, lang }, index) => (
          <span key={lang}>
            {index > 0 && " · "}
            <Link href={href} lang={lang} hrefLang={lang}>
              {name}
            </Link>
          </span>
        ))}
      </p>
      <p>
        <Link href={back.href}>{back.text}</Link>
      </p>
    </div>
  );
}

type Copied = "copied" | "copyByHand";

function CopyButton({ copy }: { copy: () => Promise<Copied> }) {
  const { t } = useI18n();
  const hydrated = useHydrated();
  const [done, setDone] = useState<Copied | null>(null);
  return (
    <div className="cluster add-row">
      {hydrated && (
        <Button type="button" onClick={() => void copy().then(setDone)}>
          {t("requests.message.copy")}
        </Button>
      )}
      <p role="status">{done && t(`requests.message.${done}`)}</p>
    </div>
  );
}

/** Pages without https have no clipboard, and people may forbid it: the text is then selected for them. */
async function copyText(field: HTMLTextAreaElement | null, text: string): Promise<Copied> {
  field?.focus();
  field?.select();
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copyByHand";
  }
}
