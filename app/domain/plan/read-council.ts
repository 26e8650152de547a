/** What a paper for the council says of a plan; unknown is null or empty, and the paper says so. */
import type { ActionRow } from "../actions/action-totals";
import type { Money, MoneySum } from "../finance/money";
import { UNALLOCATED } from "../inventory/compute-inventory";
import { ratio } from "../numbers/explained";
import type { FrameworkId } from "../template/template";
import { answersIn, numberOf, rowsIn, tableOf, textOf } from "./answers";
import { joiningDay } from "./framework-facts/plan-facts";
import { latestInventory } from "./framework-facts/inventory-facts";
import type { HazardResult, PlanInventory, PlanResults, PlanTarget } from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { countedActions } from "./read-actions";
import { TARGETS } from "./read-targets";

/** A national law that drafts of a country may cite. */
export interface CouncilLaw {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  name: Readonly<Record<"es" | "en" | "pt", string>>;
  /** Cited only where the plan has actions of one of these sectors. */
  sectors?: readonly string[];
}

export interface CouncilFacts {
  /** Small places have a communal commission in the council's place. */
  body: "council" | "commune";
  joined: { framework: FrameworkId; day: string | null }[];
  laws: CouncilLaw[];
  /** Rules that the plan itself names. */
  localRules: string[];
  period: { from: number | null; to: number | null };
  inventory: PlanInventory | null;
  /** Of the inventory, the largest first, with their share (0–1) of the total. */
  sectors: { code: string; tco2e: number; share: number | null }[];
  hazards: number;
  /** High and very high. */
  highRisks: HazardResult[];
  target: PlanTarget | null;
  adaptationGoals: string[];
  mitigation: { count: number; tco2e: number | null; unknown: number; top: ActionRow[] };
  adaptation: { count: number; top: ActionRow[] };
  cost: MoneySum;
  unfunded: MoneySum;
  /** Of the whole plan, as the municipality states it. */
  budget: Money | null;
  meetings: number;
  /** Codes of the municipal area and of how often the plan is looked at. */
  leadArea: string | null;
  frequency: string | null;
  /** "YYYY-MM". */
  nextReview: string | null;
}

const TOP_MITIGATION = 5;
const TOP_ADAPTATION = 3;
const TOP_SECTORS = 5;
const HIGH: readonly string[] = ["very-high", "high"];
const COMMUNES: readonly string[] = ["commune", "rural-commune"];

export function readCouncil(
  plan: PlanDocument,
  results: PlanResults,
  laws: readonly CouncilLaw[],
): CouncilFacts {
  const summary = answersIn(plan, "summary");
  const monitoring = answersIn(plan, "monitoring");
  const governance = answersIn(plan, "governance");
  const inventory = latestInventory({ results });
  const mitigation = countedActions(results.actions.rows);
  const adaptation = countedActions(results.adaptation.rows);
  const { tco2eReduced } = results.actions.totals;
  return {
    body: bodyOf(plan),
    joined: plan.frameworks.map((framework) => ({ framework, day: joiningDay(plan, framework) })),
    laws: lawsFor(plan, mitigation, laws),
    localRules: tableOf(governance, "localRules").flatMap(({ values }) => textOf(values, "name") ?? []),
    period: { from: numberOf(summary, "periodStart"), to: numberOf(summary, "periodEnd") },
    inventory,
    sectors: inventory ? largestSectors(inventory) : [],
    hazards: results.risk.hazards.length,
    highRisks: results.risk.hazards.filter(({ shownLevel }) => HIGH.includes(shownLevel ?? "")),
    target:
      results.targets.find(({ result }) => result.targetTco2e.value !== null) ?? results.targets[0] ?? null,
    adaptationGoals: rowsIn(plan, TARGETS, "adaptationGoals").flatMap(
      ({ values }) => textOf(values, "statement") ?? [],
    ),
    mitigation: {
      count: mitigation.length,
      tco2e: tco2eReduced.value,
      unknown: tco2eReduced.unknown,
      top: topActions(mitigation, TOP_MITIGATION),
    },
    adaptation: { count: adaptation.length, top: topActions(adaptation, TOP_ADAPTATION) },
    cost: results.finance.cost,
    unfunded: results.finance.unfunded,
    budget: results.finance.overallBudget,
    meetings: tableOf(governance, "participationEvents").length,
    leadArea: textOf(governance, "leadArea"),
    frequency: textOf(monitoring, "frequency"),
    nextReview: textOf(monitoring, "nextReview"),
  };
}

function bodyOf(plan: PlanDocument): CouncilFacts["body"] {
  const kind = textOf(answersIn(plan, "profile"), "localGovernmentType") ?? "";
  const said = textOf(answersIn(plan, "governance"), "councilActBody");
  return said === "communal-commission" || (said === null && COMMUNES.includes(kind)) ? "commune" : "council";
}

function lawsFor(
  { municipality }: PlanDocument,
  actions: readonly ActionRow[],
  laws: readonly CouncilLaw[],
): CouncilLaw[] {
  const sectors = new Set(actions.flatMap(({ sector }) => sector ?? []));
  return laws.filter(
    (law) =>
      law.country === municipality.country &&
      (law.sectors === undefined || law.sectors.some((sector) => sectors.has(sector))),
  );
}

function largestSectors({ byCovenantSector, totalTco2e }: PlanInventory): CouncilFacts["sectors"] {
  return Object.entries(byCovenantSector)
    .flatMap(([code, { value }]) =>
      code === UNALLOCATED || value === null || value <= 0
        ? []
        : [{ code, tco2e: value, share: ratio(value, totalTco2e.value) }],
    )
    .sort((a, b) => b.tco2e - a.tco2e)
    .slice(0, TOP_SECTORS);
}

/** Those that the plan calls key actions first, then those that avoid most; what is not known comes last. */
function topActions(actions: readonly ActionRow[], count: number): ActionRow[] {
  return [...actions]
    .sort(
      (a, b) => Number(b.keyAction) - Number(a.keyAction) || (b.tco2eReduced ?? -1) - (a.tco2eReduced ?? -1),
    )
    .slice(0, count);
}
