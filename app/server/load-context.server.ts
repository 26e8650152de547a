/** What the host hands to every loader and action, and what is read from it once a request. */
import type { AppLoadContext } from "@remix-run/node";
import type { Actor } from "~/domain/access/actor";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat, type Format } from "~/i18n/format";
import { chooseLocale } from "~/i18n/locale.server";
import type { Translate } from "~/i18n/translate";
import { actorOf } from "./actor.server";
import type { Services } from "./services.server";

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    services: Services;
    /** Of this answer's Content-Security-Policy; inline `<style nonce>` and `<script nonce>` need it. */
    nonce: string;
    requestId: string;
    clientAddress: string;
  }
  interface Future {
    v3_singleFetch: true;
  }
}

export type RequestContext = AppLoadContext;

const actors = new WeakMap<RequestContext, Promise<Actor | null>>();

/** Asked once a request, however many loaders want it. */
export function currentActor(context: RequestContext, request: Request): Promise<Actor | null> {
  const known = actors.get(context);
  if (known) return known;
  const asked = actorOf(context.services, request);
  actors.set(context, asked);
  return asked;
}

export async function currentLocale(context: RequestContext, request: Request): Promise<Locale> {
  const actor = await currentActor(context, request);
  return chooseLocale({
    cookie: request.headers.get("Cookie"),
    accountLocale: actor?.locale ?? null,
    acceptLanguage: request.headers.get("Accept-Language"),
  });
}

/** Language, sentences and formats for a loader or action. */
export async function requestI18n(
  context: RequestContext,
  request: Request,
): Promise<{ locale: Locale; t: Translate; format: Format }> {
  const locale = await currentLocale(context, request);
  return { locale, t: serverTranslator(locale), format: createFormat(locale) };
}
