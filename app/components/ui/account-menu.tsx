import type { ReactNode } from "react";

/** A disclosure, so that it opens without JavaScript. Children: links and the sign-out form. */
export function AccountMenu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="menu">
      <summary>{label}</summary>
      <div className="menu__panel">{children}</div>
    </details>
  );
}
