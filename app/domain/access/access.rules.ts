/** Who may do what: the one function every route and use case asks. Anything not granted here is refused. */
import type { Actor } from "./actor";

export type PlanAction =
  | "read"
  | "edit"
  | "comment"
  | "submit"
  | "review"
  /** Allow technicians to write in the draft, choose frameworks, show the short path. */
  | "configure";

export type NetworkAction =
  | "read-network"
  | "review-network"
  /** Recommend emission factors to the municipalities: work of technicians, who answer for the numbers. */
  | "recommend-factors"
  /** Add measures to the library of the municipalities: work of technicians too. */
  | "keep-measures"
  | "administer";

/** The plan as far as access goes. */
export interface PlanPlace {
  municipalityId: string;
  networkId: string;
  technicianMayEdit: boolean;
}

export function mayOnPlan(actor: Actor, action: PlanAction, plan: PlanPlace): boolean {
  const officer = isOfficerOf(actor, plan.municipalityId);
  const technician = isTechnicianOf(actor, plan.networkId);
  switch (action) {
    case "read":
    case "comment":
      return officer || technician;
    case "edit":
      return officer || (technician && plan.technicianMayEdit);
    case "submit":
    case "configure":
      return officer;
    case "review":
      return technician;
  }
}

export function mayInNetwork(actor: Actor, action: NetworkAction, networkId: string): boolean {
  switch (action) {
    case "read-network":
    case "review-network":
    case "recommend-factors":
    case "keep-measures":
      return isTechnicianOf(actor, networkId);
    case "administer":
      return actor.networks.some((place) => place.networkId === networkId && place.role === "administrator");
  }
}

export function isOfficerOf(actor: Actor, municipalityId: string): boolean {
  return actor.municipalities.some((place) => place.municipalityId === municipalityId);
}

/** Administrators are technicians too: in small networks they are the same person. */
export function isTechnicianOf(actor: Actor, networkId: string): boolean {
  return actor.networks.some((place) => place.networkId === networkId);
}
