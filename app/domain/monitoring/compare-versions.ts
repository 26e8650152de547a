/**
 * An approved version of a plan beside the current one. Where the approved one comes from does not matter here: a
 * submission that was approved is one source of it.
 */
import { moneyKey, type Money, type MoneySum } from "../finance/money";

export interface VersionState {
  inventories: { id: string; year: number; unit: string; total: number | null }[];
  targets: VersionTarget[];
  actions: VersionAction[];
  totals: VersionTotals;
}

export interface VersionTarget {
  id: string;
  name: string;
  targetYear: number | null;
  /** Level promised, tCO2e. */
  tco2e: number | null;
  /** Against the base year; share. */
  change: number | null;
}

export interface VersionAction {
  id: string;
  number: string | null;
  title: string;
  status: string | null;
  /** "YYYY-MM". */
  start: string | null;
  end: string | null;
  responsible: string | null;
  /** tCO2e a year. */
  tco2e: number | null;
  investment: Money | null;
}

export interface VersionTotals {
  /** Not cancelled; mitigation and adaptation. */
  actions: number;
  /** Of the mitigation actions, a year. */
  tco2e: number | null;
  energySavedMwh: number | null;
  renewableMwh: number | null;
  investment: MoneySum;
}

/** One thing in both versions; null where a version does not have it. */
export interface Pair<T> {
  id: string;
  before: T | null;
  after: T | null;
}

const ASPECTS = ["title", "status", "start", "end", "responsible", "tco2e", "investment"] as const;
export type ActionAspect = (typeof ASPECTS)[number];

export interface ChangedAction {
  before: VersionAction;
  after: VersionAction;
  aspects: ActionAspect[];
}

export interface VersionComparison {
  totals: { before: VersionTotals; after: VersionTotals };
  inventories: Pair<VersionState["inventories"][number]>[];
  targets: Pair<VersionTarget>[];
  actions: {
    added: VersionAction[];
    removed: VersionAction[];
    changed: ChangedAction[];
    /** In both, with the same figures. */
    same: number;
  };
}

export function compareVersions(before: VersionState, after: VersionState): VersionComparison {
  const actions = pairs(before.actions, after.actions);
  const both = actions.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const compared = both.map((pair) => ({ ...pair, aspects: aspectsThatDiffer(pair) }));
  const changed = compared.filter(({ aspects }) => aspects.length > 0);
  return {
    totals: { before: before.totals, after: after.totals },
    inventories: pairs(before.inventories, after.inventories),
    targets: pairs(before.targets, after.targets),
    actions: {
      added: actions.flatMap(({ before, after }) => (after && !before ? [after] : [])),
      removed: actions.flatMap(({ before, after }) => (before && !after ? [before] : [])),
      changed,
      same: compared.length - changed.length,
    },
  };
}

/** In the order of the current version; what it no longer has follows. */
function pairs<T extends { id: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((one) => ({ id: one.id, before: earlier.get(one.id) ?? null, after: one })),
    ...before.filter(({ id }) => !kept.has(id)).map((one) => ({ id: one.id, before: one, after: null })),
  ];
}

function aspectsThatDiffer({ before, after }: Pick<ChangedAction, "before" | "after">): ActionAspect[] {
  return ASPECTS.filter((aspect) =>
    aspect === "investment"
      ? !sameMoney(before.investment, after.investment)
      : before[aspect] !== after[aspect],
  );
}

function sameMoney(a: Money | null, b: Money | null): boolean {
  if (a === null || b === null) return a === b;
  return a.amount === b.amount && moneyKey(a) === moneyKey(b);
}
