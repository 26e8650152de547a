import type { ReactNode } from "react";

export function PageFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="page-footer">
      <div className="page">{children}</div>
    </footer>
  );
}
