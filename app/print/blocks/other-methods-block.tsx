import { totalsByMethod, type MethodTotal } from "~/domain/inventory/other-methods";
import { ratio } from "~/domain/numbers/explained";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { inventoryName } from "./inventory-labels";
import { ResultTable } from "./result-parts";

interface OtherMethodsProps {
  inventory: PlanInventory;
  words: BlockWords;
}

/** What the total would be with the potentials of another report, or counting CO2 alone. */
export function OtherMethods({ inventory, words }: OtherMethodsProps) {
  const { t, format } = words;
  const lines = totalsByMethod(inventory.input);
  const used = lines.find((line) => line.used)?.total ?? null;
  const change = (total: number | null) => {
    const share = ratio(total, used);
    return share === null ? words.chart.noData : format.percent(share - 1, 1);
  };
  return (
    <section className="results">
      <ResultTable
        caption={t("results.otherMethodsTitle", { name: inventoryName(inventory, words) })}
        columns={[t("results.method"), "t", t("results.difference"), t("results.fixedPart")]}
        rows={lines.map((line) => [
          methodName(line, words),
          `${format.number(line.total, 0)} ${line.total === null ? "" : line.gases === "co2" ? "CO₂" : "CO₂e"}`,
          line.used ? "–" : change(line.total),
          format.number(line.fixed, 0),
        ])}
      />
      <p className="total-note">{t("results.otherMethodsAbout")}</p>
      {inventory.gases === "co2" && <p className="total-note">{t("results.co2Inventory")}</p>}
      {inventory.gases === "co2e" && lines.some(({ fixed }) => fixed !== 0) && (
        <p className="total-note">{t("results.fixedAbout")}</p>
      )}
    </section>
  );
}

function methodName({ gwpSet, used }: MethodTotal, { t }: BlockWords): string {
  const set = gwpSet ?? t("results.method.co2");
  return used ? t("results.method.used", { set }) : set;
}
