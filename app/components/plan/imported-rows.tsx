import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import type { ImportNotice } from "~/server/imports/import-notice.server";

/** What was just brought in from a spreadsheet, where to look, and the way back. */
export function ImportedRows({ notice }: { notice: ImportNotice }) {
  const t = useT();
  return (
    <Notice tone="success" live>
      <p>{notice.text}</p>
      {notice.links.length > 0 && (
        <ul className="link-list">
          {notice.links.map(({ href, text }) => (
            <li key={href}>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
      {notice.undoPath && (
        <Form method="post" action={notice.undoPath} reloadDocument>
          <Button look="quiet" name="_intent" value="undo">
            {t("rows.importUndo")}
          </Button>
        </Form>
      )}
    </Notice>
  );
}
