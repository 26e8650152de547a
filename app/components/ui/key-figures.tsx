import type { ReactNode } from "react";

export interface KeyFigure {
  id: string;
  label: string;
  /** Formatted, or the words for "no data". */
  value: string;
  unit?: string;
  /** Method, year or share of estimated data. */
  note?: string;
  /** A `NumberExplanation`. */
  explanation?: ReactNode;
}

export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd className="key-figures__value">
            {figure.value}
            {figure.unit && <small> {figure.unit}</small>}
          </dd>
          {figure.note && <dd className="key-figures__note">{figure.note}</dd>}
          {figure.explanation && <dd>{figure.explanation}</dd>}
        </div>
      ))}
    </dl>
  );
}
