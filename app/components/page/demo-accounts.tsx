import type { MessageKey } from "~/i18n/catalogue.server";
import { useT } from "~/i18n/i18n-context";

export interface DemoAccountsProps {
  accounts: readonly { email: string; password: string; label: MessageKey; place?: string }[];
}

export function DemoAccounts({ accounts }: DemoAccountsProps) {
  const t = useT();
  return (
    <section className="narrow" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("account.demoTitle")}</h2>
      <p>{t("account.demoBody")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("account.demoRole")}</th>
            <th scope="col">{t("account.email")}</th>
            <th scope="col">{t("account.password")}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ email, password, label, place = "" }) => (
            <tr key={email}>
              <th scope="row">{t(label, { place })}</th>
              <td>
                <code>{email}</code>
              </td>
              <td>
                <code>{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
