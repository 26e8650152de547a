import { HeatTable, type Level } from "~/components/charts/heat-table";
import { RiskMatrix } from "~/components/charts/risk-matrix";
import type { PlanResults } from "~/domain/plan/compute-plan";
import { riskLevel, type RiskMatrix as Matrix } from "~/domain/risk/risk-matrix";
import type { BlockWords } from "./block-words";

type Risk = PlanResults["risk"];

/** Code lists that hold the words of the scales, by the number of their steps. */
const SCALES = { 3: ["probability-levels", "impact-levels"], 5: ["probability-levels-five", "impact-levels-five"] };
const LEVELS = "risk-levels";
const HIGHEST: Level = 5;

/** The hazards on the declared matrix, then each with its level in words. */
export function RiskMatrixBlock({ risk, words }: { risk: Risk; words: BlockWords }) {
  const { t, label, chart } = words;
  const { hazards, matrix } = risk;
  if (hazards.length === 0) return null;
  const [probabilityList, impactList] = scalesOf(matrix);
  const levelText = (level: string) => label(LEVELS, level);
  return (
    <div className="results">
      <RiskMatrix
        id="risk-matrix"
        title={t("print.risk.matrixTitle")}
        finding={findingOf(risk, words)}
        probabilities={matrix.probabilities.map((code) => ({ code, label: label(probabilityList, code) }))}
        impacts={matrix.impacts.map((code) => ({ code, label: label(impactList, code) }))}
        items={hazards.map((hazard) => ({
          id: hazard.id,
          label: hazard.name,
          probability: hazard.probability,
          impact: hazard.impact,
        }))}
        level={(probability, impact) => colourOf(matrix, cellLevel(matrix, probability, impact))}
        words={{
          probability: t("input.probability"),
          impact: t("input.impact"),
          notAssessed: t("print.risk.notAssessed"),
        }}
      />
      <HeatTable
        id="risk-levels"
        title={t("print.risk.levelsTitle")}
        finding={t("print.risk.levelsFinding")}
        corner={t("print.risk.hazard")}
        columns={[t("print.risk.level"), t("print.risk.statedLevel")]}
        rows={hazards.map((hazard) => ({
          label: hazard.name,
          cells: [hazard.level.level, hazard.statedLevel].map((level) =>
            level === null ? null : { level: colourOf(matrix, level), text: levelText(level) },
          ),
        }))}
        words={{ noData: chart.noData }}
      />
      {!matrix.confirmed && <p className="total-note">{t("assumption.riskMatrixConventional")}</p>}
    </div>
  );
}

function scalesOf(matrix: Matrix): readonly [string, string] {
  const [probabilities, impacts] = matrix.probabilities.length === 5 ? SCALES[5] : SCALES[3];
  return [probabilities ?? "", impacts ?? ""];
}

function cellLevel(matrix: Matrix, probability: number, impact: number): string | null {
  return riskLevel(matrix, matrix.probabilities[probability] ?? null, matrix.impacts[impact] ?? null).level;
}

/** The levels of a matrix spread over the five colours, lowest to highest. */
function colourOf(matrix: Matrix, level: string | null): Level {
  const rank = level === null ? 0 : Math.max(0, matrix.levels.indexOf(level));
  const steps = Math.max(1, matrix.levels.length - 1);
  return (1 + Math.round((rank / steps) * (HIGHEST - 1))) as Level;
}

function findingOf({ hazards, matrix }: Risk, { t, format }: BlockWords): string {
  const ranks = hazards.flatMap(({ level }) => level.rank ?? []);
  const top = Math.max(...ranks);
  const highest = hazards.filter(({ level }) => level.rank === top && top > 0);
  if (highest.length === 0 || matrix.levels.length === 0) return t("print.risk.noneAssessed");
  return t("print.risk.finding", { count: highest.length, hazards: format.list(highest.map(({ name }) => name)) });
}
