import { Link } from "~/components/ui/link";
import { Timeline } from "~/components/ui/timeline";
import { useI18n } from "~/i18n/i18n-context";
import type { StageOverview } from "~/server/review/stage-overview.server";
import { byline, PlainText } from "./comment-lines";

/** What happened with a stage, newest first, and every submission to read again. */
export function ReviewTimeline({ stage }: { stage: StageOverview }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      <h2>{t("review.history")}</h2>
      {stage.events.length === 0 && <p className="quiet-text">{t("review.noHistory")}</p>}
      {stage.events.length > 0 && (
        <Timeline
          events={stage.events.map((event) => ({
            id: event.id,
            title: t(`review.event.${event.transition}`, { number: event.number ?? "" }),
            dateTime: event.at,
            byline: byline(event, i18n),
            body: event.reason && <PlainText text={event.reason} />,
          }))}
        />
      )}
      {stage.submissions.length > 0 && (
        <>
          <h2>{t("review.submissions")}</h2>
          <ul className="link-list">
            {stage.submissions.map((submission) => (
              <li key={submission.id}>
                <Link href={submission.path}>
                  {t("review.submissionNumber", { number: submission.number })}
                </Link>{" "}
                <span className="quiet-text">
                  {byline({ by: submission.submittedBy, at: submission.submittedAt }, i18n)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
