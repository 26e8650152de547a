/** The approved version of a plan beside the current one. */
import type {
  ChangedAction,
  ActionAspect,
  VersionAction,
  VersionComparison,
} from "~/domain/monitoring/compare-versions";
import type { MoneySum } from "~/domain/finance/money";
import type { BlockWords } from "../blocks/block-words";
import { moneyLines } from "../blocks/finance-block";
import { actionName } from "../blocks/money-words";
import { ResultTable, tonnes } from "../blocks/result-parts";
import { moneyText, namesOf } from "./action-blocks";
import { monthOrNothing, statusText } from "./follow-up-words";

interface VersionProps {
  comparison: VersionComparison;
  words: BlockWords;
}

/** Totals and inventories side by side. */
export function VersionTotals({ comparison, words }: VersionProps) {
  const { t, format, chart } = words;
  const { before, after } = comparison.totals;
  const number = (value: number | null, unit: string) =>
    value === null ? chart.noData : `${format.number(value, 0)} ${unit}`.trim();
  const perYear = (unit: string) => t("print.perYear", { unit });
  const money = (sum: MoneySum) => moneyLines(sum, words).join(" + ") || chart.noData;
  return (
    <ResultTable
      caption={t("monitoring.version.totals")}
      columns={headings(t("monitoring.version.what"), words)}
      rows={[
        [t("print.actionCount"), number(before.actions, ""), number(after.actions, "")],
        [
          t("print.tonnesAvoided"),
          number(before.tco2e, perYear(tonnes("tCO2e"))),
          number(after.tco2e, perYear(tonnes("tCO2e"))),
        ],
        [
          t("print.energySaved"),
          number(before.energySavedMwh, perYear("MWh")),
          number(after.energySavedMwh, perYear("MWh")),
        ],
        [
          t("print.renewableEnergy"),
          number(before.renewableMwh, perYear("MWh")),
          number(after.renewableMwh, perYear("MWh")),
        ],
        [t("print.investment"), money(before.investment), money(after.investment)],
        ...comparison.inventories.map(({ before: earlier, after: later }) => [
          t("print.inventoryName", { year: later?.year ?? earlier?.year ?? "" }),
          earlier ? number(earlier.total, tonnes(earlier.unit)) : "–",
          later ? number(later.total, tonnes(later.unit)) : "–",
        ]),
      ]}
    />
  );
}

export function VersionTargets({ comparison, words }: VersionProps) {
  const { t, format, chart } = words;
  if (comparison.targets.length === 0) return null;
  const cell = (target: VersionComparison["targets"][number]["before"]) => {
    if (target === null) return "–";
    if (target.tco2e === null) return chart.noData;
    const level = `${format.number(target.tco2e, 0)} ${tonnes("tCO2e")}`;
    const change = target.change === null ? "" : ` (${format.percent(target.change)})`;
    return t("monitoring.version.targetLevel", {
      level: `${level}${change}`,
      year: target.targetYear ?? "–",
    });
  };
  return (
    <ResultTable
      caption={t("monitoring.version.targets")}
      columns={headings(t("monitoring.version.target"), words)}
      rows={comparison.targets.map(({ before, after }) => [
        after?.name ?? before?.name ?? "",
        cell(before),
        cell(after),
      ])}
    />
  );
}

/** What was added, taken out and changed among the actions; `short` says a change that many share once. */
export function VersionActions({ comparison, words, short = false }: VersionProps & { short?: boolean }) {
  const { t } = words;
  const { added, removed, changed, same } = comparison.actions;
  return (
    <>
      <p>
        {t("monitoring.version.counts", {
          added: added.length,
          removed: removed.length,
          changed: changed.length,
          same,
        })}
      </p>
      <ActionList title={t("monitoring.version.added")} actions={added} words={words} />
      <ActionList title={t("monitoring.version.removed")} actions={removed} words={words} />
      {short && <ChangesInShort changed={changed} words={words} />}
      {!short && changed.length > 0 && (
        <ResultTable
          caption={t("monitoring.version.changed")}
          columns={[
            t("monitoring.action"),
            t("monitoring.version.what"),
            t("monitoring.version.before"),
            t("monitoring.version.after"),
          ]}
          texts={[1, 2, 3]}
          breaks
          rows={changed.flatMap((change) => changeRows(change, words))}
        />
      )}
    </>
  );
}

function ActionList({
  title,
  actions,
  words,
}: {
  title: string;
  actions: readonly VersionAction[];
  words: BlockWords;
}) {
  if (actions.length === 0) return null;
  return (
    <>
      <p className="label">{title}</p>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            {actionName(action)} · {statusText(action.status, words)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One line for each change, with the actions that have it. */
function ChangesInShort({ changed, words }: { changed: readonly ChangedAction[]; words: BlockWords }) {
  const { t } = words;
  const groups = new Map<string, { cells: string[]; actions: VersionAction[] }>();
  for (const change of changed) {
    for (const [, ...cells] of changeRows(change, words)) {
      const group = groups.get(cells.join("\n")) ?? { cells, actions: [] };
      group.actions.push(change.after);
      groups.set(cells.join("\n"), group);
    }
  }
  if (groups.size === 0) return null;
  return (
    <ResultTable
      caption={t("monitoring.version.changed")}
      columns={[
        t("monitoring.version.what"),
        t("monitoring.version.before"),
        t("monitoring.version.after"),
        t("monitoring.version.actions"),
      ]}
      texts={[1, 2, 3]}
      breaks
      rows={[...groups.values()].map(({ cells, actions }) => [...cells, namesOf(actions)])}
    />
  );
}

function changeRows({ before, after, aspects }: ChangedAction, words: BlockWords): string[][] {
  return aspects.map((aspect) => [
    actionName(after),
    words.t(`monitoring.aspect.${aspect}`),
    aspectText(before, aspect, words),
    aspectText(after, aspect, words),
  ]);
}

function aspectText(action: VersionAction, aspect: ActionAspect, words: BlockWords): string {
  const { format, chart } = words;
  switch (aspect) {
    case "title":
      return action.title;
    case "status":
      return statusText(action.status, words);
    case "start":
      return monthOrNothing(action.start, words);
    case "end":
      return monthOrNothing(action.end, words);
    case "responsible":
      return action.responsible ?? chart.noData;
    case "tco2e":
      return action.tco2e === null ? chart.noData : `${format.number(action.tco2e, 0)} ${tonnes("tCO2e")}`;
    case "investment":
      return action.investment === null ? chart.noData : moneyText(action.investment, words);
  }
}

function headings(first: string, { t }: BlockWords): string[] {
  return [first, t("monitoring.version.before"), t("monitoring.version.after")];
}
