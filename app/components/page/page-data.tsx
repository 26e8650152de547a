import { useRef } from "react";
import type { Locale } from "~/domain/template/text";
import { useI18n } from "~/i18n/i18n-context";
import type { Dictionary } from "~/i18n/translate";
import { useDocumentState } from "./document-context";

/** What the browser needs to take a page over: its language's sentences stay out of the scripts. */
export interface PageData {
  locale: Locale;
  dictionary: Dictionary;
  requestId: string;
  failed: boolean;
}

export const PAGE_DATA_ID = "messages";

/** A data block, not a script: the Content-Security-Policy does not touch it. */
export function PageDataBlock() {
  const { locale, dictionary } = useI18n();
  const { requestId, failed } = useDocumentState();
  const data: PageData = { locale, dictionary, requestId, failed };
  const sent = useRef(JSON.stringify(data).replaceAll("<", "\\u003c"));
  return (
    <script
      type="application/json"
      id={PAGE_DATA_ID}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: sent.current }}
    />
  );
}
