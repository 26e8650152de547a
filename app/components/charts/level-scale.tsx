import { ChartFigure, Drawing, type ChartFrame } from "./chart-figure";

export interface LevelScaleProps extends ChartFrame {
  /** From low to high, with the colour of each: 1 low … 5 high. */
  steps: readonly { label: string; colour: 1 | 2 | 3 | 4 | 5 }[];
  /** Place on the scale from 0; null is "no data" and stands on none. */
  rows: readonly { id: string; label: string; step: number | null; note: string }[];
}

const WIDTH = 600;
const ROW = 78;
const LABEL = 18;
const BOX = { top: 28, height: 30, gap: 6 };

/** Where each of a few things stands on a scale of words: the box of its level is filled, the others are outlines. */
export function LevelScale({ steps, rows, ...frame }: LevelScaleProps) {
  const { id, title, words } = frame;
  const width = (WIDTH - BOX.gap * (steps.length - 1)) / steps.length;
  return (
    <ChartFigure {...frame} table="follows" data={{ columns: [], rows: [] }}>
      <Drawing id={id} title={title} width={WIDTH} height={rows.length * ROW}>
        {rows.map(({ id: row, label, step, note }, index) => (
          <g key={row} transform={`translate(0 ${index * ROW})`}>
            <text x={0} y={LABEL}>
              <tspan className="chart__strong">{label}</tspan>
              {step === null && <tspan className="chart__missing">{` ${words.noData}`}</tspan>}
            </text>
            <text className="chart__soft" x={WIDTH} y={LABEL} textAnchor="end">
              {note}
            </text>
            {steps.map((one, place) => (
              <g key={one.label} transform={`translate(${place * (width + BOX.gap)} ${BOX.top})`}>
                <rect
                  className={place === step ? `scale__step fill-${one.colour}` : "scale__step"}
                  width={width}
                  height={BOX.height}
                />
                <text
                  className={place === step ? `scale__word scale__word--${one.colour}` : "chart__soft"}
                  x={width / 2}
                  y={BOX.height / 2}
                  dy="0.35em"
                  textAnchor="middle"
                >
                  {one.label}
                </text>
              </g>
            ))}
          </g>
        ))}
      </Drawing>
    </ChartFigure>
  );
}
