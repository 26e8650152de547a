import { BarChart } from "~/components/charts/bar-chart";
import { LevelScale } from "~/components/charts/level-scale";
import type {
  AssessedAttribute,
  AssessedGoal,
  EnergyAccessResult,
  EnergyIndicator,
} from "~/domain/energy-access/energy-access";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

const ATTRIBUTES = "energy-access-attributes";
const INDICATORS = "energy-indicators";
const LEVELS = "energy-vulnerability-levels";
const MACRO_AREAS = "eu-energy-poverty-macro-areas";
const REGIMES = "energy-subsidy-regimes";
const FUELS = "cooking-heating-fuels";
const GROUPS = "vulnerable-groups";

/** The scale on the five colours of the charts; "not known" stands on no step. */
const STEPS = [
  { code: "low", colour: 1 },
  { code: "moderate", colour: 3 },
  { code: "high", colour: 5 },
] as const;

interface AccessProps {
  access: EnergyAccessResult;
  words: BlockWords;
}

/** How vulnerable households are by attribute of access, what shows it, what is promised and what is done. */
export function EnergyAccessSummary({ access, words }: AccessProps) {
  const { attributes, householdFuels } = access;
  const begun = attributes.some(
    ({ level, indicators, goals, actions }) =>
      level !== null || indicators.length + goals.length + actions.length > 0,
  );
  const fuels = householdFuels.filter(({ fuel }) => fuel !== null);
  if (!begun && fuels.length === 0) return null;
  return (
    <div className="results">
      {begun && (
        <>
          <Scale access={access} words={words} />
          <AttributeTable access={access} words={words} />
          <Groups access={access} words={words} />
        </>
      )}
      {access.macroAreas.length > 0 && <MacroAreas access={access} words={words} />}
      {access.goals.length > 0 && <Goals access={access} words={words} />}
      {fuels.length > 0 && <FuelChart access={access} fuels={fuels} words={words} />}
    </div>
  );
}

function Scale({ access, words }: AccessProps) {
  const { t, label, chart } = words;
  return (
    <LevelScale
      id="energy-access"
      title={t("print.access.levelsTitle")}
      finding={findingOf(access, words)}
      words={chart}
      steps={STEPS.map(({ code, colour }) => ({ label: label(LEVELS, code), colour }))}
      rows={access.attributes.map((one) => ({
        id: one.attribute,
        label: label(ATTRIBUTES, one.attribute),
        step: stepOf(one.level),
        note: t("access.counts", {
          indicators: one.indicators.length,
          goals: one.goals.length,
          actions: one.actions.length,
        }),
      }))}
    />
  );
}

function stepOf(level: string | null): number | null {
  const step = STEPS.findIndex(({ code }) => code === level);
  return step === -1 ? null : step;
}

function findingOf({ attributes }: EnergyAccessResult, { t, format, label }: BlockWords): string {
  const high = attributes.filter(({ level }) => level === "high");
  if (high.length > 0) {
    const names = high.map(({ attribute }) => label(ATTRIBUTES, attribute).toLowerCase());
    return t("access.finding.high", { attributes: format.list(names) });
  }
  const known = attributes.some(({ level }) => stepOf(level) !== null);
  return t(known ? "access.finding.noneHigh" : "access.finding.unknown");
}

const LINES = [1, 2, 3];

function Unbroken({ children }: { children: string }) {
  return <span className="unbroken">{children}</span>;
}

function AttributeTable({ access, words }: AccessProps) {
  const { t, label } = words;
  return (
    <ResultTable
      caption={t("access.tableTitle")}
      columns={[
        t("print.access.attribute"),
        t("print.access.level"),
        t("access.indicators"),
        t("access.actions"),
      ]}
      texts={LINES}
      rows={access.attributes.map((one) => [
        <Unbroken key="attribute">{label(ATTRIBUTES, one.attribute)}</Unbroken>,
        <Unbroken key="level">{levelText(one.level, words)}</Unbroken>,
        lines(indicatorsOf(one, access, words), t("access.noIndicator")),
        lines(access.actions.filter(({ row }) => one.actions.includes(row)).map(actionName)),
      ])}
    />
  );
}

function levelText(level: string | null, { label, chart }: BlockWords): string {
  return level === null ? chart.noData : label(LEVELS, level);
}

function lines(texts: readonly string[], none = "–") {
  if (texts.length === 0) return none;
  return texts.map((text, index) => <div key={index}>{text}</div>);
}

function actionName({ number, title }: EnergyAccessResult["actions"][number]): string {
  return [number, title].filter((part) => part !== null).join(" · ");
}

function indicatorsOf(
  { indicators }: AssessedAttribute,
  access: EnergyAccessResult,
  words: BlockWords,
): string[] {
  return access.indicators
    .filter(({ row, value }) => value !== null && indicators.includes(row))
    .map((one) => indicatorText(one, words));
}

function indicatorText(indicator: EnergyIndicator, words: BlockWords): string {
  const { t, label } = words;
  const { indicator: code, otherName, value, unit, year, regime, otherRegime } = indicator;
  const said = t("access.indicatorOf", {
    name: nameOf(code, otherName, words),
    value: measured(value, unit, words),
    year: year === null ? t("access.noYear") : String(year),
  });
  const regimeName = otherRegime ?? (regime === null ? null : label(REGIMES, regime));
  return regimeName === null ? said : `${said}, ${t("access.regimeOf", { regime: regimeName })}`;
}

/** Without the unit in brackets that names of the list end in: it stands at the value. */
function nameOf(code: string | null, otherName: string | null, { label, chart }: BlockWords): string {
  if (otherName !== null) return otherName;
  return code === null ? chart.noData : label(INDICATORS, code).replace(/ \([^()]*\)$/, "");
}

function measured(value: number | null, unit: string | null, { format, chart }: BlockWords): string {
  if (value === null) return chart.noData;
  return [format.number(value, 1), unit].filter(Boolean).join(" ");
}

function Groups({ access, words }: AccessProps) {
  const { t, label, format } = words;
  if (access.groups.length === 0) return null;
  const names = access.groups.map((code) => label(GROUPS, code).toLowerCase());
  return <p>{t("access.groups", { groups: format.list(names) })}</p>;
}

function MacroAreas({ access, words }: AccessProps) {
  const { t, label, format } = words;
  return (
    <ResultTable
      caption={t("access.macroAreasTitle")}
      columns={[t("access.macroArea"), t("print.access.level"), t("access.indicators")]}
      texts={[1]}
      rows={access.macroAreas.map(({ area, level }) => [
        label(MACRO_AREAS, area),
        levelText(level, words),
        format.number(access.indicatorsByMacroArea[area] ?? 0, 0),
      ])}
    />
  );
}

const GOAL_TEXTS = [1, 2, 3, 5];

function Goals({ access, words }: AccessProps) {
  const { t, format, chart } = words;
  return (
    <ResultTable
      caption={t("access.goalsTitle")}
      columns={[
        t("access.goal"),
        t("access.base"),
        t("access.target"),
        t("access.latest"),
        t("access.progress"),
        t("access.actions"),
      ]}
      texts={GOAL_TEXTS}
      rows={access.goals.map((goal) => [
        goal.statement ?? goal.row,
        inYear(goal.baseValue, goal.baseYear, goal, words),
        inYear(goal.targetValue, goal.targetYear, goal, words),
        inYear(goal.latest?.value ?? null, goal.latest?.year ?? null, goal, words),
        goal.progress.value === null ? chart.noData : format.percent(goal.progress.value / 100, 0),
        lines(access.actions.filter(({ row }) => goal.actions.includes(row)).map(actionName)),
      ])}
    />
  );
}

function inYear(
  value: number | null,
  year: number | null,
  { unit }: AssessedGoal,
  words: BlockWords,
): string {
  const { t, chart } = words;
  if (value === null) return chart.noData;
  return t("access.valueInYear", {
    value: measured(value, unit, words),
    year: year === null ? t("access.noYear") : String(year),
  });
}

interface FuelChartProps extends AccessProps {
  fuels: EnergyAccessResult["householdFuels"];
}

function FuelChart({ access, fuels, words }: FuelChartProps) {
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
  const total = access.householdFuelShare.value;
  return (
    <>
      <BarChart
        id="household-fuels"
        title={t("print.access.fuelsTitle")}
        finding={finding}
        words={{ ...words.chart, format: (value) => format.percent(value / 100) }}
        table={words.chartTable}
        columns={[t("print.access.fuel"), "%"]}
        bars={bars}
      />
      {total !== null && total > 101 && (
        <p className="total-note">{t("access.fuelsAbove100", { share: format.percent(total / 100, 0) })}</p>
      )}
    </>
  );
}
