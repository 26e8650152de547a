export interface ProgressBarProps {
  /** "5 de 14 secciones completas": the bar only repeats it. */
  text: string;
  value: number;
  max: number;
}

/** Drawn as SVG because a width in a style attribute is refused by the content security policy. */
export function ProgressBar({ text, value, max }: ProgressBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className="progress">
      <p>{text}</p>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share * 100} height="1" />
      </svg>
    </div>
  );
}
