import type { MessageKey } from "./catalogue.server";
import type { Format } from "./format";
import type { MessageParams, Translate } from "./translate";

/** What a finding says; the same on the page, in print and on the command line. */
interface FindingWords {
  messageKey: string;
  whyKey: string;
  params: MessageParams;
}

/** Numbers that are written without separators: years and the ends of a period. */
const PLAIN = /year$|^(from|to|start|end|baseline)$/i;
/** A factor of 0.006 must not be shown as 0.01. */
const DECIMALS = 3;
const PERCENT = /percent$/i;

export function findingText(
  { messageKey, whyKey, params }: FindingWords,
  t: Translate,
  format: Format,
): { message: string; why: string } {
  const written = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, writtenParam(name, value, format)]),
  );
  return { message: t(messageKey as MessageKey, written), why: t(whyKey as MessageKey, written) };
}

function writtenParam(name: string, value: string | number, format: Format): string {
  if (typeof value === "string") return value;
  if (PLAIN.test(name)) return String(value);
  if (Math.abs(value) >= 100) return format.number(value, 0);
  return format.number(value, PERCENT.test(name) ? 1 : DECIMALS);
}
