import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { LinkList } from "~/components/ui/link-list";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import type { ImportNotice } from "~/server/imports/import-notice.server";

/** What was just brought in from a spreadsheet, where to look, and the way back. */
export function ImportedRows({ notice }: { notice: ImportNotice }) {
  const t = useT();
  return (
    <Notice tone="success" live>
      <p>{notice.text}</p>
      {notice.links.length > 0 && <LinkList links={notice.links} />}
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
