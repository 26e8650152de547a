import { forwardRef, useId, type ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "info" | "success" | "warning" | "important";

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  /** true: read out at once because it answers what the person just did. */
  live?: boolean;
  children?: ReactNode;
}

/** Focusable through its ref: a conflict or a saved message can take focus. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone = "info", title, live = false, children },
  ref,
) {
  const titleId = useId();
  const urgent = tone === "important" || tone === "warning";
  const role = !live ? (title ? "region" : undefined) : urgent ? "alert" : "status";
  return (
    <div
      className={classNames("notice", tone !== "info" && `notice--${tone}`)}
      ref={ref}
      tabIndex={-1}
      role={role}
      aria-labelledby={role && title ? titleId : undefined}
    >
      {title && (
        <h2 className="notice__title" id={titleId}>
          {title}
        </h2>
      )}
      {children}
    </div>
  );
});
