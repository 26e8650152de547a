/** Blocks of a chapter as print: facts, long texts, tables, pictures, cards. */
import { classNames } from "~/components/ui/class-names";
import { ActionEffect } from "./action-effect";
import { factsMarkup, rowsMarkup } from "./answer-markup";
import { ResultBlock } from "./blocks/registry";
import type { AnswerTable, Block, Fact, PlacedResult, Sheet, SheetsBlock } from "./chapter-model";
import { Narrative } from "./narrative";
import type { PrintContext } from "./print-context";
import { SharedRowsTable } from "./shared-rows";

interface BlocksProps {
  blocks: readonly Block[];
  context: PrintContext;
  /** Of the heading above. */
  level: number;
}

export function Blocks({ blocks, context, level }: BlocksProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} context={context} level={level} />
      ))}
    </>
  );
}

function BlockView({ block, context, level }: { block: Block; context: PrintContext; level: number }) {
  switch (block.kind) {
    case "facts":
      return <Facts facts={block.facts} />;
    case "narrative":
      return (
        <div className="long-answer">
          {block.label && <p className="label">{block.label}</p>}
          <Narrative text={block.text} level={level} />
        </div>
      );
    case "table":
      return <AnswerTableView table={block.table} context={context} />;
    case "picture":
      return <Picture {...block} context={context} />;
    case "sheets":
      return <Sheets block={block} context={context} level={level} />;
    case "shared":
      return <SharedRowsTable lines={block.lines} t={context.t} />;
    case "annexed":
      return (
        <p className="pointer">
          <a href="#annex-rows">
            {context.t("print.rowsInAnnex", { label: block.label, count: block.count })}
          </a>
        </p>
      );
  }
}

/** Short answers side by side. */
function Facts({ facts }: { facts: readonly Fact[] }) {
  return <dl className="facts" dangerouslySetInnerHTML={{ __html: factsMarkup(facts) }} />;
}

/** More columns are set smaller. */
const ROOMY_COLUMNS = 5;

/** Longer tables may break between pages, under their repeated head. */
const SHORT_ROWS = 8;

function tableClass({ columns, rows }: AnswerTable): string {
  return classNames(
    "data",
    columns.length > ROOMY_COLUMNS && "data--small",
    rows.length <= SHORT_ROWS && "data--whole",
  );
}

export function AnswerTableView({ table, context }: { table: AnswerTable; context: PrintContext }) {
  return (
    <div className={table.wide ? "wide" : "table-block"}>
      <table className={tableClass(table)}>
        <caption>{table.label}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, label, number }) => (
              <th key={id} scope="col" className={number ? "number" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody dangerouslySetInnerHTML={{ __html: rowsMarkup(table, context.answers.words.noData) }} />
      </table>
    </div>
  );
}

interface PictureProps {
  label: string;
  source: string | null;
  name: string;
  context: PrintContext;
}

function Picture({ label, source, name, context }: PictureProps) {
  if (source === null)
    return <p className="pointer">{context.t("print.pictureElsewhere", { label, name })}</p>;
  return (
    <figure className="picture">
      <img src={source} alt={label} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

export function Results({ results, context }: { results: readonly PlacedResult[]; context: PrintContext }) {
  const { results: numbers } = context.input;
  if (!numbers) return null;
  return (
    <>
      {results.map((placed) => (
        <ResultBlock key={placed.block} {...placed} results={numbers} words={context.blockWords} />
      ))}
    </>
  );
}

function Sheets({ block, context, level }: { block: SheetsBlock; context: PrintContext; level: number }) {
  const { label, overview, shared, results, sheets } = block;
  return (
    <>
      {overview ? <AnswerTableView table={overview} context={context} /> : <p className="label">{label}</p>}
      {shared.length > 0 && <SharedRowsTable lines={shared} t={context.t} />}
      <Results results={results} context={context} />
      {sheets.map((sheet) => (
        <SheetCard key={sheet.id} sheet={sheet} context={context} level={level} />
      ))}
    </>
  );
}

function SheetCard({ sheet, context, level }: { sheet: Sheet; context: PrintContext; level: number }) {
  const { label, tags, figures, parts, gaps, unfinished } = sheet;
  return (
    <article className="sheet" id={sheet.id}>
      <header className="sheet__bar">
        {label.code && <p className="sheet__code">{label.code}</p>}
        <h4>{label.title}</h4>
        {tags.length > 0 && <p className="sheet__tags">{tags.join(" · ")}</p>}
      </header>
      {figures.length > 0 && <SheetFigures figures={figures} />}
      {parts.map(({ title, blocks }) => (
        <section key={title} className={title === "" ? "sheet__part" : "sheet__part sheet__part--titled"}>
          {title !== "" && <h5>{title}</h5>}
          <div>
            <Blocks blocks={blocks} context={context} level={level + 1} />
          </div>
        </section>
      ))}
      {sheet.computed && (
        <section className="sheet__part sheet__part--titled">
          <h5>{context.t("measure.effect")}</h5>
          <ActionEffect action={sheet.computed} context={context} />
        </section>
      )}
      {gaps.length > 0 && (
        <p className="sheet__gaps">
          <b>{context.t("print.sheetGaps")}</b> {context.format.list(gaps.map(inSentence))}.
        </p>
      )}
      {context.draft && <Unfinished questions={unfinished} context={context} />}
    </article>
  );
}

/** "Área responsable" within a sentence; names in capitals stay as they are. */
function inSentence(label: string): string {
  const [first = "", second = ""] = label;
  return second === second.toUpperCase() ? label : first.toLowerCase() + label.slice(1);
}

function SheetFigures({ figures }: { figures: readonly Fact[] }) {
  return <dl className="sheet__figures" dangerouslySetInnerHTML={{ __html: factsMarkup(figures) }} />;
}

/** Only in drafts: what a reader must not take for forgotten. */
export function Unfinished({ questions, context }: { questions: readonly string[]; context: PrintContext }) {
  if (questions.length === 0) return null;
  return (
    <p className="unfinished">
      <b>{context.t("print.unfinished")}</b> {questions.join(" · ")}
    </p>
  );
}
