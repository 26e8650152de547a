import { renderToStaticMarkup } from "react-dom/server";
import type { FrameworkStanding } from "~/domain/frameworks/framework-standing";
import { sectionsOfStage } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import { Colophon, GapsChapter, ReviewNotes, type BackPlace } from "./back-matter";
import { readChapters, type ChapterPart, type PrintedPlan } from "./chapter-model";
import { ChapterView } from "./chapter-view";
import { Contents, type ContentsEntry } from "./contents";
import { Cover } from "./cover";
import { FrameworksAnnex, standingsToPrint } from "./frameworks-annex";
import { groupedFindings, type FindingGroup } from "./grouped-findings";
import { fontFaces, htmlDocument } from "./html-document";
import { KeyFiguresPage } from "./key-figures-page";
import { pageStyles } from "./page-styles";
import { createPrintContext, type PrintContext } from "./print-context";
import type { PrintInput } from "./print-input";
import { RowsAnnex } from "./rows-annex";
import { SourcesAnnex } from "./sources-annex";

/** What follows the chapters; null where there is nothing to print. */
interface BackMatter {
  gaps: BackPlace | null;
  sources: BackPlace | null;
  rows: BackPlace | null;
  notes: BackPlace | null;
  frameworks: BackPlace | null;
}

const LETTERS = ["A", "B", "C", "D"] as const;

/**
 * The printed plan as one HTML document that needs no other file but the fonts and pictures it is given, and no
 * JavaScript. The route and the command line print with it.
 */
export function renderPlan(input: PrintInput): string {
  const context = createPrintContext(input);
  const printed = readChapters(context, sectionsToPrint(input));
  const findings = input.mode.kind === "approved" ? [] : groupedFindings(input.findings, context);
  const standings = standingsToPrint(input);
  const back = backMatter(input, { printed, findings, standings }, context);
  const body = renderToStaticMarkup(<PlanBody {...{ input, context, printed, findings, standings, back }} />);
  const { plan, locale, nonce } = input;
  const title = context.t("print.documentTitle", { title: plan.title, municipality: plan.municipality.name });
  return htmlDocument({ locale, title, css: styles(input, printed, back, context), nonce }, body);
}

/** A submission prints its stage; what it rests on is there for its numbers only. */
function sectionsToPrint({ mode, template }: PrintInput): readonly Section[] {
  return mode.kind === "draft" ? template.sections : sectionsOfStage(template, mode.stage);
}

function isWholePlan({ mode }: PrintInput): boolean {
  return mode.kind === "draft" || mode.stage === "plan";
}

function styles(input: PrintInput, printed: PrintedPlan, back: BackMatter, context: PrintContext): string {
  const { assets, plan, mode } = input;
  const places = [...printed.chapters, ...Object.values(back).filter((place) => place !== null)];
  const pages = pageStyles(places, {
    municipality: plan.municipality.name,
    pageOf: context.t("print.pageOf"),
    watermark: mode.kind === "draft" ? context.t("print.watermark") : null,
  });
  return [fontFaces(assets), assets.css, pages].join("\n");
}

interface Printed {
  printed: PrintedPlan;
  findings: readonly FindingGroup[];
  standings: readonly FrameworkStanding[];
}

function backMatter(
  input: PrintInput,
  { printed, findings, standings }: Printed,
  { t }: PrintContext,
): BackMatter {
  const letters = [...LETTERS];
  const annex = (wanted: boolean, id: string, title: string): BackPlace | null =>
    wanted ? { id, number: letters.shift() ?? "", title } : null;
  const underWork = input.mode.kind !== "approved";
  const gaps = { id: "gaps", number: String(printed.chapters.length + 1), title: t("print.gaps") };
  return {
    gaps: printed.gaps.length > 0 ? gaps : null,
    sources: annex(input.results !== null, "annex-sources", t("print.sourcesAnnex")),
    rows: annex(printed.annexTables.length > 0, "annex-rows", t("print.rowsAnnex")),
    notes: annex(
      underWork && findings.length + printed.unread.length > 0,
      "annex-notes",
      t("print.notesAnnex"),
    ),
    frameworks: annex(standings.length > 0, "annex-frameworks", t("framework.annex")),
  };
}

interface PlanBodyProps extends Printed {
  input: PrintInput;
  context: PrintContext;
  back: BackMatter;
}

function PlanBody({ input, context, printed, findings, standings, back }: PlanBodyProps) {
  const { results } = input;
  return (
    <>
      <aside className="toolbar">
        <p>{context.t("print.howToPrint")}</p>
      </aside>
      <main>
        <Cover input={input} context={context} />
        <Contents entries={contentsOf(printed, back)} context={context} />
        {results && isWholePlan(input) && <KeyFiguresPage results={results} context={context} />}
        {printed.chapters.map((chapter) => (
          <ChapterView key={chapter.id} chapter={chapter} context={context} />
        ))}
        {back.gaps && <GapsChapter place={back.gaps} gaps={printed.gaps} context={context} />}
        {back.sources && results && <SourcesAnnex place={back.sources} results={results} context={context} />}
        {back.rows && (
          <RowsAnnex place={back.rows} tables={printed.annexTables} results={results} context={context} />
        )}
        <Colophon input={input} context={context} />
        {back.notes && (
          <ReviewNotes place={back.notes} findings={findings} unread={printed.unread} context={context} />
        )}
        {back.frameworks && (
          <FrameworksAnnex place={back.frameworks} standings={standings} context={context} />
        )}
      </main>
    </>
  );
}

function contentsOf(printed: PrintedPlan, back: BackMatter): ContentsEntry[] {
  const chapters = printed.chapters.map((chapter) => ({
    ...entryOf(chapter),
    below: chapter.parts.map(entryOf),
  }));
  const annexes = [back.gaps, back.sources, back.rows, back.notes, back.frameworks].filter(
    (place) => place !== null,
  );
  return [...chapters, ...annexes];
}

function entryOf({ id, number, title }: ChapterPart): ContentsEntry {
  return { id, number, title };
}
