/** The page of facility results: indicators, the worst first, beside similar towns and the inventory; what to review. */
import { networkFacilityStatistics } from "db/repositories/peers.server";
import type { Finding } from "~/domain/checks/finding";
import { populationBand } from "~/domain/inventory/peer-comparison";
import { entryPath, pagePath, sectionPath } from "~/domain/plan/plan-paths";
import type { PlanResults } from "~/domain/plan/plan-results";
import { FACILITIES } from "~/domain/plan/read-facilities";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import {
  besideSimilarFacilities,
  ownIndicators,
  type SimilarFacilities,
} from "~/domain/plan/similar-facilities";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { sectionOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { inventoryName } from "~/print/blocks/inventory-labels";
import { renderFacilities, renderSimilarFacilities } from "~/print/facilities-page";
import type { PrintContext } from "~/print/print-context";
import { draftContext, draftFindings, readDraft } from "./draft.server";
import { type LinkedFinding, linkedFindings } from "./linked-findings.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface FacilityResultsView {
  plan: { id: string; title: string };
  section: { title: string; path: string };
  /** Markup that the server made, with its text escaped; empty without anything recorded. */
  html: string;
  /** Inventories whose year the registers know: where their figures are brought in. */
  inventories: { text: string; path: string }[];
  /** Null while there is nothing to compare. */
  similarTowns: { title: string; html: string } | null;
  findings: LinkedFinding[];
}

export async function facilityResults(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<FacilityResultsView> {
  const { template, plan: record } = open;
  const draft = await readDraft(services, open);
  const { results } = draft;
  const context = draftContext(open, draft, locale);
  const title = sectionOf(template, FACILITIES)?.title[locale] ?? FACILITIES;
  const towns = await similarTowns(services, open, results);
  return {
    plan: { id: record.id, title: record.title },
    section: { title, path: sectionPath(record.id, FACILITIES) },
    html: renderFacilities(results, context),
    inventories: results.facilities.registers.flatMap(({ instance, year, lines }) =>
      lines.length === 0
        ? []
        : [{ text: inventoryName({ year }, context), path: rowsPath(record.id, instance) }],
    ),
    similarTowns: towns && {
      title: context.t("facilities.peers.title"),
      html: renderSimilarFacilities(towns, context),
    },
    findings: linkedFindings(
      draftFindings(services, open, draft).filter(({ section }) => section === FACILITIES),
      context,
      (finding) => linkTo(finding, record.id, title, context),
    ),
  };
}

function rowsPath(planId: string, instance: string): string {
  return `${pagePath(planId, { section: INVENTORIES, instance }, INVENTORY_ROWS)}#registers`;
}

/** The network, not the draft, says how large a town is; only where it does not know, the inventory does. */
async function similarTowns(
  { db }: Services,
  { plan, scope }: OpenPlan,
  results: PlanResults,
): Promise<SimilarFacilities | null> {
  const own = ownIndicators(results);
  if (!own) return null;
  const population = plan.population ?? results.inventories.at(-1)?.population ?? null;
  if (population === null) return { kind: "no-population" };
  const band = populationBand(population);
  const { municipalityId, networkId } = scope;
  const statistics = await networkFacilityStatistics(db, networkId, {
    municipalityId,
    country: plan.country,
    band,
  });
  return besideSimilarFacilities(own, band, statistics);
}

/** To the list or the row that it is about. */
function linkTo(
  { section, instance = SINGLE_INSTANCE, field, row }: Finding,
  planId: string,
  title: string,
  context: PrintContext,
): LinkedFinding["links"][number] {
  const base = { section, instance };
  if (field !== undefined && row !== undefined)
    return { text: title, path: entryPath(planId, { ...base, field, row }) };
  const page = sectionOf(context.input.template, section)?.pages.find(({ fields }) =>
    fields.some(({ id }) => id === field),
  );
  return page
    ? { text: context.say(page.title), path: pagePath(planId, base, page.id) }
    : { text: title, path: entryPath(planId, base) };
}
