import type { ReactNode } from "react";
import { Link } from "./link";
import { VisuallyHidden } from "./visually-hidden";

export interface SummaryRow {
  id: string;
  term: string;
  /** null: not answered. */
  value: ReactNode | null;
  /** Shown in place of a missing value: a link to the question when it is asked for, plain words when optional. */
  missing?: { text: string; href?: string };
  actions?: readonly SummaryAction[];
}

export interface SummaryAction {
  href: string;
  text: string;
  /** Says of what: "tu población". */
  hiddenText: string;
}

/** "Check your answers": terms, values, ways to change them. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{row.term}</dt>
          <dd>{row.value ?? <Missing missing={row.missing} />}</dd>
          <Actions actions={row.actions ?? []} />
        </div>
      ))}
    </dl>
  );
}

function Missing({ missing }: { missing: SummaryRow["missing"] }) {
  if (!missing) return null;
  if (missing.href) return <Link href={missing.href}>{missing.text}</Link>;
  return <span className="summary-list__missing">{missing.text}</span>;
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  if (actions.length === 0) return null;
  return (
    <dd className="summary-list__actions">
      {actions.map((action) => (
        <Link href={action.href} key={action.href}>
          {action.text}
          <VisuallyHidden> {action.hiddenText}</VisuallyHidden>
        </Link>
      ))}
    </dd>
  );
}
