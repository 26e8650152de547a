import { LineChart } from "~/components/charts/line-chart";
import type { ClimateSeries } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";

/** Fewer years are no course over time; they stand in the table of the answers. */
const FEWEST_YEARS = 3;

/** Each climate index that was observed in several years, drawn over them. */
export function ClimateIndices({ series, words }: { series: readonly ClimateSeries[]; words: BlockWords }) {
  const drawn = series.filter(({ points }) => points.length >= FEWEST_YEARS);
  if (drawn.length === 0) return null;
  return (
    <div className="results">
      {drawn.map((one, index) => (
        <IndexChart key={index} id={`climate-index-${index + 1}`} series={one} words={words} />
      ))}
    </div>
  );
}

interface IndexChartProps {
  id: string;
  series: ClimateSeries;
  words: BlockWords;
}

/** In print its values stand in the table of the answers. */
function IndexChart({ id, series, words }: IndexChartProps) {
  const { t, format, chart, chartTable } = words;
  const { index, unit, points } = series;
  const title = unit === null ? index : t("risk.climate.title", { index, unit });
  const [first, last] = [points[0], points.at(-1)];
  const said = (point: typeof first) =>
    point
      ? `${point.year}: ${[format.number(point.value, 1), unit].filter(Boolean).join(" ")}`
      : chart.noData;
  return (
    <LineChart
      id={id}
      title={title}
      finding={`${said(first)} · ${said(last)}`}
      words={{ ...chart, format: (value) => format.number(value, 1) }}
      table={chartTable === "shown" ? "follows" : chartTable}
      lines={[{ id: "observed", label: t("risk.climate.observed"), kind: "history", points }]}
      yearHeading={t("print.year")}
    />
  );
}
