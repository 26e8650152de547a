import { setLocale } from "db/repositories/accounts.server";
import type { Actor } from "~/domain/access/actor";
import type { Locale } from "~/domain/template/text";
import type { Services } from "../services.server";

/** The language goes with the account to other computers. */
export async function chooseLanguage(services: Services, actor: Actor, locale: Locale): Promise<void> {
  await setLocale(services.db, actor.userId, locale, services.now());
}
