import { LineChart, type ChartLine } from "~/components/charts/line-chart";
import type { PlanResults } from "~/domain/plan/compute-plan";
import type { Explained } from "~/domain/numbers/explained";
import type { BlockWords } from "./block-words";
import { ResultTable, tonnes } from "./result-parts";

type NamedTarget = PlanResults["targets"][number];

interface TargetsProps {
  results: PlanResults;
  words: BlockWords;
}

/** Required, achieved and remaining cut of each target, against the sum of the actions. */
export function TargetArithmetic({ results, words }: TargetsProps) {
  if (results.targets.length === 0) return null;
  return (
    <div className="results">
      {results.targets.map((target) => (
        <Target key={target.id} target={target} results={results} words={words} />
      ))}
    </div>
  );
}

interface TargetProps extends TargetsProps {
  target: NamedTarget;
}

function Target({ target, results, words }: TargetProps) {
  const { t, format } = words;
  const level = (explained: Explained) => format.number(explained.value, 0);
  const share = (explained: Explained) => format.percent(explained.value);
  const isKnown = ([, , explained]: readonly [string, string, Explained]) => explained.value !== null;
  const rows = (
    [
      [t("print.target.level"), level(target.targetTco2e), target.targetTco2e],
      [t("print.target.change"), share(target.changeVsBase), target.changeVsBase],
      [t("print.target.required"), level(target.requiredCut), target.requiredCut],
      [t("print.target.requiredFromBau"), level(target.requiredFromBau), target.requiredFromBau],
      [t("print.target.achieved"), level(target.achievedCut), target.achievedCut],
      [t("print.target.remaining"), level(target.remainingCut), target.remainingCut],
      [t("print.target.coverage"), share(target.coverage), target.coverage],
      [t("print.target.coverageWithAchieved"), share(target.coverageWithAchieved), target.coverageWithAchieved],
      [t("print.target.expected"), level(target.expectedTco2e), target.expectedTco2e],
      [t("print.target.expectedChange"), share(target.expectedChange), target.expectedChange],
    ] as const
  ).filter(isKnown);
  return (
    <>
      <TargetChart target={target} results={results} words={words} />
      {rows.length === 0 ? (
        <p className="pointer">{t("print.target.unknown", { name: target.name })}</p>
      ) : (
        <ResultTable
          caption={t("print.target.table", { name: target.name })}
          columns={[t("print.target.row"), t("print.value")]}
          rows={rows.map(([heading, text]) => [heading, text])}
        />
      )}
    </>
  );
}

/** Inventories so far, the straight path to the target, and where the actions of the plan lead. */
function TargetChart({ target, results, words }: TargetProps) {
  const { t, format } = words;
  const { baseYear, targetYear } = target;
  const level = target.targetTco2e.value;
  const history = results.inventories
    .filter(({ rows }) => rows.length > 0)
    .map(({ year, totalTco2e }) => ({ year, value: totalTco2e.value }))
    .sort((a, b) => a.year - b.year);
  const base = history.find(({ year }) => year === baseYear);
  if (!base || base.value === null || targetYear === null || level === null) return null;
  const latest = history.at(-1) ?? base;
  const lines: ChartLine[] = [
    { id: "history", kind: "history", label: t("print.line.history"), points: history },
    { id: "target", kind: "target", label: t("print.line.target"), points: [base, { year: targetYear, value: level }] },
  ];
  if (target.expectedTco2e.value !== null) {
    const end = { year: targetYear, value: target.expectedTco2e.value };
    lines.push({ id: "plan", kind: "plan", label: t("print.line.plan"), points: [latest, end] });
  }
  return (
    <LineChart
      id={`target-${target.id}`}
      title={t("print.target.chart", { name: target.name, unit: tonnes("tCO2e") })}
      finding={findingOf(target, words)}
      words={{ ...words.chart, format: (value) => format.number(value, 0) }}
      table={words.chartTable}
      lines={lines}
      yearHeading={t("print.year")}
    />
  );
}

function findingOf(target: NamedTarget, { t, format }: BlockWords): string {
  const { coverage, targetTco2e, targetYear } = target;
  if (coverage.value === null) {
    return t("print.target.findingLevel", { year: targetYear ?? "", level: format.number(targetTco2e.value, 0) });
  }
  const key = coverage.value >= 1 ? "print.target.findingReached" : "print.target.findingShort";
  return t(key, { share: format.percent(coverage.value, 0), year: targetYear ?? "" });
}
