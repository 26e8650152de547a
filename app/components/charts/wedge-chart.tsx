import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";
import { type ChartLine, Line, LineSwatch, type Scale, yearTicks } from "./line-chart";
import { GapSwatch, Legend, SeriesBlock, seriesClass, textureFill, TextureDefs } from "./series";
import { ValueGrid } from "./value-grid";

interface YearValue {
  year: number;
  value: number;
}

export interface WedgeBand {
  id: string;
  label: string;
  /** What it takes off, for each year of `top`. */
  points: readonly YearValue[];
}

export interface WedgeChartProps extends ChartFrame {
  /** The first is drawn over the others. */
  lines: readonly ChartLine[];
  /** Upper edge that the bands hang from, one point a year; empty: no bands. */
  top: readonly YearValue[];
  bands: readonly WedgeBand[];
  /** Years whose levels stand as figures beside their points, with the line that they are read from. */
  marked: readonly { line: string; year: number }[];
  lastYear: number;
  /** From this year nothing is promised; null when the promises reach the last year. */
  openFrom: number | null;
  /** What stands in the open years. */
  openLabel: string;
  yearHeading: string;
}

const WIDTH = 640;
const HEIGHT = 400;
const PLOT = { left: 76, right: 632, top: 28, bottom: 356 };
/** Between two figures of one year. */
const LABEL_GAP = 20;
/** Lines have the colours 1 to 3: bands take others, and the last of them, paler, what is drawn together. */
const BAND_SERIES = [3, 6, 7, 8, 9, 4, 5];

const seriesOf = (band: number): number => BAND_SERIES[band % BAND_SERIES.length] ?? 0;

/** Lines over the years, and between the upper edge and the plan's line a band for each action. */
export function WedgeChart({ lines, top, bands, marked, ...rest }: WedgeChartProps) {
  const { lastYear, openFrom, openLabel, yearHeading, ...frame } = rest;
  const { id, title, words } = frame;
  const known = lines.flatMap(({ points }) =>
    points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])),
  );
  const firstYear = Math.min(...known.map(({ year }) => year), lastYear);
  const values = [...known, ...top].map(({ value }) => value);
  const x = scaleLinear([firstYear, lastYear], [PLOT.left, PLOT.right]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [PLOT.bottom, PLOT.top]).nice(
    4,
  );
  const years = tableYears({ lines, marked, firstYear, lastYear });
  return (
    <ChartFigure {...frame} data={tableOf(lines, years, yearHeading)}>
      <Legend
        items={[
          ...lines.map(({ id: key, label, kind }) => ({ key, label, swatch: <LineSwatch kind={kind} /> })),
          ...bands.map((band, index) => ({
            key: band.id,
            label: band.label,
            swatch: <SeriesBlock id={id} index={seriesOf(index)} x={2} y={2} width={22} height={12} />,
          })),
          ...(openFrom === null ? [] : [{ key: "open", label: openLabel, swatch: <GapSwatch /> }]),
        ]}
      />
      <Drawing id={id} title={title} width={WIDTH} height={HEIGHT}>
        <TextureDefs id={id} count={10} />
        <Axes x={x} y={y} years={axisYears(firstYear, lastYear)} format={words.format} />
        {openFrom !== null && openFrom < lastYear && (
          <rect
            className="chart__gap"
            x={x(openFrom) + 6}
            y={PLOT.top}
            width={Math.max(x(lastYear) - x(openFrom) - 6, 0)}
            height={y(0) - PLOT.top - 2}
          />
        )}
        <Bands id={id} top={top} bands={bands} x={x} y={y} />
        {[...lines].reverse().map((one) => (
          <Line key={one.id} line={one} x={x} y={y} />
        ))}
        <Figures lines={lines} marked={marked} x={x} y={y} format={words.format} />
      </Drawing>
    </ChartFigure>
  );
}

interface BandsProps {
  id: string;
  top: readonly YearValue[];
  bands: readonly WedgeBand[];
  x: Scale;
  y: Scale;
}

/** From the upper edge down, each band under the one before. */
function Bands({ id, top, bands, x, y }: BandsProps) {
  let edge = top.map(({ value }) => value);
  return (
    <g>
      {bands.map((band, index) => {
        const upper = edge;
        const lower = upper.map((value, at) => value - (band.points[at]?.value ?? 0));
        edge = lower;
        const shape = area<YearValue>()
          .x(({ year }) => x(year))
          .y0((_, at) => y(lower[at] ?? 0))
          .y1((_, at) => y(upper[at] ?? 0));
        const path = shape([...top]) ?? undefined;
        const series = seriesOf(index);
        const texture = textureFill(id, series);
        return (
          <g key={band.id}>
            <path className={`chart__segment chart__band ${seriesClass(series)}`} d={path} />
            {texture && <path fill={texture} d={path} />}
          </g>
        );
      })}
    </g>
  );
}

interface FiguresProps {
  lines: readonly ChartLine[];
  marked: WedgeChartProps["marked"];
  x: Scale;
  y: Scale;
  format: (n: number) => string;
}

/** Levels beside their points, pushed apart where two of near years would overlap; left of it in the last years. */
function Figures({ lines, marked, x, y, format }: FiguresProps) {
  const found = marked.flatMap(({ line, year }) => {
    const value = lines.find(({ id }) => id === line)?.points.find((point) => point.year === year)?.value;
    return value === undefined || value === null ? [] : [{ line, year, value, top: y(value) }];
  });
  const placed = apart(found, x);
  return (
    <g>
      {placed.map(({ line, year, value, top }) => {
        const left = x(year) > PLOT.right - 90;
        return (
          <text
            className="chart__strong chart__figure"
            key={`${line}-${year}`}
            x={x(year) + (left ? -10 : 10)}
            y={top}
            dy="0.35em"
            textAnchor={left ? "end" : "start"}
          >
            {format(value)}
          </text>
        );
      })}
    </g>
  );
}

/** Width that a level takes up beside its point. */
const LABEL_WIDTH = 80;

function apart<F extends { year: number; top: number }>(figures: readonly F[], x: Scale): F[] {
  const placed: F[] = [];
  for (const figure of [...figures].sort((a, b) => a.top - b.top)) {
    const near = placed.filter(({ year }) => Math.abs(x(year) - x(figure.year)) < LABEL_WIDTH);
    placed.push({ ...figure, top: Math.max(figure.top, ...near.map(({ top }) => top + LABEL_GAP)) });
  }
  return placed;
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
      {years.map((year) => (
        <text key={year} x={x(year)} y={HEIGHT - 12} textAnchor={year === years.at(-1) ? "end" : "middle"}>
          {year}
        </text>
      ))}
    </g>
  );
}

const DECADE = 10;

/** First and last year, and the decades between that leave room. */
function axisYears(firstYear: number, lastYear: number): number[] {
  const decades = [];
  for (let year = Math.ceil(firstYear / DECADE) * DECADE; year < lastYear; year += DECADE) decades.push(year);
  return yearTicks([...new Set([firstYear, ...decades, lastYear])]);
}

interface TableYears {
  lines: readonly ChartLine[];
  marked: WedgeChartProps["marked"];
  firstYear: number;
  lastYear: number;
}

const STEP = 5;

/** Years that were measured or promised, and every fifth of which a line knows: a table of every year says no more. */
function tableYears({ lines, marked, firstYear, lastYear }: TableYears): number[] {
  const measured = lines
    .filter(({ kind }) => kind === "history")
    .flatMap(({ points }) => points.map(({ year }) => year));
  const fifths = [];
  const known = new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)));
  for (let year = Math.ceil(firstYear / STEP) * STEP; year <= lastYear; year += STEP) {
    if (known.has(year)) fifths.push(year);
  }
  const years = new Set([...measured, ...marked.map(({ year }) => year), ...fifths]);
  return [...years].sort((a, b) => a - b);
}

function tableOf(lines: readonly ChartLine[], years: readonly number[], yearHeading: string) {
  return {
    columns: [yearHeading, ...lines.map(({ label }) => label)],
    rows: years.map((year) => ({
      label: String(year),
      values: lines.map(({ points }) => points.find((point) => point.year === year)?.value),
    })),
  };
}
