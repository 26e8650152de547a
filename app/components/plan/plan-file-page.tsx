import { Form } from "@remix-run/react";
import { FormErrors } from "~/components/page/form-errors";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Table } from "~/components/ui/table";
import { TableRegion } from "~/components/ui/table-region";
import type { FileProblem } from "~/domain/plan/plan-file";
import { exportPath } from "~/domain/plan/plan-paths";
import type { FormError } from "~/i18n/form-error";
import { useT } from "~/i18n/i18n-context";
import type { StatedFactorLine } from "~/server/factors/stated-factors.server";

export interface PlanFilePageProps {
  plan: { id: string; title: string; municipality: string };
  /** Factors that the file of this plan brought. */
  stated: readonly StatedFactorLine[];
  mayImport: boolean;
  refused?: { errors: readonly FormError[]; problems: readonly FileProblem[] };
}

/** Takes a plan away as a file, or makes a new plan out of one. */
export function PlanFilePage({ plan, stated, mayImport, refused }: PlanFilePageProps) {
  const t = useT();
  return (
    <div className="narrow">
      <FormErrors errors={refused?.errors} />
      <p className="caption">{plan.title}</p>
      <h1>{t("planFile.title")}</h1>
      <p className="lead">{t("planFile.intro")}</p>
      <p>{t("planFile.downloadHint")}</p>
      <ButtonLink href={exportPath(plan.id)}>{t("planFile.download")}</ButtonLink>
      {stated.length > 0 && <StatedFactors stated={stated} mayDrop={mayImport} />}
      {mayImport && <Upload plan={plan} refused={refused} />}
    </div>
  );
}

function StatedFactors({ stated, mayDrop }: { stated: readonly StatedFactorLine[]; mayDrop: boolean }) {
  const t = useT();
  return (
    <>
      <h2>{t("planFile.factors")}</h2>
      <p>{t("planFile.factorsAbout")}</p>
      <Table
        caption={t("planFile.factors")}
        captionHidden
        columns={[
          { id: "factor", label: t("factors.column.factor") },
          { id: "year", label: t("factors.column.year") },
          { id: "value", label: t("factors.column.value"), number: true },
          { id: "source", label: t("factors.column.source") },
        ]}
        rows={stated.map((line, index) => ({
          id: String(index),
          cells: [
            `${line.factor}, ${line.place}`,
            line.year,
            line.value,
            `${line.source} (${line.recommendedBy})`,
          ],
        }))}
      />
      {mayDrop && (
        <Form method="post" encType="multipart/form-data" reloadDocument>
          <Button look="secondary" name="_intent" value="use-network-factors">
            {t("planFile.useNetworkFactors")}
          </Button>
        </Form>
      )}
    </>
  );
}

function Upload({ plan, refused }: Pick<PlanFilePageProps, "plan" | "refused">) {
  const t = useT();
  return (
    <>
      <h2>{t("planFile.upload")}</h2>
      {refused && refused.problems.length > 0 && <Problems problems={refused.problems} />}
      <Form method="post" encType="multipart/form-data" reloadDocument>
        <div className="field">
          <label className="label" htmlFor="file">
            {t("planFile.choose")}
          </label>
          <p className="hint" id="file-hint">
            {t("planFile.uploadHint", { municipality: plan.municipality })}
          </p>
          <input
            className="file-input"
            type="file"
            id="file"
            name="file"
            accept=".json,application/json"
            aria-describedby="file-hint"
          />
        </div>
        <Button look="secondary">{t("planFile.create")}</Button>
      </Form>
    </>
  );
}

function Problems({ problems }: { problems: readonly FileProblem[] }) {
  const t = useT();
  return (
    <Notice tone="important" live>
      <p>{t("planFile.refused")}</p>
      <TableRegion label={t("planFile.problem")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("planFile.place")}</th>
              <th scope="col">{t("planFile.problem")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ path, message }, index) => (
              <tr key={index}>
                <td>
                  <code>{path || "–"}</code>
                </td>
                <td lang="en">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Notice>
  );
}
