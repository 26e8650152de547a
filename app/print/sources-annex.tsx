import type { Explanation } from "~/domain/numbers/explained";
import type { PlanResults } from "~/domain/plan/plan-results";
import { auditNumbers } from "./audit-numbers";
import type { BackPlace } from "./back-matter";
import { ChapterHeading } from "./chapter-view";
import { explainedNumbers, usedFactors } from "./explained-numbers";
import { FactorTable, NumberTable } from "./number-table";
import type { PrintContext } from "./print-context";

interface SourcesProps {
  place: BackPlace;
  results: PlanResults;
  context: PrintContext;
}

/** How every number was reached: factors with source and year, formulas, inputs, assumptions. */
export function SourcesAnnex({ place, results, context }: SourcesProps) {
  const { t } = context;
  const audits = (results.audits ?? []).map((audit) => auditNumbers(audit, context));
  const groups = [...explainedNumbers(results, t), ...audits.filter(({ numbers }) => numbers.length > 0)];
  return (
    <section className={`chapter annex ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      <p className="lead">{t("print.sourcesIntro")}</p>
      <FactorTable factors={usedFactors(explanationsOf(results))} context={context} />
      {groups.map((group) => (
        <NumberTable key={group.id} title={group.title} numbers={group.numbers} context={context} />
      ))}
    </section>
  );
}

function* explanationsOf(results: PlanResults): Iterable<Explanation> {
  for (const inventory of results.inventories) {
    for (const row of inventory.rows) {
      if (row.estimate) yield row.estimate.explanation;
      yield row.explanation;
    }
  }
  for (const { effect } of [...results.actions.rows, ...results.adaptation.rows]) {
    if (!effect) continue;
    yield effect.energySavedMwh.explanation;
    yield effect.tco2e.explanation;
  }
  for (const { groups } of results.audits ?? []) {
    for (const { mwh } of groups.flatMap(({ measures }) => measures)) {
      if (mwh.value !== null) yield mwh.explanation;
    }
  }
  for (const { economics } of results.finance.economics?.actions ?? []) {
    if (economics.npv.value !== null) yield economics.npv.explanation;
  }
}
