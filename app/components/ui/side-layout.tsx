import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface SideLayoutProps {
  children: ReactNode;
  aside: ReactNode;
  /** Accessible name of the aside. */
  asideLabel: string;
  /** On wide screens the aside stands after the main column unless it is navigation ("start"). */
  side?: "start" | "end";
}

/** Two columns on a wide screen; on a narrow one the main column comes first. */
export function SideLayout({ children, aside, asideLabel, side = "end" }: SideLayoutProps) {
  return (
    <div className={classNames("side-layout", side === "start" && "side-layout--start")}>
      <div className="side-layout__main">{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  );
}
