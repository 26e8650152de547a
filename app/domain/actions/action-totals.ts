import type { CostItem } from "../finance/finance";
import {
  type Attribution,
  type EffectBasis,
  effectOf,
  GASES,
  type MeasureEffect,
} from "../measures/measure-effect";
import { type MoneySum, sumMoney } from "../finance/money";
import { type Assumption, type ExplainedTotal, explainTotal, tally } from "../numbers/explained";
import type { StatedMoney } from "./action-money";
import { combinedShare, type Saving } from "./combine-savings";

/** An action as its sums and its sheet see it. Unknown figures are null, never 0. */
export interface PlanAction {
  /** Row id in its section. */
  id: string;
  section: "mitigation-actions" | "adaptation-actions";
  number: string | null;
  title: string;
  /** Code of the action's sector; adaptation actions have none. */
  sector: string | null;
  status: string | null;
  responsible: string | null;
  keyAction: boolean;
  /** "YYYY-MM". */
  start: string | null;
  /** "YYYY-MM"; null for one that goes on without end. */
  end: string | null;
  continuous: boolean;
  /** Year for which the effect is estimated. */
  effectYear: number | null;
  /** tCO2e a year in the effect year: as stated, else as computed. */
  tco2eReduced: number | null;
  energySavedMwh: number | null;
  renewableMwh: number | null;
  /** What the municipality states itself; null where it states nothing. */
  stated: EffectFigures;
  /** Of an action from the library of measures. */
  computed: ComputedAction | null;
  /** Investment, stated or else of its measure, with its funding. */
  finance: CostItem;
  /** What the municipality states of its money. */
  statedMoney: StatedMoney;
  /** Percent done, as the municipality says. */
  progressPercent: number | null;
  /** Rows of the risk section that an action that adapts answers. */
  hazards: string[];
  /** Codes of the sectors that it protects, where it adapts. */
  protects: string[];
  /** Codes of the vulnerable groups that it reaches. */
  groups: string[];
  /** Actions that achieve the same reduction together, named by either. */
  sharedWith: string[];
  /** A mitigation action that also adapts, or the reverse: it is shown in both chapters and written in one. */
  alsoOther: boolean;
  /** It also serves households' energy. */
  alsoEnergyPoverty: boolean;
}

export interface EffectFigures {
  tco2eReduced: number | null;
  energySavedMwh: number | null;
  renewableMwh: number | null;
}

export interface ComputedAction {
  basis: EffectBasis;
  /** Alone, by the measure's own data. */
  effect: MeasureEffect;
  /** Code of the sector whose consumption it acts on. */
  sector: string | null;
  /** No other action touches its equipment. */
  apart: boolean;
  /** Which of its figures count: those that a stated value does not replace. */
  uses: Record<keyof EffectFigures, boolean>;
}

/** MWh (or tCO2e, for gases) a year that a sector uses of a carrier; null where it is not known. */
export type ConsumptionOf = (sector: string, part: string) => number | null;
const UNKNOWN_CONSUMPTION: ConsumptionOf = () => null;

/** An action with what became of its effect in the totals. */
export interface ActionRow extends PlanAction {
  /** "total", or why its effect is in no total: cancelled, or the same effect is counted with another action. */
  counted: "total" | "cancelled" | "shared";
  /** Beside the other actions on the same consumption; null for an action that states its own effect. */
  effect: MeasureEffect | null;
}

export interface ActionSums {
  /** Actions that are not cancelled. */
  count: number;
  /** tCO2e a year. */
  tco2eReduced: ExplainedTotal;
  energySavedMwh: ExplainedTotal;
  renewableMwh: ExplainedTotal;
  investment: MoneySum;
}

export interface ActionTotals {
  totals: ActionSums;
  /** By code of the action's sector; "none" without one. */
  bySector: Record<string, ActionSums>;
  /** Number of actions by status; "none" without one. Cancelled ones are here too. */
  byStatus: Record<string, number>;
  rows: ActionRow[];
  /** Actions of another section that also belong here. Their money is counted where they are written. */
  shared: ActionRow[];
}

export const NO_CODE = "none";
const CANCELLED = "cancelled";

/**
 * Sums of the actions. Cancelled ones are out; an effect that several achieve together counts once. The effects of
 * `shared` actions of another section are added, as a group of their own among the sectors.
 */
export function computeActionTotals(
  actions: readonly PlanAction[],
  consumptionOf: ConsumptionOf = UNKNOWN_CONSUMPTION,
  shared: readonly ActionRow[] = [],
): ActionTotals {
  const rows = combineEffects(countEffects(actions), consumptionOf);
  const elsewhere = groupBy(shared, ({ section }) => section);
  return {
    totals: sumActions(rows, shared),
    bySector: Object.fromEntries([
      ...[...groupBy(rows, ({ sector }) => sector)].map(([sector, group]) => [sector, sumActions(group)]),
      ...[...elsewhere].map(([section, group]) => [section, sumActions([], group)]),
    ]),
    byStatus: Object.fromEntries(
      [...groupBy(rows, ({ status }) => status)].map(([status, group]) => [status, group.length]),
    ),
    rows,
    shared: [...shared],
  };
}

/** Actions whose effect is in the totals, each once. */
export function effectiveActions({ rows, shared }: Pick<ActionTotals, "rows" | "shared">): ActionRow[] {
  return [...rows, ...shared].filter(({ counted }) => counted === "total");
}

/** Money is that of `rows` alone. */
export function sumActions(rows: readonly ActionRow[], shared: readonly ActionRow[] = []): ActionSums {
  const alive = rows.filter(({ counted }) => counted !== "cancelled");
  const effective = effectiveActions({ rows: alive, shared: [...shared] });
  const assumptions = leftOut(rows);
  const total = (unit: string, of: (action: ActionRow) => number | null) =>
    explainTotal(tally(effective.map(of)), unit, { formula: "Σ Δᵢ", assumptions });
  return {
    count: alive.length,
    tco2eReduced: total("tCO2e", ({ tco2eReduced }) => tco2eReduced),
    energySavedMwh: total("MWh", ({ energySavedMwh }) => energySavedMwh),
    renewableMwh: total("MWh", ({ renewableMwh }) => renewableMwh),
    investment: sumMoney(alive.map(({ finance }) => finance.cost)),
  };
}

function leftOut(rows: readonly ActionRow[]): Assumption[] {
  const number = (reason: ActionRow["counted"]) => rows.filter(({ counted }) => counted === reason).length;
  const cancelled = number("cancelled");
  const shared = number("shared");
  return [
    ...(cancelled > 0 ? [{ key: "assumption.actionsCancelled", params: { count: cancelled } }] : []),
    ...(shared > 0 ? [{ key: "assumption.actionsShared", params: { count: shared } }] : []),
  ];
}

/**
 * Of actions that achieve one reduction together, the one that states the largest counts: whichever claims the
 * whole, and whatever the order of the plan.
 */
function countEffects(actions: readonly PlanAction[]): ActionRow[] {
  const alive = actions.filter(({ status }) => status !== CANCELLED);
  const counting = new Set(bundlesOf(alive).map(largestEffect));
  return actions.map((action) => {
    const effect = action.computed?.effect ?? null;
    if (action.status === CANCELLED) return { ...action, effect, counted: "cancelled" };
    return { ...action, effect, counted: counting.has(action.id) ? "total" : "shared" };
  });
}

/** Groups of actions linked by `sharedWith`, directly or through others; a lone action is a group of one. */
function bundlesOf(actions: readonly PlanAction[]): PlanAction[][] {
  const bundleOf = new Map(actions.map((action) => [action.id, [action]]));
  for (const { id, sharedWith } of actions) {
    for (const other of sharedWith) join(bundleOf, id, other);
  }
  return [...new Set(bundleOf.values())];
}

function join(bundleOf: Map<string, PlanAction[]>, one: string, other: string): void {
  const into = bundleOf.get(one);
  const from = bundleOf.get(other);
  if (!into || !from || into === from) return;
  into.push(...from);
  for (const { id } of from) bundleOf.set(id, into);
}

function largestEffect(bundle: readonly PlanAction[]): string {
  const size = ({ tco2eReduced }: PlanAction) => tco2eReduced ?? Number.NEGATIVE_INFINITY;
  return bundle.reduce((largest, action) => (size(action) > size(largest) ? action : largest)).id;
}

function groupBy(
  rows: readonly ActionRow[],
  codeOf: (row: ActionRow) => string | null,
): Map<string, ActionRow[]> {
  const groups = new Map<string, ActionRow[]>();
  for (const row of rows) {
    const code = codeOf(row) ?? NO_CODE;
    groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
}

/* ------------------------------------------------------ one consumption, several actions */

interface CombinedPart {
  action: string;
  /** Carrier, or `GASES`. */
  part: string;
  saving: Saving;
  /** What the action's own data say that it acts on. */
  base: number | null;
}

/** Computed effects that count and act on one consumption are combined; what is stated is taken as stated. */
function combineEffects(rows: readonly ActionRow[], consumptionOf: ConsumptionOf): ActionRow[] {
  const groups = new Map<string, { consumption: number | null; parts: CombinedPart[] }>();
  for (const row of rows) {
    for (const { key, consumption, ...part } of combinedParts(row, consumptionOf)) {
      const group = groups.get(key) ?? { consumption, parts: [] };
      group.parts.push(part);
      groups.set(key, group);
    }
  }
  const attributions = new Map<string, Record<string, number>>();
  for (const { consumption, parts } of groups.values()) {
    const share = shareOf(parts, consumption);
    for (const { action, part } of parts) {
      attributions.set(action, { ...attributions.get(action), [part]: share });
    }
  }
  return rows.map((row) => withAttribution(row, attributions.get(row.id)));
}

/** One action alone is left as it is: its own calculator cut it to what it acts on. */
function shareOf(parts: readonly CombinedPart[], known: number | null): number {
  if (parts.length < 2) return 1;
  const savings = parts.map(({ saving }) => saving);
  return combinedShare(savings, Math.max(known ?? consumptionOfParts(parts), largestBase(parts)));
}

/** Where no inventory knows it: what each acts on, once for those that act on the same. */
function consumptionOfParts(parts: readonly CombinedPart[]): number {
  const apart = parts.filter(({ saving }) => saving.apart).reduce((sum, part) => sum + baseOf(part), 0);
  return apart + largestBase(parts.filter(({ saving }) => !saving.apart));
}

function largestBase(parts: readonly CombinedPart[]): number {
  return Math.max(0, ...parts.map(baseOf));
}

function baseOf({ base, saving }: CombinedPart): number {
  return Math.max(base ?? 0, saving.amount);
}

function combinedParts({ id, computed, counted }: ActionRow, consumptionOf: ConsumptionOf) {
  if (!computed || counted !== "total" || !computed.uses.tco2eReduced) return [];
  const { sector, apart, basis } = computed;
  if (sector === null) return [];
  const { energy, gases } = basis.raw;
  const all = [
    ...energy.map(({ carrier, savedMwh, baseMwh }) => ({
      part: carrier,
      place: sector,
      amount: savedMwh.value,
      base: baseMwh,
    })),
    ...(gases?.source
      ? [{ part: GASES, place: gases.source, amount: gases.tco2e.value, base: gases.baseTco2e }]
      : []),
  ];
  return all.flatMap(({ part, place, amount, base }) => {
    if (amount === null || amount <= 0) return [];
    const consumption = consumptionOf(place, part);
    return [{ key: `${place}/${part}`, consumption, action: id, part, saving: { amount, apart }, base }];
  });
}

function withAttribution(row: ActionRow, attribution: Attribution | undefined): ActionRow {
  const { computed } = row;
  if (!computed || attribution === undefined || Object.values(attribution).every((share) => share === 1)) {
    return row;
  }
  const effect = effectOf(computed.basis, attribution);
  return { ...row, ...countedFigures(row.stated, computed, effect), effect };
}

/** A stated figure wins; the rest is computed. */
export function countedFigures(
  stated: EffectFigures,
  { uses }: Pick<ComputedAction, "uses">,
  effect: MeasureEffect,
): EffectFigures {
  return {
    tco2eReduced: uses.tco2eReduced ? effect.tco2e.value : stated.tco2eReduced,
    energySavedMwh: uses.energySavedMwh ? effect.energySavedMwh.value : stated.energySavedMwh,
    renewableMwh: uses.renewableMwh ? effect.renewableMwh.value : stated.renewableMwh,
  };
}
