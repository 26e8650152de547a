/**
 * The key to one plan's rows. Only `openPlan` makes one, after asking whether the actor may; every repository
 * function takes one and filters by it, so that a query cannot forget its tenant.
 */
declare const opened: unique symbol;
export interface PlanScope {
  readonly [opened]: true;
  readonly planId: string;
  readonly municipalityId: string;
  readonly networkId: string;
}

export function planScope(place: { planId: string; municipalityId: string; networkId: string }): PlanScope {
  return place as unknown as PlanScope;
}
