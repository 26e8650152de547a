import { readEntries } from "db/repositories/entries.server";
import { AUDIT_SYSTEMS, auditAnswers, auditCatalogue } from "templates/catalogs/audit";
import { hazardGroups, hazards as hazardCases } from "templates/catalogs/code-lists/hazards";
import { riskLevels } from "templates/catalogs/code-lists/risk";
import { matrixImpacts, matrixProbabilities } from "templates/catalogs/code-lists/risk-lists";
import { NO_FACTORS } from "~/domain/inventory/recommended-factor";
import { filePath, pagePath, WORKSHOP_PAPERS, workshopPaperPath } from "~/domain/plan/plan-paths";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { readSender } from "~/domain/plan/read-requests";
import { readRisk } from "~/domain/plan/read-risk";
import { riskLevel } from "~/domain/risk/risk-matrix";
import { matrixAnswer } from "~/domain/risk/standard-matrices";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { CodeList, Template, WorkshopPaperId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { Translate } from "~/i18n/translate";
import { linkedPaperAssets } from "~/print/linked-assets.server";
import type { PaperPage } from "~/print/requests/request-paper";
import { renderAttendanceSheet } from "~/print/workshop/render-attendance-sheet";
import { renderHazardSheet } from "~/print/workshop/render-hazard-sheet";
import { renderAuditSheet } from "~/print/workshop/render-audit-sheet";
import type {
  AuditSheetContent,
  HazardSheetContent,
  ScaleStep,
  WorkshopPaper,
} from "~/print/workshop/workshop-paper";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import type { OpenPlan } from "../open-plan.server";
import { planDocumentOf } from "../plan-document.server";
import { askedLanguage, otherLanguages } from "../requests/request-paper.server";

/** A sheet of a workshop as a page to print; `?language=` writes it in another one than the plan's. */
export async function workshopSheet(args: EntryRequest, id: WorkshopPaperId): Promise<Response> {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const { plan } = open;
  const locale = askedLanguage(args.request) ?? plan.locale;
  const t = serverTranslator(locale);
  const document = planDocumentOf(plan, await readEntries(services.db, open.scope), NO_FACTORS);
  const paper: WorkshopPaper = {
    locale,
    municipality: plan.municipalityName,
    province: plan.province,
    planTitle: plan.title,
    sender: readSender(document, ""),
  };
  const page = paperPage(open, paper, id, nonce);
  const html = sheetOf(id, { paper, document, page, t });
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}

interface Sheet {
  paper: WorkshopPaper;
  document: PlanDocument;
  page: PaperPage;
  t: Translate;
}

function sheetOf(id: WorkshopPaperId, { paper, document, page, t }: Sheet): string {
  switch (id) {
    case "attendance":
      return renderAttendanceSheet(paper, page, t);
    case "hazards":
      return renderHazardSheet(paper, hazardContent(document, paper.locale), page, t);
    case "audit":
      return renderAuditSheet(paper, auditContent(paper.locale), page, t);
  }
}

function auditContent(locale: Locale): AuditSheetContent {
  return {
    systems: AUDIT_SYSTEMS.map(({ system, title }) => ({
      title: title[locale],
      items: auditCatalogue.items.filter((item) => item.system === system),
    })),
    answers: auditAnswers.options.map(({ code, label }) => ({ code, label: label[locale] })),
  };
}

function hazardContent(document: PlanDocument, locale: Locale): HazardSheetContent {
  const { matrix, hazards } = readRisk(document, []);
  return {
    probabilities: stepsOf(matrixProbabilities, locale),
    impacts: stepsOf(matrixImpacts, locale),
    level: (probability, impact) => {
      if (!matrix) return "";
      const { level } = riskLevel(
        matrix,
        matrixAnswer(matrix.probabilities, probability),
        matrixAnswer(matrix.impacts, impact),
      );
      return level === null ? "" : labelOf(riskLevels, level, locale);
    },
    hazards: hazards.flatMap(({ hazard, subHazards }) => {
      if (hazard === null) return [];
      const cases = subHazards.map((code) => labelOf(hazardCases, code, locale));
      const group = labelOf(hazardGroups, hazard, locale);
      return [cases.length === 0 ? group : `${group}: ${cases.join(", ")}`];
    }),
  };
}

function stepsOf({ options }: CodeList, locale: Locale): ScaleStep[] {
  return options.map(({ code, label, about }) => ({
    code,
    label: label[locale],
    about: about?.[locale] ?? "",
  }));
}

function labelOf({ options }: CodeList, code: string, locale: Locale): string {
  return options.find((option) => option.code === code)?.label[locale] ?? code;
}

function paperPage(
  { plan, template }: OpenPlan,
  { locale, sender }: WorkshopPaper,
  id: WorkshopPaperId,
  nonce: string,
): PaperPage {
  const t = serverTranslator(locale);
  const back = pagesWithPaper(template, id).map(({ section, page }) => ({
    href: pagePath(plan.id, { section, instance: SINGLE_INSTANCE }, page),
    text: t(`workshop.back.${id}`),
  }));
  const papers = WORKSHOP_PAPERS.map((other) => ({
    href: workshopPaperPath(plan.id, other),
    text: t(`workshop.${other}.title`),
    current: other === id,
  }));
  return {
    assets: linkedPaperAssets,
    nonce,
    armsUrl: sender.arms === null ? null : `${filePath(plan.id, sender.arms)}?inline`,
    toolbar: {
      links: [...back, ...papers, ...otherLanguages(workshopPaperPath(plan.id, id), locale)],
      missing: null,
    },
  };
}

/** Where what a sheet gathers is typed in: the first page that names it as its own. */
function pagesWithPaper(template: Template, id: WorkshopPaperId): { section: string; page: string }[] {
  return template.sections
    .filter(({ instances }) => !instances)
    .flatMap(({ id: section, pages }) =>
      pages.filter(({ papers }) => papers?.[0] === id).map((page) => ({ section, page: page.id })),
    )
    .slice(0, 1);
}
