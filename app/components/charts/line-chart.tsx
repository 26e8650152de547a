import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";
import { GapSwatch, Legend } from "./series";
import { ValueGrid } from "./value-grid";

/**
 * history: measured. bau: without action. reference: without the actions, a level that stays. target: the path to the
 * targets. plan: with the plan's actions. benchmark: what others ask for.
 */
export type LineKind = "history" | "bau" | "reference" | "target" | "plan" | "benchmark";

export interface ChartLine {
  id: string;
  label: string;
  kind: LineKind;
  /** By rising year. null breaks the line. */
  points: readonly { year: number; value: number | null }[];
}

export interface LineChartProps extends ChartFrame {
  lines: readonly ChartLine[];
  /** Heading of the first column of the data table. */
  yearHeading: string;
}

type Known = { year: number; value: number };
export type Scale = ScaleLinear<number, number>;

const WIDTH = 640;
const HEIGHT = 360;
const PLOT = { left: 84, right: 528, top: 28, bottom: 316 };
const END_LABEL_GAP = 22;

const isKnown = (point: { year: number; value: number | null }): point is Known => point.value !== null;
const lastKnown = (points: ChartLine["points"]): Known | undefined => points.filter(isKnown).at(-1);

/** Years on a scale of their own, from zero upwards unless a value is negative. */
export function LineChart({ lines, yearHeading, ...frame }: LineChartProps) {
  const { id, title, words } = frame;
  const years = [...new Set(lines.flatMap((one) => one.points.map((point) => point.year)))].sort(
    (a, b) => a - b,
  );
  const values = lines.flatMap((one) => one.points.flatMap((point) => point.value ?? []));
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [PLOT.left, PLOT.right]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [PLOT.bottom, PLOT.top]).nice(
    4,
  );
  const unknownYears = years.filter((year) => lines.some((one) => one.points.some(isUnknownIn(year))));
  return (
    <ChartFigure {...frame} data={tableOf(lines, years, yearHeading)}>
      <Legend
        items={[
          ...lines.map((one) => ({ key: one.id, label: one.label, swatch: <LineSwatch kind={one.kind} /> })),
          ...(unknownYears.length > 0
            ? [{ key: "no-data", label: words.noData, swatch: <GapSwatch /> }]
            : []),
        ]}
      />
      <Drawing id={id} title={title} width={WIDTH} height={HEIGHT}>
        <Axes x={x} y={y} years={years} format={words.format} />
        {unknownYears.map((year) => (
          <rect className="chart__gap" key={year} x={x(year) - 7} y={y(0) - 20} width={14} height={18} />
        ))}
        {lines.map((one) => (
          <Line key={one.id} line={one} x={x} y={y} />
        ))}
        <EndLabels lines={lines} x={x} y={y} format={words.format} />
      </Drawing>
    </ChartFigure>
  );
}

const isUnknownIn = (year: number) => (point: ChartLine["points"][number]) =>
  point.year === year && point.value === null;

export function LineSwatch({ kind }: { kind: LineKind }) {
  return (
    <g className={`line--${kind}`}>
      <path className="line" d="M2 8H24" />
      {hasPoints(kind) && <circle className="point" cx="13" cy="8" r="4" />}
    </g>
  );
}

/** Points mark what was measured or promised; the other lines are only drawn between them. */
const hasPoints = (kind: LineKind): boolean => kind === "history" || kind === "target";

export function Line({ line: { kind, points }, x, y }: { line: ChartLine; x: Scale; y: Scale }) {
  const path = line<ChartLine["points"][number]>()
    .defined(isKnown)
    .x((point) => x(point.year))
    .y((point) => y(point.value ?? 0));
  const known = points.filter(isKnown);
  return (
    <g className={`line--${kind}`}>
      <path className="line" d={path([...points]) ?? undefined} />
      {hasPoints(kind) &&
        known.map((point) => (
          <circle className="point" key={point.year} cx={x(point.year)} cy={y(point.value)} r={5} />
        ))}
    </g>
  );
}

interface AxesProps {
  x: Scale;
  y: Scale;
  years: readonly number[];
  format: (n: number) => string;
}

function Axes({ x, y, years, format }: AxesProps) {
  return (
    <g>
      <ValueGrid y={y} right={PLOT.right} format={format} />
      {yearTicks(years).map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 14} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

/** First and last year always; between them the years with data that leave room for each other. */
export function yearTicks(years: readonly number[]): number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return years.slice(0, 1);
  const room = (last - first) / 7;
  const ticks = [first];
  for (const year of years) {
    if (year - (ticks.at(-1) ?? first) >= room && last - year >= room) ticks.push(year);
  }
  return [...ticks, last];
}

interface EndLabelsProps {
  lines: readonly ChartLine[];
  x: Scale;
  y: Scale;
  format: (n: number) => string;
}

/** Values of the last year beside the ends of the lines, pushed apart where two would overlap. */
function EndLabels({ lines, x, y, format }: EndLabelsProps) {
  const lastYear = x.domain()[1];
  const ends = lines
    .flatMap((one) => {
      const end = lastKnown(one.points);
      return end && end.year === lastYear ? [{ id: one.id, end, top: y(end.value) }] : [];
    })
    .sort((a, b) => a.top - b.top);
  let previous = -Infinity;
  return (
    <g>
      {ends.map(({ id, end, top }) => {
        previous = Math.max(top, previous + END_LABEL_GAP);
        return (
          <text className="chart__strong" key={id} x={x(end.year) + 10} y={previous} dy="0.35em">
            {format(end.value)}
          </text>
        );
      })}
    </g>
  );
}

function tableOf(lines: readonly ChartLine[], years: readonly number[], yearHeading: string) {
  return {
    columns: [yearHeading, ...lines.map((one) => one.label)],
    rows: years.map((year) => ({
      label: String(year),
      values: lines.map((one) => one.points.find((point) => point.year === year)?.value),
    })),
  };
}
