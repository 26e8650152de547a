import type { DevelopmentPathways } from "~/domain/plan/plan-results";
import type { RaceToZeroStep } from "~/domain/targets/race-to-zero";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

const LONGEST = 160;

/** The campaign's five steps with what the plan has to show for each. */
export function RaceToZeroSteps({ steps, words }: { steps: readonly RaceToZeroStep[]; words: BlockWords }) {
  const { t } = words;
  if (steps.length === 0) return null;
  return (
    <ResultTable
      caption={t("raceToZero.table")}
      texts={[1, 2]}
      columns={[t("raceToZero.step"), t("raceToZero.state"), t("raceToZero.evidence")]}
      rows={steps.map(({ step, state, evidence }) => [
        t(`raceToZero.${step}`),
        t(`raceToZero.${state}`),
        evidence.length === 0 ? "–" : evidence.map(shortened).join(" · "),
      ])}
    />
  );
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** How the actions spread over ICLEI's pathways; nothing while none is tagged. */
export function DevelopmentPathwaysBlock({
  pathways,
  words,
}: {
  pathways: DevelopmentPathways;
  words: BlockWords;
}) {
  const { t, format, label } = words;
  if (pathways.byPathway.length === 0) return null;
  const untagged = pathways.untagged > 0 ? ` ${t("pathways.untagged", { count: pathways.untagged })}` : "";
  return (
    <>
      <ResultTable
        caption={t("pathways.table")}
        columns={[t("pathways.pathway"), t("pathways.count"), t("print.tonnesAvoided")]}
        rows={pathways.byPathway.map(({ code, count, tco2eReduced }) => [
          label("iclei-pathways", code),
          format.number(count, 0),
          format.number(tco2eReduced, 0),
        ])}
      />
      <p className="total-note">{`${t("pathways.note")}${untagged}`}</p>
    </>
  );
}
