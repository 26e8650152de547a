import { Link } from "~/components/ui/link";
import { useT } from "~/i18n/i18n-context";

export function LinkGone() {
  const t = useT();
  return (
    <div className="narrow">
      <h1>{t("account.linkGoneTitle")}</h1>
      <p>{t("account.linkGoneBody")}</p>
      <p>
        <Link href="/sign-in">{t("account.signIn")}</Link>
      </p>
    </div>
  );
}
