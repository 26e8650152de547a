/** The derived numbers of a plan as plain JSON, for the command line, submissions and other programs. */
import type { ActionRow, ActionSums, ActionTotals } from "../actions/action-totals";
import type { EnergyAccessResult } from "../energy-access/energy-access";
import type { AuditResult, AuditSaving } from "../facilities/audit";
import type { CurveBar } from "../finance/abatement-curve";
import type { RankedAction } from "../finance/ranking";
import type { MeasureEffect } from "../measures/measure-effect";
import type { MeasureMoney } from "../measures/measure-money";
import type { Explained, Explanation, Tally } from "../numbers/explained";
import type {
  MonitoringResult,
  PlanFinance,
  PlanInventory,
  PlanResults,
  PlanTarget,
  RiskAtHorizon,
} from "./plan-results";

/** Plain figures, null for "no data"; `explanations` holds, under the same names, how each was made. */
export type ComputeReport = ReturnType<typeof computeReport>;

export function computeReport(results: PlanResults) {
  const { targets, trajectory, actions, adaptation, risk, energyAccess, facilities, finance } = results;
  return {
    inventories: results.inventories.map(inventoryReport),
    targets: targets.map(targetReport),
    trajectory,
    nationalTargets: results.nationalTargets,
    raceToZero: results.raceToZero,
    developmentPathways: results.developmentPathways,
    actions: actionsReport(actions),
    adaptationActions: {
      ...actionsReport(adaptation),
      alsoMitigating: sumsReport(adaptation.alsoMitigating),
    },
    adaptationGoals: results.adaptationGoals.map(({ progress, ...goal }) => ({
      ...goal,
      progress: progress?.value ?? null,
      explanation: progress?.explanation ?? null,
    })),
    risk: {
      ...risk,
      hazards: risk.hazards.map(({ near, far, ...hazard }) => ({
        ...riskReport(hazard),
        near: riskReport(near),
        far: riskReport(far),
      })),
    },
    energyAccess: energyAccessReport(energyAccess),
    facilities,
    audits: results.audits.map(auditReport),
    finance: financeReport(finance),
    monitoring: monitoringReport(results.monitoring),
  };
}

function monitoringReport({ indicators, spending, progress, onPath, steps }: MonitoringResult) {
  return {
    indicators: indicators.map(({ progress: done, expected, ...indicator }) => ({
      ...indicator,
      ...valuesOf({ progress: done, expected }),
      explanations: explanationsOf({ progress: done, expected }),
    })),
    spending: {
      ...spending,
      rows: spending.rows.map(({ share, ...row }) => ({ ...row, ...figureReport({ share }) })),
      ...figureReport({ share: spending.share }),
    },
    progress: { known: progress.known, unknown: progress.unknown, ...figureReport({ mean: progress }) },
    onPath: onPath.map(({ targets, years }) => ({
      targets,
      years: years.map(({ difference, ...year }) => ({ ...year, ...figureReport({ difference }) })),
    })),
    steps,
  };
}

function figureReport<F extends Figures>(figures: F) {
  return { ...valuesOf(figures), explanations: explanationsOf(figures) };
}

function energyAccessReport({ goals, householdFuelShare, ...access }: EnergyAccessResult) {
  return {
    ...access,
    goals: goals.map(({ change, progress, ...goal }) => ({
      ...goal,
      ...valuesOf({ change, progress }),
      explanations: explanationsOf({ change, progress }),
    })),
    householdFuelShare: householdFuelShare.value,
    explanations: explanationsOf({ householdFuelShare }),
  };
}

function riskReport<R extends RiskAtHorizon>({ level, index, ...risk }: R) {
  return {
    ...risk,
    level: level.level,
    explanation: level.explanation,
    index: index?.value ?? null,
    indexExplanation: index?.explanation ?? null,
  };
}

function inventoryReport(inventory: PlanInventory) {
  const figures = {
    totalTco2e: inventory.totalTco2e,
    basicTco2e: inventory.basicTco2e,
    basicPlusTco2e: inventory.basicPlusTco2e,
    perCapitaTco2e: inventory.perCapitaTco2e,
    apartTco2e: inventory.apartTco2e,
    biogenicTco2: inventory.biogenicTco2,
    memoTco2e: inventory.memoTco2e,
    energyMwh: inventory.energyMwh,
    estimatedShare: inventory.estimatedShare,
  };
  return {
    instance: inventory.instance,
    year: inventory.year,
    kind: inventory.kind,
    gwpSet: inventory.gwpSet,
    gases: inventory.gases,
    unit: inventory.unit,
    population: inventory.population,
    ...valuesOf(figures),
    statedTotal: inventory.statedTotal,
    statedTotalSource: inventory.statedTotalSource,
    documentTotal: inventory.documentTotal ?? null,
    changes: inventory.changes,
    bySector: plain(inventory.bySector),
    bySubsector: plain(inventory.bySubsector),
    byCovenantSector: plain(inventory.byCovenantSector),
    byCarrier: plain(inventory.byCarrier),
    byScope: plain(inventory.byScope),
    byGas: inventory.byGas,
    explanations: explanationsOf(figures),
    rows: inventory.rows.map((row) => ({
      id: row.id,
      label: row.label,
      ...(row.origin ? { origin: row.origin } : {}),
      tco2e: row.tco2e,
      byGas: row.byGas,
      biogenicTco2: row.biogenicTco2,
      counted: row.contribution === "elsewhere" ? "elsewhere" : row.counted,
      missing: row.missing,
      energyMwh: row.energyMwh,
      gpcCell: row.cell?.ref ?? null,
      covenantSector: row.covenantSector,
      carrier: row.carrier,
      scope: row.scope,
      impliedFactor: row.impliedFactor?.value ?? null,
      estimated: row.estimated,
      ...(row.estimate ? { estimate: row.estimate } : {}),
      explanation: row.explanation,
    })),
  };
}

function targetReport(target: PlanTarget) {
  const { row, name, input, result, statedTco2e, bau, benchmarks, perimeter } = target;
  const { id: _id, type, baseYear, targetYear, ...figures } = result;
  return {
    row,
    name,
    type,
    baseYear,
    targetYear,
    perimeter,
    perimeterRelation: target.perimeterRelation,
    inventoryTco2e: target.inventoryTco2e,
    inventoryTotalTco2e: target.inventoryTotalTco2e,
    baseTco2e: input.baseTco2e,
    latest: input.latest,
    savingsFrom: input.savingsFrom,
    actionsTco2e: input.actionsTco2e,
    statedTco2e,
    documentedInventories: target.documented ?? [],
    ...valuesOf(figures),
    explanations: explanationsOf(figures),
    bau: {
      method: bau.method,
      edition: bau.edition,
      tco2e: bau.level.value,
      builtTco2e: bau.built.value,
      statedTco2e: bau.stated,
      missing: bau.missing,
      points: bau.points,
      explanation: bau.level.explanation,
      builtExplanation: bau.built.explanation,
    },
    benchmarks: benchmarks.map(({ level, changeVsBase, ...benchmark }) => ({
      ...benchmark,
      tco2e: level.value,
      changeVsBase: changeVsBase.value,
      explanation: level.explanation,
    })),
    path: target.path,
    milestones: target.milestones,
  };
}

function actionsReport({ totals, bySector, byStatus, rows, shared }: ActionTotals) {
  return {
    totals: sumsReport(totals),
    bySector: Object.fromEntries(
      Object.entries(bySector).map(([sector, sums]) => [sector, sumsReport(sums)]),
    ),
    byStatus,
    rows: rows.map(actionReport),
    // Where each is written; it stands there whole.
    shared: shared.map(({ section, id, title, tco2eReduced }) => ({ section, id, title, tco2eReduced })),
  };
}

function actionReport({ computed, effect, ...action }: ActionRow) {
  return {
    ...action,
    effect: effect && effectReport(effect),
    alone: computed && effectReport(computed.effect),
  };
}

/** Plain figures of a measure, and how each was made. */
function effectReport(effect: MeasureEffect) {
  const { measure, missing, attributed, savedByCarrier, others, money, lifetime, ...rest } = effect;
  const { apartTco2e, ...figures } = rest;
  const all = apartTco2e ? { ...figures, apartTco2e } : figures;
  return {
    measure,
    missing,
    attributed,
    ...valuesOf(all),
    savedByCarrier: valuesOf(savedByCarrier),
    others: others.map(({ nameKey, explained }) => ({ nameKey, ...explained })),
    money: money && moneyReport(money),
    usualLifetimeYears: lifetime,
    explanations: { ...explanationsOf(all), savedByCarrier: explanationsOf(savedByCarrier) },
  };
}

/** By the calculator, whatever the municipality states. */
function moneyReport({ investment, yearlySaving, yearlyCost, missing }: MeasureMoney) {
  const figures = { investment, yearlySaving, yearlyCost };
  return {
    investment: investment?.money ?? null,
    yearlySaving: yearlySaving.money,
    yearlyCost: yearlyCost?.money ?? null,
    missing,
    explanations: mapped(figures, (figure) => figure?.explained.explanation ?? null),
  };
}

function auditReport({ groups, ...audit }: AuditResult) {
  const saving = ({ mwh, byCarrier, tco2e, money }: AuditSaving) => ({
    savedMwh: mwh.value,
    byCarrier,
    tco2e,
    money,
  });
  return {
    ...audit,
    groups: groups.map((group) => ({
      cost: group.cost,
      ...saving(group),
      measures: group.measures.map((measure) => ({
        id: measure.item.id,
        use: measure.item.use,
        ...saving(measure),
        explanation: measure.mwh.explanation,
      })),
    })),
  };
}

function sumsReport({ count, investment, ...figures }: ActionSums) {
  return { count, ...valuesOf(figures), investment, explanations: explanationsOf(figures) };
}

/** Plain figures of each mitigation action; how each was made stands under `explanations`. */
function financeReport({ economics, ...finance }: PlanFinance) {
  const { method, assumed, actions, curve } = economics;
  return {
    ...finance,
    discountRate: { ...method.rate, assumed: assumed.includes("rate") },
    sensitivityRange: method.range,
    actions: actions.map(rankedReport),
    curve: {
      ...curve,
      bars: curve.bars.map(barReport),
      withoutCost: curve.withoutCost.map(barReport),
      withoutCut: curve.withoutCut.map(barReport),
    },
  };
}

function rankedReport({ economics, feasibility, costPerTonne, ...action }: RankedAction) {
  const { payback, npv, yearlyNetCost } = economics;
  const figures = { paybackYears: payback, npv, yearlyNetCost, feasibility: feasibility.score };
  return {
    ...action,
    money: economics.money,
    comparable: economics.comparable,
    missing: economics.missing,
    ...economics.used,
    computedAmounts: Object.keys(economics.computed),
    ...valuesOf(figures),
    neverPaysBack: economics.neverPaysBack,
    costPerTonne: costPerTonne?.value ?? null,
    feasibilityGraded: feasibility.graded,
    sensitivity: economics.sensitivity,
    explanations: { ...explanationsOf(figures), costPerTonne: costPerTonne?.explanation ?? null },
  };
}

function barReport({ costPerTonne, ...bar }: CurveBar) {
  return { ...bar, costPerTonne: costPerTonne.value, unit: costPerTonne.unit };
}

type Figures = Readonly<Record<string, Explained>>;

function valuesOf<F extends Figures>(figures: F): { [K in keyof F]: number | null } {
  return mapped(figures, ({ value }) => value);
}

function explanationsOf<F extends Figures>(figures: F): { [K in keyof F]: Explanation } {
  return mapped(figures, ({ explanation }) => explanation);
}

function mapped<F extends Readonly<Record<string, unknown>>, V>(
  figures: F,
  of: (figure: F[keyof F]) => V,
): { [K in keyof F]: V } {
  const entries = Object.entries(figures).map(([name, figure]) => [name, of(figure as F[keyof F])]);
  return Object.fromEntries(entries) as { [K in keyof F]: V };
}

function plain(parts: Readonly<Record<string, Tally>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part.value]));
}
