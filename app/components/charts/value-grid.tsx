import type { ScaleLinear } from "d3-scale";

interface ValueGridProps {
  y: ScaleLinear<number, number>;
  right: number;
  format: (n: number) => string;
}

/** The lines of the values, each with its figure; the zero line is the axis. */
export function ValueGrid({ y, right, format }: ValueGridProps) {
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? "chart__axis" : "chart__grid"}
            x1={0}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="chart__soft" y={y(tick) - 5}>
            {format(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
