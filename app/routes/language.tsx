import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { localeCookie, parseLocale } from "~/i18n/locale.server";
import { chooseLanguage } from "~/server/auth/choose-language.server";
import { safeReturnPath } from "~/server/auth/return-path.server";
import { currentActor } from "~/server/load-context.server";

export function loader() {
  return redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const returnTo = safeReturnPath(form.get("returnTo"));
  const locale = parseLocale(form.get("locale"));
  if (!locale) return redirect(returnTo);

  const actor = await currentActor(context, request);
  if (actor) await chooseLanguage(context.services, actor, locale);
  const secure = context.services.settings.origin.startsWith("https:");
  return redirect(returnTo, { headers: { "Set-Cookie": localeCookie(locale, secure) } });
}
