import type { Messages } from "../messages";

export const taskList = {} satisfies Messages;
