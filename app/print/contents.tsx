import type { PrintContext } from "./print-context";

export interface ContentsEntry {
  id: string;
  number: string | null;
  title: string;
  below?: readonly ContentsEntry[];
}

/**
 * Chapters and their parts as links. Without page numbers: Chromium has no `target-counter()`, and a number
 * that is not proved right is worse than none.
 */
export function Contents({ entries, context }: { entries: readonly ContentsEntry[]; context: PrintContext }) {
  return (
    <nav className="contents front" aria-labelledby="contents">
      <h2 id="contents">{context.t("print.contents")}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
            {entry.below && entry.below.length > 0 && (
              <ol>
                {entry.below.map((below) => (
                  <li key={below.id}>
                    <Entry entry={below} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Entry({ entry: { id, number, title } }: { entry: ContentsEntry }) {
  return (
    <a href={`#${id}`}>
      {number && <span className="contents__number">{number}</span>}
      <span>{title}</span>
    </a>
  );
}
