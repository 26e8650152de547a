/** What can be said of a plan that a requirement rests on; `plan/framework-facts` reads each from answers and results. */
import type { AssumptionParams } from "../numbers/explained";

export const FACT_IDS = [
  "joined",
  "strategy",
  "published",
  "plan-adopted",
  "report-made",
  "same-source",
  "inventory",
  "baseline-inventory",
  "inventory-sectors",
  "inventory-potentials",
  "notation-explained",
  "inventory-not-old",
  "inventory-key-sectors",
  "mitigation-target",
  "target-as-national",
  "interim-target",
  "mitigation-actions",
  "key-mitigation-actions",
  "mitigation-actions-complete",
  "actions-key-sectors",
  "actions-reach-target",
  "risk-assessment",
  "hazards-complete",
  "adaptive-capacity",
  "adaptation-commitment",
  "adaptation-goal",
  "adaptation-scoreboard",
  "adaptation-actions",
  "key-adaptation-actions",
  "energy-assessment",
  "energy-attributes",
  "energy-macro-areas",
  "energy-goal",
  "energy-actions",
  "race-pledge",
  "race-plan",
  "race-proceed",
  "race-publish",
  "race-persuade",
  "participation",
  "gender",
  "vulnerable-groups",
  "principles",
  "monitoring",
  "next-review",
] as const;
export type FactId = (typeof FACT_IDS)[number];

/** A question of the plan, or the section, copy or row that it is about. */
export interface FactPlace {
  section: string;
  instance?: string;
  /** The question, or the list whose `row` it is. */
  field?: string;
  row?: string;
}

/** In the words of a message (`framework.shows.<key>`); numbers are written as they are, those of `amounts` as amounts. */
export interface Evidence {
  key: EvidenceKey;
  params: AssumptionParams;
  place: FactPlace;
}

export const EVIDENCE_KEYS = [
  "joined",
  "answered",
  "said",
  "adopted",
  "report",
  "printed",
  "inventory",
  "sectors",
  "keySectors",
  "potentials",
  "notation",
  "noNotation",
  "years",
  "target",
  "national",
  "interim",
  "noInterim",
  "actions",
  "keyActions",
  "actionsKeySectors",
  "coverage",
  "hazards",
  "factors",
  "goals",
  "indicators",
  "attributes",
  "macroAreas",
  "events",
  "graded",
] as const;
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

export interface Fact {
  /** Null: the plan cannot tell. */
  holds: boolean | null;
  /** What there is. */
  shows: readonly Evidence[];
  /** Where what is missing is written; empty when it holds. */
  lacks: readonly FactPlace[];
}

/** All of them: one that does not hold decides, one that cannot be told leaves it open. */
export function allOf(facts: readonly Fact[]): Fact {
  const holds = facts.some((fact) => fact.holds === false)
    ? false
    : facts.some((fact) => fact.holds === null)
      ? null
      : true;
  return {
    holds,
    shows: facts.flatMap(({ shows }) => shows),
    lacks: facts.flatMap((fact) => (fact.holds === true ? [] : fact.lacks)),
  };
}

export const met = (shows: readonly Evidence[]): Fact => ({ holds: true, shows, lacks: [] });
export const notMet = (lacks: readonly FactPlace[], shows: readonly Evidence[] = []): Fact => ({
  holds: false,
  shows,
  lacks,
});
export const cannotTell = (lacks: readonly FactPlace[], shows: readonly Evidence[] = []): Fact => ({
  holds: null,
  shows,
  lacks,
});

/** Something that an answer shows by being there. */
export function shown(key: EvidenceKey, place: FactPlace, params: AssumptionParams = {}): Evidence {
  return { key, params, place };
}
