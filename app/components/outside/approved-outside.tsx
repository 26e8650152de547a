import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import type { OutsideApprovalView } from "~/server/outside/outside-approval.server";
import type { BroughtSection, OutsideOnHome } from "~/server/outside/outside-home.server";

/** Says that the plan was approved elsewhere, by whom and when, and leads to what is entered of it. */
export function ApprovedOutside({
  approval,
  brings,
}: {
  approval: OutsideApprovalView;
  brings: readonly BroughtSection[];
}) {
  const t = useT();
  return (
    <>
      <Notice tone="info" title={t("outside.title")}>
        <ApprovalLines approval={approval} />
        <p>{t("outside.notAsked")}</p>
      </Notice>
      <h2>{t("outside.brings")}</h2>
      <p>{t("outside.bringsAbout")}</p>
      <ul>
        {brings.map(({ id, task, path, items, importPath }) => (
          <li key={id}>
            <Link href={path}>{task}</Link>
            {items ? ` (${t("section.items", { count: items })})` : ""}
            {importPath && (
              <>
                {" · "}
                <Link href={importPath} aria-label={t("outside.pasteNamed", { task })}>
                  {t("outside.paste")}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function ApprovalLines({ approval }: { approval: OutsideApprovalView }) {
  const t = useT();
  const { title, body, date, document, path } = approval;
  return (
    <>
      <p>
        {title && <b>{title}. </b>}
        {t("outside.by", { body, date })}
      </p>
      <p className="cluster">
        {document && <Link href={document.path}>{document.name}</Link>}
        <Link href={path}>{t("outside.see")}</Link>
      </p>
    </>
  );
}

/** On the home of a plan that is still empty. */
export function OfferApproved({ offer }: { offer: NonNullable<OutsideOnHome["offer"]> }) {
  const t = useT();
  return (
    <Details summary={t("outside.question")}>
      <p>{offer.about}</p>
      <p>
        <Link href={offer.path}>{offer.label}</Link>
      </p>
    </Details>
  );
}
