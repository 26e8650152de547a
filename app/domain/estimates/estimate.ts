import { REGISTERS, type RegisterId } from "../facilities/register-figures";
import type { DataBasis, DataQuality } from "../inventory/inventory-input";
import type { Explained } from "../numbers/explained";
import type { Unit } from "../numbers/units";
import type { Text } from "../template/text";

/** A figure of the municipality's own register is no estimate, but is offered, used and dropped like one. */
export type RegisterEstimateId = `register-${RegisterId}`;

export type EstimateId =
  | RegisterEstimateId
  | "energy-balance-per-inhabitant"
  | "cylinders-per-user"
  | "piped-gas-per-inhabitant"
  | "fleet-distance"
  | "waste-per-inhabitant"
  | "sewer-share";

/** The row that lacks a figure. What its kind does not ask is null. */
export interface RowTarget {
  kind: "energy" | "waste" | "wastewater";
  carrier: string | null;
  covenantSector: string | null;
  wasteKind: string | null;
  treatment: string | null;
}

export interface EstimateRange {
  low: number;
  high: number;
  source: Text;
}

/** An amount that public figures suggest, to be accepted, edited or refused. */
export interface Estimate {
  id: EstimateId;
  target: RowTarget;
  /** The question of the row that it answers. */
  fills: "amount" | "peopleServed";
  label: Text;
  /** `value` is never null; `unit` is that of the row's question. */
  amount: Explained & { value: number; unit: Unit };
  range: EstimateRange | null;
  /** What to write as the source of the datum: publication, place and year. */
  source: Text;
  /** Year of the figures; null when they belong to no year (IPCC defaults). */
  dataYear: number | null;
  /** The figures are of another year than the one asked for. */
  borrowed: boolean;
  dataBasis: DataBasis;
  dataQuality: DataQuality;
  /** The amount does not follow the number of inhabitants (industry, farming): better left out of quick sums. */
  uneven: boolean;
}

/** Why there is no estimate; each is a sentence of the catalogue (`estimate.none.<reason>`). */
export type NoEstimateReason =
  /** Not stated in plan or inventory. */
  | "population"
  | "year"
  | "province"
  | "vehicles"
  /** The publications hold no figure of the country. */
  | "country"
  /** Province absent from the gas regulator's table: no figure, which is not zero. */
  | "gas-not-published"
  | "gas-not-delivered"
  | "no-gas-network"
  /** The balance counts it together with something else; the municipality has its own bills. */
  | "not-separated"
  /** Depends on what is done here, not on the number of inhabitants. */
  | "local-practice";

export type EstimateOutcome =
  { ok: true; estimate: Estimate } | { ok: false; id: EstimateId; reason: NoEstimateReason };

export function registerOf(estimate: string): RegisterId | null {
  return REGISTERS.find((register) => estimate === `register-${register}`) ?? null;
}

export function refused(id: EstimateId, reason: NoEstimateReason): EstimateOutcome {
  return { ok: false, id, reason };
}
