import type { BuildingResult, FacilitiesResult, YearUse } from "~/domain/facilities/facilities";
import type { BlockWords } from "./block-words";
import { moneyLines } from "./finance-block";
import { Figures, ResultTable } from "./result-parts";

/** What the municipality's own facilities use, and how well. */
export function FacilitiesIndicators({
  facilities,
  words,
}: {
  facilities: FacilitiesResult;
  words: BlockWords;
}) {
  const { t, chart } = words;
  const figures = figuresOf(facilities, words).filter(({ text }) => text !== null);
  const { bills, buildings } = facilities;
  if (figures.length === 0 && bills.length === 0) return null;
  return (
    <div className="results">
      <p className="label">{t("print.facilitiesTitle")}</p>
      <Figures noData={chart.noData} figures={figures} />
      {bills.length > 0 && <BillsTable bills={bills} words={words} />}
      {buildings.some(({ years }) => years.length > 0) && (
        <BuildingsTable buildings={buildings} words={words} />
      )}
    </div>
  );
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
    { label: t("print.fleetMwh"), text: amount(facilities.fleetMwh.value), unit: "MWh" },
    { label: t("print.pumpingMwh"), text: amount(facilities.pumpingMwh.value), unit: "MWh" },
    { label: t("print.renewableKw"), text: amount(facilities.renewableKw.value, 1), unit: "kW" },
    { label: t("print.renewableEnergy"), text: amount(facilities.renewableMwh.value, 1), unit: "MWh" },
  ];
}

function BillsTable({ bills, words }: { bills: readonly YearUse[]; words: BlockWords }) {
  const { t, format, chart } = words;
  return (
    <ResultTable
      caption={t("print.billsTitle")}
      columns={[t("print.year"), "MWh", t("print.cost")]}
      rows={bills.map(({ year, mwh, cost }) => [
        String(year),
        format.number(mwh.value, 0),
        moneyLines(cost, words).join(" + ") || chart.noData,
      ])}
    />
  );
}

function BuildingsTable({ buildings, words }: { buildings: readonly BuildingResult[]; words: BlockWords }) {
  const { t, format } = words;
  return (
    <ResultTable
      caption={t("print.buildingsTitle")}
      columns={[t("print.building"), "m²", t("print.latestMwh"), t("print.intensity")]}
      rows={buildings.map(({ name, floorAreaM2, years, intensity }) => [
        name,
        format.number(floorAreaM2, 0),
        format.number(years.at(-1)?.mwh.value, 0),
        format.number(intensity.value, 1),
      ])}
    />
  );
}
