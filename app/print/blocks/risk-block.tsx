import { HeatTable } from "~/components/charts/heat-table";
import { RiskMatrix } from "~/components/charts/risk-matrix";
import type { HazardResult, RiskAtHorizon, RiskResult } from "~/domain/plan/plan-results";
import { riskLevel, type RiskMatrix as Matrix } from "~/domain/risk/risk-matrix";
import { RISK_LEVELS } from "~/domain/risk/risk-levels";
import { matrixAnswer, questionAnswer } from "~/domain/risk/standard-matrices";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { BlockWords } from "./block-words";
import { completeRisk } from "./earlier-risk";
import { hazardNames } from "./hazard-names";
import { ResultTable } from "./result-parts";
import { RiskContext } from "./risk-context";
import { cellAt, colourOf, howText, levelCell, reasonsText } from "./risk-words";
import { RiskGaps } from "./risk-gaps";
import { SectorHeat } from "./sector-heat";

/** Code lists of the questions, which hold the words of every scale. */
const PROBABILITIES = "probability-levels-five";
const IMPACTS = "impact-levels-five";
const LEVELS = "risk-levels";
const GROUPS = "vulnerable-groups";

interface RiskProps {
  risk: RiskResult;
  names: ReadonlyMap<string, string>;
  words: BlockWords;
}

/** The hazards on the declared matrix, then level, order, sectors and groups of each, and how the level was reached. */
export function RiskMatrixBlock({ risk: stored, words }: { risk: RiskResult; words: BlockWords }) {
  const risk = completeRisk(stored);
  const { matrix } = risk;
  const shared = { risk, names: hazardNames(risk.hazards, words), words };
  const context = <RiskContext risk={risk} words={words} />;
  if (risk.hazards.length === 0) {
    const anything = risk.capacity.length + risk.workshops.length > 0;
    return anything ? <div className="results">{context}</div> : null;
  }
  return (
    <div className="results">
      {matrix && <MatrixFigure {...shared} matrix={matrix} />}
      <LevelTable {...shared} />
      {matrix && (
        <p className="total-note">
          {words.t(matrix.confirmed ? (matrix.originKey as MessageKey) : "assumption.riskMatrixConventional")}
        </p>
      )}
      <LaterTable {...shared} />
      <Ranking {...shared} />
      <SectorHeat {...shared} />
      <ExposedGroups {...shared} />
      {context}
      <RiskGaps {...shared} />
      <HowTable {...shared} matrix={matrix} />
    </div>
  );
}

function MatrixFigure({ risk, names, matrix, words }: RiskProps & { matrix: Matrix }) {
  const { t, label } = words;
  const stepsOf = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: label(list, questionAnswer(code)) }));
  return (
    <RiskMatrix
      id="risk-matrix"
      title={t("print.risk.matrixTitle")}
      finding={findingOf(risk, names, words)}
      probabilities={stepsOf(PROBABILITIES, matrix.probabilities)}
      impacts={stepsOf(IMPACTS, matrix.impacts)}
      items={risk.hazards.map((hazard) => ({
        id: hazard.row,
        label: nameWithResidual(hazard, names, words),
        probability: matrixAnswer(matrix.probabilities, hazard.probability),
        impact: matrixAnswer(matrix.impacts, hazard.impact),
      }))}
      level={(probability, impact) => {
        const level = cellLevel(matrix, probability, impact);
        return { colour: colourOf(level), text: level === null ? "" : label(LEVELS, level) };
      }}
      words={{
        probability: t("input.probability"),
        impact: t("input.impact"),
        notAssessed: t("print.risk.notAssessed"),
      }}
    />
  );
}

/** In its cell a hazard stands where it is today; what is left with the actions is said beside its name. */
function nameWithResidual(
  { row, residual }: HazardResult,
  names: ReadonlyMap<string, string>,
  { t, label }: BlockWords,
): string {
  const name = names.get(row) ?? row;
  if (residual.level === null) return name;
  return t("risk.withResidual", { name, level: label(LEVELS, residual.level).toLowerCase() });
}

function LevelTable({ risk, names, words }: RiskProps) {
  const { t, chart } = words;
  const stated = risk.hazards.some(({ statedLevel }) => statedLevel !== null);
  const residual = risk.hazards.some((hazard) => hazard.residual.level !== null);
  return (
    <HeatTable
      id="risk-levels"
      title={t("print.risk.levelsTitle")}
      finding={findingOf(risk, names, words)}
      corner={t("print.risk.hazard")}
      columns={[
        t("print.risk.level"),
        ...(stated ? [t("print.risk.statedLevel")] : []),
        ...(residual ? [t("risk.residual")] : []),
      ]}
      rows={risk.hazards.map((hazard) => ({
        label: names.get(hazard.row) ?? hazard.row,
        cells: [
          levelCell(hazard.shownLevel, hazard.index?.value ?? null, words),
          ...(stated ? [levelCell(hazard.statedLevel, null, words)] : []),
          ...(residual ? [levelCell(hazard.residual.level, null, words)] : []),
        ],
      }))}
      words={{ noData: chart.noData }}
    />
  );
}

/** Today beside later times; absent while nobody said anything of them. */
function LaterTable({ risk, names, words }: RiskProps) {
  const { t, chart, format } = words;
  if (!risk.hazards.some(({ near, far }) => isAssessed(near) || isAssessed(far))) return null;
  const residual = risk.hazards.some((hazard) => hazard.residual.near !== null);
  const rising = risk.hazards.filter(rises).map(({ row }) => names.get(row) ?? row);
  return (
    <>
      <HeatTable
        id="risk-later"
        title={t("risk.laterTitle")}
        finding={
          rising.length === 0 ? t("risk.laterNone") : t("risk.laterFinding", { hazards: format.list(rising) })
        }
        corner={t("print.risk.hazard")}
        columns={[
          t("risk.today"),
          t("risk.near"),
          ...(residual ? [t("risk.residualNear")] : []),
          t("risk.far"),
        ]}
        rows={risk.hazards.map((hazard) => ({
          label: names.get(hazard.row) ?? hazard.row,
          cells: [
            cellAt(hazard, words),
            cellAt(hazard.near, words),
            ...(residual ? [levelCell(hazard.residual.near, null, words)] : []),
            cellAt(hazard.far, words),
          ],
        }))}
        words={{ noData: chart.noData }}
      />
      {risk.method === "index" && <p className="total-note">{t("risk.indexOfToday")}</p>}
    </>
  );
}

function isAssessed({ level, index }: RiskAtHorizon): boolean {
  return level.level !== null || (index?.value ?? null) !== null;
}

function rises({ level, near, far }: HazardResult): boolean {
  const { rank } = level;
  return rank !== null && [near, far].some((later) => later.level.rank !== null && later.level.rank > rank);
}

const REASONS_COLUMN = [1, 2];

function Ranking({ risk, names, words }: RiskProps) {
  const { t, chart } = words;
  return (
    <>
      <ResultTable
        caption={t("risk.rankingTitle")}
        columns={[t("print.risk.hazard"), t("risk.place"), t("risk.reasons")]}
        texts={REASONS_COLUMN}
        rows={risk.ranking.map(({ row, place, reasons }) => [
          names.get(row) ?? row,
          place ?? chart.noData,
          reasonsText(reasons, words),
        ])}
      />
      <p className="total-note">{t("risk.rankingNote")}</p>
    </>
  );
}

const GROUP_TEXTS = [1];

function ExposedGroups({ risk, names, words }: RiskProps) {
  const { t, label, chart, format } = words;
  const withLevel = (row: string) => {
    const level = risk.hazards.find((hazard) => hazard.row === row)?.shownLevel ?? null;
    const words = level === null ? chart.noData : label(LEVELS, level).toLowerCase();
    return `${names.get(row) ?? row} (${words})`;
  };
  return (
    <ResultTable
      caption={t("risk.groupsTitle")}
      columns={[t("risk.group"), t("risk.groupHazards")]}
      texts={GROUP_TEXTS}
      rows={risk.byGroup.map(({ group, hazards }) => [
        label(GROUPS, group),
        hazards.length === 0 ? t("risk.groupUnnamed") : format.list(hazards.map(withLevel)),
      ])}
    />
  );
}

function HowTable({ risk, names, matrix, words }: RiskProps & { matrix: Matrix | null }) {
  const { t, chartTable } = words;
  const table = (
    <ResultTable
      caption={t("risk.howTitle")}
      columns={[t("print.risk.hazard"), t("risk.how")]}
      texts={GROUP_TEXTS}
      rows={risk.hazards.map((hazard) => [
        names.get(hazard.row) ?? hazard.row,
        howText(hazard, matrix, risk.method, words),
      ])}
    />
  );
  if (chartTable === "shown") return table;
  return (
    <details className="details">
      <summary>{t("risk.howTitle")}</summary>
      {table}
    </details>
  );
}

function cellLevel(matrix: Matrix, probability: number, impact: number): string | null {
  return riskLevel(matrix, matrix.probabilities[probability] ?? null, matrix.impacts[impact] ?? null).level;
}

function findingOf(
  { hazards }: RiskResult,
  names: ReadonlyMap<string, string>,
  { t, format }: BlockWords,
): string {
  const highest = [...RISK_LEVELS]
    .reverse()
    .slice(0, 2)
    .map((level) => hazards.filter(({ shownLevel }) => shownLevel === level))
    .find((group) => group.length > 0);
  if (!highest)
    return hazards.every(({ shownLevel }) => shownLevel === null)
      ? t("risk.noneKnown")
      : t("print.risk.noneHigh");
  const shown = highest.map(({ row }) => names.get(row) ?? row);
  return t("print.risk.finding", { count: shown.length, hazards: format.list(shown) });
}
