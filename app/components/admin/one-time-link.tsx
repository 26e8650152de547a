import { useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useHydrated } from "~/components/form/use-hydrated";
import { useI18n } from "~/i18n/i18n-context";

export interface OneTimeLinkProps {
  /** What was done to make it. */
  done: string;
  url: string;
  email: string;
  expiresAt: string;
}

/** A link shown this once, to copy and hand on. */
export function OneTimeLink({ done, url, email, expiresAt }: OneTimeLinkProps) {
  const { t, format } = useI18n();
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLInputElement>(null);

  const copy = async () => {
    box.current?.select();
    // Browsers offer the clipboard on https and localhost only; elsewhere the selected text can be copied by hand.
    await navigator.clipboard?.writeText(url);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <Notice tone="success" title={done} live>
      <p id="one-time-link-about">{t("admin.linkAbout", { date: format.date(expiresAt) })}</p>
      <div className="field">
        <input
          className="input"
          ref={box}
          readOnly
          value={url}
          aria-label={t("admin.link", { email })}
          aria-describedby="one-time-link-about"
        />
      </div>
      {hydrated && (
        <div className="cluster">
          <Button type="button" look="secondary" onClick={() => void copy()}>
            {t("admin.copy")}
          </Button>
          <span role="status">{copied && t("admin.copied")}</span>
        </div>
      )}
    </Notice>
  );
}
