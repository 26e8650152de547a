import { scaleLinear, type ScaleLinear } from "d3-scale";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";
import { GapSwatch, Legend, seriesClass } from "./series";

export interface AbatementChartProps extends ChartFrame {
  /** In the order drawn. `height` null: its cost is not known, it has a width only. */
  bars: readonly { id: string; label: string; width: number; height: number | null }[];
  legend: { saves: string; costs: string; unknown: string };
  /** Headings of the data table: what a bar is, its width, its height. */
  columns: readonly [string, string, string];
}

const WIDTH = 640;
const HEIGHT = 360;
const PLOT = { left: 92, right: 624, top: 28, bottom: 316 };
const UNKNOWN_HEIGHT = 26;
/** A narrower bar has no room for its number. */
const ROOM_FOR_NUMBER = 20;
const SAVES = 0;
const COSTS = 1;

type Scale = ScaleLinear<number, number>;

/** Bars side by side, as wide as their effect and as high as their cost; what saves money hangs below the axis. */
export function AbatementChart({ bars, legend, columns, ...frame }: AbatementChartProps) {
  const { id, title, words } = frame;
  const heights = bars.flatMap(({ height }) => height ?? []);
  const total = bars.reduce((sum, { width }) => sum + width, 0);
  const low = Math.min(0, ...heights);
  const high = Math.max(0, ...heights);
  const x = scaleLinear([0, total || 1], [PLOT.left, PLOT.right]);
  const y = scaleLinear([low, high === low ? low + 1 : high], [PLOT.bottom, PLOT.top]).nice(4);
  const shown = [
    ...(low < 0 ? [{ key: "saves", label: legend.saves, swatch: <Swatch series={SAVES} /> }] : []),
    ...(heights.some((height) => height >= 0)
      ? [{ key: "costs", label: legend.costs, swatch: <Swatch series={COSTS} /> }]
      : []),
    ...(heights.length < bars.length
      ? [{ key: "unknown", label: legend.unknown, swatch: <GapSwatch /> }]
      : []),
  ];
  return (
    <ChartFigure
      {...frame}
      data={{ columns, rows: bars.map(({ label, width, height }) => ({ label, values: [width, height] })) }}
    >
      <Legend items={shown} />
      <Drawing id={id} title={title} width={WIDTH} height={HEIGHT}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="chart__grid" x1={PLOT.left} x2={PLOT.right} y1={y(tick)} y2={y(tick)} />
            <text x={PLOT.left - 8} y={y(tick)} dy="0.35em" textAnchor="end">
              {words.format(tick)}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => (
          <Bar key={bar.id} number={index + 1} bar={bar} from={startOf(bars, index)} x={x} y={y} />
        ))}
        <line className="chart__axis" x1={PLOT.left} x2={PLOT.right} y1={y(0)} y2={y(0)} />
        <text x={PLOT.left} y={HEIGHT - 10}>
          0
        </text>
        <text x={PLOT.right} y={HEIGHT - 10} textAnchor="end">
          {words.format(total)}
        </text>
      </Drawing>
    </ChartFigure>
  );
}

function startOf(bars: AbatementChartProps["bars"], index: number): number {
  return bars.slice(0, index).reduce((sum, { width }) => sum + width, 0);
}

function Swatch({ series }: { series: number }) {
  return <rect className={seriesClass(series)} x={1} y={1} width={24} height={14} />;
}

interface BarProps {
  number: number;
  bar: AbatementChartProps["bars"][number];
  from: number;
  x: Scale;
  y: Scale;
}

function Bar({ number, bar: { width, height }, from, x, y }: BarProps) {
  const left = x(from);
  const wide = x(from + width) - left;
  const zero = y(0);
  const end = height === null ? zero - UNKNOWN_HEIGHT : y(height);
  const top = Math.min(zero, end);
  const below = height !== null && height < 0;
  return (
    <g>
      {height === null ? (
        <rect
          className="chart__gap"
          x={left + 1}
          y={top}
          width={Math.max(1, wide - 2)}
          height={UNKNOWN_HEIGHT}
        />
      ) : (
        <rect
          className={`chart__segment ${seriesClass(below ? SAVES : COSTS)}`}
          x={left}
          y={top}
          width={Math.max(1, wide)}
          // A cost of nothing is drawn as a line: it is known.
          height={Math.max(1, Math.abs(end - zero))}
        />
      )}
      {wide >= ROOM_FOR_NUMBER && (
        <text
          className="chart__strong"
          x={left + wide / 2}
          y={below ? zero - 6 : top - 6}
          textAnchor="middle"
        >
          {number}
        </text>
      )}
    </g>
  );
}
