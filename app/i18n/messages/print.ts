import type { Messages } from "../messages";

export const print = {} satisfies Messages;
