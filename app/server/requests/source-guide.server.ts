import { requestCatalogueOf } from "templates/registry";
import { mayOnPlan } from "~/domain/access/access.rules";
import { entryPath, usualRequestsPath } from "~/domain/plan/plan-paths";
import { requestKindOf } from "~/domain/requests/request-catalogue";
import { requestFor, usualKinds } from "~/domain/requests/usual-requests";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { addressIn, readUsual } from "./usual-state.server";

export interface SourceGuideItem {
  kind: string;
  label: string;
  origins: { way: string; text: string }[];
  /** The request that there is already; null offers to make one. */
  path: string | null;
}

export interface SourceGuide {
  summary: string;
  about: string;
  action: string;
  items: SourceGuideItem[];
  words: { ask: string; see: string };
  canAsk: boolean;
}

/**
 * Where each datum is got, beside the request for it: of these kinds of requests, or those of the short path. Null
 * where nothing can be asked for.
 */
export async function sourceGuide(
  services: Services,
  open: OpenPlan,
  locale: Locale,
  wanted?: readonly string[],
): Promise<SourceGuide | null> {
  const usual = await readUsual(services, open);
  if (!usual) return null;
  const t = serverTranslator(locale);
  const { list, facts, existing, year } = usual;
  const catalogue = requestCatalogueOf(open.template);
  const kinds = (wanted ?? usualKinds(facts)).map((code) => requestKindOf(catalogue, code));
  return {
    summary: t("requests.guide"),
    about: t("requests.guideAbout"),
    action: usualRequestsPath(open.plan.id),
    words: { ask: t("requests.guideAsk"), see: t("requests.guideSee") },
    canAsk: mayOnPlan(open.actor, "edit", open.plan),
    items: kinds
      .filter((kind) => kind !== null)
      .map(({ code, label, origins }) => {
        const found = requestFor(code, year, existing);
        return {
          kind: code,
          label: label[locale],
          origins: origins.map(({ way, text }) => ({ way: t(`requests.way.${way}`), text: text[locale] })),
          path: found && entryPath(open.plan.id, addressIn(list, found.row)),
        };
      }),
  };
}
