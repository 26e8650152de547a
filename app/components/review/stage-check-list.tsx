import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import type { CheckItem, StageCheckView } from "~/server/review/check-stage.server";
import { GapWords } from "./gap-words";

/** What keeps a stage from being handed in, each with the way to its question; and its information gaps. */
export function StageCheckList({ check }: { check: StageCheckView }) {
  const t = useT();
  const lacking = check.sections.filter(({ problems }) => problems.length > 0);
  const withGaps = check.sections.filter(({ gaps }) => gaps.length > 0);
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t("review.check.title")}</h2>
      {check.complete && <InsetText>{t("review.check.complete")}</InsetText>}
      {!check.complete && <p>{t("review.check.missing", { count: check.problems })}</p>}
      {check.markedTooSoon.length > 0 && (
        <Notice tone="warning" title={t("review.check.markedTooSoon")}>
          <ul>
            {check.markedTooSoon.map(({ title, path }) => (
              <li key={path}>
                <Link href={path}>{title}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {lacking.map(({ id, title, problems }) => (
        <section key={id}>
          <h3>{title}</h3>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <Link href={problem.path}>{questionTitle(problem)}</Link>: {problem.message}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {withGaps.length > 0 && (
        <>
          <h2>{t("review.gaps.title")}</h2>
          <p>{t("review.gaps.about")}</p>
          {withGaps.map(({ id, title, gaps }) => (
            <section key={id}>
              <h3>{title}</h3>
              <ul>
                {gaps.map((gap, index) => (
                  <li key={index}>
                    <Link href={gap.path}>{questionTitle(gap)}</Link>
                    <GapWords reason={gap.reason} plan={gap.plan} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  );
}

function questionTitle({ entry, label }: Pick<CheckItem, "entry" | "label">): string {
  return entry === null ? label : `${entry} › ${label}`;
}
