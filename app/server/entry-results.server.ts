import type { Finding } from "~/domain/checks/finding";
import { fullResultsPath } from "~/domain/plan/plan-paths";
import type { EntryAddress } from "~/domain/template/address";
import type { Section } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { scopeOfBlock } from "~/print/blocks/registry";
import type { PlacedResult } from "~/print/chapter-model";
import { groupedFindings } from "~/print/grouped-findings";
import { renderRowResult, renderScreenResults } from "~/print/screen-results";
import { draftContext, draftFindings, type DraftReader } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface EntryResults {
  /** What is computed from these answers, as markup of our own; empty when nothing is. */
  html: string;
  /** What the checks say of this entry and its rows. Stated gaps stand in the answers themselves. */
  findings: EntryFinding[];
  /** The page that shows all results of the section; null where there is none. */
  pagePath: string | null;
}

export interface EntryFinding {
  /** Its severity in words. */
  severity: string;
  message: string;
  why: string;
}

/** The numbers and findings of a section, a copy of it or a row, from the draft as it stands. */
export async function entryResults(
  services: Services,
  open: OpenPlan,
  readDraft: DraftReader,
  address: EntryAddress,
  section: Section,
  locale: Locale,
): Promise<EntryResults> {
  const draft = await readDraft();
  const { results } = draft;
  const findings = draftFindings(services, open, draft).filter((finding) => isAbout(finding, address));
  const context = draftContext(open, draft, locale);
  return {
    html:
      address.row === undefined
        ? renderScreenResults(resultsOf(section, address.instance), results, context)
        : renderRowResult(open.plan.id, { ...address, row: address.row }, results, context),
    findings: groupedFindings(findings, context).map(({ severity, message, why }) => ({
      severity: context.t(`review.severity.${severity}`),
      message,
      why,
    })),
    pagePath: section.resultsPage ? fullResultsPath(open.plan.id, section.id, section.resultsPage) : null,
  };
}

function isAbout({ section, instance, row }: Finding, address: EntryAddress): boolean {
  if (section !== address.section) return false;
  if (instance !== undefined && instance !== address.instance) return false;
  return address.row === undefined || row === address.row;
}

function resultsOf({ results = [] }: Section, instance: string): PlacedResult[] {
  return results.map((block) => ({
    block,
    instance: scopeOfBlock(block) === "instance" ? instance : null,
  }));
}
