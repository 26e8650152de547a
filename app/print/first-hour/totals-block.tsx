import { BarChart } from "~/components/charts/bar-chart";
import type { FirstHourState } from "~/domain/first-hour/first-hour-state";
import type { InventoryResult } from "~/domain/inventory/compute-inventory";
import { ratio, tally } from "~/domain/numbers/explained";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { BlockWords } from "../blocks/block-words";
import { Figures, ResultTable, TotalNote, tonnes } from "../blocks/result-parts";

interface TotalsProps {
  inventory: PlanInventory;
  population: FirstHourState["answers"]["population"];
  words: BlockWords;
}

/** Total and per person, marked; method, GWP set, perimeter and share of estimates beside; by sector. */
export function FirstHourTotals({ inventory, population, words }: TotalsProps) {
  return (
    <div className="results">
      <MarkedFigures inventory={inventory} population={population} words={words} />
      <TotalNote inventory={inventory} words={words} />
      <SectorFigure inventory={inventory} words={words} />
    </div>
  );
}

function MarkedFigures({ inventory, population, words }: TotalsProps) {
  const { t, format, chart } = words;
  const { year } = inventory;
  const unit = tonnes(inventory.unit);
  const share = inventory.estimatedShare.value;
  const note = t("firstHour.shareNote", { share: share === null ? chart.noData : format.percent(share, 0) });
  const total = inventory.totalTco2e.value;
  const perCapita = inventory.perCapitaTco2e.value;
  const people =
    inventory.population === null
      ? []
      : [
          t("firstHour.peopleNote", {
            people: format.number(inventory.population, 0),
            source: population?.source ?? t("firstHour.noSource"),
          }),
        ];
  return (
    <Figures
      noData={chart.noData}
      figures={[
        {
          label: t("firstHour.totalOf", { year }),
          text: total === null ? null : format.number(total, 0),
          unit,
          note,
        },
        {
          label: t("firstHour.perPersonOf", { year }),
          text: perCapita === null ? null : format.number(perCapita, 2),
          unit: t("print.perPerson", { unit }),
          note: [note, ...people].join(" · "),
        },
      ]}
    />
  );
}

interface SectorShare {
  code: string;
  label: string;
  value: number | null;
  estimated: number | null;
}

function SectorFigure({ inventory, words }: Pick<TotalsProps, "inventory" | "words">) {
  const { t, format, chart } = words;
  const sectors = sectorShares(inventory, words);
  const [largest] = sectors;
  const total = inventory.totalTco2e.value;
  const title = t("firstHour.bySector", { year: inventory.year });
  const share = ratio(largest?.value ?? null, total);
  return (
    <>
      <BarChart
        id={`first-hour-${inventory.instance}`}
        title={title}
        finding={
          largest && share !== null
            ? t("firstHour.largest", { label: largest.label, share: format.percent(share, 0) })
            : title
        }
        words={chart}
        table="follows"
        columns={[t("print.sector"), tonnes(inventory.unit)]}
        bars={sectors.map(({ code, label, value }) => ({ id: code, label, value }))}
      />
      <ResultTable
        caption={title}
        columns={[
          t("print.sector"),
          tonnes(inventory.unit),
          t("print.shareOfTotal"),
          t("firstHour.estimatedPart"),
        ]}
        rows={sectors.map(({ label, value, estimated }) => [
          label,
          format.number(value, 0),
          format.percent(ratio(value, total), 0),
          format.percent(ratio(estimated, value), 0),
        ])}
        total={[
          t("print.total"),
          format.number(total, 0),
          format.percent(ratio(total, total), 0),
          format.percent(inventory.estimatedShare.value, 0),
        ]}
      />
    </>
  );
}

/** From the largest; with what part of each is estimated. */
function sectorShares({ byCovenantSector, rows }: InventoryResult, { label }: BlockWords): SectorShare[] {
  return Object.entries(byCovenantSector)
    .map(([code, { value }]) => ({
      code,
      label: label("covenant-sectors", code),
      value,
      estimated: estimatedOf(rows.filter(({ covenantSector }) => covenantSector === code)),
    }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

function estimatedOf(rows: InventoryResult["rows"]): number {
  const counted = rows.filter(({ estimated, counted }) => estimated && counted === "total");
  return tally(counted.map(({ tco2e }) => tco2e)).value ?? 0;
}
