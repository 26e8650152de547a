import type { PlanDocument } from "../plan-document";
import type { PlanResults } from "../plan-results";

/** What facts are read from. */
export interface FactInput {
  plan: PlanDocument;
  results: PlanResults;
  /** Day of joining the framework that asks; null where the plan does not say. */
  joined: string | null;
}
