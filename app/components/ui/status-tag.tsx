import { classNames } from "./class-names";

/** plain: done, asks nothing. grey: not possible yet. blue: under way. amber: asks for work. red: error only. */
export type StatusTone = "plain" | "grey" | "blue" | "green" | "amber" | "red";

export function StatusTag({ tone, id, children }: { tone: StatusTone; id?: string; children: string }) {
  return (
    <span className={classNames("status-tag", `status-tag--${tone}`)} id={id}>
      {children}
    </span>
  );
}
