import { councilLawsOf } from "templates/registry";
import { COUNCIL_PAPERS, councilPaperPath, filePath, frameworksPath } from "~/domain/plan/plan-paths";
import type { CouncilPaperId } from "~/domain/template/template";
import { readCouncil } from "~/domain/plan/read-council";
import { readSender } from "~/domain/plan/read-requests";
import { serverTranslator } from "~/i18n/catalogue.server";
import { calendarDay } from "~/i18n/format";
import { createBlockWords } from "~/print/blocks/block-words";
import { type CouncilPaper, missingParts } from "~/print/council/council-paper";
import { renderNote } from "~/print/council/render-note";
import { renderOrdinance } from "~/print/council/render-ordinance";
import { linkedPaperAssets } from "~/print/linked-assets.server";
import type { PaperPage } from "~/print/requests/request-paper";
import { readDraft } from "../draft.server";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import type { OpenPlan } from "../open-plan.server";
import { askedLanguage, otherLanguages } from "../requests/request-paper.server";

const RENDER = { "council-note": renderNote, "council-ordinance": renderOrdinance } as const;

/** A paper for the council as a page to print; `?language=` writes it in another one than the plan's. */
export async function councilPaper(args: EntryRequest, id: CouncilPaperId): Promise<Response> {
  const { services, nonce } = args.context;
  const { open } = await openForRequest(args, "read");
  const { plan: record, template } = open;
  const locale = askedLanguage(args.request) ?? record.locale;
  const { plan, results } = await readDraft(services, open);
  const paper: CouncilPaper = {
    locale,
    municipality: record.municipalityName,
    province: record.province,
    planTitle: record.title,
    sender: readSender(plan, ""),
    template,
    facts: readCouncil(plan, results, councilLawsOf(template)),
    date: calendarDay(services.now()),
    words: createBlockWords({ t: serverTranslator(locale), locale, template, chartTable: "shown" }),
  };
  return new Response(RENDER[id](paper, paperPage(open, paper, id, nonce)), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}

function paperPage({ plan }: OpenPlan, paper: CouncilPaper, id: CouncilPaperId, nonce: string): PaperPage {
  const { t, format } = paper.words;
  const { arms } = paper.sender;
  const lacks = missingParts(paper);
  return {
    assets: linkedPaperAssets,
    nonce,
    armsUrl: arms === null ? null : `${filePath(plan.id, arms)}?inline`,
    toolbar: {
      links: [
        { href: frameworksPath(plan.id), text: t("council.back") },
        ...COUNCIL_PAPERS.map((other) => ({
          href: councilPaperPath(plan.id, other),
          text: t(`council.paper.${other}`),
          current: other === id,
        })),
        ...otherLanguages(councilPaperPath(plan.id, id), paper.locale),
      ],
      missing: lacks.length === 0 ? null : t("council.toolbarMissing", { parts: format.list(lacks) }),
    },
  };
}
