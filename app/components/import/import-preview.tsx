import { Form } from "@remix-run/react";
import { problemMessage } from "~/components/form/problem-words";
import { Button, ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { InsetText } from "~/components/ui/inset-text";
import { Table } from "~/components/ui/table";
import { importPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { PreviewRow, PreviewView } from "~/server/imports/import-preview.server";
import { ImportTrail } from "./import-start";

/** Third step: what would be added, what is there already, what could not be read. */
export function ImportPreview({ view }: { view: PreviewView }) {
  const t = useT();
  const action = importPath(view.planId, view.importId, "preview");
  const { counts } = view;
  return (
    <>
      <ImportTrail view={view} />
      <p className="caption">
        {view.listLabel} · {t("import.step", { step: 3 })}
      </p>
      <h1>{t("import.previewTitle")}</h1>
      <p className="lead">{t("import.previewIntro")}</p>
      <Counts view={view} />
      {counts.new === 0 && (
        <InsetText>{t(counts.present > 0 ? "import.nothingNew" : "import.noRows")}</InsetText>
      )}
      <Form method="post" action={action} reloadDocument className="cluster">
        {counts.new > 0 && (
          <Button name="_intent" value="confirm">
            {t("import.confirm", { count: counts.new })}
          </Button>
        )}
        <ButtonLink look="secondary" href={importPath(view.planId, view.importId)}>
          {t("import.backToMapping")}
        </ButtonLink>
        <ButtonLink look="quiet" href={view.listPath}>
          {t(counts.new > 0 ? "import.cancel" : "import.backToList")}
        </ButtonLink>
      </Form>
      <Problems view={view} />
      <NewRows view={view} />
      <NotAdded view={view} action={action} />
      {view.leftOut.length > 0 && <p>{t("import.leftOut", { columns: view.leftOut.join(", ") })}</p>}
    </>
  );
}

function Counts({ view: { counts, problemCount } }: { view: PreviewView }) {
  const t = useT();
  const states = (["new", "present", "differs", "elsewhere", "total", "computed", "no-kind"] as const).filter(
    (state) => state === "new" || counts[state] > 0,
  );
  return (
    <ul>
      {states.map((state) => (
        <li key={state}>{t(`import.count.${state}`, { count: counts[state] })}</li>
      ))}
      {problemCount > 0 && <li>{t("import.count.problems", { count: problemCount })}</li>}
    </ul>
  );
}

function Problems({ view: { problems, problemCount } }: { view: PreviewView }) {
  const i18n = useI18n();
  const { t } = i18n;
  if (problems.length === 0) return null;
  return (
    <>
      <h2>{t("import.problems")}</h2>
      <p>{t("import.problemsIntro")}</p>
      <Table
        caption={t("import.problems")}
        captionHidden
        columns={[
          { id: "line", label: t("import.line") },
          { id: "question", label: t("import.question") },
          { id: "text", label: t("import.written") },
          { id: "problem", label: t("import.whatToDo") },
        ]}
        rows={problems.map((problem, index) => ({
          id: String(index),
          cells: [
            problem.line,
            problem.label,
            `«${problem.text}»`,
            problemMessage(i18n, problem, { ...problem, path: [] }),
          ],
        }))}
      />
      <FirstOnly shown={problems.length} total={problemCount} />
    </>
  );
}

function FirstOnly({ shown, total }: { shown: number; total: number }) {
  const { t, format } = useI18n();
  if (shown >= total) return null;
  return (
    <p className="quiet-text">
      {t("import.firstOnly", { shown: format.number(shown), total: format.number(total) })}
    </p>
  );
}

function NewRows({ view }: { view: PreviewView }) {
  const t = useT();
  if (view.rows.length === 0) return null;
  return (
    <>
      <h2>{t("import.newRows")}</h2>
      <Table
        caption={t("import.newRows")}
        captionHidden
        columns={[
          { id: "line", label: t("import.line") },
          ...(view.withKind ? [{ id: "kind", label: t("import.rowKind") }] : []),
          ...view.columns.map((label, index) => ({ id: `column-${index}`, label })),
        ]}
        rows={view.rows.map((row) => ({ id: row.lines.join(), cells: cellsOf(row, view.withKind) }))}
      />
      <FirstOnly shown={view.rows.length} total={view.counts.new} />
    </>
  );
}

function cellsOf({ lines, kind, cells }: PreviewRow, withKind: boolean) {
  return [
    lines.join(", "),
    ...(withKind ? [kind] : []),
    ...cells.map(({ text, unread }, index) =>
      unread ? (
        <mark className="import-unread" key={index}>
          {text}
        </mark>
      ) : (
        text
      ),
    ),
  ];
}

function NotAdded({ view, action }: { view: PreviewView; action: string }) {
  const t = useT();
  const { counts, notAdded } = view;
  const mayAddPresent = view.withPresent || counts.present + counts.differs + counts.elsewhere > 0;
  const mayAddTotals = view.withTotals || counts.total > 0;
  if (notAdded.length === 0 && !mayAddPresent && !mayAddTotals) return null;
  return (
    <Details summary={t("import.notAdded")}>
      {notAdded.map(({ state, lines }) => (
        <div key={state}>
          <p>{t(`import.count.${state}`, { count: counts[state] })}</p>
          <ul>
            {lines.map(({ line, text }) => (
              <li key={line}>{t("import.lineAnd", { line, text })}</li>
            ))}
          </ul>
          <FirstOnly shown={lines.length} total={counts[state]} />
        </div>
      ))}
      {(mayAddPresent || mayAddTotals) && (
        <Form method="post" action={action} reloadDocument>
          {mayAddPresent && (
            <Tick name="withPresent" label={t("import.withPresent")} checked={view.withPresent} />
          )}
          {mayAddTotals && (
            <Tick name="withTotals" label={t("import.withTotals")} checked={view.withTotals} />
          )}
          <Button look="secondary" name="_intent" value="show">
            {t("import.show")}
          </Button>
        </Form>
      )}
    </Details>
  );
}

function Tick({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  return (
    <div className="choice">
      <input type="checkbox" id={name} name={name} defaultChecked={checked} />
      <label htmlFor={name}>{label}</label>
    </div>
  );
}
