/** What the printed plan is made from; the same for the route, the command line and the tests. */
import type { Requirement } from "~/domain/frameworks/requirement";
import type { Finding } from "~/domain/checks/finding";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { StageId, Template } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";

export type PrintMode =
  | { kind: "draft" }
  /** Handed to review; findings are printed beside it. */
  | { kind: "submission"; stage: StageId; number: number; date: Date }
  | { kind: "approved"; stage: StageId; number: number; date: Date };

export interface PrintAssets {
  /** Style sheets, put into the document. */
  css: string;
  /** Latin subset of the variable font, as an address or a data: URI. */
  fontUrl: string;
  italicFontUrl: string;
}

/** What answers are printed from; enough for the chapters of a stage. */
export interface ChaptersInput {
  plan: PlanDocument;
  template: Template;
  /** null: nothing is computed and no result is printed. */
  results: PlanResults | null;
  mode: PrintMode;
  /** Address or data: URI of an uploaded picture; null when it cannot be shown. */
  pictures: (fileId: string) => string | null;
  locale: Locale;
  /** Of pages that show parts of the print and may link to others. */
  planId?: string;
}

export interface PrintInput extends ChaptersInput {
  findings: readonly Finding[];
  printedAt: Date;
  assets: PrintAssets;
  /** What frameworks ask of plans; absent: nothing is said of it. */
  requirements?: readonly Requirement[];
  /** Name of the network that supports the municipality. */
  network?: string;
  /** Of the answer's Content-Security-Policy; absent in files. */
  nonce?: string;
}
