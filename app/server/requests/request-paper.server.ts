import { readEntries } from "db/repositories/entries.server";
import { requestCatalogueOf } from "templates/registry";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import {
  entryPath,
  filePath,
  REQUEST_PAPERS,
  requestPaperPath,
  type RequestPaperId,
} from "~/domain/plan/plan-paths";
import { followedLists, readRequest, readSender } from "~/domain/plan/read-requests";
import { requestKindOf } from "~/domain/requests/request-catalogue";
import { LOCALES, type Locale } from "~/domain/template/text";
import type { EntryAddress } from "~/domain/template/address";
import { serverTranslator } from "~/i18n/catalogue.server";
import { calendarDay } from "~/i18n/format";
import { parseLocale } from "~/i18n/locale.server";
import { linkedPaperAssets } from "~/print/linked-assets.server";
import { renderLetter } from "~/print/requests/render-letter";
import { renderSheet } from "~/print/requests/render-sheet";
import { missingParts, type PaperPage, type RequestPaper } from "~/print/requests/request-paper";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import { notFound } from "../http-errors.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import type { Services } from "../services.server";

export interface FoundPaper {
  address: EntryAddress;
  paper: RequestPaper;
}

/** A data request of this plan with all that its papers say; null for any other row. */
export async function findPaper(
  services: Services,
  open: OpenPlan,
  row: string,
  locale: Locale,
): Promise<FoundPaper | null> {
  const { plan, template } = open;
  for (const list of followedLists(template, "data-requests")) {
    const entries = await readEntries(services.db, open.scope);
    const entry = entries.find(
      ({ address }) =>
        address.section === list.section && address.field === list.field && address.row === row,
    );
    if (!entry) continue;
    const request = readRequest(entry.values);
    const catalogue = requestCatalogueOf(template);
    const kind = requestKindOf(catalogue, request.kind) ?? requestKindOf(catalogue, "other");
    if (!kind) return null;
    const paper: RequestPaper = {
      locale,
      municipality: plan.municipalityName,
      province: plan.province,
      planTitle: plan.title,
      kind,
      request,
      sender: readSender(planDocumentOf(plan, entries, NO_FACTORS), list.section),
      date: request.askedOn ?? calendarDay(services.now()),
    };
    return { address: entry.address, paper };
  }
  return null;
}

const RENDER = { letter: renderLetter, sheet: renderSheet } as const;

/** The letter or the blank sheet as a page to print; `?language=` writes it in another one than the plan's. */
export async function printedPaper(args: EntryRequest, id: keyof typeof RENDER): Promise<Response> {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const locale = askedLanguage(args.request) ?? open.plan.locale;
  const found = await findPaper(services, open, args.params.request ?? "", locale);
  if (!found) throw notFound();
  const html = RENDER[id](found.paper, paperPage(open, found, id, nonce), serverTranslator(locale));
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}

export function askedLanguage(request: Request): Locale | null {
  return parseLocale(new URL(request.url).searchParams.get("language"));
}

const LANGUAGES: Record<Locale, string> = { es: "Español", en: "English", pt: "Português" };

/** The same paper in the other languages. */
export function otherLanguages(path: string, locale: Locale): { href: string; text: string; lang: Locale }[] {
  return LOCALES.filter((other) => other !== locale).map((lang) => ({
    href: `${path}?language=${lang}`,
    text: LANGUAGES[lang],
    lang,
  }));
}

function paperPage(
  { plan }: OpenPlan,
  { paper, address }: FoundPaper,
  id: RequestPaperId,
  nonce: string,
): PaperPage {
  const t = serverTranslator(paper.locale);
  const row = address.row ?? "";
  const here = requestPaperPath(plan.id, row, id);
  const papers = REQUEST_PAPERS.map((other) => ({
    href: requestPaperPath(plan.id, row, other),
    text: t(`requests.${other}`),
    current: other === id,
  }));
  const missing = missingParts(paper, t);
  const { arms } = paper.sender;
  return {
    assets: linkedPaperAssets,
    nonce,
    armsUrl: arms === null ? null : `${filePath(plan.id, arms)}?inline`,
    toolbar: {
      links: [
        { href: entryPath(plan.id, address), text: t("paper.back") },
        ...papers,
        ...otherLanguages(here, paper.locale),
      ],
      missing: missing.length === 0 ? null : t("paper.missing", { parts: missing.join(", ") }),
    },
  };
}
