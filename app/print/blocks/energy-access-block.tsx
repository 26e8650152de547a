import { BarChart } from "~/components/charts/bar-chart";
import { ENERGY_ACCESS_ATTRIBUTES, type EnergyAccessResult } from "~/domain/energy-access/energy-access";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

const ATTRIBUTES = "energy-access-attributes";
const LEVELS = "energy-vulnerability-levels";
const FUELS = "cooking-heating-fuels";

/** How vulnerable households are, by attribute of access, and what they cook and heat with. */
export function EnergyAccessSummary({ access, words }: { access: EnergyAccessResult; words: BlockWords }) {
  const { t, label, chart } = words;
  const levels = ENERGY_ACCESS_ATTRIBUTES.map((attribute) => [attribute, access.levels[attribute]] as const);
  const fuels = access.householdFuels.filter(({ fuel }) => fuel !== null);
  const anyLevel = levels.some(([, level]) => level !== null);
  if (!anyLevel && fuels.length === 0) return null;
  return (
    <div className="results">
      {anyLevel && (
        <ResultTable
          caption={t("print.access.levelsTitle")}
          columns={[t("print.access.attribute"), t("print.access.level")]}
          rows={levels.map(([attribute, level]) => [
            label(ATTRIBUTES, attribute),
            level === null ? chart.noData : label(LEVELS, level),
          ])}
        />
      )}
      {fuels.length > 0 && <FuelChart fuels={fuels} words={words} />}
    </div>
  );
}

interface FuelChartProps {
  fuels: EnergyAccessResult["householdFuels"];
  words: BlockWords;
}

function FuelChart({ fuels, words }: FuelChartProps) {
  const { t, format, label } = words;
  const bars = fuels
    .map(({ fuel, share }, index) => ({
      id: `${fuel}-${index}`,
      label: label(FUELS, fuel ?? ""),
      value: share,
    }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const [first] = bars;
  const finding =
    first && first.value !== null
      ? t("print.access.mainFuel", { label: first.label, share: format.percent(first.value / 100, 0) })
      : t("print.access.fuelsTitle");
  return (
    <BarChart
      id="household-fuels"
      title={t("print.access.fuelsTitle")}
      finding={finding}
      words={{ ...words.chart, format: (value) => format.percent(value / 100) }}
      table={words.chartTable}
      columns={[t("print.access.fuel"), "%"]}
      bars={bars}
    />
  );
}
