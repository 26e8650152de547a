import { forwardRef } from "react";

export interface ErrorSummaryProps {
  title: string;
  /** In the order of the page. `href` is the id of the control ("#answer-year"), worded as beside the field. */
  errors: readonly { href?: string; message: string }[];
}

/** Stands above the `h1`. The page moves focus to it through the ref when a submission failed. */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { title, errors },
  ref,
) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" ref={ref} tabIndex={-1} aria-labelledby="error-summary-title">
      <div role="alert">
        <h2 id="error-summary-title">{title}</h2>
        <ul>
          {errors.map(({ href, message }) => (
            <li key={`${href} ${message}`}>{href ? <a href={href}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
});
