import type { PlanResults } from "~/domain/plan/plan-results";
import { ResultBlock } from "./blocks/registry";
import type { PrintContext } from "./print-context";

export function KeyFiguresPage({ results, context }: { results: PlanResults; context: PrintContext }) {
  return (
    <section className="front key-figures" id="key-figures">
      <h2>{context.t("print.keyFigures")}</h2>
      <ResultBlock block="key-figures" instance={null} results={results} words={context.blockWords} />
    </section>
  );
}
