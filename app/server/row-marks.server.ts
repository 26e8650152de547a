import type { Finding, Severity } from "~/domain/checks/finding";
import { referenceKey, rowReferences } from "~/domain/plan/row-references";
import type { EntryAddress } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { draftFindings, readDraft } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface RowMarks {
  /** What the printed annex and the spreadsheets call it. */
  reference: string;
  /** t CO2e, or why there is no number. */
  tonnes: string;
  estimated: boolean;
  /** It is reported apart. */
  apart: boolean;
  /** Worst of what the checks found; null when they found nothing. */
  finding: RowRemark | null;
}

export interface RowRemark {
  severity: Severity;
  /** "Atención (2)". */
  text: string;
}

/** What is computed and found of each row of an instance, by row, from the draft as it stands. */
export async function rowMarks(
  services: Services,
  open: OpenPlan,
  { section, instance }: EntryAddress,
  locale: Locale,
): Promise<Map<string, RowMarks>> {
  const { template } = open;
  const draft = await readDraft(services, open);
  const { plan, results } = draft;
  const remarks = remarksByRow(draftFindings(services, open, draft), { section, instance }, locale);
  const inventory = results.inventories.find((one) => one.instance === instance);
  const keys = new Map(inventory?.input.rows.map(({ id, notationKey }) => [id, notationKey]));
  const format = createFormat(locale);
  const references = rowReferences(template, plan.entries, section);
  const rows = plan.entries.flatMap((entry) =>
    entry.section === section && entry.instance === instance && entry.row !== undefined ? [entry.row] : [],
  );
  const computed = new Map(inventory?.rows.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => {
      const result = computed.get(row);
      return [
        row,
        {
          reference: references.get(referenceKey(instance, row)) ?? "",
          tonnes: keys.get(row) ?? format.number(result?.tco2e, 1),
          estimated: result?.estimated === true && result.tco2e !== null,
          apart: result?.counted === "apart",
          finding: remarks.get(row) ?? null,
        },
      ];
    }),
  );
}

const WORST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** Gaps and answers that could not be read stand in the questions themselves. */
export function remarksByRow(
  findings: readonly Finding[],
  at: Pick<EntryAddress, "section" | "instance">,
  locale: Locale,
): Map<string, RowRemark> {
  const t = serverTranslator(locale);
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { row, rule } = finding;
    if (row === undefined || rule === "gap" || rule === "unread") continue;
    if (finding.section !== at.section || finding.instance !== at.instance) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return new Map(
    [...byRow].map(([row, found]) => {
      const severity = WORST_FIRST.find((level) => found.some((one) => one.severity === level)) ?? "note";
      const name = t(`review.severity.${severity}`);
      return [row, { severity, text: found.length === 1 ? name : `${name} (${found.length})` }];
    }),
  );
}
