import type { ReactNode } from "react";

export interface ConfirmPageProps {
  title: string;
  /** What will happen and whether it can be undone. */
  children: ReactNode;
  /** A form with the button that does it. */
  action: ReactNode;
  /** A link that goes back without doing it. */
  cancel: ReactNode;
}

/** A question on a page of its own, in place of a dialog. */
export function ConfirmPage({ title, children, action, cancel }: ConfirmPageProps) {
  return (
    <div className="narrow">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <div className="cluster">
        {action}
        {cancel}
      </div>
    </div>
  );
}
