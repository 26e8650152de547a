import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { useT } from "~/i18n/i18n-context";
import type { LinkedFinding } from "~/server/linked-findings.server";

const TONES = { error: "red", warning: "amber", note: "blue" } as const;

interface FindingListProps {
  findings: readonly LinkedFinding[];
  /** Whose findings they are, or that there are none. */
  intro: string;
}

/** What is to be reviewed, each with the way to what it is about and why it matters. */
export function FindingList({ findings, intro }: FindingListProps) {
  const t = useT();
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t("inventoryResults.findings")}</h2>
      <p>{intro}</p>
      <ul className="finding-list">
        {findings.map((finding, index) => (
          <li key={index}>
            <p>
              <StatusTag tone={TONES[finding.severity]}>{finding.severityName}</StatusTag> {finding.message}
            </p>
            <p className="cluster">
              {finding.links.map(({ text, path }, at) => (
                <Link key={at} href={path}>
                  {text}
                </Link>
              ))}
            </p>
            <Details summary={t("inventoryResults.why")}>
              <p>{finding.why}</p>
            </Details>
          </li>
        ))}
      </ul>
    </section>
  );
}
