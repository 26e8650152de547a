/** The page of facility results as markup for a loader: the browser needs no code of the blocks. */
import { renderToStaticMarkup } from "react-dom/server";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { SimilarFacilities } from "~/domain/plan/similar-facilities";
import { FacilitiesIndicators } from "./blocks/facilities-block";
import { SimilarFacilitiesBlock } from "./blocks/similar-facilities-block";
import { explainedNumbers } from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { HowComputed, screenWords } from "./screen-results";

/** Figures, the worst first, registers beside inventories, and how each figure is worked out; empty without registers. */
export function renderFacilities(results: PlanResults, context: PrintContext): string {
  const groups = explainedNumbers(results, context.t).filter(({ id }) => id.startsWith("facilities"));
  return renderToStaticMarkup(
    <>
      <FacilitiesIndicators facilities={results.facilities} words={screenWords(context)} />
      <HowComputed groups={groups} context={context} withFactors />
    </>,
  );
}

export function renderSimilarFacilities(towns: SimilarFacilities, context: PrintContext): string {
  return renderToStaticMarkup(<SimilarFacilitiesBlock towns={towns} words={screenWords(context)} />);
}
