/** The page of target results as markup for a loader: the browser needs no code of the blocks. */
import { renderToStaticMarkup } from "react-dom/server";
import type { PlanResults } from "~/domain/plan/plan-results";
import { DevelopmentPathwaysBlock, RaceToZeroSteps } from "./blocks/framework-blocks";
import { TargetArithmetic } from "./blocks/target-block";
import { explainedNumbers } from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { HowComputed, screenWords } from "./screen-results";

/** Charts, sums, scenarios and benchmarks, how each is worked out, and what frameworks ask besides; empty without targets. */
export function renderTargets(results: PlanResults, context: PrintContext): string {
  const { targets, raceToZero, developmentPathways } = results;
  if (targets.length === 0) return "";
  const words = screenWords(context);
  const rows = targets.map(({ row }) => row);
  const groups = explainedNumbers(results, context.t).filter(({ id }) => rows.includes(id));
  return renderToStaticMarkup(
    <>
      <TargetArithmetic results={results} words={words} />
      <HowComputed groups={groups} context={context} />
      <RaceToZeroSteps steps={raceToZero} words={words} />
      <DevelopmentPathwaysBlock pathways={developmentPathways} words={words} />
    </>,
  );
}
