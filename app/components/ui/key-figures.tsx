import type { ReactNode } from "react";

export interface KeyFigure {
  id: string;
  label: string;
  /** Formatted; null is "no data". */
  value: string | null;
  unit?: string;
  /** Method, year or share of estimated data. */
  note?: string;
  /** A `NumberExplanation`. */
  explanation?: ReactNode;
}

export function KeyFigures({ figures, noData }: { figures: readonly KeyFigure[]; noData: string }) {
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd className="key-figures__value">
            {figure.value ?? <span className="no-data">{noData}</span>}
            {figure.value !== null && figure.unit && <small> {figure.unit}</small>}
          </dd>
          {figure.note && <dd className="key-figures__note">{figure.note}</dd>}
          {figure.explanation && <dd>{figure.explanation}</dd>}
        </div>
      ))}
    </dl>
  );
}
