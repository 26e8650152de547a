import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { DocumentProvider } from "./components/page/document-context";
import { PAGE_DATA_ID, type PageData } from "./components/page/page-data";
import { I18nProvider } from "./i18n/i18n-context";

const { locale, dictionary, requestId, failed } = JSON.parse(
  document.getElementById(PAGE_DATA_ID)?.textContent ?? "",
) as PageData;

startTransition(() => {
  hydrateRoot(
    document,
    <I18nProvider locale={locale} dictionary={dictionary}>
      <DocumentProvider facts={{ requestId, failed }}>
        <RemixBrowser />
      </DocumentProvider>
    </I18nProvider>,
  );
});
