import { ButtonLink } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { firstHourPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { FirstHourTeaser } from "~/server/first-hour/first-hour-page.server";

/** On the plan's home: the way in while the plan is fresh; afterwards what is left of its estimates. */
export function FirstHourTile({ planId, teaser }: { planId: string; teaser: FirstHourTeaser }) {
  const t = useT();
  const path = firstHourPath(planId);
  if (teaser.progress) {
    const { replaced, total } = teaser.progress;
    return (
      <p>
        <Link href={path}>{t("firstHour.progress", { replaced, total })}</Link>
      </p>
    );
  }
  if (!teaser.fresh) return null;
  return (
    <Notice tone="info" title={teaser.task}>
      <p>
        {teaser.about} {t("firstHour.tenMinutes")}
      </p>
      <p className="cluster">
        <ButtonLink href={teaser.questionsPath}>
          {t(teaser.started ? "firstHour.goOn" : "firstHour.start")}
        </ButtonLink>
        {teaser.started && (
          <ButtonLink look="secondary" href={path}>
            {t("firstHour.seeDraft")}
          </ButtonLink>
        )}
      </p>
    </Notice>
  );
}
