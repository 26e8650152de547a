import { Blocks, Results, Unfinished } from "./answer-blocks";
import type { Block, Chapter, ChapterPart } from "./chapter-model";
import type { PrintContext } from "./print-context";

/** A chapter on pages of its own, which carry its title. */
export function ChapterView({ chapter, context }: { chapter: Chapter; context: PrintContext }) {
  const empty = chapter.parts.length === 0 && chapter.results.length === 0;
  return (
    <section className={`chapter ${chapter.id}`} id={chapter.id}>
      <ChapterHeading number={chapter.number} title={chapter.title} />
      {empty && <p className="unfinished">{context.t("print.emptyChapter")}</p>}
      {chapter.parts.map((part) => (
        <Part key={part.id} part={part} context={context} level={3} />
      ))}
      <Results results={chapter.results} context={context} />
    </section>
  );
}

export function ChapterHeading({ number, title }: { number: string; title: string }) {
  return (
    <header className="chapter__heading">
      <p className="chapter__number" aria-hidden="true">
        {number}
      </p>
      <h2>{title}</h2>
    </header>
  );
}

function Part({ part, context, level }: { part: ChapterPart; context: PrintContext; level: 3 | 4 }) {
  const Heading = level === 3 ? "h3" : "h4";
  const [turned, upright] = wideFirst(part.blocks);
  const heading = (
    <Heading>
      {part.number && <span className="part__number">{part.number}</span>} {part.title}
    </Heading>
  );
  return (
    <section className="part" id={part.id}>
      {turned.length === 0 ? (
        heading
      ) : (
        <div className="wide">
          {heading}
          <Blocks blocks={turned} context={context} level={level} />
        </div>
      )}
      <Blocks blocks={upright} context={context} level={level} />
      {context.draft && <Unfinished questions={part.unfinished} context={context} />}
      {part.parts.map((below) => (
        <Part key={below.id} part={below} context={context} level={4} />
      ))}
      <Results results={part.results} context={context} />
    </section>
  );
}

/** Landscape tables that open a part take its heading with them, or it would stand alone on the page before. */
function wideFirst(blocks: readonly Block[]): [readonly Block[], readonly Block[]] {
  const first = blocks.findIndex((block) => !(block.kind === "table" && block.table.wide));
  const turned = first === -1 ? blocks.length : first;
  return [blocks.slice(0, turned), blocks.slice(turned)];
}
