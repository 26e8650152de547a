import { ChartFigure, type ChartFrame, Drawing } from "./chart-figure";

export interface RadarChartProps extends ChartFrame {
  /** Clockwise from the top. null is "no data": the line leaves that axis out. */
  axes: readonly { id: string; label: string; value: number | null }[];
  /** Names of the rings from the inside out; the last is the end of every axis. */
  rings: readonly string[];
  columns: readonly [string, string];
}

const WIDTH = 600;
const HEIGHT = 380;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 + 4 };
const RADIUS = 140;
const LABEL = RADIUS + 16;

/** A value on each axis, joined by a line; the rings bear the names of the grades. */
export function RadarChart({ axes, rings, columns, ...frame }: RadarChartProps) {
  const { id, title } = frame;
  const at = (index: number, radius: number) => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return { x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y + radius * Math.sin(angle) };
  };
  const ring = (step: number) =>
    axes.map((_, index) => point(at(index, (RADIUS * step) / rings.length))).join(" ");
  const known = axes.flatMap(({ id: axis, value }, index) =>
    value === null ? [] : [{ axis, ...at(index, (RADIUS * Math.min(value, rings.length)) / rings.length) }],
  );
  const rows = axes.map(({ label, value }) => ({ label, values: [value] }));
  return (
    <ChartFigure {...frame} data={{ columns, rows }}>
      <Drawing id={id} title={title} width={WIDTH} height={HEIGHT}>
        {rings.map((name, index) => (
          <g key={name}>
            <polygon className="radar__ring" points={ring(index + 1)} />
            <text
              className="chart__soft"
              x={CENTRE.x + 6}
              y={CENTRE.y - (RADIUS * (index + 1)) / rings.length + 14}
            >
              {name}
            </text>
          </g>
        ))}
        {axes.map(({ id: axis, label, value }, index) => {
          const end = at(index, RADIUS);
          const text = at(index, LABEL);
          return (
            <g key={axis}>
              <line className="chart__grid" x1={CENTRE.x} y1={CENTRE.y} x2={end.x} y2={end.y} />
              <text
                className={value === null ? "chart__missing" : undefined}
                x={text.x}
                y={text.y}
                dy="0.35em"
                textAnchor={anchorOf(text.x)}
              >
                {label}
              </text>
            </g>
          );
        })}
        <polygon className="radar__area" points={known.map(point).join(" ")} />
        {known.map(({ axis, x, y }) => (
          <circle key={axis} className="radar__point" cx={x} cy={y} r={5} />
        ))}
      </Drawing>
    </ChartFigure>
  );
}

function point({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function anchorOf(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - CENTRE.x) < 10) return "middle";
  return x > CENTRE.x ? "start" : "end";
}
