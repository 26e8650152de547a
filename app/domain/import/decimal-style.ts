/** Whether the numbers of a sheet write 1.234,5 or 1,234.5: found in all of them, said by a person where they do not tell. */
import { parseNumber } from "../template/number-text";
import type { Locale } from "../template/text";

export type DecimalStyle = "comma" | "point";

export interface DecimalEvidence {
  /** "none": no text has a separator; "ambiguous": all that have one could be either; "mixed": both are there. */
  found: DecimalStyle | "none" | "ambiguous" | "mixed";
  /** Up to three different texts, those that could be either first. */
  samples: string[];
}

/** The language whose forms read numbers of a style. */
export function localeOfStyle(style: DecimalStyle): Locale {
  return style === "comma" ? "es" : "en";
}

const MOST_SAMPLES = 3;

export function decimalEvidence(texts: Iterable<string>): DecimalEvidence {
  const by = { comma: new Set<string>(), point: new Set<string>(), ambiguous: new Set<string>() };
  for (const text of texts) {
    const style = styleOf(text.trim());
    if (style && by[style].size < MOST_SAMPLES) by[style].add(text.trim());
  }
  const samples = [...by.ambiguous, ...by.comma, ...by.point].slice(0, MOST_SAMPLES);
  return { found: conclusion(by), samples };
}

function conclusion(by: Record<DecimalStyle | "ambiguous", Set<string>>): DecimalEvidence["found"] {
  if (by.comma.size > 0 && by.point.size > 0) return "mixed";
  if (by.comma.size > 0) return "comma";
  if (by.point.size > 0) return "point";
  return by.ambiguous.size > 0 ? "ambiguous" : "none";
}

/** Null for what is no number, or has no separator. */
function styleOf(text: string): DecimalStyle | "ambiguous" | null {
  const figure = /^[^\d.,]*?([+-]?[\d.,\s'’]*\d[\d.,]*)[^\d.,]*$/.exec(text)?.[1];
  if (!figure || !/[.,]/.test(figure)) return null;
  const [comma, point] = [parseNumber(figure, "es"), parseNumber(figure, "en")];
  if (comma === null || point === null) return null;
  if (comma !== point) return "ambiguous";
  return decimalIn(figure.trim());
}

/** Both languages read it alike: the last separator, or the one that stands alone, says the style. */
function decimalIn(figure: string): DecimalStyle {
  const last = figure.lastIndexOf(",") > figure.lastIndexOf(".") ? "," : ".";
  const several = figure.indexOf(last) !== figure.lastIndexOf(last);
  const isDecimal = !several;
  return (last === ",") === isDecimal ? "comma" : "point";
}
