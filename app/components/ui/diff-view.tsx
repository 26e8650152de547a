export interface FieldDiff {
  id: string;
  label: string;
  /** Formatted answers; null where there was none. */
  before: string | null;
  after: string | null;
}

export interface DiffViewProps {
  diffs: readonly FieldDiff[];
  words: { before: string; after: string; noData: string };
}

/** What changed, field by field; the words say what the colours say. */
export function DiffView({ diffs, words }: DiffViewProps) {
  return (
    <>
      {diffs.map((diff) => (
        <dl className="diff" key={diff.id}>
          <dt>{diff.label}</dt>
          <dd className="diff__before">
            <strong>{words.before}</strong>
            <del>{diff.before ?? words.noData}</del>
          </dd>
          <dd className="diff__after">
            <strong>{words.after}</strong>
            <ins>{diff.after ?? words.noData}</ins>
          </dd>
        </dl>
      ))}
    </>
  );
}
