import { Link } from "./link";

export interface Step {
  href: string;
  /** "Siguiente" */
  label: string;
  /** Title of the page it leads to. */
  title: string;
}

export interface StepNavigationProps {
  label: string;
  previous?: Step;
  next?: Step;
}

export function StepNavigation({ label, previous, next }: StepNavigationProps) {
  if (!previous && !next) return null;
  return (
    <nav className="step-navigation" aria-label={label}>
      {previous && <StepLink rel="prev" step={previous} />}
      {next && <StepLink rel="next" step={next} />}
    </nav>
  );
}

function StepLink({ rel, step }: { rel: "prev" | "next"; step: Step }) {
  return (
    <Link href={step.href} rel={rel}>
      <span>{step.label}</span>
      <br />
      {step.title}
    </Link>
  );
}
