import { serverTranslator } from "~/i18n/catalogue.server";
import { DEMO_ACCOUNTS } from "./demo-accounts";

/** The accounts of the demo with their passwords, for whoever has just started it. */
export function demoAccountList(): string {
  const t = serverTranslator("es");
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  return DEMO_ACCOUNTS.map(
    ({ email, password, label, place = "" }) =>
      `  ${email.padEnd(width)}  ${password}  (${t(label, { place })})`,
  ).join("\n");
}
