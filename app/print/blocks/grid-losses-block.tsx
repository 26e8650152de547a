import { tally } from "~/domain/numbers/explained";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { ResultTable, tonnes } from "./result-parts";

/** The part of the total that nobody entered: losses of the grid, by cell, with the share they were made with. */
export function GridLossesBlock({ inventory, words }: { inventory: PlanInventory; words: BlockWords }) {
  const { t, format, label } = words;
  const rows = inventory.rows.filter(({ origin }) => origin === "grid-losses");
  const { gridLosses } = inventory.input;
  if (rows.length === 0 || gridLosses === undefined) return null;
  const params = { percent: format.percent(gridLosses.share, 1), unit: tonnes(inventory.unit) };
  const total = tally(rows.map(({ tco2e }) => tco2e)).value;
  return (
    <div className="results">
      <p className="label">{t("print.lossesTitle")}</p>
      <ResultTable
        caption={t("print.lossesTable", params)}
        columns={[t("print.sector"), t("print.lossesCell"), t("print.lossesUse"), t("print.losses")]}
        rows={rows.map(({ covenantSector, cell, tco2e, explanation }) => [
          label("covenant-sectors", covenantSector),
          cell?.ref ?? "",
          format.number(tally(explanation.inputs.map(({ value }) => value)).value, 1),
          format.number(tco2e, 1),
        ])}
        total={[t("print.total"), "", "", format.number(total, 1)]}
      />
      <p className="total-note">
        {t("print.lossesNote", { source: gridLosses.source || words.chart.noData })}
        {!gridLosses.confirmed && ` ${t("print.lossesAssumed")}`}
      </p>
    </div>
  );
}
