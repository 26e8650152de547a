import { renderToStaticMarkup } from "react-dom/server";
import type { FirstHourInput, FirstHourState } from "~/domain/first-hour/first-hour-state";
import type { Locale } from "~/domain/template/text";
import type { BackPlace } from "../back-matter";
import { fontFaces, htmlDocument } from "../html-document";
import { pageStyles } from "../page-styles";
import type { PrintAssets } from "../print-input";
import type { PrintContext } from "../print-context";
import { EstimatesPages } from "./estimates-pages";
import { firstHourWords, type FirstHourWords } from "./first-hour-words";
import { FirstHourCover } from "./first-hour-cover";
import { LookAtPages } from "./look-at-pages";
import { NumbersPage } from "./numbers-page";

export interface FirstHourPrintInput {
  input: FirstHourInput;
  state: FirstHourState;
  locale: Locale;
  printedAt: Date;
  assets: PrintAssets;
  /** Name of the network that supports the municipality. */
  network?: string;
  nonce?: string;
}

export type Chapters = Record<"numbers" | "estimates" | "look" | "ask", BackPlace>;

/** A few pages for a first meeting: marked as estimated throughout, each number with its source. */
export function renderFirstHour(print: FirstHourPrintInput): string {
  const { input, state, locale, nonce } = print;
  const words = firstHourWords(input, state, locale);
  const { context } = words;
  const chapters = chaptersOf(context);
  const body = renderToStaticMarkup(<FirstHourBody {...{ print, words, chapters }} />);
  const title = context.t("print.documentTitle", {
    title: context.t("firstHour.docTitle"),
    municipality: input.plan.municipality.name,
  });
  return htmlDocument({ locale, title, css: stylesOf(print, chapters, context), nonce }, body);
}

function chaptersOf({ t }: PrintContext): Chapters {
  const chapter = (number: number, title: string): BackPlace => ({
    id: `h${number}`,
    number: String(number),
    title,
  });
  return {
    numbers: chapter(1, t("firstHour.numbersTitle")),
    estimates: chapter(2, t("firstHour.estimatesTitle")),
    look: chapter(3, t("firstHour.lookTitle")),
    ask: chapter(4, t("firstHour.askTitle")),
  };
}

function stylesOf({ input, assets }: FirstHourPrintInput, chapters: Chapters, { t }: PrintContext): string {
  const pages = pageStyles(Object.values(chapters), {
    municipality: input.plan.municipality.name,
    pageOf: t("print.pageOf"),
    watermark: t("firstHour.watermark"),
  });
  return [fontFaces(assets), assets.css, pages].join("\n");
}

interface BodyProps {
  print: FirstHourPrintInput;
  words: FirstHourWords;
  chapters: Chapters;
}

function FirstHourBody({ print, words, chapters }: BodyProps) {
  const { state } = print;
  return (
    <>
      <aside className="toolbar">
        <p>{words.context.t("print.howToPrint")}</p>
      </aside>
      <main>
        <FirstHourCover print={print} context={words.context} />
        <NumbersPage place={chapters.numbers} state={state} context={words.context} />
        <EstimatesPages place={chapters.estimates} words={words} />
        <LookAtPages look={chapters.look} ask={chapters.ask} words={words} />
      </main>
    </>
  );
}
