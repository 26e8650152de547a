/**
 * Named pages: each chapter has its own, so that its title runs in the margin (Chromium has no `string-set`).
 * A change of named page breaks the page, as a chapter should.
 */
import type { BackPlace } from "./back-matter";

interface PageWords {
  municipality: string;
  /** "página {page} de {pages}". */
  pageOf: string;
  /** Null when the document is no draft. */
  watermark: string | null;
}

/** A4, millimetres. */
const PORTRAIT = { width: 210, height: 297, angle: -52 };
const LANDSCAPE = { width: 297, height: 210, angle: -32 };
const MARGIN = { top: 26, side: 20 };
/** CSS millimetres to pixels. */
const PX_PER_MM = 96 / 25.4;

/** The rules of all pages but their measures, which are in print.css. */
export function pageStyles(chapters: readonly BackPlace[], words: PageWords): string {
  const { municipality, watermark } = words;
  const [before = "", between = "", after = ""] = words.pageOf.split(/\{pages?\}/);
  const numbering = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const foot = watermark === null ? municipality : `${municipality} · ${watermark}`;
  const common = `@page{@bottom-left{content:${quoted(foot)}}@bottom-right{content:${numbering}}${corner(watermark, PORTRAIT)}}`;
  return [common, ...chapters.map((chapter) => chapterPages(chapter, watermark))].join("\n");
}

function chapterPages({ id, number, title }: BackPlace, watermark: string | null): string {
  const running = `@top-left{content:${quoted(`${number}  ${title}`)}}`;
  return [
    `@page ${id}{${running}}`,
    `@page ${id}-wide{size:A4 landscape;${running}${corner(watermark, LANDSCAPE)}}`,
    `.${id}{page:${id}}`,
    `.${id} .wide{page:${id}-wide}`,
  ].join("");
}

/**
 * The watermark is a drawing as large as the sheet in the margin box of the upper left corner: a fixed element
 * is cut on landscape pages, and a background of @page is not painted [tried, Chromium 156].
 */
function corner(watermark: string | null, sheet: typeof PORTRAIT): string {
  if (watermark === null) return "";
  const url = `data:image/svg+xml,${encodeURIComponent(watermarkDrawing(watermark, sheet))}`;
  return `@top-left-corner{content:url("${url}");width:${MARGIN.side}mm;height:${MARGIN.top}mm;text-align:left;vertical-align:top}`;
}

function watermarkDrawing(word: string, { width, height, angle }: typeof PORTRAIT): string {
  const pixels = (mm: number) => Math.round(mm * PX_PER_MM);
  const [x, y] = [width / 2, height / 2];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${width} ${height}">` +
    `<text x="${x}" y="${y}" dy=".35em" font-size="38" font-family="sans-serif" font-weight="700" text-anchor="middle" ` +
    `letter-spacing="2" fill="#c2410c" fill-opacity=".07" transform="rotate(${angle} ${x} ${y})">${escapeXml(word)}</text></svg>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A CSS string that can close neither its quotes nor the style element. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
