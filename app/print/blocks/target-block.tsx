import { LineChart, type ChartLine } from "~/components/charts/line-chart";
import type { PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import type { Explained } from "~/domain/numbers/explained";
import type { BlockWords } from "./block-words";
import { ResultTable, tonnes } from "./result-parts";

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
        <Target key={target.row} target={target} results={results} words={words} />
      ))}
    </div>
  );
}

interface TargetProps extends TargetsProps {
  target: PlanTarget;
}

function Target({ target, results, words }: TargetProps) {
  const { t, format } = words;
  const { result } = target;
  const level = (explained: Explained) => format.number(explained.value, 0);
  const share = (explained: Explained) => format.percent(explained.value);
  const isKnown = ([, , explained]: readonly [string, string, Explained]) => explained.value !== null;
  const rows = (
    [
      [t("print.target.level"), level(result.targetTco2e), result.targetTco2e],
      [t("print.target.change"), share(result.changeVsBase), result.changeVsBase],
      [t("print.target.required"), level(result.requiredCut), result.requiredCut],
      [t("print.target.requiredFromBau"), level(result.requiredFromBau), result.requiredFromBau],
      [t("print.target.achieved"), level(result.achievedCut), result.achievedCut],
      [t("print.target.remaining"), level(result.remainingCut), result.remainingCut],
      [t("print.target.coverage"), share(result.coverage), result.coverage],
      [
        t("print.target.coverageWithAchieved"),
        share(result.coverageWithAchieved),
        result.coverageWithAchieved,
      ],
      [t("print.target.expected"), level(result.expectedTco2e), result.expectedTco2e],
      [t("print.target.expectedChange"), share(result.expectedChange), result.expectedChange],
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
  const { baseYear, targetYear, targetTco2e, expectedTco2e } = target.result;
  const level = targetTco2e.value;
  const history = results.inventories
    .filter(({ rows }) => rows.length > 0)
    .map(({ year, totalTco2e }) => ({ year, value: totalTco2e.value }))
    .sort((a, b) => a.year - b.year);
  const base = target.path.at(0);
  if (!base || baseYear === null || targetYear === null || level === null) return null;
  const start = { year: baseYear, value: base.tco2e };
  const latest = history.findLast(({ value }) => value !== null) ?? start;
  const lines: ChartLine[] = [
    { id: "history", kind: "history", label: t("print.line.history"), points: history },
    {
      id: "target",
      kind: "target",
      label: t("print.line.target"),
      points: [start, { year: targetYear, value: level }],
    },
  ];
  if (expectedTco2e.value !== null) {
    const end = { year: targetYear, value: expectedTco2e.value };
    lines.push({ id: "plan", kind: "plan", label: t("print.line.plan"), points: [latest, end] });
  }
  return (
    <LineChart
      id={`target-${target.row}`}
      title={t("print.target.chart", { name: target.name, unit: tonnes("tCO2e") })}
      finding={findingOf(target, words)}
      words={{ ...words.chart, format: (value) => format.number(value, 0) }}
      table={words.chartTable}
      lines={lines}
      yearHeading={t("print.year")}
    />
  );
}

function findingOf(target: PlanTarget, { t, format }: BlockWords): string {
  const { coverage, targetTco2e, targetYear } = target.result;
  if (coverage.value === null) {
    return t("print.target.findingLevel", {
      year: targetYear ?? "",
      level: format.number(targetTco2e.value, 0),
    });
  }
  const key = coverage.value >= 1 ? "print.target.findingReached" : "print.target.findingShort";
  return t(key, { share: format.percent(coverage.value, 0), year: targetYear ?? "" });
}
