/**
 * Actions on one consumption are combined, not added: what one has saved, the next cannot save again.
 * ΔE = E · (1 − Π (1 − sᵢ)), whatever the order (Covenant of Mayors practice: savings apply one after the other within
 * a carrier). Actions that say that no other touches their equipment save side by side: their shares add up first.
 * Each action is attributed the combined saving in proportion to what it would save alone.
 */
export interface Saving {
  /** Its saving alone, in the unit of the consumption; positive. */
  amount: number;
  /** No other action touches its equipment or buildings. */
  apart: boolean;
}

/** Share (0–1) of its own saving that each action is attributed, in the order given. */
export function combinedShare(savings: readonly Saving[], consumption: number): number {
  const sum = savings.reduce((total, { amount }) => total + amount, 0);
  if (sum <= 0) return 1;
  return Math.min(combinedSaving(savings, consumption) / sum, 1);
}

/** Never more than the consumption. */
export function combinedSaving(savings: readonly Saving[], consumption: number): number {
  if (consumption <= 0) return 0;
  const shareOf = ({ amount }: Saving) => Math.min(amount / consumption, 1);
  const sideBySide = savings.filter(({ apart }) => apart).reduce((sum, saving) => sum + shareOf(saving), 0);
  const left = savings
    .filter(({ apart }) => !apart)
    .reduce((rest, saving) => rest * (1 - shareOf(saving)), Math.max(1 - sideBySide, 0));
  return consumption * (1 - left);
}
