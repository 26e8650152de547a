import { useEffect, useState } from "react";
import { classNames } from "~/components/ui/class-names";
import type { MessageKey } from "~/i18n/catalogue.server";
import { useI18n } from "~/i18n/i18n-context";
import type { Autosave, Trouble } from "./autosave";
import { useFormContext } from "./form-context";

export interface SaveStatusProps {
  state: Autosave;
  /** Time of the last save from this page, ISO. */
  savedNow: string | null;
  merged: boolean;
  /** Last save before the page was opened: ISO time and account name. */
  savedAt: string | null;
  savedBy: string | null;
  signInUrl: string;
}

/** A save shorter than this is not worth a word. */
const SLOW_MS = 1000;

/** The one line that says where the answers are. Its words change seldom, so that it is not read out all the time. */
export function SaveStatus({ state, savedNow, merged, savedAt, savedBy, signInUrl }: SaveStatusProps) {
  const { t, format } = useI18n();
  const { hydrated } = useFormContext();
  const slow = useSlow(state.sending);
  const { trouble } = state;
  return (
    <p className={classNames("save-status", trouble && "save-status--problem")} role="status">
      {trouble ? (
        <>
          {t(TROUBLE_WORDS[trouble])}
          {trouble === "signed-out" && (
            <>
              {" "}
              <a href={signInUrl} target="_blank" rel="noreferrer">
                {t("form.signInAgain")}
              </a>
            </>
          )}
        </>
      ) : slow ? (
        t("form.saving")
      ) : savedNow ? (
        t(merged ? "form.savedMerged" : "form.saved", { time: format.time(savedNow) })
      ) : savedAt ? (
        t("form.savedBefore", { time: format.dateTime(savedAt), name: savedBy ?? "" })
      ) : (
        t(hydrated ? "form.savesItself" : "form.notSavedYet")
      )}
    </p>
  );
}

const TROUBLE_WORDS: Readonly<Record<Trouble, MessageKey>> = {
  offline: "form.troubleOffline",
  unavailable: "form.troubleUnavailable",
  "signed-out": "form.troubleSignedOut",
  forbidden: "form.troubleForbidden",
  "not-found": "form.troubleNotFound",
  removed: "form.troubleRemoved",
  "too-large": "form.troubleTooLarge",
};

function useSlow(sending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!sending) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [sending]);
  return slow;
}
