import type { ActionSums, ActionTotals } from "../actions/action-totals";
import type { EnergyAccessResult } from "../energy-access/energy-access";
import type { AuditResult } from "../facilities/audit";
import type { FacilitiesResult } from "../facilities/facilities";
import type { FinanceYear } from "../finance/by-year";
import type { FinanceResult, FundingGap } from "../finance/finance";
import type { Money } from "../finance/money";
import type { ConversionRate, MoneyBasis, PlanMoney } from "../finance/plan-money";
import type { InventoryChanges } from "../inventory/compare-inventories";
import type { InventoryResult } from "../inventory/compute-inventory";
import type { InventoryInput } from "../inventory/inventory-input";
import type { IndicatorResult } from "../monitoring/indicator";
import type { InventoryOnPath } from "../monitoring/inventories-on-path";
import type { SpendingResult } from "../monitoring/spending";
import type { Explained, ExplainedTotal } from "../numbers/explained";
import type { AdaptationGaps } from "../risk/adaptation-gaps";
import type { FollowedIndicator } from "../risk/goal-progress";
import type { ResidualRisk } from "../risk/residual-risk";
import type { RiskLevel, RiskMatrix } from "../risk/risk-matrix";
import type { ExposedGroup, RankedHazard } from "../risk/risk-ranking";
import type { ScoreboardStep } from "../risk/scoreboard";
import type { BauResult } from "../targets/bau";
import type { Benchmark } from "../targets/benchmarks";
import type { NationalEdition } from "../targets/national-series";
import type { RaceToZeroStep } from "../targets/race-to-zero";
import type { TargetInput, TargetResult } from "../targets/target";
import type { TrajectoryPoint } from "../targets/trajectory";
import type { Wedge } from "../targets/wedges";
import type { PlanEconomics } from "./read-economics";
import type { TargetPerimeter } from "./target-perimeter";

/** Every derived number of a plan. Unknown is null everywhere. */
export interface PlanResults {
  /** By year. Inventories whose year is not known are in `undated`. */
  inventories: PlanInventory[];
  /** Instances whose year is missing or unreadable: nothing can be computed of them. */
  undated: string[];
  targets: PlanTarget[];
  trajectory: Trajectory;
  /** Editions of the target of the plan's country. */
  nationalTargets: NationalEdition[];
  /** Race to Zero's steps with their evidence; empty in plans that do not declare it. */
  raceToZero: RaceToZeroStep[];
  developmentPathways: DevelopmentPathways;
  /** Mitigation actions. */
  actions: ActionTotals;
  adaptation: AdaptationTotals;
  adaptationGoals: AdaptationGoal[];
  /** Adaptation scoreboard of the EU Covenant; empty in plans that do not declare it, and while nothing is graded. */
  scoreboard: ScoreboardStep[];
  risk: RiskResult;
  energyAccess: EnergyAccessResult;
  facilities: FacilitiesResult;
  /** Walks through buildings, of those in which something is answered. */
  audits: AuditResult[];
  finance: PlanFinance;
  /** Follow-up as answered. Nothing of it depends on the day: what is late is asked for with a date. */
  monitoring: MonitoringResult;
}

export interface MonitoringResult {
  /** Of the plan, then of its actions that are not cancelled. */
  indicators: IndicatorResult[];
  spending: SpendingResult;
  /** Mean of the progress that the actions state; share. */
  progress: ExplainedTotal;
  /** One for each way to targets of one perimeter. */
  onPath: { targets: string[]; years: InventoryOnPath[] }[];
  /** Main steps of the actions. */
  steps: ActionStep[];
}

export interface ActionStep {
  action: string;
  row: string;
  name: string;
  /** "YYYY-MM". */
  month: string | null;
  done: boolean;
}

export interface PlanInventory extends InventoryResult {
  /** Id of the section's instance. */
  instance: string;
  /** The GPC level that the inventory says it has. */
  gpcLevel: "basic" | "basic-plus" | null;
  /** What it was computed from. */
  input: InventoryInput;
  population: number | null;
  /** The territory in the plan's words. */
  boundary: string | null;
  /** The total printed in the source, where the plan names one. */
  statedTotal: number | null;
  statedTotalSource: string | null;
  /** Set where a document's total is all that is known: no row is counted, and nothing of it was computed here. */
  documentTotal?: DocumentTotal;
  /** From the inventory before it; null for the first. */
  changes: InventoryChanges | null;
}

/** A total as a document states it. */
export interface DocumentTotal {
  /** t, in the gases that the inventory says. */
  tco2e: number;
  source: string | null;
}

export interface PlanTarget {
  row: string;
  name: string;
  perimeter: TargetPerimeter;
  /** Compared with the inventory's, as the plan says. */
  perimeterRelation: "same" | "smaller" | "larger" | null;
  /** Of the inventory of the base year within the perimeter, t; null without one. */
  inventoryTco2e: number | null;
  /** Of the whole of that inventory, t. */
  inventoryTotalTco2e: number | null;
  /** Inventories within the perimeter, by year. */
  history: TrajectoryPoint[];
  /** Those of them that are totals stated by a document. */
  documented?: { year: number; source: string | null }[];
  input: TargetInput;
  result: TargetResult;
  bau: BauResult;
  /** The plan tells how its scenario was projected. */
  bauExplained: boolean;
  benchmarks: Benchmark[];
  /** The 1.5 °C pathway from the municipality's emissions; empty while they are unknown. */
  onePointFive: TrajectoryPoint[];
  /** How the residual emissions of a net-zero target are compensated. */
  compensation: string | null;
  milestones: Milestone[];
  /** The level printed in the source, where the plan names one, tCO2e. */
  statedTco2e: number | null;
  /** Through its milestones, one point a year; empty while base or target is unknown. */
  path: TrajectoryPoint[];
}

/** An interim emission level that the plan states. */
export interface Milestone {
  row: string;
  target: string | null;
  year: number;
  tco2e: number | null;
  note: string | null;
}

export interface Trajectory {
  /** Totals of the inventories, by year. */
  inventories: TrajectoryPoint[];
  targets: { row: string; name: string; points: TrajectoryPoint[] }[];
  milestones: Milestone[];
  /** One for each base year and perimeter of the targets. */
  pathways: Pathway[];
}

export interface Pathway {
  /** Rows of its targets, by year. */
  targets: string[];
  /** Within their perimeter. */
  history: TrajectoryPoint[];
  /** Empty while unknown. */
  bau: TrajectoryPoint[];
  /** One point a year through milestones and targets. */
  path: TrajectoryPoint[];
  /** The promised levels on it. */
  stops: TrajectoryPoint[];
  onePointFive: TrajectoryPoint[];
  /** What the savings of the actions are taken off. */
  reference: { kind: "bau" | TargetInput["savingsFrom"]; points: TrajectoryPoint[] };
  /** Largest first, the others together last. */
  wedges: Wedge[];
  withActions: TrajectoryPoint[];
  /** Actions that count and state no saving: in no wedge. */
  actionsUnknown: number;
}

/** ICLEI's pathways that the actions are tagged with. */
export interface DevelopmentPathways {
  byPathway: {
    code: string;
    count: number;
    /** Of the actions that count, t a year; an action with several tags stands in each. */
    tco2eReduced: number | null;
  }[];
  untagged: number;
}

export interface AdaptationTotals extends ActionTotals {
  /** Of those that also mitigate: their effect is in the totals of the mitigation actions, once. */
  alsoMitigating: ActionSums;
}

export interface AdaptationGoal {
  row: string;
  statement: string | null;
  baseYear: number | null;
  targetYear: number | null;
  /** What is measured, in words. */
  metric: string | null;
  /** Rows of the hazards that it is about. */
  hazards: string[];
  /** That serve it and are not cancelled. */
  actions: { section: string; row: string }[];
  /** The indicator of the plan that follows it; null where it names none. */
  indicator: FollowedIndicator | null;
  progress: Explained | null;
}

export interface RiskResult {
  method: "matrix-3x3" | "matrix-5x5" | "matrix-own" | "index" | null;
  /** Null for the index method, or while no method is chosen or nothing of an own matrix is declared. */
  matrix: RiskMatrix | null;
  hazards: HazardResult[];
  /** Number of hazards by level (`shownLevel`); "unknown" for the others. */
  byLevel: Record<string, number>;
  /** The first to attend first. */
  ranking: RankedHazard[];
  byGroup: ExposedGroup[];
  climate: ClimateSeries[];
  /** What no action answers yet. */
  gaps: AdaptationGaps;
  /** What supports or challenges adaptation, in the order of the plan. */
  capacity: CapacityFactor[];
  /** Events of participation about the risks, in the order of their dates. */
  workshops: RiskWorkshop[];
}

/** One of the factors of adaptive capacity of the Common Reporting Framework. */
export interface CapacityFactor {
  factor: string | null;
  effect: string | null;
  degree: string | null;
  notes: string | null;
}

/** An event that the section on participation says was about risks. */
export interface RiskWorkshop {
  row: string;
  date: string | null;
  kind: string | null;
  attendance: number | null;
  women: number | null;
  result: string | null;
}

/** An observed index over the years for which it is known, by rising year. */
export interface ClimateSeries {
  index: string;
  unit: string | null;
  points: { year: number; value: number }[];
}

/** The risk of a hazard in one time. */
export interface RiskAtHorizon {
  probability: string | null;
  impact: string | null;
  /** Looked up in the matrix, or read from the index by the limits of the plan. */
  level: RiskLevel;
  /** Hazard × exposure × vulnerability (0–1), for the index method; null otherwise. */
  index: Explained | null;
}

export interface AffectedSector {
  sector: string | null;
  vulnerability: string | null;
  adaptiveCapacity: string | null;
  /** The group that suffers most in this sector. */
  group: string | null;
}

/** A hazard as it is today, with what is expected of it. */
export interface HazardResult extends RiskAtHorizon {
  row: string;
  /** Code of the hazard group. */
  hazard: string | null;
  subHazards: string[];
  /** Name in the list of CRF v7. */
  hazardCrf7: string | null;
  near: RiskAtHorizon;
  far: RiskAtHorizon;
  intensityChange: string | null;
  frequencyChange: string | null;
  sectors: AffectedSector[];
  /** Codes of groups exposed to the hazard as a whole. */
  groups: string[];
  /** The level printed in the source. */
  statedLevel: string | null;
  statedLevelSource: string | null;
  /** The looked-up level, else the stated one, else null. */
  shownLevel: string | null;
  residual: ResidualRisk;
  /** Rows of the actions that answer it, of adaptation or of mitigation that also adapts. */
  actions: string[];
}

export interface PlanFinance extends FinanceResult {
  /** Of the whole plan, as the municipality states it. */
  overallBudget: Money | null;
  spentSoFar: Money | null;
  /** Sources that the plan names as a whole, beside those of each action. */
  sources: {
    row: string;
    source: string | null;
    detail: string | null;
    money: Money | null;
    state: string | null;
  }[];
  /** In which actions are compared and added; null while the plan has several and states none. */
  planMoney: PlanMoney | null;
  planMoneyOrigin: MoneyBasis["origin"];
  /** Rates by which costs and funding of actions were brought to it. */
  conversions: ConversionRate[];
  /** Actions with an amount that no stated rate converts: its totals stand apart. */
  notConverted: string[];
  /** Of the overall budget, beside the sources that the plan names as a whole. */
  budgetGap: FundingGap;
  byYear: FinanceYear[];
  /** Payback, net present value, cost per tonne and ranking of the mitigation actions. */
  economics: PlanEconomics;
}
