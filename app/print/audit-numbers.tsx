/** The walk through one building as numbers with how each was made, for its record, the page of walks and the annex. */
import { renderToStaticMarkup } from "react-dom/server";
import type { AuditResult } from "~/domain/facilities/audit";
import { AuditTable, groupLine } from "./blocks/audit-block";
import type { BlockWords } from "./blocks/block-words";
import type { NumberGroup } from "./explained-numbers";
import { NumberTable } from "./number-table";
import type { PrintContext } from "./print-context";

/** What each measure would save; without those of which nothing is known. */
export function auditNumbers({ row, name, groups }: AuditResult, { t, say }: PrintContext): NumberGroup {
  return {
    id: `audit-${row}`,
    title: t("audit.numbers", { name }),
    numbers: groups
      .flatMap(({ measures }) => measures)
      .filter(({ mwh }) => mwh.value !== null)
      .map(({ item, mwh }) => ({ id: item.id, name: say(item.measure), explained: mwh })),
  };
}

/** As markup for a loader, with a link to `next` where there is one. Empty where nothing was found. */
export function renderAudit(
  audit: AuditResult,
  words: BlockWords,
  context: PrintContext,
  next: { href: string; text: string } | null,
): string {
  if (audit.groups.length === 0) return "";
  const { numbers } = auditNumbers(audit, context);
  return renderToStaticMarkup(
    <div className="results">
      <ul>
        {audit.groups.map((group) => (
          <li key={group.cost}>{groupLine(group, words)}</li>
        ))}
      </ul>
      {next && (
        <p>
          <a href={next.href}>{next.text}</a>
        </p>
      )}
      <AuditTable audit={audit} words={words} />
      <p className="total-note">{words.t("audit.assumed")}</p>
      {numbers.length > 0 && (
        <details className="details">
          <summary>{words.t("print.howComputedQuestion")}</summary>
          <div className="table-block">
            <NumberTable title="" numbers={numbers} context={context} withFactors />
          </div>
        </details>
      )}
    </div>,
  );
}
