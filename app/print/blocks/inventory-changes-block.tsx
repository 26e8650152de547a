import type { InventoryChanges, RowChange } from "~/domain/inventory/compare-inventories";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { ResultTable, tonnes } from "./result-parts";

/** Rows that explain most of a change; the others are in one line. */
const SHOWN = 15;

interface InventoryChangesProps {
  inventory: PlanInventory;
  words: BlockWords;
}

/** What moved the total since the inventory before: rows new, gone, or with other figures. */
export function InventoryChangesBlock({ inventory, words }: InventoryChangesProps) {
  const { changes } = inventory;
  if (!changes || changes.rows.length === 0) return null;
  const { t } = words;
  const years = { from: changes.yearBefore, to: inventory.year };
  const shown = changes.rows.slice(0, SHOWN);
  const rest = changes.rows.slice(SHOWN);
  return (
    <div className="results">
      <p className="label">{t("print.changesTitle", years)}</p>
      <ResultTable
        caption={t("print.changesTable", { ...years, unit: tonnes(changes.unit) })}
        columns={[
          t("print.changesSource"),
          String(changes.yearBefore),
          String(inventory.year),
          t("print.changesDifference"),
          t("print.changesAmount"),
        ]}
        rows={[
          ...shown.map((change) => cells(change, words)),
          ...(rest.length > 0 ? [restCells(rest, words)] : []),
        ]}
        total={totalCells(changes, words)}
      />
    </div>
  );
}

function cells(change: RowChange, { t, format }: BlockWords): string[] {
  const { origin, tco2eBefore, tco2e, difference, amountChange } = change;
  const label = origin === undefined ? change.label : `${t("print.lossesTitle")} (${change.label})`;
  const name = change.change === "kept" ? label : t(`print.changes.${change.change}`, { label });
  return [
    name,
    change.change === "new" ? "–" : format.number(tco2eBefore, 0),
    change.change === "dropped" ? "–" : format.number(tco2e, 0),
    signed(difference, format),
    change.change === "kept" ? format.percent(amountChange) : "–",
  ];
}

function restCells(rest: readonly RowChange[], { t, format }: BlockWords): string[] {
  const known = rest.flatMap(({ difference }) => difference ?? []);
  const sum = known.length === 0 ? null : known.reduce((total, part) => total + part, 0);
  return [t("print.changesRest", { count: rest.length }), "", "", signed(sum, format), ""];
}

function totalCells({ total }: InventoryChanges, { t, format }: BlockWords): string[] {
  const [now, before] = total.explanation.inputs;
  return [
    t("print.total"),
    format.number(before?.value, 0),
    format.number(now?.value, 0),
    signed(total.value, format),
    "",
  ];
}

function signed(value: number | null, format: BlockWords["format"]): string {
  const text = format.number(value, 0);
  return value !== null && value > 0 ? `+${text}` : text;
}
