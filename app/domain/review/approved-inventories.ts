/** What a network's towns are compared by: the inventories of a submission that the network approved. */
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

/** Other stages hold inventories because their numbers rest on them: approving those approves no inventory. */
export function approvesInventories(template: Template, stage: StageId): boolean {
  return sectionsOfStage(template, stage).some(({ id }) => id === INVENTORIES);
}

export function approvedInventories({ results }: SubmissionSnapshot): ApprovedInventory[] {
  return results.inventories.map(({ instance, year, population, gases, input }) => ({
    instance,
    year,
    population,
    gases,
    sectors: peerSectors(input),
  }));
}
