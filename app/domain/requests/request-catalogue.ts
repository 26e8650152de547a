/** What towns ask others for: the shape of the catalogue that letters, messages and sheets are made from. */
import type { Text } from "../template/text";

export interface RequestCatalogue {
  kinds: readonly RequestKind[];
}

export interface RequestKind {
  code: string;
  /** In lists and as the subject of the letter. */
  label: Text;
  /** What is asked, after "we ask you for"; begins in lower case, without a full stop. */
  ask: Text;
  /** The same in a few words, for a message on the telephone. */
  askShort: Text;
  /** What the data are for, as a sentence of the letter. */
  use: Text;
  /** Office that usually answers, proposed in the usual requests. */
  office: Text | null;
  /** Question of the profile that names who is asked. */
  provider: string | null;
  sheet: RequestSheet;
  /** Where the datum is got, the surest way first; empty for what a small town does not usually need. */
  origins: readonly DataOrigin[];
  /** Pages of the plan that the answer fills. */
  fills: readonly { section: string; page: string }[];
}

/** A letter to who has the datum, a bill that the town already pays, or figures that somebody publishes. */
export interface DataOrigin {
  way: "letter" | "bill" | "public";
  text: Text;
}

/** The blank sheet: one line for each class of user, product or animal. */
export interface RequestSheet {
  lineHeading: Text;
  lines: readonly SheetLine[];
  /** What is written besides the amount, each in a column of its own ("users"). */
  besides: readonly Text[];
  /** Heading of the amount; the unit follows. */
  amount: Text;
  /** Empty lines for what the list does not foresee. */
  blankLines: number;
  /** Asked in words below the table. */
  questions: readonly Text[];
  /** How this sheet is filled in, besides what holds for all. */
  advice: readonly Text[];
}

export interface SheetLine {
  label: Text;
  unit: Text;
  /** Sector of the inventory where the amount goes, as the inventory's rows call it. */
  sector: string | null;
  /** Who uses this class or name; null where the line is our own proposal. */
  source: string | null;
}

export function requestKindOf(catalogue: RequestCatalogue, code: string | null): RequestKind | null {
  return catalogue.kinds.find((kind) => kind.code === code) ?? null;
}
