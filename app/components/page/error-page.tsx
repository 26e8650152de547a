import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { Link } from "~/components/ui/link";
import { useT } from "~/i18n/i18n-context";
import type { MessageKey } from "~/i18n/catalogue.server";
import { useDocumentState } from "./document-context";
import { SignInForm, type PendingForm } from "./sign-in-form";

interface ErrorTexts {
  title: MessageKey;
  body: MessageKey;
}

const FAILURE: ErrorTexts = { title: "common.failureTitle", body: "common.failureBody" };
const BY_STATUS: Readonly<Record<number, ErrorTexts>> = {
  403: { title: "common.forbiddenTitle", body: "common.forbiddenBody" },
  404: { title: "common.notFoundTitle", body: "common.notFoundBody" },
};

export function errorTitle(error: unknown): MessageKey {
  return pendingForm(error) ? "account.expiredTitle" : textsOf(error).title;
}

/** What went wrong, in the person's words. The technical reason is in the log under the code. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useT();
  const { requestId } = useDocumentState();
  const firstPage = useLocation().key === "default";
  const pending = pendingForm(error);
  if (pending) return <SignInForm returnTo={pending.path} pending={pending} />;

  const { title, body } = textsOf(error);
  return (
    <div className="narrow">
      <h1>{t(title)}</h1>
      <p>{t(body)}</p>
      {title === FAILURE.title && firstPage && (
        <p className="quiet-text">{t("common.requestCode", { code: requestId })}</p>
      )}
      <p>
        <Link href="/">{t("common.goHome")}</Link>
      </p>
    </div>
  );
}

function textsOf(error: unknown): ErrorTexts {
  return (isRouteErrorResponse(error) && BY_STATUS[error.status]) || FAILURE;
}

function pendingForm(error: unknown): PendingForm | null {
  if (!isRouteErrorResponse(error) || error.status !== 401) return null;
  const data = error.data as { resend?: PendingForm } | null;
  return data?.resend ?? null;
}
