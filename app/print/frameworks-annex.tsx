import { frameworkStandings, type FrameworkStanding } from "~/domain/frameworks/framework-standing";
import { readFrameworkEvidence } from "~/domain/plan/framework-facts/read-framework-evidence";
import { calendarDay } from "~/i18n/format";
import type { BackPlace } from "./back-matter";
import { ResultTable } from "./blocks/result-parts";
import { ChapterHeading } from "./chapter-view";
import { dueText, stateText } from "./framework-words";
import type { PrintContext } from "./print-context";
import type { PrintInput } from "./print-input";

/** How the draft stands before the frameworks that it declares; nothing in papers that are no draft any more. */
export function standingsToPrint(input: PrintInput): FrameworkStanding[] {
  const { mode, plan, template, results, requirements, printedAt } = input;
  if (mode.kind !== "draft" || results === null || requirements === undefined) return [];
  const declared = template.frameworks.filter(({ id }) => plan.frameworks.includes(id)).map(({ id }) => id);
  const evidence = readFrameworkEvidence(plan, results);
  return frameworkStandings(requirements, declared, evidence, calendarDay(printedAt));
}

interface FrameworksAnnexProps {
  place: BackPlace;
  standings: readonly FrameworkStanding[];
  context: PrintContext;
}

/** A table for each framework: what it asks, how the plan stands, by when. */
export function FrameworksAnnex({ place, standings, context }: FrameworksAnnexProps) {
  const { t, say, blockWords, input } = context;
  return (
    <section className={`chapter annex ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      <p className="lead">{t("framework.annexIntro")}</p>
      {standings.map(({ framework, groups }) => {
        const title = input.template.frameworks.find(({ id }) => id === framework)?.title;
        return (
          <ResultTable
            key={framework}
            caption={title ? say(title) : framework}
            texts={[1, 2, 3]}
            breaks
            columns={[
              t("framework.requirement"),
              t("framework.standing"),
              t("framework.byWhen"),
              t("framework.forceTitle"),
            ]}
            rows={groups.flatMap(({ rows }) =>
              rows.map((row) => [
                say(row.requirement.title),
                stateText(row, blockWords),
                dueText(row, blockWords) ?? "–",
                [
                  t(`framework.force.${row.requirement.force}`),
                  ...(row.requirement.confirmed ? [] : [t("framework.due.unconfirmed")]),
                ].join(", "),
              ]),
            )}
          />
        );
      })}
    </section>
  );
}
