import type { Messages } from "../messages";

export const review = {} satisfies Messages;
