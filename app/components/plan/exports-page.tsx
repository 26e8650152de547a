import { ButtonLink } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { spreadsheetPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { DownloadsPage } from "~/server/exports/downloads.server";

export interface ExportsPageProps extends DownloadsPage {
  plan: { id: string; title: string };
}

/** Spreadsheets to download, each with a sentence on what it holds. */
export function ExportsPage({ plan, downloads, inventories }: ExportsPageProps) {
  const t = useT();
  return (
    <div className="narrow">
      <p className="caption">{plan.title}</p>
      <h1>{t("exports.title")}</h1>
      <p className="lead">{t("exports.intro")}</p>
      {downloads.map(({ file, byInventory }) => (
        <section key={file}>
          <h2>{t(`exports.file.${file}`)}</h2>
          <p>{t(`exports.about.${file}`)}</p>
          <ButtonLink href={spreadsheetPath(plan.id, file)} look="secondary">
            {t("exports.download", { file })}
          </ButtonLink>
          {byInventory && inventories.length > 1 && (
            <p>
              {t("exports.only")}{" "}
              {inventories.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && " – "}
                  <Link href={spreadsheetPath(plan.id, file, id)}>{name}</Link>
                </span>
              ))}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
