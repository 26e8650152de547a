/** What the emissions chart draws: history, business as usual, the way to the targets, what each action takes off. */
import { type ActionRow, type ActionTotals, effectiveActions } from "../actions/action-totals";
import type { TargetInput } from "../targets/target";
import { flatPath, levelIn, pathThrough, type TrajectoryPoint } from "../targets/trajectory";
import { type WedgeAction, wedgesOf, withWedges } from "../targets/wedges";
import type { PlanDocument } from "./plan-document";
import type { Pathway, PlanInventory, PlanTarget, Trajectory } from "./plan-results";
import { MITIGATION } from "./read-actions";
import { readMilestones } from "./read-targets";
import { perimeterKey } from "./target-perimeter";

/** More wedges than this are not told apart. */
const LARGEST = 6;

export function readTrajectory(
  plan: Pick<PlanDocument, "entries">,
  inventories: readonly PlanInventory[],
  targets: readonly PlanTarget[],
  actions: ActionTotals,
): Trajectory {
  return {
    inventories: inventories.flatMap(({ year, totalTco2e }) =>
      totalTco2e.value === null ? [] : [{ year, tco2e: totalTco2e.value }],
    ),
    targets: targets.map(({ row, name, path }) => ({ row, name, points: path })),
    milestones: readMilestones(plan),
    pathways: pathwaysOf(targets, actions),
  };
}

/** Targets of one base year and perimeter lie on one way; others are other emissions, drawn apart. */
function pathwaysOf(targets: readonly PlanTarget[], actions: ActionTotals): Pathway[] {
  const groups = new Map<string, PlanTarget[]>();
  for (const target of targets) {
    const key = `${target.input.baseYear} ${perimeterKey(target.perimeter)}`;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((group) => pathwayOf(group, actions) ?? []);
}

function pathwayOf(group: readonly PlanTarget[], actions: ActionTotals): Pathway | null {
  const byYear = group
    .filter(({ input }) => input.baseYear !== null && input.targetYear !== null)
    .sort((a, b) => (a.input.targetYear ?? 0) - (b.input.targetYear ?? 0));
  const [first] = byYear;
  if (first === undefined || first.input.targetYear === null) return null;
  const last = byYear.at(-1) ?? first;
  const scenario = byYear.find(({ bau }) => bau.points.length > 0)?.bau ?? null;
  const reference = referenceOf(first, last.input.targetYear ?? first.input.targetYear);
  const counted = effectiveActions(actions);
  const wedges = wedgesOf({
    reference: reference.points,
    targetYears: byYear.flatMap(({ input }) => input.targetYear ?? []),
    actions: counted.flatMap(wedgeAction),
    largest: LARGEST,
  });
  return {
    targets: byYear.map(({ row }) => row),
    history: historyOf(first),
    bau: scenario?.points ?? [],
    path: pathOf(byYear),
    stops: stopsOf(byYear),
    onePointFive: first.onePointFive,
    reference,
    wedges,
    withActions: wedges.length === 0 ? [] : withWedges(reference.points, wedges),
    actionsUnknown: counted.filter(({ tco2eReduced }) => tco2eReduced === null).length,
  };
}

/** Inventories, and the base of the target where none has it. */
function historyOf({ history, input: { baseYear, baseTco2e } }: PlanTarget): TrajectoryPoint[] {
  if (baseYear === null || baseTco2e === null || levelIn(history, baseYear) !== null) return [...history];
  return [...history, { year: baseYear, tco2e: baseTco2e }].sort((a, b) => a.year - b.year);
}

/** What the savings are taken off, as in the sum of the first target: its scenario, or a level that stays. */
function referenceOf({ input, bau }: PlanTarget, lastYear: number): Pathway["reference"] {
  const { savingsFrom, latest, baseYear, baseTco2e, type } = input;
  if (savingsFrom === "latest-inventory") return flat("latest-inventory", latest, lastYear);
  if (type === "bau") return { kind: "bau", points: bau.points };
  const base = baseYear === null || baseTco2e === null ? null : { year: baseYear, tco2e: baseTco2e };
  return flat("base-year", base, lastYear);
}

function flat(
  kind: TargetInput["savingsFrom"],
  from: TrajectoryPoint | null,
  lastYear: number,
): Pathway["reference"] {
  return { kind, points: from === null ? [] : flatPath(from, lastYear) };
}

/** The levels that are promised: base, milestones, targets. */
function stopsOf(targets: readonly PlanTarget[]): TrajectoryPoint[] {
  const stops = targets.flatMap(({ input, path, milestones }) => {
    const years = [input.baseYear, ...milestones.map(({ year }) => year), input.targetYear];
    return path.filter(({ year }) => years.includes(year));
  });
  const byYear = new Map(stops.map((stop) => [stop.year, stop]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** Through the first target on to the later ones. */
function pathOf(targets: readonly PlanTarget[]): TrajectoryPoint[] {
  return pathThrough(stopsOf(targets));
}

function wedgeAction({ section, id, title, tco2eReduced, start, effectYear }: ActionRow): WedgeAction[] {
  if (tco2eReduced === null) return [];
  return [
    {
      // Ids are unique within a list only.
      id: section === MITIGATION ? id : `${section}/${id}`,
      title,
      tco2e: tco2eReduced,
      startYear: start === null ? null : Number(start.slice(0, 4)),
      effectYear,
    },
  ];
}
