/** What a network's towns are compared by: inventories and facilities of a submission that the network approved. */
import { hasAny, peerIndicators, type PeerIndicators } from "../facilities/facility-peers";
import type { GasCoverage } from "../inventory/inventory-input";
import { peerSectors, type PeerSector } from "../inventory/peer-sectors";
import { INVENTORIES } from "../plan/read-inventories";
import { sectionsOfStage } from "../template/shape";
import type { StageId, Template } from "../template/template";
import type { SubmissionSnapshot } from "./submission-snapshot";

export interface ApprovedInventory {
  instance: string;
  year: number;
  population: number | null;
  gases: GasCoverage;
  sectors: Record<PeerSector, number | null>;
}

/** The municipality's own facilities as they were approved. */
export interface ApprovedFacilities {
  /** Of its latest inventory, whose population tells which towns are similar. */
  year: number;
  population: number | null;
  indicators: PeerIndicators;
}

/** What an approval lets towns be compared by. */
export interface ApprovedResults {
  inventories: readonly ApprovedInventory[];
  /** Null without any figure, or without an inventory that says how large the town is. */
  facilities: ApprovedFacilities | null;
}

export function approvedResults(snapshot: SubmissionSnapshot): ApprovedResults {
  return { inventories: approvedInventories(snapshot), facilities: approvedFacilities(snapshot) };
}

/** Other stages hold inventories because their numbers rest on them: approving those approves no inventory. */
export function approvesInventories(template: Template, stage: StageId): boolean {
  return sectionsOfStage(template, stage).some(({ id }) => id === INVENTORIES);
}

function approvedInventories({ results }: SubmissionSnapshot): ApprovedInventory[] {
  return results.inventories.map(({ instance, year, population, gases, input }) => ({
    instance,
    year,
    population,
    gases,
    sectors: peerSectors(input),
  }));
}

function approvedFacilities({ results }: SubmissionSnapshot): ApprovedFacilities | null {
  const latest = results.inventories.at(-1);
  const indicators = peerIndicators(results.facilities);
  if (!latest || !hasAny(indicators)) return null;
  return { year: latest.year, population: latest.population, indicators };
}
