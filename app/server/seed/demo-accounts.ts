import type { Role } from "~/domain/access/actor";
import type { MessageKey } from "~/i18n/catalogue.server";

export interface DemoAccount {
  email: string;
  password: string;
  role: Role;
  /** What the sign-in page of the demo calls it. */
  label: MessageKey;
}

/** Shown with their passwords on the sign-in page of a demo, and nowhere else. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: "municipio@demo.example",
    password: "demo-municipio-2026",
    role: "officer",
    label: "account.demo.officer",
  },
  {
    email: "pueblo@demo.example",
    password: "demo-pueblo-2026",
    role: "officer",
    label: "account.demo.smallTownOfficer",
  },
  {
    email: "red@demo.example",
    password: "demo-red-2026",
    role: "technician",
    label: "account.demo.technician",
  },
  {
    email: "administracion@demo.example",
    password: "demo-administracion-2026",
    role: "administrator",
    label: "account.demo.administrator",
  },
];
