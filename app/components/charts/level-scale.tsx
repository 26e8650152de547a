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
            </text>
            <text className="chart__soft" x={WIDTH} y={LABEL} textAnchor="end">
              {note}
            </text>
            {step === null ? (
              <Unknown text={words.noData} />
            ) : (
              steps.map((one, place) => (
                <Step key={one.label} {...one} place={place} width={width} current={place === step} />
              ))
            )}
          </g>
        ))}
      </Drawing>
    </ChartFigure>
  );
}

interface StepProps {
  label: string;
  colour: number;
  place: number;
  width: number;
  current: boolean;
}

function Step({ label, colour, place, width, current }: StepProps) {
  return (
    <g transform={`translate(${place * (width + BOX.gap)} ${BOX.top})`}>
      <rect
        className={current ? `scale__step fill-${colour}` : "scale__step"}
        width={width}
        height={BOX.height}
      />
      <text
        className={current ? `scale__word scale__word--${colour}` : "chart__soft"}
        x={width / 2}
        y={BOX.height / 2}
        dy="0.35em"
        textAnchor="middle"
      >
        {label}
      </text>
    </g>
  );
}

/** On no step: not knowing is not the lowest. */
function Unknown({ text }: { text: string }) {
  return (
    <g transform={`translate(0 ${BOX.top})`}>
      <rect className="chart__gap" width={WIDTH} height={BOX.height} />
      <text className="chart__missing" x={WIDTH / 2} y={BOX.height / 2} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
