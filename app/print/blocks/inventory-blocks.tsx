import { BarChart } from "~/components/charts/bar-chart";
import { StackedBarChart } from "~/components/charts/stacked-bar-chart";
import { NO_CARRIER, type InventoryResult } from "~/domain/inventory/compute-inventory";
import { ratio, type Tally } from "~/domain/numbers/explained";
import type { PlanInventory } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { inventoryName, sectorLabel } from "./inventory-labels";
import { ApartTable, CovenantTables, GasFigure, LevelsTable, NotationTable } from "./inventory-tables";
import { ChartTable, Figures, ResultTable, TotalNote, tonnes } from "./result-parts";

const CARRIERS = "energy-carriers";

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

function sectorShares(inventory: InventoryResult, words: BlockWords): Share[] {
  return shares(inventory.byCovenantSector, (code) => sectorLabel(code, words));
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

interface InventoryBlockProps {
  inventory: PlanInventory;
  words: BlockWords;
}

/** Within a chapter: under the name of the inventory. */
export function InventoryChapter(props: InventoryBlockProps) {
  const { inventory, words } = props;
  const name = inventoryName(inventory, words);
  return (
    <>
      {(inventory.rows.length > 0 || inventory.documentTotal) && (
        <p className="label">{words.t("print.inventoryResults", { name })}</p>
      )}
      <InventoryResults {...props} />
    </>
  );
}

/** One inventory in short: what it adds up to and from which sectors. */
export function InventorySummary({ inventory, words }: InventoryBlockProps) {
  if (inventory.documentTotal) return <StatedTotal inventory={inventory} words={words} />;
  if (inventory.rows.length === 0) return <NoRows words={words} />;
  return (
    <div className="results">
      <InventoryFigures inventory={inventory} words={words} />
      <TotalNote inventory={inventory} words={words} />
      <SectorFigure inventory={inventory} words={words} />
    </div>
  );
}

/**
 * Emissions of one inventory: total with its method, by framework, scope, sector, energy carrier and gas, sector by
 * carrier, what is reported apart and what has no number.
 */
export function InventoryResults({ inventory, words }: InventoryBlockProps) {
  const { t } = words;
  if (inventory.documentTotal) return <StatedTotal inventory={inventory} words={words} />;
  if (inventory.rows.length === 0) return <NoRows words={words} />;
  const name = inventoryName(inventory, words);
  return (
    <div className="results">
      <InventoryFigures inventory={inventory} words={words} />
      <TotalNote inventory={inventory} words={words} />
      <LevelsTable inventory={inventory} name={name} words={words} />
      <ScopeTable inventory={inventory} words={words} />
      <SectorFigure inventory={inventory} words={words} />
      <SharesFigure
        id={`carriers-${inventory.id}`}
        title={t("print.byCarrierTitle", { name, unit: tonnes(inventory.unit) })}
        heading={t("print.carrier")}
        items={carrierShares(inventory, words)}
        inventory={inventory}
        words={words}
      />
      <GasFigure inventory={inventory} name={name} words={words} />
      <CovenantTables inventory={inventory} name={name} words={words} />
      <ApartTable inventory={inventory} name={name} words={words} />
      <NotationTable inventory={inventory} name={name} words={words} />
    </div>
  );
}

/** One figure, as its document states it. */
function StatedTotal({ inventory, words }: InventoryBlockProps) {
  const { t, format } = words;
  const { documentTotal, year, unit } = inventory;
  if (!documentTotal) return null;
  return (
    <div className="results">
      <Figures
        noData={words.chart.noData}
        figures={[
          {
            label: t("print.statedByDocument", { year }),
            text: format.number(documentTotal.tco2e, 0),
            unit: tonnes(unit),
          },
        ]}
      />
      <p className="total-note">
        {t("assumption.documentTotal", { year, source: documentTotal.source ?? "–" })}
      </p>
    </div>
  );
}

function NoRows({ words }: { words: BlockWords }) {
  return <p className="pointer">{words.t("print.noInventoryRows")}</p>;
}

function SectorFigure({ inventory, words }: InventoryBlockProps) {
  const { t } = words;
  const name = inventoryName(inventory, words);
  return (
    <SharesFigure
      id={`sectors-${inventory.id}`}
      title={t("print.bySectorTitle", { name, unit: tonnes(inventory.unit) })}
      heading={t("print.sector")}
      items={sectorShares(inventory, words)}
      inventory={inventory}
      words={words}
    />
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

/** Smaller changes would be written as 0 %. */
const UNCHANGED = 0.0005;

/** The same sectors in every inventory, in one drawing. */
export function InventoriesCompared({
  inventories,
  words,
}: {
  inventories: readonly InventoryResult[];
  words: BlockWords;
}) {
  const { t, format } = words;
  const filled = inventories.filter(({ rows }) => rows.length > 0).sort((a, b) => a.year - b.year);
  const [first, last] = [filled.at(0), filled.at(-1)];
  if (!first || !last || first === last) return null;
  const sectors = sectorsOfAll(filled);
  const change = ratio(last.totalTco2e.value, first.totalTco2e.value);
  const params = { from: first.year, to: last.year };
  const finding =
    change === null
      ? t("print.comparedTitle")
      : Math.abs(change - 1) < UNCHANGED
        ? t("results.emissionsUnchanged", params)
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
        series={sectors.map((code) => ({ id: code, label: sectorLabel(code, words) }))}
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
  const { t, format } = words;
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
        sectorLabel(code, words),
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
