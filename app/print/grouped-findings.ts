/** Findings of one rule that say the same of several rows, said once. */
import type { Finding, Severity } from "~/domain/checks/finding";
import { referenceKey } from "~/domain/plan/row-references";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { fieldsOf, sectionOf } from "~/domain/template/shape";
import { findingText } from "~/i18n/finding-text";
import { rowLabel } from "./chapter-model";
import type { PrintContext } from "./print-context";
import { compactRows, type RowLabel } from "./row-names";

export interface FindingGroup {
  severity: Severity;
  section: string;
  message: string;
  why: string;
  /** Those that it says at once. */
  findings: readonly Finding[];
}

/** Gaps have a chapter of their own, unread answers a list beside the findings. */
const ELSEWHERE: readonly Finding["rule"][] = ["gap", "unread"];

/** What messages call the row that they speak of. */
const ROW_NAMES = ["title", "name", "label"];

/** Stands in a message for the rows until all of them are known. */
const ROWS = "\u0000";

interface Grouped extends FindingGroup {
  findings: Finding[];
  rows: RowLabel[];
}

export function groupedFindings(findings: readonly Finding[], context: PrintContext): FindingGroup[] {
  const groups = new Map<string, Grouped>();
  const rowOf = rowLabels(context);
  for (const finding of findings) {
    if (ELSEWHERE.includes(finding.rule)) continue;
    const row = rowOf(finding);
    const { message, why } = textOf(finding, row, context);
    const { severity, section, instance, field, id } = finding;
    const key = message.includes(ROWS) ? [severity, section, instance, field, message].join("/") : id;
    const group = groups.get(key) ?? { severity, section, message, why, findings: [], rows: [] };
    group.findings.push(finding);
    if (row) group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ rows, message, ...group }) => ({
    ...group,
    message: message.replace(ROWS, () => compactRows(rows, " · ")),
  }));
}

function textOf(finding: Finding, row: RowLabel | null, { t, format }: PrintContext) {
  const name = ROW_NAMES.find((param) => param in finding.params);
  const params = row && name ? { ...finding.params, [name]: ROWS } : finding.params;
  return findingText({ ...finding, params }, t, format);
}

/** Looks up the row that a finding is about; each list is named once. */
function rowLabels(context: PrintContext): (finding: Finding) => RowLabel | null {
  const lists = new Map<string, ReadonlyMap<string, RowLabel>>();
  return ({ section, instance = SINGLE_INSTANCE, field, row }) => {
    if (field === undefined || row === undefined) return null;
    const key = `${section}/${instance}/${field}`;
    const list = lists.get(key) ?? labelsOf(section, instance, field, context);
    lists.set(key, list);
    return list.get(row) ?? null;
  };
}

function labelsOf(section: string, instance: string, field: string, context: PrintContext) {
  const declared = fieldsOf(sectionOf(context.input.template, section)?.pages ?? []);
  const list = declared.find(({ id }) => id === field);
  if (list?.kind !== "rows") return new Map<string, RowLabel>();
  const references = list.numberedBy === undefined ? null : context.references(section);
  return new Map(
    context.entries.rows(section, instance, field).map((row, index) => {
      const label = rowLabel(list, row, index, context);
      const reference = references?.get(referenceKey(instance, row.id));
      return [row.id, reference === undefined ? label : { ...label, code: reference }] as const;
    }),
  );
}
