/** Submissions keep the results of their day; those made before actions were shared between chapters hold no such list. */
import type { ActionRow, ActionTotals } from "~/domain/actions/action-totals";

/** Actions of another section that count here and are not cancelled. */
export function sharedActions({ shared = [] }: Partial<Pick<ActionTotals, "shared">>): ActionRow[] {
  return shared.filter(({ counted }) => counted !== "cancelled");
}
