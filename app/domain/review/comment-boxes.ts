/** Ids of the text boxes of the conversations: the page draws them, a refused comment points back to its own. */
export const NEW_COMMENT = "comment";

export function replyBox(threadId: string): string {
  return `reply-${threadId}`;
}

/** A comment that was refused, to show again where it was written. */
export interface RefusedComment {
  /** Id of the text box. */
  box: string;
  body: string;
  errors: { field: string; message: string }[];
}
