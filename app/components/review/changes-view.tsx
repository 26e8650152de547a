import { Form } from "@remix-run/react";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button } from "~/components/ui/button";
import { DiffView } from "~/components/ui/diff-view";
import { EmptyState } from "~/components/ui/empty-state";
import { Table } from "~/components/ui/table";
import { planPath } from "~/domain/plan/plan-paths";
import { NO_DATA } from "~/i18n/format";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { StageOverview } from "~/server/review/stage-overview.server";
import type { SubmissionDiff } from "~/server/review/submission-diff.server";

export interface ChangesViewProps {
  stage: StageOverview;
  diff: SubmissionDiff;
}

/** What changed in a stage between two of its states, section by section. */
export function ChangesView({ stage, diff }: ChangesViewProps) {
  const { t, locale } = useI18n();
  const words = { before: t("review.diff.before"), after: t("review.diff.after"), noData: NO_DATA[locale] };
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: stage.planTitle, href: planPath(stage.planId) },
          { label: stage.title, href: stage.path },
          { label: t("review.diff.title") },
        ]}
      />
      <p className="caption">{stage.municipality}</p>
      <h1>{`${stage.title}: ${t("review.diff.title")}`}</h1>
      <SidesForm stage={stage} diff={diff} />
      {diff.sections.length === 0 && <EmptyState title={t("review.diff.none")} />}
      <Totals diff={diff} />
      {diff.sections.map((section) => (
        <section key={section.section} aria-labelledby={`changes-${section.section}`}>
          <h2 id={`changes-${section.section}`}>{section.title}</h2>
          {section.entries.map((entry) => (
            <section key={entry.key}>
              {(entry.name !== null || entry.change !== "edited") && (
                <h3>{[entry.name, t(`review.diff.${entry.change}`)].filter(Boolean).join(" · ")}</h3>
              )}
              <DiffView
                diffs={entry.answers.map(({ field, ...answer }) => ({ id: field, ...answer }))}
                words={words}
              />
            </section>
          ))}
        </section>
      ))}
    </>
  );
}

/** Totals also change without an answer: through a factor that the network recommends. */
function Totals({ diff }: Pick<ChangesViewProps, "diff">) {
  const { t, format } = useI18n();
  if (diff.totals.length === 0) return null;
  const tonnes = (value: number | null, unit: string) =>
    value === null ? format.number(null) : `${format.number(value, 1)} ${unit}`;
  return (
    <section aria-labelledby="totals">
      <h2 id="totals">{t("review.diff.totals")}</h2>
      {diff.sections.length === 0 && <p>{t("review.diff.totalsAlone")}</p>}
      <Table
        caption={t("review.diff.totals")}
        captionHidden
        columns={[
          { id: "year", label: t("review.diff.inventory") },
          { id: "before", label: t("review.diff.before"), number: true },
          { id: "after", label: t("review.diff.after"), number: true },
        ]}
        rows={diff.totals.map(({ year, unit, before, after }) => ({
          id: String(year),
          cells: [year, tonnes(before, unit), tonnes(after, unit)],
        }))}
      />
    </section>
  );
}

function SidesForm({ stage, diff }: ChangesViewProps) {
  const t = useT();
  const submissions = stage.submissions.map(({ id, number }) => ({
    id,
    label: t(id === stage.approvedId ? "review.approvedNumber" : "review.submissionNumber", { number }),
  }));
  return (
    <Form method="get" reloadDocument className="cluster">
      <Side
        name="from"
        label={t("review.diff.from")}
        value={diff.from ?? ""}
        options={[...submissions, { id: "", label: t("review.diff.nothing") }]}
      />
      <Side
        name="to"
        label={t("review.diff.to")}
        value={diff.to}
        options={[{ id: "draft", label: t("review.diff.draft") }, ...submissions]}
      />
      <Button look="secondary">{t("review.diff.compare")}</Button>
    </Form>
  );
}

interface SideProps {
  name: string;
  label: string;
  value: string;
  options: readonly { id: string; label: string }[];
}

function Side({ name, label, value, options }: SideProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="select" id={name} name={name} defaultValue={value} key={value}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
