/** Prints HTML with the browser and reads the PDF with poppler. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";

export interface PrintedPdf {
  /** Text of each page, laid out as on paper. */
  pages: string[];
  text: string;
  /** Words with their boxes, in points from the upper left corner. */
  words: PdfWord[];
  /** Titles of the bookmarks. */
  outline: string[];
}

export interface PdfWord {
  page: number;
  text: string;
  /** Whether its box lies on the sheet. */
  onSheet: boolean;
}

export async function printPdf(browser: Browser, html: string): Promise<PrintedPdf> {
  const folder = mkdtempSync(join(tmpdir(), "secap-print-"));
  try {
    const file = join(folder, "plan.html");
    const pdf = join(folder, "plan.pdf");
    writeFileSync(file, html);
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`file://${file}`);
    await page.pdf({
      path: pdf,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    await page.close();
    const pages = poppler("pdftotext", "-layout", pdf, "-").split("\f").slice(0, -1);
    const words = wordsOf(poppler("pdftotext", "-bbox", pdf, "-"));
    return { pages, text: pages.join("\n"), words, outline: outlineOf(pdf, folder) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words in reading order, so that text broken over lines and pages can be looked for. */
export function readingOrder(pdf: PrintedPdf): string {
  return pdf.words.map(({ text }) => text).join(" ");
}

function poppler(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

const TOLERANCE = 1;

function wordsOf(markup: string): PdfWord[] {
  const words: PdfWord[] = [];
  let page = 0;
  let [width, height] = [0, 0];
  for (const line of markup.split("\n")) {
    const sheet = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (sheet) {
      page += 1;
      [width, height] = [Number(sheet[1]), Number(sheet[2])];
    }
    const word =
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line);
    if (!word) continue;
    const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = word.slice(1, 5).map(Number);
    const inside =
      xMin >= -TOLERANCE && yMin >= -TOLERANCE && xMax <= width + TOLERANCE && yMax <= height + TOLERANCE;
    words.push({ page, text: unescapeXml(word[5] ?? ""), onSheet: inside });
  }
  return words;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

function outlineOf(pdf: string, folder: string): string[] {
  poppler("pdftohtml", "-xml", "-i", "-q", pdf, join(folder, "outline"));
  const xml = poppler("cat", join(folder, "outline.xml"));
  return [...xml.matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(([, title]) =>
    unescapeXml(title ?? "").replace(/\s+/g, " "),
  );
}
