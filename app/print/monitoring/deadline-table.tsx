import type { Deadline } from "~/domain/monitoring/deadlines";
import type { BlockWords } from "../blocks/block-words";
import { monthText } from "../blocks/money-words";
import { ResultTable } from "../blocks/result-parts";

interface DeadlineTableProps {
  caption: string;
  deadlines: readonly Deadline[];
  words: BlockWords;
}

/** What falls due, when, and of which office. */
export function DeadlineTable({ caption, deadlines, words }: DeadlineTableProps) {
  const { t } = words;
  return (
    <ResultTable
      caption={caption}
      columns={[t("monitoring.when"), t("monitoring.version.what"), t("monitoring.office")]}
      texts={[1, 2]}
      breaks
      rows={deadlines.map((deadline) => [
        <span key="when" className="reference">
          {monthText(deadline.when)}
        </span>,
        deadlineText(deadline, words),
        deadline.office ?? words.chart.noData,
      ])}
    />
  );
}

function deadlineText({ kind, name }: Deadline, { t }: BlockWords): string {
  return t(`monitoring.deadline.${kind}`, { name });
}
