/** What a plan shows to each framework: facts from its answers and results, and the days from which deadlines count. */
import type { Fact, FactId } from "../../frameworks/fact";
import type { FrameworkEvidence } from "../../frameworks/framework-standing";
import type { Anchors } from "../../frameworks/standing";
import type { FrameworkId } from "../../template/template";
import { answersIn, numberOf } from "../answers";
import type { PlanDocument } from "../plan-document";
import type { PlanResults } from "../plan-results";
import { RISK } from "../read-risk";
import * as adaptation from "./adaptation-facts";
import type { FactInput } from "./fact-input";
import * as inventory from "./inventory-facts";
import * as whole from "./plan-facts";
import * as target from "./target-facts";

/** By framework: deadlines count from the day of joining it. */
export function readFrameworkEvidence(
  plan: PlanDocument,
  results: PlanResults,
): (framework: FrameworkId) => FrameworkEvidence {
  return (framework) => {
    const input = { plan, results, joined: whole.joiningDay(plan, framework) };
    return { facts: factsOf(input), anchors: anchorsOf(input) };
  };
}

const READERS: Readonly<Record<FactId, (input: FactInput) => Fact>> = {
  joined: whole.joined,
  strategy: whole.strategy,
  published: whole.published,
  "plan-adopted": whole.planAdopted,
  "report-made": whole.reportMade,
  "same-source": whole.sameSource,
  inventory: inventory.inventory,
  "baseline-inventory": inventory.baselineInventory,
  "inventory-sectors": inventory.inventorySectors,
  "inventory-potentials": inventory.inventoryPotentials,
  "notation-explained": inventory.notationExplained,
  "inventory-not-old": inventory.inventoryNotOld,
  "inventory-key-sectors": inventory.inventoryKeySectors,
  "mitigation-target": target.mitigationTarget,
  "target-as-national": target.targetAsNational,
  "interim-target": target.interimTarget,
  "mitigation-actions": target.mitigationActions,
  "key-mitigation-actions": target.keyMitigationActions,
  "mitigation-actions-complete": target.mitigationActionsComplete,
  "actions-key-sectors": target.actionsKeySectors,
  "actions-reach-target": target.actionsReachTarget,
  "risk-assessment": adaptation.riskAssessment,
  "hazards-complete": adaptation.hazardsComplete,
  "adaptive-capacity": adaptation.adaptiveCapacity,
  "adaptation-commitment": adaptation.adaptationCommitment,
  "adaptation-goal": adaptation.adaptationGoal,
  "adaptation-scoreboard": adaptation.adaptationScoreboard,
  "adaptation-actions": adaptation.adaptationActions,
  "key-adaptation-actions": adaptation.keyAdaptationActions,
  "energy-assessment": adaptation.energyAssessment,
  "energy-attributes": adaptation.energyAttributes,
  "energy-macro-areas": adaptation.energyMacroAreas,
  "energy-goal": adaptation.energyGoal,
  "energy-actions": adaptation.energyActions,
  "race-pledge": (input) => whole.raceStep(input, "pledge"),
  "race-plan": (input) => whole.raceStep(input, "plan"),
  "race-proceed": (input) => whole.raceStep(input, "proceed"),
  "race-publish": (input) => whole.raceStep(input, "publish"),
  "race-persuade": (input) => whole.raceStep(input, "persuade"),
  participation: whole.participation,
  gender: ({ plan }) => whole.answered(plan, "governance", "genderApproach"),
  "vulnerable-groups": ({ plan }) => whole.answered(plan, "governance", "vulnerableGroups"),
  principles: ({ plan }) => whole.answered(plan, "governance", "planningPrinciples"),
  monitoring: whole.monitoring,
  "next-review": ({ plan }) => whole.answered(plan, "monitoring", "nextReview"),
};

function factsOf(input: FactInput): Record<FactId, Fact> {
  return Object.fromEntries(Object.entries(READERS).map(([id, read]) => [id, read(input)])) as Record<
    FactId,
    Fact
  >;
}

function anchorsOf(input: FactInput): Anchors {
  const { plan, joined } = input;
  const approved = whole.adoptionDay(plan);
  const latest = endOfYear(inventory.latestInventory(input)?.year ?? null);
  return {
    joining: joined,
    "plan-or-report": approved === null ? null : later(approved, whole.reportDays(plan).at(-1) ?? null),
    "plan-or-inventory": approved === null ? null : later(approved, latest),
    "latest-inventory": latest,
    "risk-assessment": endOfYear(numberOf(answersIn(plan, RISK), "assessmentYear")),
    "public-report": whole.lastPublicReport(plan),
  };
}

function endOfYear(year: number | null): string | null {
  return year === null || !Number.isInteger(year) || year < 1000 || year > 9999 ? null : `${year}-12-31`;
}

function later(day: string, other: string | null): string {
  return other !== null && other > day ? other : day;
}
