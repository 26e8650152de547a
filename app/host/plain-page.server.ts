/** The small pages that the host answers itself, before Remix: refused, too large, too many, not set up, failed. */
import type { Request, Response } from "express";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import { chooseLocale } from "~/i18n/locale.server";
import type { MessageParams } from "~/i18n/translate";

export interface PlainPage {
  status: number;
  /** For programs: `{ "error": code }` when JSON was asked for. */
  code: string;
  title: MessageKey;
  body: MessageKey;
  params?: MessageParams;
  /** Shown so that the person can quote it. */
  requestId?: string;
}

export function sendPlainPage(request: Request, response: Response, page: PlainPage): void {
  response.status(page.status).set("Cache-Control", "no-store");
  if (request.accepts(["html", "json"]) === "json") {
    response.json({ error: page.code });
    return;
  }
  const locale = chooseLocale({
    cookie: request.headers.cookie,
    accountLocale: null,
    acceptLanguage: request.headers["accept-language"],
  });
  const t = serverTranslator(locale);
  const code = page.requestId && `<p>${escapeHtml(t("common.requestCode", { code: page.requestId }))}</p>`;
  response.type("html").send(`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(t(page.title))}</title>
<style nonce="${response.locals.nonce}">body{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>${escapeHtml(t(page.title))}</h1>
<p>${escapeHtml(t(page.body, page.params))}</p>
${code ?? ""}
</main>
</body>
</html>
`);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
