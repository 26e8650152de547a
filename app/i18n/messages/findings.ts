import type { Messages } from "../messages";

export const findings = {} satisfies Messages;
