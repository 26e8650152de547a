import { ApprovedOutside, OfferApproved } from "~/components/outside/approved-outside";
import { FirstHourTile } from "~/components/first-hour/first-hour-tile";
import { ProgressBar } from "~/components/ui/progress-bar";
import { InsetText } from "~/components/ui/inset-text";
import { LinkList } from "~/components/ui/link-list";
import { SideLayout } from "~/components/ui/side-layout";
import type { StatusTone } from "~/components/ui/status-tag";
import { TaskList, type Task } from "~/components/ui/task-list";
import { stagePath } from "~/domain/plan/plan-paths";
import type { Translate } from "~/i18n/translate";
import { useT } from "~/i18n/i18n-context";
import type { FirstHourTeaser } from "~/server/first-hour/first-hour-page.server";
import type { OutsideOnHome } from "~/server/outside/outside-home.server";
import type { ToolGroup } from "~/server/plan-tools.server";
import type { StageSummary } from "~/server/review/stage-overview.server";
import type { SectionState, SectionTask, TaskGroup } from "~/server/task-list.server";

export interface PlanHomeProps {
  plan: { id: string; title: string; municipality: string; essentialOnly: boolean };
  groups: TaskGroup[];
  stages: StageSummary[];
  /** What the plan offers besides its sections. */
  tools: ToolGroup[];
  /** Null for questionnaires without a first hour. */
  firstHour: FirstHourTeaser | null;
  /** Null for questionnaires that know of no approval elsewhere. */
  outside: OutsideOnHome | null;
}

const TONES: Record<SectionState, StatusTone> = {
  "not-started": "grey",
  "in-progress": "blue",
  complete: "plain",
  "complete-with-problems": "amber",
};

/** The plan's home: what there is to do, in any order, and where each stage of its review stands. */
export function PlanHome({ plan, groups, stages, tools, firstHour, outside }: PlanHomeProps) {
  const t = useT();
  const tasks = groups.flatMap((group) => group.tasks).filter(isAskedFor);
  const complete = tasks.filter(({ state }) => state === "complete").length;
  return (
    <>
      <p className="caption">{plan.municipality}</p>
      <h1>{plan.title}</h1>
      <SideLayout asideLabel={t("plan.tools")} aside={<PlanAside {...{ planId: plan.id, stages, tools }} />}>
        {outside?.approval && <ApprovedOutside approval={outside.approval} brings={outside.brings} />}
        {firstHour && !outside?.approval && <FirstHourTile planId={plan.id} teaser={firstHour} />}
        {outside?.offer && <OfferApproved offer={outside.offer} />}
        <p className="lead">{t("plan.intro")}</p>
        {plan.essentialOnly && <InsetText>{t("plan.essentialOn")}</InsetText>}
        <ProgressBar
          text={t("plan.progress", { done: complete, total: tasks.length })}
          value={complete}
          max={tasks.length}
        />
        <TaskList
          id="section"
          groups={groups.map((group) => ({
            title: group.title,
            tasks: group.tasks.map((task) => asTask(task, t)),
          }))}
        />
      </SideLayout>
    </>
  );
}

/** What was approved outside counts in the progress only once somebody fills it in. */
function isAskedFor({ waived, state }: SectionTask): boolean {
  return !waived || state !== "not-started";
}

function asTask(task: SectionTask, t: Translate): Task {
  const hints = [
    task.items ? { text: t("section.items", { count: task.items }) } : null,
    task.missing > 0 ? { text: t("section.missing", { count: task.missing }) } : null,
    task.overdue > 0 ? { text: t("section.overdue", { count: task.overdue }), late: true } : null,
    task.problems > 0 ? { text: t("section.problems", { count: task.problems }) } : null,
    task.gaps > 0 ? { text: t("section.gaps", { count: task.gaps }) } : null,
    task.openThreads > 0 ? { text: t("section.threads", { count: task.openThreads }), comments: true } : null,
  ];
  return {
    id: task.id,
    name: task.task,
    href: task.path,
    status: isAskedFor(task)
      ? { tone: TONES[task.state], label: t(`sectionState.${task.state}`) }
      : { tone: "plain", label: t("sectionState.waived") },
    hints: hints.filter((hint) => hint !== null),
  };
}

interface PlanAsideProps {
  planId: string;
  stages: StageSummary[];
  tools: ToolGroup[];
}

function PlanAside({ planId, stages, tools }: PlanAsideProps) {
  const t = useT();
  return (
    <>
      <h2>{t("plan.stages")}</h2>
      <p className="quiet-text">{t("plan.stagesAbout")}</p>
      <TaskList
        id="stage"
        groups={[
          {
            title: "",
            tasks: stages.map((stage) => ({
              id: stage.id,
              name: stage.title,
              href: stagePath(planId, stage.id),
              status: { tone: stage.tone, label: stage.label },
            })),
          },
        ]}
      />
      {tools.map(({ title, links }) => (
        <section key={title} className="tool-group">
          <h2>{title}</h2>
          <LinkList links={links} />
        </section>
      ))}
    </>
  );
}
