import { RadarChart } from "~/components/charts/radar-chart";
import { gradeOf, GRADES, type ScoreboardStep } from "~/domain/risk/scoreboard";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

/** How far each step of adaptation is, by the municipality itself; nothing while nothing is graded. */
export function Scoreboard({ steps, words }: { steps: readonly ScoreboardStep[]; words: BlockWords }) {
  const { t, format } = words;
  if (steps.length === 0) return null;
  const known = steps.filter(({ level }) => level.value !== null);
  const lowest = known.reduce<ScoreboardStep | null>(
    (found, step) => (found === null || (step.level.value ?? 0) < (found.level.value ?? 0) ? step : found),
    null,
  );
  return (
    <div className="results">
      <RadarChart
        id="adaptation-scoreboard"
        title={t("scoreboard.title")}
        finding={
          lowest ? t("scoreboard.finding", { step: t(`scoreboard.${lowest.step}`) }) : t("scoreboard.title")
        }
        words={words.chart}
        table="follows"
        rings={GRADES}
        columns={[t("scoreboard.step"), t("scoreboard.grade")]}
        axes={steps.map(({ step, level }) => ({
          id: step,
          label: t(`scoreboard.${step}`),
          value: level.value,
        }))}
      />
      <ResultTable
        caption={t("scoreboard.title")}
        columns={[t("scoreboard.step"), t("scoreboard.grade"), t("scoreboard.mean"), t("scoreboard.items")]}
        rows={steps.map(({ step, level, graded, items }) => [
          t(`scoreboard.${step}`),
          level.value === null ? words.chart.noData : gradeOf(level.value),
          format.number(level.value, 1),
          t("scoreboard.graded", { graded, items }),
        ])}
      />
      <p className="total-note">{t("scoreboard.note")}</p>
    </div>
  );
}
