import { Form } from "@remix-run/react";
import { SourceGuideView } from "~/components/requests/source-guide-view";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { TaskList } from "~/components/ui/task-list";
import { useT } from "~/i18n/i18n-context";
import type { InstancesView } from "~/server/check-answers.server";

/** The copies of a section that exists several times: one inventory per year. */
export function SectionInstances({ view, canEdit }: { view: InstancesView; canEdit: boolean }) {
  const t = useT();
  const { section, instances } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: view.planTitle, href: view.planPath }, { label: section.title }]}
      />
      <h1>{section.title}</h1>
      <p className="lead">{section.about}</p>
      {instances.length === 0 ? (
        <p className="quiet-text">{section.empty}</p>
      ) : (
        <TaskList
          id="copy"
          groups={[
            {
              title: t("rows.count", { count: instances.length }),
              tasks: instances.map((copy) => ({
                id: copy.id,
                name: copy.name,
                href: copy.path,
                status: copy.complete
                  ? { tone: "plain" as const, label: t("sectionState.complete") }
                  : { tone: "blue" as const, label: t("sectionState.in-progress") },
                hints:
                  copy.required > copy.answered
                    ? [{ text: t("section.missing", { count: copy.required - copy.answered }) }]
                    : [],
              })),
            },
          ]}
        />
      )}
      {view.resultsPath && (
        <p>
          <Link href={view.resultsPath}>{t("section.results")}</Link>
        </p>
      )}
      {canEdit && view.refusal && <p className="quiet-text">{t(`section.claim.${view.refusal}`)}</p>}
      {canEdit && !view.refusal && (
        <Form method="post" reloadDocument className="add-row">
          <input type="hidden" name="_instance" value={view.newInstanceId} />
          <Button>{section.addLabel}</Button>
        </Form>
      )}
      {view.guide && <SourceGuideView guide={view.guide} />}
      {canEdit && view.copy && <CopyStructure view={view} copy={view.copy} />}
    </>
  );
}

interface CopyStructureProps {
  view: InstancesView;
  copy: NonNullable<InstancesView["copy"]>;
}

/** A new copy with the rows of an earlier one, their figures left empty. */
function CopyStructure({ view, copy }: CopyStructureProps) {
  const t = useT();
  return (
    <Form method="post" reloadDocument className="copy-structure">
      <input type="hidden" name="_instance" value={view.newInstanceId} />
      <div className="field">
        <label className="label" htmlFor="copy-from">
          {t("section.copyFrom")}
        </label>
        <p className="hint" id="copy-from-hint">
          {copy.hint}
        </p>
        <select
          className="select"
          id="copy-from"
          name="_copyFrom"
          aria-describedby="copy-from-hint"
          defaultValue={view.instances.at(-1)?.id}
        >
          {view.instances.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Button look="secondary">{copy.label}</Button>
    </Form>
  );
}
