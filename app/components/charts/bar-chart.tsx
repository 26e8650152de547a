import { scaleLinear } from "d3-scale";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";
import { seriesClass } from "./series";

export interface BarChartProps extends ChartFrame {
  /** In the order drawn. null is "no data" and has no bar. */
  bars: readonly {
    id: string;
    label: string;
    value: number | null;
    /** Series colour from 0. */ series?: number;
  }[];
  /** Headings of the data table: what a bar is, what its length is. */
  columns: readonly [string, string];
}

const WIDTH = 600;
const ROW = 54;
const LABEL = 20;
const BAR = 22;
/** Room for the value at the end of the longest bar. */
const VALUE_ROOM = 130;

/** Horizontal bars with the label above each bar and the value at its end; negative ones point to the start. */
export function BarChart({ bars, columns, ...frame }: BarChartProps) {
  const { id, title, words } = frame;
  const known = bars.flatMap((bar) => bar.value ?? []);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const left = low < 0 ? VALUE_ROOM : 0;
  const x = scaleLinear([low, high === low ? low + 1 : high], [left, WIDTH - VALUE_ROOM]);
  const rows = bars.map(({ label, value }) => ({ label, values: [value] }));
  return (
    <ChartFigure {...frame} data={{ columns, rows }}>
      <Drawing id={id} title={title} width={WIDTH} height={Math.max(1, bars.length) * ROW}>
        {bars.map((bar, index) => (
          <g key={bar.id} transform={`translate(0 ${index * ROW})`}>
            <text x={low < 0 ? x(0) + 8 : 0} y={LABEL - 3}>
              {bar.label}
            </text>
            <Bar value={bar.value} series={bar.series ?? 0} x={x} words={words} />
          </g>
        ))}
        <line className="chart__axis" x1={x(0)} x2={x(0)} y1={0} y2={bars.length * ROW} />
      </Drawing>
    </ChartFigure>
  );
}

interface BarProps {
  value: number | null;
  series: number;
  x: (value: number) => number;
  words: ChartFrame["words"];
}

function Bar({ value, series, x, words }: BarProps) {
  const middle = LABEL + 3 + BAR / 2;
  if (value === null) {
    return (
      <text className="chart__missing" x={x(0) + 8} y={middle} dy="0.35em">
        {words.noData}
      </text>
    );
  }
  const end = x(value);
  const negative = value < 0;
  return (
    <>
      <rect
        className={seriesClass(series)}
        x={Math.min(end, x(0))}
        y={LABEL + 3}
        width={Math.abs(end - x(0))}
        height={BAR}
      />
      <text
        className="chart__strong"
        x={negative ? end - 8 : end + 8}
        y={middle}
        dy="0.35em"
        textAnchor={negative ? "end" : "start"}
      >
        {words.format(value)}
      </text>
    </>
  );
}
