import { BarChart } from "~/components/charts/bar-chart";
import { StackedBarChart } from "~/components/charts/stacked-bar-chart";
import { NO_CARRIER, type InventoryResult } from "~/domain/inventory/compute-inventory";
import { ratio, type Tally } from "~/domain/numbers/explained";
import type { BlockWords } from "./block-words";
import { ChartTable, Figures, ResultTable, TotalNote, tonnes } from "./result-parts";

const SECTORS = "covenant-sectors";
const CARRIERS = "energy-carriers";

/** "Inventario 2018". */
export function inventoryName({ year }: InventoryResult, { t }: BlockWords): string {
  return t("print.inventoryName", { year });
}

interface Share {
  code: string;
  label: string;
  value: number | null;
}

/** Groups from the largest; what is unknown comes last. */
function shares(groups: Readonly<Record<string, Tally>>, label: (code: string) => string): Share[] {
  return Object.entries(groups)
    .map(([code, { value }]) => ({ code, label: label(code), value }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

function sectorShares(inventory: InventoryResult, { label }: BlockWords): Share[] {
  return shares(inventory.byCovenantSector, (code) => label(SECTORS, code));
}

function carrierShares(inventory: InventoryResult, { t, label }: BlockWords): Share[] {
  return shares(inventory.byCarrier, (code) =>
    code === NO_CARRIER ? t("print.noCarrier") : label(CARRIERS, code),
  );
}

/** The sectors of an inventory as bars alone: for a page that has no room for a table. */
export function SectorBars({ inventory, words }: { inventory: InventoryResult; words: BlockWords }) {
  const title = words.t("print.bySectorTitle", {
    name: inventoryName(inventory, words),
    unit: tonnes(inventory.unit),
  });
  const heading = words.t("print.sector");
  const items = sectorShares(inventory, words);
  return <SharesChart id="key-sectors" {...{ title, heading, items, inventory, words }} />;
}

/** Emissions of one inventory: total with its method, by sector, by energy carrier, energy by sector. */
export function InventoryResults({ inventory, words }: { inventory: InventoryResult; words: BlockWords }) {
  const { t } = words;
  if (inventory.rows.length === 0) return <p className="pointer">{t("print.noInventoryRows")}</p>;
  return (
    <div className="results">
      <p className="label">{t("print.inventoryResults", { name: inventoryName(inventory, words) })}</p>
      <InventoryFigures inventory={inventory} words={words} />
      <TotalNote inventory={inventory} words={words} />
      <ScopeTable inventory={inventory} words={words} />
      <SharesFigure
        id={`sectors-${inventory.id}`}
        title={t("print.bySectorTitle", {
          name: inventoryName(inventory, words),
          unit: tonnes(inventory.unit),
        })}
        heading={t("print.sector")}
        items={sectorShares(inventory, words)}
        inventory={inventory}
        words={words}
      />
      <SharesFigure
        id={`carriers-${inventory.id}`}
        title={t("print.byCarrierTitle", {
          name: inventoryName(inventory, words),
          unit: tonnes(inventory.unit),
        })}
        heading={t("print.carrier")}
        items={carrierShares(inventory, words)}
        inventory={inventory}
        words={words}
      />
    </div>
  );
}

function InventoryFigures({ inventory, words }: { inventory: InventoryResult; words: BlockWords }) {
  const { t, format } = words;
  const unit = tonnes(inventory.unit);
  return (
    <Figures
      noData={words.chart.noData}
      figures={[
        { label: t("print.totalEmissions"), value: inventory.totalTco2e.value, unit, decimals: 0 },
        {
          label: t("print.perCapita"),
          value: inventory.perCapitaTco2e.value,
          unit: t("print.perPerson", { unit }),
          decimals: 2,
        },
        { label: t("print.energyConsumed"), value: inventory.energyMwh.value, unit: "MWh", decimals: 0 },
      ].map((figure) => ({
        ...figure,
        text: figure.value === null ? null : format.number(figure.value, figure.decimals),
      }))}
    />
  );
}

interface SharesChartProps {
  id: string;
  title: string;
  heading: string;
  items: readonly Share[];
  inventory: InventoryResult;
  words: BlockWords;
}

/** Bars, and a table with the share of each. */
function SharesFigure(props: SharesChartProps) {
  const { title, heading, items, inventory, words } = props;
  const { t, format } = words;
  const total = inventory.totalTco2e.value;
  return (
    <>
      <SharesChart {...props} />
      <ChartTable
        words={words}
        caption={title}
        columns={[heading, tonnes(inventory.unit), t("print.shareOfTotal")]}
        rows={items.map(({ label, value }) => [
          label,
          format.number(value, 0),
          format.percent(ratio(value, total)),
        ])}
        total={[t("print.total"), format.number(total, 0), format.percent(ratio(total, total))]}
      />
    </>
  );
}

function SharesChart({ id, title, heading, items, inventory, words }: SharesChartProps) {
  const { t, format } = words;
  const [largest] = items;
  const share = ratio(largest?.value ?? null, inventory.totalTco2e.value);
  const finding =
    largest && share !== null
      ? t("print.largestShare", { label: largest.label, share: format.percent(share, 0) })
      : title;
  return (
    <BarChart
      id={id}
      title={title}
      finding={finding}
      words={words.chart}
      table="follows"
      columns={[heading, tonnes(inventory.unit)]}
      bars={items.map(({ code, label, value }) => ({ id: code, label, value }))}
    />
  );
}

function ScopeTable({ inventory, words }: { inventory: InventoryResult; words: BlockWords }) {
  const { t, format } = words;
  const total = inventory.totalTco2e.value;
  return (
    <ResultTable
      caption={t("print.byScopeTitle", { name: inventoryName(inventory, words) })}
      columns={[t("print.scope"), tonnes(inventory.unit), t("print.shareOfTotal")]}
      rows={(["1", "2", "3"] as const).map((scope) => {
        const { value } = inventory.byScope[scope];
        return [t(`input.scope${scope}`), format.number(value, 0), format.percent(ratio(value, total))];
      })}
      total={[t("print.total"), format.number(total, 0), format.percent(ratio(total, total))]}
    />
  );
}

/** The same sectors in every inventory, in one drawing. */
export function InventoriesCompared({
  inventories,
  words,
}: {
  inventories: readonly InventoryResult[];
  words: BlockWords;
}) {
  const { t, format, label } = words;
  const filled = inventories.filter(({ rows }) => rows.length > 0).sort((a, b) => a.year - b.year);
  const [first, last] = [filled.at(0), filled.at(-1)];
  if (!first || !last || first === last) return null;
  const sectors = sectorsOfAll(filled);
  const change = ratio(last.totalTco2e.value, first.totalTco2e.value);
  const params = { from: first.year, to: last.year };
  const finding =
    change === null
      ? t("print.comparedTitle")
      : t(change <= 1 ? "print.emissionsFell" : "print.emissionsRose", {
          ...params,
          share: format.percent(Math.abs(change - 1)),
        });
  return (
    <div className="results">
      <p className="label">{t("print.comparedTitle")}</p>
      <StackedBarChart
        id="inventories-compared"
        title={t("print.comparedSubtitle", { unit: tonnes(last.unit) })}
        finding={finding}
        words={words.chart}
        table="follows"
        series={sectors.map((code) => ({ id: code, label: label(SECTORS, code) }))}
        columns={filled.map((inventory) => ({
          id: inventory.id,
          label: String(inventory.year),
          values: sectors.map((code) => {
            const part = inventory.byCovenantSector[code];
            return part === undefined ? 0 : part.value;
          }),
        }))}
        headings={{ column: t("print.year"), total: t("print.total") }}
      />
      <ComparedTable inventories={filled} sectors={sectors} words={words} />
    </div>
  );
}

function sectorsOfAll(inventories: readonly InventoryResult[]): string[] {
  const sums = new Map<string, number>();
  for (const { byCovenantSector } of inventories) {
    for (const [code, { value }] of Object.entries(byCovenantSector)) {
      sums.set(code, (sums.get(code) ?? 0) + (value ?? 0));
    }
  }
  return [...sums].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

interface ComparedTableProps {
  inventories: readonly InventoryResult[];
  sectors: readonly string[];
  words: BlockWords;
}

/** Sectors down, years across: a chart's own table would stand the other way and grow too wide. */
function ComparedTable({ inventories, sectors, words }: ComparedTableProps) {
  const { t, format, label } = words;
  const first = inventories.at(0);
  const last = inventories.at(-1);
  const changeOf = (from: number | null | undefined, to: number | null | undefined) => {
    const rate = ratio(to ?? null, from ?? null);
    return format.percent(rate === null ? null : rate - 1);
  };
  return (
    <ChartTable
      words={words}
      caption={t("print.comparedTable", { unit: tonnes(last?.unit ?? "tCO2e") })}
      columns={[t("print.sector"), ...inventories.map(({ year }) => String(year)), t("print.change")]}
      rows={sectors.map((code) => [
        label(SECTORS, code),
        ...inventories.map((inventory) => format.number(inventory.byCovenantSector[code]?.value, 0)),
        changeOf(first?.byCovenantSector[code]?.value, last?.byCovenantSector[code]?.value),
      ])}
      total={[
        t("print.total"),
        ...inventories.map(({ totalTco2e }) => format.number(totalTco2e.value, 0)),
        changeOf(first?.totalTco2e.value, last?.totalTco2e.value),
      ]}
    />
  );
}
