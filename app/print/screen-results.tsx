/** The computed results of a section as its pages show them: the blocks of the print, sums on demand. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Explanation } from "~/domain/numbers/explained";
import { computedAction } from "~/domain/plan/computed-answers";
import type { PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import { auditsPath } from "~/domain/plan/plan-paths";
import { FACILITIES } from "~/domain/plan/read-facilities";
import type { ResultBlockId } from "~/domain/template/template";
import { ActionEffectOnScreen } from "./action-effect";
import { renderAudit } from "./audit-numbers";
import { ResultSummary } from "./blocks/registry";
import { type BlockWords, createBlockWords } from "./blocks/block-words";
import { ScrollBlock } from "./blocks/result-parts";
import { TargetSheet } from "./blocks/target-block";
import type { PlacedResult } from "./chapter-model";
import {
  energyGoalGroup,
  explainedNumbers,
  rowNumbers,
  usedFactors,
  type NumberGroup,
} from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { FactorTable, How, NumberTable, type NumberWords } from "./number-table";

/** As markup, for a loader: the browser needs no code of the blocks. Empty when there is nothing to show yet. */
export function renderScreenResults(
  placed: readonly PlacedResult[],
  results: PlanResults,
  context: PrintContext,
): string {
  const words = screenWords(context);
  const groups = explainedNumbers(results, context.t);
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

/** What is computed of one row: of an inventory, a target, or an action of a measure; empty for other rows. */
export function renderRowResult(
  planId: string,
  address: { section: string; instance: string; row: string },
  results: PlanResults,
  context: PrintContext,
): string {
  const action = computedAction(results, address.section, address.row);
  if (action) return renderToStaticMarkup(<ActionEffectOnScreen action={action} context={context} />);
  const group = rowNumbers(address, results, context.t);
  if (group) return renderInventoryRow(group, context);
  const audit = results.audits.find(({ row }) => address.section === FACILITIES && row === address.row);
  if (audit) {
    const next = { href: auditsPath(planId), text: context.t("audit.next") };
    return renderAudit(audit, screenWords(context), context, next);
  }
  const target = results.targets.find(({ row }) => row === address.row);
  return target ? renderTarget(target, results, context) : "";
}

function renderTarget(target: PlanTarget, results: PlanResults, context: PrintContext): string {
  const groups = explainedNumbers(results, context.t).filter(({ id }) => id === target.row);
  return renderToStaticMarkup(
    <>
      <TargetSheet target={target} results={results} words={screenWords(context)} />
      <HowComputed groups={groups} context={context} />
    </>,
  );
}

function renderInventoryRow(group: NumberGroup, context: PrintContext): string {
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

/** Words of blocks on the screen, where the data of charts are folded. */
export function screenWords({ t, input: { locale, template, planId } }: PrintContext): BlockWords {
  return createBlockWords({ t, locale, template, chartTable: "details", planId });
}

function groupsOf(
  { block, instance }: PlacedResult,
  { targets, energyAccess }: PlanResults,
  groups: readonly NumberGroup[],
): NumberGroup[] {
  const ids = EXPLAINED[block] ?? [];
  const rows = block === "target-arithmetic" ? targets.map(({ row }) => row) : [];
  const goals =
    block === "energy-access-summary" ? energyAccess.goals.map(({ row }) => energyGoalGroup(row)) : [];
  const wanted = [
    ...ids,
    ...goals,
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
  /** Factors stand in the sentences. */
  withFactors?: boolean;
}

/** "How is it worked out?" */
export function HowComputed({ groups, context, withFactors = false }: HowComputedProps) {
  if (groups.length === 0) return null;
  return (
    <details className="details">
      <summary>{context.t("print.howComputedQuestion")}</summary>
      {groups.map(({ id, title, numbers }) => (
        <ScrollBlock key={id} label={`${context.t("print.howComputed")}: ${title}`}>
          <NumberTable title={title} numbers={numbers} context={context} withFactors={withFactors} />
        </ScrollBlock>
      ))}
    </details>
  );
}
