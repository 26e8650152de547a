import type { Finding, Severity } from "~/domain/checks/finding";
import { groupedFindings } from "~/print/grouped-findings";
import type { PrintContext } from "~/print/print-context";

export interface LinkedFinding {
  severity: Severity;
  /** In words. */
  severityName: string;
  message: string;
  why: string;
  /** What it is about. */
  links: { text: string; path: string }[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Worst first; what says the same of several rows stands once, with a way to each. */
export function linkedFindings(
  findings: readonly Finding[],
  context: PrintContext,
  linkTo: (finding: Finding) => LinkedFinding["links"][number],
): LinkedFinding[] {
  return groupedFindings(findings, context)
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map(({ severity, message, why, findings: group }) => ({
      severity,
      severityName: context.t(`review.severity.${severity}`),
      message,
      why,
      links: group.map(linkTo),
    }));
}
