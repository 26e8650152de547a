import { Form } from "@remix-run/react";
import { useMemo, type ClipboardEvent } from "react";
import { FormErrors } from "~/components/page/form-errors";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button, ButtonLink } from "~/components/ui/button";
import { planPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { ImportPageView } from "~/server/imports/import-mapping.server";
import { textOfTables } from "./html-table";
import type { RefusedStart, StartView } from "~/server/imports/import-requests.server";

/** First step: the cells themselves, pasted or as a file. */
export function ImportStart({ view, refused }: { view: StartView; refused?: RefusedStart }) {
  const { t, format } = useI18n();
  const lines = format.number(view.limits.lines);
  const problem = refused?.problem;
  const message = problem ? t(`import.problem.${problem.reason}` as MessageKey, { lines }) : undefined;
  const errors = useMemo(
    () => (problem && message ? [{ field: problem.field, message }] : []),
    [problem, message],
  );
  return (
    <>
      <ImportTrail view={view} />
      <FormErrors errors={errors} />
      <div className="narrow">
        <p className="caption">
          {view.listLabel} · {t("import.step", { step: 1 })}
        </p>
        <h1>{t("import.title")}</h1>
        <p className="lead">{t("import.startIntro")}</p>
        <Form method="post" action={view.action} encType="multipart/form-data" reloadDocument>
          <div className={problem?.field === "text" ? "field field--error" : "field"}>
            <label className="label" htmlFor="text">
              {t("import.paste")}
            </label>
            <p className="hint" id="text-hint">
              {t("import.pasteHint")}
            </p>
            {problem?.field === "text" && <Problem id="text-error" message={message} />}
            <textarea
              className="textarea import-paste"
              id="text"
              name="text"
              rows={8}
              wrap="off"
              spellCheck={false}
              defaultValue={refused?.text ?? ""}
              onPaste={pasteTable}
              aria-describedby={problem?.field === "text" ? "text-hint text-error" : "text-hint"}
              aria-invalid={problem?.field === "text" ? true : undefined}
            />
          </div>
          <div className={problem?.field === "file" ? "field field--error" : "field"}>
            <label className="label" htmlFor="file">
              {t("import.file")}
            </label>
            <p className="hint" id="file-hint">
              {t("import.fileHint", { megabytes: view.limits.megabytes, lines })}
            </p>
            {problem?.field === "file" && <Problem id="file-error" message={message} />}
            <input
              className="file-input"
              type="file"
              id="file"
              name="file"
              accept=".xlsx,.csv,.txt,.tsv"
              aria-describedby={problem?.field === "file" ? "file-hint file-error" : "file-hint"}
            />
          </div>
          <div className="cluster">
            <Button>{t("import.continue")}</Button>
            <ButtonLink look="secondary" href={view.listPath}>
              {t("import.cancel")}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  );
}

function Problem({ id, message }: { id: string; message: string | undefined }) {
  return (
    <p className="error-message" id={id}>
      {message}
    </p>
  );
}

/** Plan › list › this page. */
export function ImportTrail({ view }: { view: ImportPageView }) {
  const t = useT();
  return (
    <Breadcrumbs
      label={t("entry.trail")}
      items={[
        { label: view.planTitle, href: planPath(view.planId) },
        { label: view.listLabel, href: view.listPath },
        { label: t("import.title") },
      ]}
    />
  );
}

/** A table copied from Word or a web page keeps its cells apart where its plain text does not. */
function pasteTable(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (plain.includes("\t") && !html.includes("schemas-microsoft-com:office:word")) return;
  const cells = textOfTables(html);
  if (cells === null) return;
  event.preventDefault();
  const area = event.currentTarget;
  area.setRangeText(cells, area.selectionStart, area.selectionEnd, "end");
}
