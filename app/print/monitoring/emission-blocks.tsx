import { LineChart } from "~/components/charts/line-chart";
import type { MonthPeriod } from "~/domain/monitoring/month";
import { isWithin } from "~/domain/monitoring/month";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { BlockWords } from "../blocks/block-words";
import { ChartTable, ResultTable, tonnes } from "../blocks/result-parts";
import { onPathSentence } from "./follow-up-words";

interface EmissionsProps {
  results: PlanResults;
  words: BlockWords;
  /** Inventories of these years are marked. */
  period?: MonthPeriod;
}

/** Inventories beside the way to the targets, a chart and a table for each perimeter. */
export function EmissionsOnPath({ results, words, period }: EmissionsProps) {
  const { onPath } = results.monitoring;
  if (onPath.length === 0) return <InventoryTotals results={results} words={words} />;
  return (
    <>
      {onPath.map((way) => (
        <OnePath key={way.targets.join(" ")} way={way} results={results} words={words} period={period} />
      ))}
    </>
  );
}

interface PathProps extends EmissionsProps {
  way: PlanResults["monitoring"]["onPath"][number];
}

function OnePath({ way, results, words, period }: PathProps) {
  const { t, format } = words;
  const pathway = results.trajectory.pathways.find(({ targets }) => targets.join() === way.targets.join());
  const latest = way.years.at(-1);
  if (!pathway || latest === undefined) return null;
  const names = way.targets.flatMap(
    (row) => results.targets.find((target) => target.row === row)?.name ?? [],
  );
  const title = t("monitoring.onPath.title", { target: format.list(names), unit: tonnes("tCO2e") });
  const lines = [
    {
      id: "history",
      kind: "history" as const,
      label: t("target.chart.history"),
      points: pathway.history.map(({ year, tco2e }) => ({ year, value: tco2e })),
    },
    {
      id: "path",
      kind: "target" as const,
      label: t("target.chart.path"),
      points: pathway.stops.map(({ year, tco2e }) => ({ year, value: tco2e })),
    },
  ].filter(({ points }) => points.length > 0);
  return (
    <>
      <LineChart
        id={`on-path-${way.targets[0] ?? ""}`}
        title={title}
        finding={onPathSentence(latest, words)}
        words={{ ...words.chart, format: (value) => format.number(value, 0) }}
        table="follows"
        lines={lines}
        yearHeading={t("print.year")}
      />
      <ChartTable
        words={words}
        caption={title}
        columns={[
          t("print.year"),
          t("monitoring.onPath.measured"),
          t("monitoring.onPath.promised"),
          t("monitoring.onPath.difference"),
        ]}
        rows={way.years.map(({ year, tco2e, path, difference }) => [
          <span key="year" className="reference">
            {year}
            {period && isWithin(year, period) && ` ${t("monitoring.inPeriod")}`}
          </span>,
          format.number(tco2e, 0),
          format.number(path, 0),
          difference.value === null ? format.number(null) : signed(difference.value, words),
        ])}
      />
      <p className="total-note">{t("monitoring.onPath.how")}</p>
    </>
  );
}

/** Without a target there is no way to compare with: the totals stand alone. */
function InventoryTotals({ results, words }: EmissionsProps) {
  const { t, format } = words;
  if (results.inventories.length === 0) return <p className="quiet-text">{t("monitoring.noInventory")}</p>;
  return (
    <>
      <p>{t("monitoring.noTarget")}</p>
      <ResultTable
        caption={t("monitoring.inventories")}
        columns={[t("print.year"), t("print.totalEmissions")]}
        rows={results.inventories.map(({ year, unit, totalTco2e }) => [
          year,
          `${format.number(totalTco2e.value, 0)} ${tonnes(unit)}`,
        ])}
      />
    </>
  );
}

function signed(value: number, { format }: BlockWords): string {
  return value > 0 ? `+${format.number(value, 0)}` : format.number(value, 0);
}
