import { rowName } from "../plan/named-rows";
import type { PlanEntry } from "../plan/plan-document";
import { addressKey, SINGLE_INSTANCE, type EntryAddress } from "../template/address";
import { addressOf } from "../template/diff";
import { entryName, type AnswerContext } from "../template/format-answer";
import { fieldsOf, formOf, sectionOf } from "../template/shape";
import type { Template } from "../template/template";

/** What a person calls an entry. */
export interface EntryTitle {
  section: string;
  /** Instance and row ("2018 · BEI", "Recambio de luminarias"); null for a section's own fields. */
  entry: string | null;
}

/** Names entries of one plan. An entry that the plan does not hold is called by its section alone. */
export function entryTitles(
  template: Template,
  entries: readonly PlanEntry[],
  context: AnswerContext,
): (address: EntryAddress) => EntryTitle {
  const byKey = new Map(entries.map((entry) => [addressKey(addressOf(entry)), entry]));

  const instanceName = ({ section, instance }: EntryAddress): string | null => {
    const found = sectionOf(template, section);
    const header = byKey.get(addressKey({ section, instance }));
    if (!found?.instances || !header) return null;
    const siblings = entries.filter((entry) => entry.section === section && entry.row === undefined);
    const name = entryName(fieldsOf(found.pages), found.instances.namedBy, header.values, context);
    return name ?? `${siblings.indexOf(header) + 1}`;
  };
  const nameOfRow = (address: EntryAddress): string | null => {
    const row = byKey.get(addressKey(address));
    const rowsField = row ? formOf(template, address, row.kind)?.rowsField : undefined;
    if (!row?.row || !rowsField) return null;
    const siblings = entries.filter(
      ({ section, instance, field }) =>
        section === row.section && instance === row.instance && field === row.field,
    );
    return rowName(rowsField, { ...row, id: row.row }, siblings.indexOf(row), context);
  };

  return (address) => {
    const names = [
      address.instance === SINGLE_INSTANCE ? null : instanceName(address),
      address.row === undefined ? null : nameOfRow(address),
    ].filter((name) => name !== null);
    return {
      section: sectionOf(template, address.section)?.title[context.locale] ?? address.section,
      entry: names.length === 0 ? null : names.join(" › "),
    };
  };
}
