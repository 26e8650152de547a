import type { ChartLine } from "~/components/charts/line-chart";
import { WedgeChart } from "~/components/charts/wedge-chart";
import type { Pathway, PlanTarget } from "~/domain/plan/plan-results";
import { levelIn, type TrajectoryPoint } from "~/domain/targets/trajectory";
import { OTHERS, type Wedge } from "~/domain/targets/wedges";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";
import { gapSentence } from "./target-sentences";

interface PathwayProps {
  pathway: Pathway;
  /** Its targets, by year. */
  targets: readonly PlanTarget[];
  words: BlockWords;
}

/** The horizon of every pathway: what is promised until then and what is not. */
const HORIZON = 2050;

/** History, business as usual, the way to the targets and what each action takes off, to 2050. */
export function PathwayChart({ pathway, targets, words }: PathwayProps) {
  const { t, format } = words;
  const [first] = targets;
  const lines = linesOf(pathway, words);
  if (first === undefined || lines.length === 0) return null;
  const lastYear = Math.max(HORIZON, ...targets.map(({ input }) => input.targetYear ?? 0));
  const lastStop = pathway.stops.at(-1)?.year ?? null;
  return (
    <>
      <WedgeChart
        id={`pathway-${first.row}`}
        title={t("target.chart.title")}
        finding={targets.map((target) => gapSentence(target, words)).join(". ")}
        words={{ ...words.chart, format: (value) => format.number(value, 0) }}
        table={words.chartTable}
        lines={lines}
        top={pathway.wedges.length === 0 ? [] : valued(pathway.reference.points)}
        bands={pathway.wedges.map((wedge) => ({
          id: wedge.id,
          label: nameOf(wedge, words),
          points: valued(wedge.points),
        }))}
        marked={marksOf(pathway, targets)}
        lastYear={lastYear}
        openFrom={lastStop !== null && lastStop < lastYear ? lastStop : null}
        openLabel={t("target.chart.noTarget")}
        yearHeading={t("print.year")}
      />
      <WedgeTable pathway={pathway} targets={targets} words={words} />
    </>
  );
}

function linesOf(pathway: Pathway, { t }: BlockWords): ChartLine[] {
  const { history, bau, reference, path, stops, withActions, onePointFive } = pathway;
  const from = reference.points[0]?.year ?? "";
  const lines: ChartLine[] = [
    { id: "history", kind: "history", label: t("target.chart.history"), points: valued(history) },
    {
      id: "path",
      kind: "target",
      label: t("target.chart.path"),
      points: valued(path.length > 0 ? stops : []),
    },
    { id: "withActions", kind: "plan", label: t("target.chart.withActions"), points: valued(withActions) },
    { id: "bau", kind: "bau", label: t("target.chart.bau"), points: valued(bau) },
    ...(reference.kind === "bau" || withActions.length === 0
      ? []
      : [
          {
            id: "reference",
            kind: "reference" as const,
            label: t("target.chart.reference", { year: from }),
            points: valued(reference.points),
          },
        ]),
    {
      id: "onePointFive",
      kind: "benchmark",
      label: t("target.chart.onePointFive"),
      points: valued(onePointFive),
    },
  ];
  return lines.filter(({ points }) => points.length > 0);
}

function valued(points: readonly TrajectoryPoint[]) {
  return points.map(({ year, tco2e }) => ({ year, value: tco2e }));
}

/** Figures stand at the base, at each target and where each line is in its year. */
function marksOf({ history, bau }: Pathway, targets: readonly PlanTarget[]) {
  const targetYears = targets.flatMap(({ input }) => input.targetYear ?? []);
  return [
    ...[history.at(0), history.at(-1)].flatMap((point) =>
      point ? [{ line: "history", year: point.year }] : [],
    ),
    ...targetYears.flatMap((year) => [
      { line: "path", year },
      { line: "withActions", year },
    ]),
    ...(bau.length > 0 ? [{ line: "bau", year: bau.at(-1)?.year ?? 0 }] : []),
  ].filter(
    (mark, index, all) =>
      all.findIndex(({ line, year }) => line === mark.line && year === mark.year) === index,
  );
}

function nameOf(wedge: Wedge, { t }: BlockWords): string {
  return wedge.id === OTHERS ? t("target.chart.others", { count: wedge.count }) : (wedge.title ?? wedge.id);
}

/** The figures of the bands in the target years. */
function WedgeTable({ pathway, targets, words }: PathwayProps) {
  const { t, format } = words;
  const years = [...new Set(targets.flatMap(({ input }) => input.targetYear ?? []))].filter(
    (year) => levelIn(pathway.reference.points, year) !== null,
  );
  if (pathway.wedges.length === 0 || years.length === 0) return null;
  const sums = years.map((year) =>
    pathway.wedges.reduce((sum, { points }) => sum + (levelIn(points, year) ?? 0), 0),
  );
  return (
    <>
      <ResultTable
        caption={t("target.wedges.table")}
        columns={[t("target.wedges.action"), ...years.map(String)]}
        rows={pathway.wedges.map((wedge) => [
          nameOf(wedge, words),
          ...years.map((year) => format.number(levelIn(wedge.points, year), 0)),
        ])}
        total={[t("target.wedges.total"), ...sums.map((sum) => format.number(sum, 0))]}
      />
      <p className="total-note">{t("target.wedges.how")}</p>
    </>
  );
}
