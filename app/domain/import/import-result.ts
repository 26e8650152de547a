/** What came of an import: kept with it, so that pressing the button again says the same. */
export interface ImportResult {
  /** Ids of the rows that were added. */
  added: string[];
  /** Lines whose row was there before, also with other answers or in another list. */
  present: number;
  /** Answers that are kept as text until somebody corrects them. */
  toReview: number;
  /** The first of them. */
  review: { row: string; field: string }[];
  /** It was taken back. */
  undone?: true;
}
