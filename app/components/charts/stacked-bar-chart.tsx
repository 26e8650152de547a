import { scaleBand, scaleLinear } from "d3-scale";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";
import { GapSwatch, Legend, SeriesBlock, TextureDefs } from "./series";

export interface StackedBarChartProps extends ChartFrame {
  series: readonly { id: string; label: string }[];
  /** One column for each year; `values` in the order of `series`. Removals (negative) stack below zero. */
  columns: readonly { id: string; label: string; values: readonly (number | null)[] }[];
  /** Headings of the data table: what a column is, and its sum. */
  headings: { column: string; total: string };
}

type Column = StackedBarChartProps["columns"][number];

interface Block {
  index: number;
  from: number;
  to: number;
}

const WIDTH = 600;
const HEIGHT = 340;
const PLOT = { left: 8, right: 592, top: 40, bottom: 304 };
const GAP_HEIGHT = 16;
/** Above this many columns the letters of a telephone's screen would overlap. */
const DENSE = 6;
const WIDEST_COLUMN = 90;

/** null when nothing of the column is known; what is unknown is never counted as 0. */
export function columnTotal(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** Positive values pile up from zero, negative ones down from it. */
export function stack(values: readonly (number | null)[]): Block[] {
  let up = 0;
  let down = 0;
  return values.flatMap((value, index) => {
    if (value === null || value === 0) return [];
    const from = value > 0 ? up : down;
    const to = from + value;
    if (value > 0) up = to;
    else down = to;
    return [{ index, from, to }];
  });
}

export function StackedBarChart({ series, columns, headings, ...frame }: StackedBarChartProps) {
  const { id, title, words } = frame;
  const edges = columns.flatMap((column) => stack(column.values).map((block) => block.to));
  const low = Math.min(0, ...edges);
  const high = Math.max(0, ...edges);
  const y = scaleLinear([low, high === low ? low + 1 : high], [PLOT.bottom, PLOT.top]);
  const x = scaleBand(
    columns.map((column) => column.id),
    [PLOT.left, PLOT.right],
  ).padding(columns.length > DENSE ? 0.25 : 0.4);
  const incomplete = columns.some((column) => column.values.includes(null));
  return (
    <ChartFigure {...frame} data={tableOf(series, columns, headings)}>
      <Legend
        items={[
          ...series.map(({ id: key, label }, index) => ({
            key,
            label,
            swatch: <SeriesBlock id={id} index={index} x={1} y={1} width={24} height={14} />,
          })),
          ...(incomplete ? [{ key: "no-data", label: words.noData, swatch: <GapSwatch /> }] : []),
        ]}
      />
      <Drawing id={id} title={title} width={WIDTH} height={HEIGHT} dense={columns.length > DENSE}>
        <TextureDefs id={id} count={series.length} />
        {columns.map((column) => (
          <StackedColumn
            key={column.id}
            id={id}
            column={column}
            left={(x(column.id) ?? 0) + Math.max(0, x.bandwidth() - WIDEST_COLUMN) / 2}
            width={Math.min(x.bandwidth(), WIDEST_COLUMN)}
            y={y}
            words={words}
          />
        ))}
        <line className="chart__axis" x1={PLOT.left} x2={PLOT.right} y1={y(0)} y2={y(0)} />
      </Drawing>
    </ChartFigure>
  );
}

interface StackedColumnProps {
  id: string;
  column: Column;
  left: number;
  width: number;
  y: (value: number) => number;
  words: ChartFrame["words"];
}

function StackedColumn({ id, column, left, width, y, words }: StackedColumnProps) {
  const blocks = stack(column.values);
  const total = columnTotal(column.values);
  const middle = left + width / 2;
  const top = Math.min(y(0), ...blocks.map((block) => y(block.to)));
  const missing = column.values.includes(null);
  return (
    <g>
      {blocks.map((block) => (
        <SeriesBlock
          key={block.index}
          id={id}
          index={block.index}
          x={left}
          y={Math.min(y(block.from), y(block.to))}
          width={width}
          height={Math.abs(y(block.from) - y(block.to))}
        />
      ))}
      {missing && (
        <rect
          className="chart__gap"
          x={left + 1}
          y={top - GAP_HEIGHT}
          width={width - 2}
          height={GAP_HEIGHT - 2}
        />
      )}
      <text
        className={total === null ? "chart__missing" : "chart__strong"}
        x={middle}
        y={top - (missing ? GAP_HEIGHT : 0) - 7}
        textAnchor="middle"
      >
        {total === null ? words.noData : words.format(total)}
      </text>
      <text x={middle} y={HEIGHT - 10} textAnchor="middle">
        {column.label}
      </text>
    </g>
  );
}

function tableOf(
  series: StackedBarChartProps["series"],
  columns: readonly Column[],
  headings: StackedBarChartProps["headings"],
) {
  return {
    columns: [headings.column, ...series.map((one) => one.label), headings.total],
    rows: columns.map((column) => ({
      label: column.label,
      values: [...series.map((_, index) => column.values[index] ?? null), columnTotal(column.values)],
    })),
  };
}
