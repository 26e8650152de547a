import type { ReactNode } from "react";

export const SERIES_COUNT = 10;

/** Class that carries the colour of the n-th series (from 0). */
export const seriesClass = (index: number): string => `series-${(index % SERIES_COUNT) + 1}`;

/** Every second series is plain; the others carry a white texture, so that neighbours differ without colour. */
const TEXTURES: readonly ReactNode[] = [
  <path key="diagonal" d="M-2 2 2 -2M0 8 8 0M6 10 10 6" />,
  <path key="dots" d="M2 2h.01M6 6h.01" strokeWidth="2.6" strokeLinecap="round" />,
  <path key="lines" d="M0 2h8M0 6h8" />,
  <path key="back" d="M-2 6 2 10M0 0 8 8M6 -2 10 2" />,
  <path key="grid" d="M0 4h8M4 0v8" />,
];

const textureOf = (index: number): number | null =>
  index % 2 === 0 ? null : ((index - 1) / 2) % TEXTURES.length;

/** `fill` of the texture over a series, or undefined when it is plain. */
export function textureFill(id: string, index: number): string | undefined {
  const texture = textureOf(index);
  return texture === null ? undefined : `url(#${id}-texture-${texture})`;
}

export function TextureDefs({ id, count }: { id: string; count: number }) {
  const used = TEXTURES.slice(0, Math.ceil((Math.min(count, SERIES_COUNT) - 1) / 2));
  if (used.length === 0) return null;
  return (
    <defs>
      {used.map((texture, index) => (
        <pattern
          key={index}
          id={`${id}-texture-${index}`}
          className="chart__pattern"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          {texture}
        </pattern>
      ))}
    </defs>
  );
}

interface BlockProps {
  id: string;
  index: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle in the colour and texture of its series. */
export function SeriesBlock({ id, index, ...box }: BlockProps) {
  const texture = textureFill(id, index);
  return (
    <>
      <rect className={`chart__segment ${seriesClass(index)}`} {...box} />
      {texture && <rect fill={texture} {...box} />}
    </>
  );
}

interface LegendProps {
  items: readonly { key: string; label: string; swatch: ReactNode }[];
}

/** Text of the page and not of the drawing, so that it wraps and keeps its size. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className="chart__legend">
      {items.map((item) => (
        <li key={item.key}>
          <svg viewBox="0 0 26 16" aria-hidden="true">
            {item.swatch}
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

/** Swatch of "no data" in every chart. */
export function GapSwatch() {
  return <rect className="chart__gap" x="2" y="2" width="22" height="12" />;
}
