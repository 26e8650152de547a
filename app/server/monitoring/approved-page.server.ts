/** The approved version of a plan beside the draft as it stands now. */
import { compareVersions } from "~/domain/monitoring/compare-versions";
import { versionState } from "~/domain/plan/version-state";
import type { Locale } from "~/domain/template/text";
import { createFormat } from "~/i18n/format";
import { renderVersionParts, type VersionPartId } from "~/print/monitoring/screen-parts";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { approvedVersion } from "./approved-version.server";
import { monitoredPlan, monitoringContext } from "./monitored-plan.server";

export interface ApprovedVersionView {
  plan: { id: string; title: string };
  /** Null while no version is approved. */
  approved: {
    date: string;
    changesPath: string | null;
    printPath: string | null;
    /** Markup that the server made, with its text escaped; empty where there is nothing to compare. */
    parts: Record<VersionPartId, string>;
  } | null;
}

export async function approvedVersionView(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<ApprovedVersionView> {
  const { id, title } = open.plan;
  const approved = await approvedVersion(services, open);
  if (!approved) return { plan: { id, title }, approved: null };
  const monitored = await monitoredPlan(services, open);
  const comparison = compareVersions(approved.state, versionState(monitored.results));
  const { changesPath, printPath, approvedAt } = approved;
  return {
    plan: { id, title },
    approved: {
      date: createFormat(locale).date(approvedAt),
      changesPath,
      printPath,
      parts: renderVersionParts(comparison, monitoringContext(open, monitored, locale)),
    },
  };
}
