import type { Role } from "~/domain/access/actor";
import type { MessageKey } from "~/i18n/catalogue.server";
import { SAMPLE_TOWN } from "./sample-towns";

export interface DemoAccount {
  email: string;
  password: string;
  role: Role;
  /** What the sign-in page of the demo calls it; `{place}` is the municipality. */
  label: MessageKey;
  /** Municipality of an officer; absent for the people of the network. */
  place?: string;
}

/** Shown with their passwords on the sign-in page of a demo, and nowhere else. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: "nichelino@demo.example",
    password: "demo-nichelino-2026",
    role: "officer",
    label: "account.demo.officer",
    place: "Nichelino",
  },
  {
    email: "rauch@demo.example",
    password: "demo-rauch-2026",
    role: "officer",
    label: "account.demo.officer",
    place: "Rauch",
  },
  {
    email: "godoycruz@demo.example",
    password: "demo-godoycruz-2026",
    role: "officer",
    label: "account.demo.officer",
    place: "Godoy Cruz",
  },
  {
    email: "muestra@demo.example",
    password: "demo-muestra-2026",
    role: "officer",
    label: "account.demo.officer",
    place: SAMPLE_TOWN,
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
