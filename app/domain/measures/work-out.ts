import type { EntryValues } from "../template/value";
import type { Counting } from "./calculation";
import { CALCULATORS } from "./calculators";
import { type Given, type GivenGroup, givenOf, groupsOf, unknownIn } from "./given";
import type { MeasureCalculator } from "./measure";
import type { RawEffect } from "./measure-effect";
import { effectOfGroups } from "./sum-groups";

export interface WorkedOut {
  given: Given;
  groups: readonly GivenGroup[];
  raw: RawEffect;
  /** Ids of parameters that are neither answered nor assumed. */
  missing: readonly string[];
}

/** What a measure achieves by its own data: as a whole, or group by group where there are groups. */
export function workedOut(calculator: MeasureCalculator, values: EntryValues, counting: Counting): WorkedOut {
  const given = givenOf(calculator, values);
  const groups = groupsOf(calculator, values);
  const calculate = CALCULATORS[calculator.kind];
  if (groups.length === 0) {
    return { given, groups, raw: calculate(given, counting), missing: unknownIn(given) };
  }
  const unknown = groups.flatMap((group) => unknownIn(group.given));
  return { given, groups, raw: effectOfGroups(calculate, groups, counting), missing: [...new Set(unknown)] };
}
