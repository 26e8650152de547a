import type { FacilitiesResult, YearUse } from "~/domain/facilities/facilities";
import type { BlockWords } from "./block-words";
import { completeFacilities } from "./earlier-facilities";
import { BuildingsCompared, FleetCompared, LightingCompared, PumpingCompared } from "./facilities-comparison";
import { RegistersAndInventories } from "./facilities-registers";
import { moneyLines } from "./finance-block";
import { Figures, ResultTable } from "./result-parts";

interface FacilitiesProps {
  facilities: FacilitiesResult;
  words: BlockWords;
}

/** What the municipality's own facilities use, how well, the worst first, and whether the inventory says the same. */
export function FacilitiesIndicators({ facilities: given, words }: FacilitiesProps) {
  const facilities = completeFacilities(given);
  if (isEmpty(facilities, words)) return null;
  const { bills, registers } = facilities;
  return (
    <div className="results">
      <p className="label">{words.t("print.facilitiesTitle")}</p>
      <FacilityFigures facilities={facilities} words={words} />
      <BuildingsCompared facilities={facilities} words={words} />
      <LightingCompared facilities={facilities} words={words} />
      <FleetCompared facilities={facilities} words={words} />
      <PumpingCompared facilities={facilities} words={words} />
      {bills.length > 0 && <BillsTable bills={bills} words={words} />}
      <RegistersAndInventories balances={registers} words={words} />
    </div>
  );
}

/** Beside the answers: the figures alone, and the worst building in words. */
export function FacilitiesSummary({ facilities: given, words }: FacilitiesProps) {
  const { t, format } = words;
  const facilities = completeFacilities(given);
  if (isEmpty(facilities, words)) return null;
  const [worst] = facilities.comparison.buildings.items;
  return (
    <div className="results">
      <p className="label">{t("print.facilitiesTitle")}</p>
      <FacilityFigures facilities={facilities} words={words} />
      {worst && worst.value !== null && facilities.buildings.length > 1 && (
        <p>
          {t("facilities.buildings.worst", {
            name: worst.name,
            value: `${format.number(worst.value, 1)} kWh/m²`,
          })}
        </p>
      )}
    </div>
  );
}

function isEmpty(facilities: FacilitiesResult, words: BlockWords): boolean {
  const { bills, buildings, lighting, fleet, pumping } = facilities;
  const nothing = [bills, buildings, lighting, fleet, pumping].every((list) => list.length === 0);
  return nothing && figuresOf(facilities, words).every(({ text }) => text === null);
}

function FacilityFigures({ facilities, words }: FacilitiesProps) {
  const figures = figuresOf(facilities, words).filter(({ text }) => text !== null);
  return figures.length === 0 ? null : <Figures noData={words.chart.noData} figures={figures} />;
}

function figuresOf(facilities: FacilitiesResult, { t, format }: BlockWords) {
  const amount = (value: number | null, decimals = 0) =>
    value === null ? null : format.number(value, decimals);
  const { ledShare } = facilities;
  return [
    {
      label: t("print.buildingsIntensity"),
      text: amount(facilities.buildingsIntensity.value, 1),
      unit: "kWh/m²",
    },
    { label: t("print.lamps"), text: amount(facilities.lamps.value) },
    { label: t("print.ledShare"), text: ledShare.value === null ? null : format.percent(ledShare.value, 0) },
    { label: t("print.lightingMwh"), text: amount(facilities.lightingMwh.value), unit: "MWh" },
    {
      label: t("facilities.perLamp"),
      text: amount(facilities.lightingPerLamp.value),
      unit: t("facilities.kwhPerLamp"),
    },
    { label: t("print.fleetMwh"), text: amount(facilities.fleetMwh.value), unit: "MWh" },
    { label: t("print.pumpingMwh"), text: amount(facilities.pumpingMwh.value), unit: "MWh" },
    {
      label: t("facilities.pumpingIntensity"),
      text: amount(facilities.pumpingIntensity.value, 2),
      unit: "kWh/m³",
    },
    { label: t("print.renewableKw"), text: amount(facilities.renewableKw.value, 1), unit: "kW" },
    { label: t("print.renewableEnergy"), text: amount(facilities.renewableMwh.value, 1), unit: "MWh" },
  ];
}

function BillsTable({ bills, words }: { bills: readonly YearUse[]; words: BlockWords }) {
  const { t, format, chart } = words;
  return (
    <ResultTable
      caption={t("print.billsTitle")}
      columns={[t("print.year"), "MWh", t("facilities.spent")]}
      rows={bills.map(({ year, mwh, cost }) => [
        String(year),
        format.number(mwh.value, 0),
        moneyLines(cost, words).join(" + ") || chart.noData,
      ])}
    />
  );
}
