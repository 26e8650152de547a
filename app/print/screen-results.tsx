/** The computed results of a section as its pages show them: the blocks of the print, sums on demand. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Explanation } from "~/domain/numbers/explained";
import { computedAction } from "~/domain/plan/computed-answers";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { ResultBlockId } from "~/domain/template/template";
import { ActionEffectOnScreen } from "./action-effect";
import { ResultSummary } from "./blocks/registry";
import { createBlockWords } from "./blocks/block-words";
import { ScrollBlock } from "./blocks/result-parts";
import type { PlacedResult } from "./chapter-model";
import { explainedNumbers, rowNumbers, usedFactors, type NumberGroup } from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { FactorTable, How, NumberTable, type NumberWords } from "./number-table";

/** As markup, for a loader: the browser needs no code of the blocks. Empty when there is nothing to show yet. */
export function renderScreenResults(
  placed: readonly PlacedResult[],
  results: PlanResults,
  context: PrintContext,
): string {
  const { t, input } = context;
  const words = createBlockWords({
    t,
    locale: input.locale,
    template: input.template,
    chartTable: "details",
  });
  const groups = explainedNumbers(results, t);
  return renderToStaticMarkup(
    <>
      {placed.map((result) => (
        <div key={result.block}>
          <ResultSummary {...result} results={results} words={words} />
          <HowComputed groups={groupsOf(result, results, groups)} context={context} />
        </div>
      ))}
    </>,
  ).replaceAll("<div></div>", "");
}

/** What is computed of one row: of an inventory, or of an action of a measure; empty for rows of which nothing is. */
export function renderRowResult(
  { section, row }: { section: string; row: string },
  results: PlanResults,
  context: PrintContext,
): string {
  const action = computedAction(results, section, row);
  if (action) return renderToStaticMarkup(<ActionEffectOnScreen action={action} context={context} />);
  const group = rowNumbers(row, results, context.t);
  if (!group) return "";
  const factors = usedFactors(group.numbers.map(({ explained }) => explained.explanation));
  return renderToStaticMarkup(
    <ScrollBlock label={`${context.t("print.howComputed")}: ${group.title}`}>
      <NumberTable title="" numbers={group.numbers} context={context} />
      {factors.length > 0 && <FactorTable factors={factors} context={context} />}
    </ScrollBlock>,
  );
}

/** A sum in words with its factors, beside the figure that it explains. */
export function renderExplanation(explanation: Explanation, words: NumberWords): string {
  const factors = usedFactors([explanation]);
  return renderToStaticMarkup(
    <div className="table-block">
      <p>
        <How explanation={explanation} context={words} />
      </p>
      {factors.length > 0 && <FactorTable factors={factors} context={words} />}
    </div>,
  );
}

function groupsOf(
  { block, instance }: PlacedResult,
  { targets }: PlanResults,
  groups: readonly NumberGroup[],
): NumberGroup[] {
  const ids = EXPLAINED[block] ?? [];
  const rows = block === "target-arithmetic" ? targets.map(({ row }) => row) : [];
  const wanted = [
    ...ids,
    ...rows,
    ...(block === "inventory-results" ? [instance, `${instance}-estimates`] : []),
  ];
  return groups.filter(({ id }) => wanted.includes(id));
}

/** Groups of explained numbers that a block draws. */
const EXPLAINED: Partial<Record<ResultBlockId, readonly string[]>> = {
  "mitigation-summary": ["actions"],
  "adaptation-summary": ["adaptation"],
  "facilities-indicators": ["facilities"],
};

interface HowComputedProps {
  groups: readonly NumberGroup[];
  context: PrintContext;
}

/** "How is it worked out?" */
export function HowComputed({ groups, context }: HowComputedProps) {
  if (groups.length === 0) return null;
  return (
    <details className="details">
      <summary>{context.t("print.howComputedQuestion")}</summary>
      {groups.map(({ id, title, numbers }) => (
        <ScrollBlock key={id} label={`${context.t("print.howComputed")}: ${title}`}>
          <NumberTable title={title} numbers={numbers} context={context} />
        </ScrollBlock>
      ))}
    </details>
  );
}
