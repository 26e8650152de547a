import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { DocumentProvider } from "~/components/page/document-context";
import { screenDictionary } from "~/i18n/catalogue.server";
import { I18nProvider } from "~/i18n/i18n-context";
import { currentLocale } from "~/server/load-context.server";

/**
 * Sends a page only when it is whole: so that an error still can change the status.
 * (`renderToString` would put single fetch's data behind a boundary that never hydrates.)
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce, requestId } = loadContext;
  const locale = await currentLocale(loadContext, request);
  const failed = answersWithErrors(remixContext);
  const { pathname } = new URL(request.url);
  const dictionary = screenDictionary(locale, { pathname, failed: status >= 400 });
  const page = (
    <I18nProvider locale={locale} dictionary={dictionary}>
      <DocumentProvider facts={{ nonce, requestId, failed }}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </DocumentProvider>
    </I18nProvider>
  );
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const stream = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Language", locale);
        if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
        // In one piece: each piece is compressed and flushed by itself, and React makes many small ones.
        buffer(stream.pipe(new PassThrough()))
          .then((html) => resolve(new Response(html, { status: finalStatus, headers })))
          .catch(reject);
      },
      onShellError: reject,
      onError(error) {
        finalStatus = 500;
        loadContext.services.log.error({ err: error, requestId }, "rendering failed");
      },
    });
  });
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  const { pathname } = new URL(request.url);
  context.services.log.error({ err: error, requestId: context.requestId, pathname }, "request failed");
}

/** Actions answer with `errors`; loaders of pages that were posted before say `failed`. */
function answersWithErrors({ staticHandlerContext: { actionData, loaderData } }: EntryContext): boolean {
  return [...Object.values(actionData ?? {}), ...Object.values(loaderData)].some(saysErrors);
}

function saysErrors(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  if ("failed" in answer) return answer.failed === true;
  return "errors" in answer && Array.isArray(answer.errors) && answer.errors.length > 0;
}
