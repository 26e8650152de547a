import type { Messages } from "../messages";

export const admin = {} satisfies Messages;
