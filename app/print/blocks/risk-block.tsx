import { HeatTable, type Level } from "~/components/charts/heat-table";
import { RiskMatrix } from "~/components/charts/risk-matrix";
import type { HazardResult, RiskResult } from "~/domain/plan/plan-results";
import { riskLevel, type RiskMatrix as Matrix } from "~/domain/risk/risk-matrix";
import { STANDARD_MATRICES } from "~/domain/risk/standard-matrices";
import type { BlockWords } from "./block-words";

/** Code lists that hold the words of the scales, by the number of their steps. */
const SCALES = {
  3: ["probability-levels", "impact-levels"],
  5: ["probability-levels-five", "impact-levels-five"],
};
const LEVELS = "risk-levels";
const HAZARDS = "hazard-groups";
const HIGHEST: Level = 5;
const LEVEL_ORDER = ["low", "medium", "high", "very-high"];

/** The hazards on the declared matrix, then each with its level in words. */
export function RiskMatrixBlock({ risk, words }: { risk: RiskResult; words: BlockWords }) {
  if (risk.hazards.length === 0) return null;
  const matrix = STANDARD_MATRICES.find(({ id }) => id === risk.matrixId);
  return (
    <div className="results">
      {matrix && <MatrixFigure risk={risk} matrix={matrix} words={words} />}
      <LevelTable risk={risk} words={words} />
      {matrix && !matrix.confirmed && (
        <p className="total-note">{words.t("assumption.riskMatrixConventional")}</p>
      )}
    </div>
  );
}

interface MatrixFigureProps {
  risk: RiskResult;
  matrix: Matrix;
  words: BlockWords;
}

function MatrixFigure({ risk, matrix, words }: MatrixFigureProps) {
  const { t, label } = words;
  const [probabilityList, impactList] = scalesOf(matrix);
  return (
    <RiskMatrix
      id="risk-matrix"
      title={t("print.risk.matrixTitle")}
      finding={findingOf(risk, words)}
      probabilities={matrix.probabilities.map((code) => ({ code, label: label(probabilityList, code) }))}
      impacts={matrix.impacts.map((code) => ({ code, label: label(impactList, code) }))}
      items={risk.hazards.map((hazard) => ({
        id: hazard.row,
        label: hazardName(hazard, words),
        probability: hazard.probability,
        impact: hazard.impact,
      }))}
      level={(probability, impact) => colourOf(cellLevel(matrix, probability, impact))}
      words={{
        probability: t("input.probability"),
        impact: t("input.impact"),
        notAssessed: t("print.risk.notAssessed"),
      }}
    />
  );
}

function LevelTable({ risk, words }: { risk: RiskResult; words: BlockWords }) {
  const { t, label, chart } = words;
  const cell = (level: string | null) =>
    level === null ? null : { level: colourOf(level), text: label(LEVELS, level) };
  const stated = risk.hazards.some(({ statedLevel }) => statedLevel !== null);
  return (
    <HeatTable
      id="risk-levels"
      title={t("print.risk.levelsTitle")}
      finding={findingOf(risk, words)}
      corner={t("print.risk.hazard")}
      columns={[t("print.risk.level"), ...(stated ? [t("print.risk.statedLevel")] : [])]}
      rows={risk.hazards.map((hazard) => ({
        label: hazardName(hazard, words),
        cells: [cell(hazard.shownLevel), ...(stated ? [cell(hazard.statedLevel)] : [])],
      }))}
      words={{ noData: chart.noData }}
    />
  );
}

export function hazardName({ hazard }: HazardResult, { label, chart }: BlockWords): string {
  return hazard === null ? chart.noData : label(HAZARDS, hazard);
}

function scalesOf(matrix: Matrix): readonly [string, string] {
  const [probabilities, impacts] = matrix.probabilities.length === 5 ? SCALES[5] : SCALES[3];
  return [probabilities ?? "", impacts ?? ""];
}

function cellLevel(matrix: Matrix, probability: number, impact: number): string | null {
  return riskLevel(matrix, matrix.probabilities[probability] ?? null, matrix.impacts[impact] ?? null).level;
}

/** Four classes on the five colours of the charts, so that "very high" is always the darkest. */
function colourOf(level: string | null): Level {
  const rank = level === null ? -1 : LEVEL_ORDER.indexOf(level);
  const steps = LEVEL_ORDER.length - 1;
  return (1 + Math.round((Math.max(0, rank) / steps) * (HIGHEST - 1))) as Level;
}

function findingOf({ hazards }: RiskResult, words: BlockWords): string {
  const { t, format } = words;
  const highest = [...LEVEL_ORDER]
    .reverse()
    .slice(0, 2)
    .map((level) => hazards.filter(({ shownLevel }) => shownLevel === level))
    .find((group) => group.length > 0);
  if (!highest) return t("print.risk.noneHigh");
  const names = highest.map((hazard) => hazardName(hazard, words));
  return t("print.risk.finding", { count: names.length, hazards: format.list(names) });
}
