import type { Money } from "../finance/money";
import { ratio, relativeDifference, tally } from "../numbers/explained";
import type { FrameworkId } from "../template/template";
import { type Finding, finding, type FindingPlace } from "./finding";
import { countKeySectors } from "./inventory-checks";

/** A mitigation (or other) action, as far as the checks look at it. */
export interface ActionCheck {
  id: string;
  title: string;
  covenantSector: string | null;
  responsible: string | null;
  /** YYYY or YYYY-MM; comparable as text. */
  start: string | null;
  end: string | null;
  cost: Money | null;
  /** true: the action says that it has no cost of its own. */
  costFree: boolean;
  tco2ePerYear: number | null;
  energySavedMwh: number | null;
  renewableMwh: number | null;
  /** What is sold to the grid does not have to stay below the electricity used. */
  exportsElectricity: boolean;
  /** Money per t, as stated. */
  statedUnitCost: number | null;
  /** Trees planted, where the action plants trees. */
  trees: number | null;
  /** Of an action from the library of measures. */
  measure?: MeasureCheck | null;
  /** It has an amount that no stated rate brings to the plan's money. */
  moneyApart?: boolean;
  place: FindingPlace;
}

export interface MeasureCheck {
  /** tCO2e a year as the municipality states it; null where the calculator's figure counts. */
  statedTco2e: number | null;
  /** By the calculator, beside the other actions. */
  computedTco2e: number | null;
  statedSource: string | null;
  /** What its data say that it acts on, against what inventory or register know, MWh a year. */
  bases: readonly { carrier: string; mwh: number; knownMwh: number }[];
}

export interface ActionsContext {
  /** Start and end year of the plan. */
  planYears: { start: number; end: number } | null;
  frameworks: readonly FrameworkId[];
  /** Actions of the other chapter whose effect is added to these. */
  shared?: readonly ActionCheck[];
  /** Where findings about all actions together stand. */
  place: FindingPlace;
  /** MWh used by Covenant sector in the reference inventory (or the register of street lights). */
  consumptionMwh: Readonly<Record<string, number>>;
  /** MWh of electricity used in the municipality. */
  electricityMwh: number | null;
  /** tCO2e by Covenant sector in the latest inventory. */
  emissionsTco2e?: Readonly<Record<string, number>>;
}

/** Every check of the actions, one by one and together. */
export function checkActions(actions: readonly ActionCheck[], context: ActionsContext): Finding[] {
  return [
    ...actions.flatMap((action) => ACTION_CHECKS.flatMap((rule) => rule(action, context))),
    ...savingAboveConsumption(actions, context),
    ...renewablesAboveElectricity(actions, context),
    ...sameSavingRepeated([...actions, ...(context.shared ?? [])]),
    ...actionKeySectorsMissing(actions, context),
  ];
}

type ActionRule = (action: ActionCheck, context: ActionsContext) => Finding[];

const NONE: Finding[] = [];

export function actionWithoutResponsible({ title, responsible, place }: ActionCheck): Finding[] {
  return responsible?.trim() ? NONE : [finding("action-without-responsible", "warning", place, { title })];
}

export function actionWithoutDates({ title, start, end, place }: ActionCheck): Finding[] {
  return start !== null && end !== null
    ? NONE
    : [finding("action-without-dates", "warning", place, { title })];
}

export function actionWithoutCost({ title, cost, costFree, place }: ActionCheck): Finding[] {
  return cost !== null || costFree ? NONE : [finding("action-without-cost", "warning", place, { title })];
}

export function actionDates({ title, start, end, place }: ActionCheck): Finding[] {
  if (start === null || end === null || start <= end) return NONE;
  return [finding("action-dates", "error", place, { title, start, end })];
}

/** An action ends inside the plan's period; it may have begun before. */
export function actionOutsidePlan(
  { title, start, end, place }: ActionCheck,
  context: ActionsContext,
): Finding[] {
  if (context.planYears === null) return NONE;
  const { start: from, end: to } = context.planYears;
  const startsAfter = start !== null && yearOf(start) > to;
  const endsBefore = end !== null && yearOf(end) < from;
  if (!startsAfter && !endsBefore) return NONE;
  return [finding("action-outside-plan", "warning", place, { title, from, to })];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Cost ÷ tCO2e = stated unit cost within 1 %: catches tCO2e typed where money per t belongs. */
export function unitCostMismatch({
  title,
  cost,
  tco2ePerYear,
  statedUnitCost,
  place,
}: ActionCheck): Finding[] {
  const computed = ratio(cost?.amount ?? null, tco2ePerYear);
  if (computed === null || statedUnitCost === null) return NONE;
  if (relativeDifference(computed, statedUnitCost) <= 0.01) return NONE;
  return [finding("unit-cost-mismatch", "warning", place, { title, computed, stated: statedUnitCost })];
}

/** The same figure as money and as tonnes: tCO2e typed where money belongs. */
export function moneyEqualsTonnes({
  title,
  cost,
  tco2ePerYear,
  statedUnitCost,
  place,
}: ActionCheck): Finding[] {
  if (!tco2ePerYear || ![cost?.amount, statedUnitCost].includes(tco2ePerYear)) return NONE;
  return [finding("money-equals-tonnes", "warning", place, { title, tonnes: tco2ePerYear })];
}

/** More than its whole sector emits in a year: a sum of many years in the yearly column. */
export function savingAboveEmissions(
  { title, covenantSector, tco2ePerYear, place }: ActionCheck,
  { emissionsTco2e }: ActionsContext,
): Finding[] {
  const emissions = emissionsTco2e?.[covenantSector ?? ""];
  if (emissions === undefined || emissions <= 0 || tco2ePerYear === null) return NONE;
  if (tco2ePerYear <= emissions) return NONE;
  return [finding("saving-above-emissions", "warning", place, { title, saving: tco2ePerYear, emissions })];
}

/** Pesos of other months, or another currency, stay out of what is compared. */
export function moneyNotConverted({ title, moneyApart, place }: ActionCheck): Finding[] {
  return moneyApart ? [finding("money-not-converted", "note", place, { title })] : NONE;
}

/** t avoided per MWh saved or produced: no carrier emits more than about 1.2 t/MWh. */
export function savingFactorImplausible(action: ActionCheck): Finding[] {
  const mwh = (action.energySavedMwh ?? 0) + (action.renewableMwh ?? 0);
  if (mwh <= 0 || action.tco2ePerYear === null) return NONE;
  const factor = action.tco2ePerYear / mwh;
  if (factor <= 1.2) return NONE;
  return [finding("saving-factor-implausible", "warning", action.place, { title: action.title, factor })];
}

/**
 * More than 50 kg CO2 per tree and year is the sum over its life typed as a yearly figure (generic urban tree:
 * 10 kg a year for 20 years, 200 kg in all; IPCC 2006 vol. 4 table 8.2: up to 52 kg for hardwood maple).
 */
export function treesCumulative({ title, trees, tco2ePerYear, place }: ActionCheck): Finding[] {
  if (!trees || tco2ePerYear === null) return NONE;
  const kgPerTree = (tco2ePerYear * 1000) / trees;
  return kgPerTree <= 53 ? NONE : [finding("trees-cumulative", "warning", place, { title, kgPerTree })];
}

/** A stated effect counts; more than 1 % beside the calculator's it is told. */
export function effectNotAsComputed({ title, measure, place }: ActionCheck): Finding[] {
  const stated = measure?.statedTco2e ?? null;
  const computed = measure?.computedTco2e ?? null;
  if (stated === null || computed === null || relativeDifference(stated, computed) <= 0.01) return NONE;
  return [finding("effect-not-as-computed", "warning", place, { title, stated, computed })];
}

/** What replaces a calculator's figure says where it comes from. */
export function effectWithoutSource({ title, measure, place }: ActionCheck): Finding[] {
  if (!measure || measure.statedTco2e === null || measure.statedSource !== null) return NONE;
  return [finding("effect-without-source", "warning", place, { title })];
}

/** A measure acts on more than inventory or register know: a number or a unit of one of them is wrong. */
export function measureAboveConsumption({ title, measure, place }: ActionCheck): Finding[] {
  return (measure?.bases ?? []).flatMap(({ carrier, mwh, knownMwh }) =>
    mwh <= knownMwh * 1.01
      ? NONE
      : [
          finding(
            "measure-above-consumption",
            "warning",
            place,
            { title, base: mwh, consumption: knownMwh },
            { part: carrier },
          ),
        ],
  );
}

const ACTION_CHECKS: readonly ActionRule[] = [
  actionWithoutResponsible,
  actionWithoutDates,
  actionWithoutCost,
  actionDates,
  actionOutsidePlan,
  unitCostMismatch,
  moneyEqualsTonnes,
  moneyNotConverted,
  savingAboveEmissions,
  savingFactorImplausible,
  treesCumulative,
  effectNotAsComputed,
  effectWithoutSource,
  measureAboveConsumption,
];

/* --------------------------------------------------------- actions together */

/** Savings ≤ consumption of what they act on: one action, or all actions of a sector. */
export function savingAboveConsumption(actions: readonly ActionCheck[], context: ActionsContext): Finding[] {
  return Object.entries(context.consumptionMwh).flatMap(([sector, consumption]) => {
    const inSector = actions.filter((action) => action.covenantSector === sector);
    const saving = tally(inSector.map((action) => action.energySavedMwh)).value;
    if (saving === null || saving <= consumption) return NONE;
    const alone = inSector.find((action) => (action.energySavedMwh ?? 0) > consumption);
    const params = { title: alone?.title ?? "", sector, saving, consumption };
    const wording = alone === undefined ? "sector" : "action";
    return [
      finding("saving-above-consumption", "error", alone?.place ?? context.place, params, {
        part: sector,
        wording,
      }),
    ];
  });
}

/** Renewable electricity ≤ electricity used, unless exported. */
export function renewablesAboveElectricity(
  actions: readonly ActionCheck[],
  context: ActionsContext,
): Finding[] {
  const kept = actions.filter((action) => !action.exportsElectricity);
  const renewable = tally(kept.map((action) => action.renewableMwh)).value;
  if (context.electricityMwh === null || renewable === null || renewable <= context.electricityMwh)
    return NONE;
  const params = { renewable, electricity: context.electricityMwh };
  return [finding("renewables-above-electricity", "warning", context.place, params)];
}

/** The same figure in two actions: a bundle of which each claims the whole, or one that stands in both chapters. */
export function sameSavingRepeated(actions: readonly ActionCheck[]): Finding[] {
  const first = new Map<number, ActionCheck>();
  return actions.flatMap((action) => {
    const saving = action.tco2ePerYear;
    if (saving === null || saving <= 0) return NONE;
    const other = first.get(saving);
    if (other === undefined) {
      first.set(saving, action);
      return NONE;
    }
    const params = { title: action.title, other: other.title, saving };
    return [finding("same-saving-repeated", "warning", action.place, params)];
  });
}

/** Covenant: actions in at least two of the four key sectors. */
export function actionKeySectorsMissing(actions: readonly ActionCheck[], context: ActionsContext): Finding[] {
  if (!context.frameworks.includes("eu-covenant") || actions.length === 0) return NONE;
  const sectors = new Set(actions.map((action) => action.covenantSector ?? ""));
  const covered = countKeySectors(sectors);
  if (covered >= 2) return NONE;
  return [
    finding(
      "action-key-sectors-missing",
      "warning",
      context.place,
      { covered },
      { framework: "eu-covenant" },
    ),
  ];
}
