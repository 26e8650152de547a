/** The page of target results: what the draft's targets ask for, whether its actions are enough, and what to review. */
import type { Finding } from "~/domain/checks/finding";
import { entryPath, sectionPath } from "~/domain/plan/plan-paths";
import type { PlanTarget } from "~/domain/plan/plan-results";
import { TARGETS } from "~/domain/plan/read-targets";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { sectionOf } from "~/domain/template/shape";
import type { Locale } from "~/domain/template/text";
import { renderTargets } from "~/print/target-page";
import { draftContext, draftFindings, readDraft } from "./draft.server";
import { type LinkedFinding, linkedFindings } from "./linked-findings.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface TargetResultsView {
  plan: { id: string; title: string };
  sectionPath: string;
  sectionTitle: string;
  /** Markup that the server made, with its text escaped; empty without targets. */
  html: string;
  findings: LinkedFinding[];
}

export async function targetResults(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<TargetResultsView> {
  const { template, plan: record } = open;
  const draft = await readDraft(services, open);
  const { results } = draft;
  const context = draftContext(open, draft, locale);
  const sectionTitle = sectionOf(template, TARGETS)?.title[locale] ?? TARGETS;
  return {
    plan: { id: record.id, title: record.title },
    sectionPath: sectionPath(record.id, TARGETS),
    sectionTitle,
    html: renderTargets(results, context),
    findings: linkedFindings(
      draftFindings(services, open, draft).filter(({ section }) => section === TARGETS),
      context,
      (finding) => linkTo(finding, record.id, results.targets, sectionTitle),
    ),
  };
}

/** To the row that it is about, by the name of its target where it is one. */
function linkTo(
  { section, instance = SINGLE_INSTANCE, field, row }: Finding,
  planId: string,
  targets: readonly PlanTarget[],
  sectionTitle: string,
): LinkedFinding["links"][number] {
  const base = { section, instance };
  if (field === undefined || row === undefined) return { text: sectionTitle, path: entryPath(planId, base) };
  const name = targets.find((target) => target.row === row)?.name ?? sectionTitle;
  return { text: name, path: entryPath(planId, { ...base, field, row }) };
}
