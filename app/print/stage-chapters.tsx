import { renderToStaticMarkup } from "react-dom/server";
import type { StageId } from "~/domain/template/template";
import { sectionsOfStage } from "~/domain/template/shape";
import { readChapters } from "./chapter-model";
import { ChapterView } from "./chapter-view";
import { createPrintContext } from "./print-context";
import type { ChaptersInput } from "./print-input";
import { RowsAnnex } from "./rows-annex";

/** The chapters of a stage's sections as they will print; for pages that are rendered on the server only. */
export function StageChapters({ input, stage }: { input: ChaptersInput; stage: StageId }) {
  const context = createPrintContext(input);
  const { chapters, annexTables } = readChapters(context, sectionsOfStage(input.template, stage));
  const annex = { id: "annex-rows", number: "A", title: context.t("print.rowsAnnex") };
  return (
    <div className="print-view">
      {chapters.map((chapter) => (
        <ChapterView key={chapter.id} chapter={chapter} context={context} />
      ))}
      {annexTables.length > 0 && (
        <RowsAnnex place={annex} tables={annexTables} results={input.results} context={context} />
      )}
    </div>
  );
}

/** The same as markup, for a loader: the browser then needs neither the template nor the code that draws it. */
export function renderStageChapters(input: ChaptersInput, stage: StageId): string {
  return renderToStaticMarkup(<StageChapters input={input} stage={stage} />);
}
