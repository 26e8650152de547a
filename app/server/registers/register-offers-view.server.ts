import { registerRowLabel, registerSource } from "templates/catalogs/register-labels";
import { mayOnPlan } from "~/domain/access/access.rules";
import { numberOf } from "~/domain/plan/answers";
import { pagePath } from "~/domain/plan/plan-paths";
import type { EntryAddress } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { renderRegisterOffers } from "~/print/register-offers";
import { answerWords } from "../answer-words.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { offersOfRegisters } from "./register-offers.server";

/** What the page of an inventory's rows says of the registers, as markup; empty without a year or without figures. */
export async function registerOffersOf(
  services: Services,
  open: OpenPlan,
  at: { address: EntryAddress; page: string; header: EntryValues; locale: Locale },
): Promise<string> {
  const { address, page, header, locale } = at;
  const { instance } = address;
  const year = numberOf(header, "year");
  if (year === null) return "";
  return renderRegisterOffers({
    planId: open.plan.id,
    instance,
    offers: await offersOfRegisters(services, open, instance, year),
    canEdit: mayOnPlan(open.actor, "edit", open.plan),
    // A form that is posted to the address of an index route names it.
    action: `${pagePath(open.plan.id, address, page)}?index`,
    nameOf: ({ figure }) => ({
      row: registerRowLabel(figure.register, figure.carrier)[locale],
      source: registerSource(figure.register, figure.year)[locale],
    }),
    words: {
      t: serverTranslator(locale),
      format: createFormat(locale),
      answers: { locale, words: answerWords(locale), rows: () => [] },
    },
  });
}
