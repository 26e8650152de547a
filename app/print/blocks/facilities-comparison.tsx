/** Buildings, lights, vehicles and pumps beside one another: a chart of the worst and the table of all. */
import type { ReactNode } from "react";
import { BarChart } from "~/components/charts/bar-chart";
import { type Comparison, FEWEST_ALIKE, type StandingFacility } from "~/domain/facilities/compare-facilities";
import type { FacilitiesResult } from "~/domain/facilities/facilities";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

interface ComparisonProps {
  facilities: FacilitiesResult;
  words: BlockWords;
}

/** Bars are drawn of the worst alone; the table has all. */
const DRAWN = 12;

interface ComparedList {
  id: string;
  comparison: Comparison;
  /** How a figure is written, with its unit. */
  written: (value: number) => string;
  /** As `written`, without the unit: it stands in the title of the chart. */
  drawn: (value: number) => string;
  title: string;
  worst: string;
  caption: string;
  /** Heading of the names, then those of what else is told. */
  named: string;
  columns: readonly string[];
  /** Positions among these that hold texts. */
  texts: readonly number[];
  cells: (item: StandingFacility) => readonly ReactNode[];
  /** Heading and text of the compared figure, which stands beside the name. */
  figure: { title: string; text: (item: StandingFacility) => string };
  missing: (item: StandingFacility) => string;
}

export function BuildingsCompared({ facilities, words }: ComparisonProps) {
  const { t, format, label } = words;
  const byRow = new Map(facilities.buildings.map((building) => [building.row, building]));
  return (
    <Compared
      words={words}
      list={{
        id: "buildings-compared",
        comparison: facilities.comparison.buildings,
        written: (value) => `${format.number(value, 1)} kWh/m²`,
        drawn: (value) => format.number(value, 1),
        title: t("facilities.buildings.chart"),
        worst: "facilities.buildings.worst",
        caption: t("facilities.buildings.table"),
        named: t("print.building"),
        columns: [t("facilities.use"), "m²", "MWh", t("print.year")],
        texts: [0],
        figure: { title: "kWh/m²", text: ({ value }) => format.number(value, 1) },
        cells: ({ row }) => {
          const building = byRow.get(row);
          const year = building?.years.at(-1);
          return [
            building?.use ? label("building-uses", building.use) : "–",
            format.number(building?.floorAreaM2, 0),
            format.number(year?.mwh.value, 1),
            year ? String(year.year) : "–",
          ];
        },
        missing: ({ row }) => {
          const building = byRow.get(row);
          if (building && building.floorAreaM2 === null) return t("facilities.missing.area");
          return t("facilities.missing.consumption");
        },
      }}
    />
  );
}

export function LightingCompared({ facilities, words }: ComparisonProps) {
  const { t, format, label } = words;
  const byRow = new Map(facilities.lighting.map((group) => [group.row, group]));
  return (
    <Compared
      words={words}
      list={{
        id: "lighting-compared",
        comparison: facilities.comparison.lighting,
        written: (value) => `${format.number(value, 0)} ${t("facilities.kwhPerLamp")}`,
        drawn: (value) => format.number(value, 0),
        title: t("facilities.lighting.chart"),
        worst: "facilities.lighting.worst",
        caption: t("facilities.lighting.table"),
        named: t("facilities.zone"),
        columns: [t("facilities.lampType"), t("print.lamps"), "kW", "MWh"],
        texts: [0],
        figure: { title: t("facilities.kwhPerLamp"), text: ({ value }) => format.number(value, 0) },
        cells: ({ row }) => {
          const group = byRow.get(row);
          return [
            group?.lampType ? label("lamp-types", group.lampType) : "–",
            format.number(group?.lamps, 0),
            format.number(group?.powerKw.value, 1),
            format.number(group?.mwh.value, 1),
          ];
        },
        missing: () => t("facilities.missing.lamps"),
      }}
    />
  );
}

export function FleetCompared({ facilities, words }: ComparisonProps) {
  const { t, format, label } = words;
  const byRow = new Map(facilities.fleet.map((vehicle) => [vehicle.row, vehicle]));
  return (
    <Compared
      words={words}
      list={{
        id: "fleet-compared",
        comparison: facilities.comparison.fleet,
        written: (value) => `${format.number(value * 100, 0)} kWh/100 km`,
        drawn: (value) => format.number(value * 100, 0),
        title: t("facilities.fleet.chart"),
        worst: "facilities.fleet.worst",
        caption: t("facilities.fleet.table"),
        named: t("facilities.vehicle"),
        columns: [t("facilities.vehicleType"), t("facilities.fuel"), "km", t("facilities.perHour")],
        texts: [0, 1],
        figure: {
          title: t("facilities.per100Km"),
          text: ({ row }) => fuelText(byRow.get(row)?.per100Km, words),
        },
        cells: ({ row }) => {
          const vehicle = byRow.get(row);
          return [
            vehicle?.vehicleType ? label("vehicle-types", vehicle.vehicleType) : "–",
            vehicle?.fuel ? label("vehicle-fuels", vehicle.fuel) : "–",
            format.number(vehicle?.km, 0),
            fuelText(vehicle?.perHour, words),
          ];
        },
        missing: ({ row }) => {
          const vehicle = byRow.get(row);
          if (vehicle?.mwh == null) return t("facilities.missing.fuel");
          return vehicle.perHour?.value == null
            ? t("facilities.missing.distance")
            : t("facilities.byTheHour");
        },
      }}
    />
  );
}

export function PumpingCompared({ facilities, words }: ComparisonProps) {
  const { t, format, label } = words;
  const byRow = new Map(facilities.pumping.map((pump) => [pump.row, pump]));
  return (
    <Compared
      words={words}
      list={{
        id: "pumping-compared",
        comparison: facilities.comparison.pumping,
        written: (value) => `${format.number(value, 2)} kWh/m³`,
        drawn: (value) => format.number(value, 2),
        title: t("facilities.pumping.chart"),
        worst: "facilities.pumping.worst",
        caption: t("facilities.pumping.table"),
        named: t("facilities.pump"),
        columns: [t("facilities.system"), "MWh", "m³", t("print.year")],
        texts: [0],
        figure: { title: "kWh/m³", text: ({ value }) => format.number(value, 2) },
        cells: ({ row }) => {
          const pump = byRow.get(row);
          return [
            pump?.system ? label("pumping-systems", pump.system) : "–",
            format.number(pump?.mwh, 1),
            format.number(pump?.volumeM3, 0),
            pump?.year == null ? "–" : String(pump.year),
          ];
        },
        missing: ({ row }) =>
          byRow.get(row)?.mwh == null ? t("facilities.missing.electricity") : t("facilities.missing.water"),
      }}
    />
  );
}

function Compared({ list, words }: { list: ComparedList; words: BlockWords }) {
  const { t } = words;
  const { id, comparison, title, caption, named, columns, texts, cells, figure, missing } = list;
  const { items } = comparison;
  if (items.length === 0) return null;
  const drawn = items.filter(({ value }) => value !== null).slice(0, DRAWN);
  return (
    <>
      {drawn.length > 1 && (
        <BarChart
          id={id}
          title={title}
          finding={worstText(list, drawn, words)}
          words={{ ...words.chart, format: list.drawn }}
          table="follows"
          columns={[named, comparison.unit]}
          bars={drawn.map((item) => ({
            id: item.row,
            label: item.name,
            value: item.value,
            series: item.beside?.standing === "far-above" ? 1 : 0,
          }))}
        />
      )}
      <p className="total-note">{noteText(list, words)}</p>
      <ResultTable
        caption={caption}
        columns={[named, figure.title, t("facilities.standing"), ...columns]}
        texts={[2, ...texts.map((index) => index + 3)]}
        rows={items.map((item) => [
          item.name,
          figure.text(item),
          standingText(item, words, missing),
          ...cells(item),
        ])}
      />
    </>
  );
}

/** The median, and of how many there are data. */
function noteText({ comparison, written }: ComparedList, { t, format }: BlockWords): string {
  const { items, median, known, unknown } = comparison;
  return [
    ...(median === null ? [] : [t("facilities.median", { value: written(median) })]),
    t("facilities.known", { known: format.number(known, 0), all: format.number(items.length, 0) }),
    ...(unknown > 0 ? [t("facilities.unknown", { count: unknown })] : []),
  ].join(" · ");
}

function worstText(
  { worst, written }: ComparedList,
  [first]: readonly StandingFacility[],
  { t }: BlockWords,
): string {
  if (!first) return "";
  return t(worst as "facilities.buildings.worst", { name: first.name, value: written(first.value ?? 0) });
}

/** How far from the median, in words; why not, where it is not known. */
function standingText(
  item: StandingFacility,
  { t, format, chart }: BlockWords,
  missing: (item: StandingFacility) => string,
): string {
  const { value, beside } = item;
  if (value === null) return `${chart.noData}: ${missing(item)}`;
  if (beside === null) return t("facilities.standing.alone", { fewest: FEWEST_ALIKE });
  const { standing, times, among } = beside;
  return t(`facilities.standing.${standing}`, {
    times: format.number(times, 1),
    percent: format.percent(Math.abs(times - 1), 0),
    whose: t(`facilities.among.${among}`),
  });
}

/** "21,5 L": the unit stands in the cell, since each fuel has its own. */
function fuelText(
  figure: { value: number | null; unit: string } | undefined,
  { format }: BlockWords,
): string {
  if (figure?.value == null) return "–";
  const [unit = ""] = figure.unit.replace("m3-gas", "m³").split("/");
  return `${format.number(figure.value, 1)} ${unit}`;
}
