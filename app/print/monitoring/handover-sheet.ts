/** What the handover sheet says: facts of the plan, no accounts and no names of people. */
import type { Deadline } from "~/domain/monitoring/deadlines";
import type { NextStep } from "~/domain/monitoring/next-steps.rules";
import type { RequestSender } from "~/domain/plan/read-requests";
import type { RequestStanding } from "~/domain/requests/request-standing";
import type { Locale } from "~/domain/template/text";

export interface HandoverSheet {
  locale: Locale;
  municipality: string;
  province: string;
  planTitle: string;
  sender: RequestSender;
  /** "YYYY-MM-DD". */
  date: string;
  /** Name of the network that supports the municipality. */
  network: string | null;
  /** Public address of the site. */
  address: string;
  approvedAt: Date | null;
  stages: { title: string; status: string }[];
  sections: { complete: number; total: number; missing: number };
  latestInventory: { year: number; total: number | null; unit: string } | null;
  targets: { name: string; year: number | null; tco2e: number | null }[];
  actions: { total: number; completed: number; ongoing: number; late: number };
  /** Office of monitoring and of contact, as the plan names them. */
  monitoringOffice: string | null;
  offices: { office: string; actions: string[] }[];
  withoutOffice: number;
  past: number;
  coming: Deadline[];
  requests: { what: string; who: string | null; standing: RequestStanding; day: string | null }[];
  /** Names of the files that answers carry. */
  files: string[];
  dataManagement: string | null;
  publicLink: string | null;
  steps: NextStep[];
}
