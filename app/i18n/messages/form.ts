import type { Messages } from "../messages";

export const form = {} satisfies Messages;
