import type { PlanInventory, PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { moneyLine } from "./finance-block";
import { monthText } from "./money-words";
import { SectorBars } from "./inventory-blocks";
import { hazardNames } from "./hazard-names";
import { Figures, tonnes, totalNote, type ResultFigure } from "./result-parts";

const HIGH_LEVELS = ["very-high", "high"];

/** The plan on one page; each total with its method. */
export function KeyFigures({ results, words }: { results: PlanResults; words: BlockWords }) {
  const figures = keyFigures(results, words);
  const latest = results.inventories.findLast(({ rows }) => rows.length > 0);
  return (
    <div className="key-figures-block">
      <Figures noData={words.chart.noData} figures={figures} large />
      {latest && <SectorBars inventory={latest} words={words} />}
    </div>
  );
}

function keyFigures(results: PlanResults, words: BlockWords): ResultFigure[] {
  const filled = results.inventories.filter(({ rows, documentTotal }) => rows.length > 0 || documentTotal);
  const base = filled.at(0);
  const latest = filled.at(-1);
  return [
    ...(base ? [emissionsFigure(base, words)] : []),
    ...(latest && latest !== base ? [emissionsFigure(latest, words)] : []),
    ...(latest && !latest.documentTotal ? [perCapitaFigure(latest, words)] : []),
    ...results.targets.slice(0, 1).map((target) => targetFigure(target, words)),
    actionsFigure(results, words),
    ...adaptationFigure(results, words),
    costFigure(results, words),
    ...riskFigure(results, words),
  ];
}

function emissionsFigure(inventory: PlanInventory, words: BlockWords): ResultFigure {
  const { t, format } = words;
  const { documentTotal, year } = inventory;
  if (documentTotal) {
    return {
      label: t("print.statedByDocument", { year }),
      text: format.number(documentTotal.tco2e, 0),
      unit: tonnes(inventory.unit),
      note: t("print.documentSource", { source: documentTotal.source ?? "–" }),
    };
  }
  const { value } = inventory.totalTco2e;
  return {
    label: t("print.emissionsOf", { year: inventory.year }),
    text: value === null ? null : format.number(value, 0),
    unit: tonnes(inventory.unit),
    note: totalNote(inventory, words),
  };
}

function perCapitaFigure(inventory: PlanInventory, { t, format }: BlockWords): ResultFigure {
  const { value } = inventory.perCapitaTco2e;
  const people = inventory.population;
  return {
    label: t("print.perCapitaOf", { year: inventory.year }),
    text: value === null ? null : format.number(value, 2),
    unit: t("print.perPerson", { unit: tonnes(inventory.unit) }),
    ...(people === null ? {} : { note: t("print.populationOf", { people: format.number(people, 0) }) }),
  };
}

function targetFigure({ name, result }: PlanTarget, { t, format }: BlockWords): ResultFigure {
  const { value } = result.targetTco2e;
  const change = result.changeVsBase.value;
  return {
    label: t("print.targetOf", { year: result.targetYear ?? "–" }),
    text: value === null ? null : format.number(value, 0),
    unit: tonnes("tCO2e"),
    note:
      change === null
        ? name
        : `${name} · ${t("print.changeFrom", { share: format.percent(change), year: result.baseYear ?? "–" })}`,
  };
}

function actionsFigure({ actions, targets }: PlanResults, { t, format }: BlockWords): ResultFigure {
  const cut = actions.totals.tco2eReduced.value;
  const coverage = targets[0]?.result.coverage.value ?? null;
  const notes = [
    ...(cut === null
      ? []
      : [t("print.actionsCut", { amount: `${format.number(cut, 0)} ${tonnes("tCO2e")}` })]),
    ...(coverage === null ? [] : [t("print.actionsCover", { share: format.percent(coverage, 0) })]),
  ];
  return {
    label: t("print.mitigationActions"),
    text: format.number(actions.rows.length, 0),
    note: notes.join(" · "),
  };
}

function adaptationFigure({ adaptation }: PlanResults, { t, format }: BlockWords): ResultFigure[] {
  if (adaptation.rows.length === 0) return [];
  return [{ label: t("print.adaptationActions"), text: format.number(adaptation.rows.length, 0) }];
}

function costFigure({ finance }: PlanResults, words: BlockWords): ResultFigure {
  const [first, ...others] = finance.cost.totals;
  const { unknown } = finance.cost;
  const notes = [
    ...(first?.priceDate ? [words.t("print.pricesOf", { month: monthText(first.priceDate) })] : []),
    ...others.map((total) => `+ ${moneyLine(total, words)}`),
    ...(unknown > 0 ? [words.t("print.costUnknown", { count: unknown })] : []),
  ];
  return {
    label: words.t("print.cost"),
    text: first ? words.format.money(first.value, first.currency) : null,
    note: notes.join(" · "),
  };
}

function riskFigure({ risk }: PlanResults, words: BlockWords): ResultFigure[] {
  if (risk.hazards.length === 0) return [];
  const names = hazardNames(risk.hazards, words);
  const high = risk.hazards.filter(
    ({ shownLevel }) => shownLevel !== null && HIGH_LEVELS.includes(shownLevel),
  );
  return [
    {
      label: words.t("print.highRisks"),
      text: words.t("print.ofHazards", { high: high.length, all: risk.hazards.length }),
      note: words.format.list(high.map(({ row }) => names.get(row) ?? row)),
    },
  ];
}
