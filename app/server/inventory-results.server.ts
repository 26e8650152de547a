/** The page of inventory results: what the draft's inventories add up to, beside similar towns, and what to review. */
import { networkPeerStatistics } from "db/repositories/peers.server";
import type { Finding } from "~/domain/checks/finding";
import { populationBand } from "~/domain/inventory/peer-comparison";
import { entryPath, sectionPath } from "~/domain/plan/plan-paths";
import type { PlanInventory } from "~/domain/plan/plan-results";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import { referenceKey } from "~/domain/plan/row-references";
import { besideSimilarTowns, inventoryToCompare, type SimilarTowns } from "~/domain/plan/similar-towns";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { sectionOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { inventoryName } from "~/print/blocks/inventory-labels";
import { renderInventory, renderSimilarTowns, renderYears } from "~/print/inventory-page";
import type { PrintContext } from "~/print/print-context";
import { draftContext, draftFindings, readDraft } from "./draft.server";
import { type LinkedFinding, linkedFindings } from "./linked-findings.server";
import type { OpenPlan } from "./open-plan.server";
import { remarksByRow } from "./row-marks.server";
import type { Services } from "./services.server";

export interface InventoryResultsView {
  plan: { id: string; title: string };
  sectionPath: string;
  /** Latest first. `html` is markup that the server made, with its text escaped. */
  inventories: { id: string; name: string; path: string; html: string }[];
  /** All years together; empty with fewer than two inventories. */
  years: string;
  /** Null while there is nothing to compare. */
  similarTowns: { title: string; html: string } | null;
  findings: LinkedFinding[];
}

export async function inventoryResults(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<InventoryResultsView> {
  const { plan: record } = open;
  const draft = await readDraft(services, open);
  const { results } = draft;
  const findings = draftFindings(services, open, draft).filter(({ section }) => section === INVENTORIES);
  const context = draftContext(open, draft, locale);
  const page = {
    planId: record.id,
    results,
    context,
    remarks: (instance: string) => remarksByRow(findings, { section: INVENTORIES, instance }, locale),
  };
  const towns = await similarTowns(services, open, results.inventories);
  return {
    plan: { id: record.id, title: record.title },
    sectionPath: sectionPath(record.id, INVENTORIES),
    inventories: [...results.inventories].reverse().map((inventory) => ({
      id: inventory.instance,
      name: inventoryName(inventory, context),
      path: entryPath(record.id, { section: INVENTORIES, instance: inventory.instance }),
      html: renderInventory(inventory, page),
    })),
    years: renderYears(results, context),
    similarTowns: towns && {
      title: context.t("results.peersTitle"),
      html: renderSimilarTowns(towns, context),
    },
    findings: linkedFindings(findings, context, (finding) => linkTo(finding, open, context)),
  };
}

/** The network, not the draft, says how large a town is; only where it does not know, the inventory does. */
async function similarTowns(
  { db }: Services,
  { plan, scope }: OpenPlan,
  inventories: readonly PlanInventory[],
): Promise<SimilarTowns | null> {
  const inventory = inventoryToCompare(inventories);
  if (!inventory) return null;
  const population = plan.population ?? inventory.population;
  if (population === null) return { kind: "no-population", year: inventory.year };
  const band = populationBand(population);
  const statistics = await networkPeerStatistics(db, scope.networkId, {
    municipalityId: scope.municipalityId,
    country: plan.country,
    band,
    gases: inventory.gases,
  });
  return besideSimilarTowns(inventory, band, statistics);
}

function linkTo(
  { instance = SINGLE_INSTANCE, field, row }: Finding,
  { plan, template }: OpenPlan,
  context: PrintContext,
): LinkedFinding["links"][number] {
  const base = { section: INVENTORIES, instance };
  if (row === undefined || field === undefined) {
    const title = sectionOf(template, INVENTORIES)?.title;
    const year = context.entries.values(INVENTORIES, instance)["year"];
    const text =
      typeof year === "number" ? inventoryName({ year }, context) : title ? context.say(title) : INVENTORIES;
    return { text, path: entryPath(plan.id, base) };
  }
  const text = context.references(INVENTORIES).get(referenceKey(instance, row)) ?? row;
  return { text, path: `${entryPath(plan.id, { ...base, field, row })}#findings` };
}
