import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/** Anything that Markdown could read as more than words and paragraphs. */
const MARKUP = /[\\`*_[\]<>#&|~]|^\s*([-+]|\d+[.)])\s|^\s*(=+|-+)\s*$/m;

const OPTIONS: Parameters<typeof micromark>[1] = {
  // Pictures come from the plan's own files; code by indentation surprises people who indent paragraphs.
  extensions: [gfmTable(), { disable: { null: ["labelStartImage", "codeIndented"] } }],
  htmlExtensions: [gfmTableHtml()],
};

/**
 * A long answer (Markdown subset; raw HTML and unsafe links come out as text) under a heading of `level`:
 * its own headings are shifted below it.
 */
export function Narrative({ text, level = 3 }: { text: string; level?: number }) {
  if (!MARKUP.test(text)) return <PlainParagraphs text={text} />;
  return <div className="narrative" dangerouslySetInnerHTML={{ __html: narrativeHtml(text, level) }} />;
}

export function narrativeHtml(text: string, level: number): string {
  return micromark(withLineBreaks(text), OPTIONS).replace(
    /<(\/?)h([1-6])>/g,
    (_tag, close: string, depth: string) => `<${close}h${Math.min(6, Number(depth) + level)}>`,
  );
}

/** A single line end is meant as one by who types in a box; Markdown would join the lines. */
function withLineBreaks(text: string): string {
  return text.replace(/(\S)\n(?=\S)/g, "$1  \n");
}

/** Most answers: a tenth of the work. */
function PlainParagraphs({ text }: { text: string }) {
  return (
    <div className="narrative">
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <p key={index}>{paragraph.trim()}</p>
      ))}
    </div>
  );
}
