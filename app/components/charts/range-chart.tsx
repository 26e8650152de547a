import { scaleLinear } from "d3-scale";
import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";

export interface RangeChartProps extends ChartFrame {
  /** Own value beside the middle half of others and its median; null where there is none to show. */
  bars: readonly {
    id: string;
    label: string;
    own: number | null;
    range: { lower: number; median: number; upper: number } | null;
  }[];
  columns: readonly [string, string, string, string, string];
}

const WIDTH = 600;
const ROW = 58;
const LABEL = 18;
const BAR = { top: 28, height: 16 };
const RIGHT = 560;

/** Where one stands among others: a bar from quartile to quartile, a line at the median, a dot of one's own. */
export function RangeChart({ bars, columns, ...frame }: RangeChartProps) {
  const { id, title, words } = frame;
  const ends = bars.flatMap(({ own, range }) => [own ?? 0, range?.upper ?? 0]);
  const high = Math.max(0, ...ends);
  const x = scaleLinear([0, high === 0 ? 1 : high], [0, RIGHT]);
  const rows = bars.map(({ label, own, range }) => ({
    label,
    values: [own, range?.lower ?? null, range?.median ?? null, range?.upper ?? null],
  }));
  return (
    <ChartFigure {...frame} data={{ columns, rows }}>
      <Drawing id={id} title={title} width={WIDTH} height={bars.length * ROW}>
        {bars.map(({ id: bar, label, own, range }, index) => (
          <g key={bar} transform={`translate(0 ${index * ROW})`}>
            <text x={0} y={LABEL}>
              {label}
              {own !== null && <tspan className="chart__strong">{` ${words.format(own)}`}</tspan>}
            </text>
            <line className="chart__grid" x1={0} x2={RIGHT} y1={BAR.top + 8} y2={BAR.top + 8} />
            {range && (
              <>
                <rect
                  className="range__half"
                  x={x(range.lower)}
                  y={BAR.top}
                  width={Math.max(2, x(range.upper) - x(range.lower))}
                  height={BAR.height}
                />
                <line
                  className="range__median"
                  x1={x(range.median)}
                  x2={x(range.median)}
                  y1={BAR.top - 3}
                  y2={BAR.top + BAR.height + 3}
                />
              </>
            )}
            {own !== null && <circle className="range__own" cx={x(own)} cy={BAR.top + 8} r={7} />}
          </g>
        ))}
      </Drawing>
    </ChartFigure>
  );
}
