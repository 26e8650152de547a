/** Parts of the page of a first hour as markup, for its loader: the browser needs no code of them. */
import { renderToStaticMarkup } from "react-dom/server";
import type { FirstHourState } from "~/domain/first-hour/first-hour-state";
import { createBlockWords } from "../blocks/block-words";
import { usedFactors } from "../explained-numbers";
import type { PrintContext } from "../print-context";
import { FactorTable, NumberTable } from "../number-table";
import type { SourceLine } from "./first-hour-words";
import { FirstHourTotals } from "./totals-block";

export function renderTotals({ inventory, answers }: FirstHourState, { t, input }: PrintContext): string {
  if (!inventory) return "";
  const words = createBlockWords({
    t,
    locale: input.locale,
    template: input.template,
    chartTable: "details",
  });
  return renderToStaticMarkup(
    <FirstHourTotals inventory={inventory} population={answers.population} words={words} />,
  );
}

/** How the amount and its emissions were reached. */
export function renderHow({ numbers }: SourceLine, context: PrintContext): string {
  const factors = usedFactors(numbers.map(({ explained }) => explained.explanation));
  return renderToStaticMarkup(
    <div className="table-block">
      <NumberTable title="" numbers={numbers} context={context} />
      {factors.length > 0 && <FactorTable factors={factors} context={context} />}
    </div>,
  );
}
