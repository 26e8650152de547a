/** The data of an adopted measure as its calculator takes them: answered, assumed or unknown. */
import {
  type Assumption,
  type Explained,
  explain,
  type ExplanationFactor,
  type ExplanationInput,
} from "../numbers/explained";
import { asRows } from "../template/kinds/rows.kind";
import type { EntryValues } from "../template/value";
import {
  type AssumedValue,
  GROUP_NAME,
  type GroupParameter,
  type MeasureCalculator,
  type Parameter,
} from "./measure";

export interface GivenParameter {
  parameter: Parameter;
  /** Answered, else assumed, else null. */
  value: number | string | null;
  /** Set while the value is not the municipality's own. */
  assumed: AssumedValue | null;
}

export type Given = ReadonlyMap<string, GivenParameter>;

/** An answer goes before what is assumed; a stated gap or unread text is no answer. */
export function givenOf({ parameters }: MeasureCalculator, values: EntryValues): Given {
  return new Map(
    parameters.map(({ parameter, assumed = null }) => {
      const answered = answerOf(parameter, values);
      const given = { parameter, value: answered ?? assumed?.value ?? null };
      return [parameter.id, { ...given, assumed: answered === null ? assumed : null }];
    }),
  );
}

/** Data of one group of what a measure changes. */
export interface GivenGroup {
  id: string;
  /** As the municipality calls it. */
  name: string;
  given: Given;
}

/** The answered groups: their own data, else what is given for all. None: the parameters stand for the whole. */
export function groupsOf(calculator: MeasureCalculator, values: EntryValues): GivenGroup[] {
  const { groups } = calculator;
  if (!groups) return [];
  const common = givenOf(calculator, values);
  return asRows(values[groups.id] ?? null)
    .filter((row) => groups.parameters.some(({ parameter }) => answerOf(parameter, row.values) !== null))
    .map((row, index) => {
      const name = row.values[GROUP_NAME];
      return {
        id: row.id,
        name: typeof name === "string" && name.trim() !== "" ? name : String(index + 1),
        given: new Map([...common, ...ownOf(groups.parameters, row.values, common)]),
      };
    });
}

function ownOf(
  asked: readonly GroupParameter[],
  values: EntryValues,
  common: Given,
): Map<string, GivenParameter> {
  const own = new Map<string, GivenParameter>();
  for (const { parameter, assumedShare, counts } of asked) {
    const value = answerOf(parameter, values);
    const forAll = common.get(parameter.id);
    if (value !== null || counts) own.set(parameter.id, { parameter, value, assumed: null });
    else if (assumedShare && forAll?.assumed !== null) {
      const whole = (own.get(assumedShare.of) ?? common.get(assumedShare.of))?.value;
      if (typeof whole !== "number") continue;
      const { percent, source, confirmed } = assumedShare;
      const share = (whole * percent) / 100;
      own.set(parameter.id, { parameter, value: share, assumed: { value: share, source, confirmed } });
    }
  }
  return own;
}

function answerOf({ id, kind, list }: Parameter, values: EntryValues): number | string | null {
  const value = values[id];
  if (kind !== "choice") return typeof value === "number" ? value : null;
  return typeof value === "string" && list?.options.some(({ code }) => code === value) ? value : null;
}

export function codeIn(given: Given, id: string): string | null {
  const value = given.get(id)?.value ?? null;
  return typeof value === "string" ? value : null;
}

/** A percentage as the share (0–1) that formulas take; never below 0 or above 1. */
export function numberIn(given: Given, id: string): number | null {
  const found = given.get(id);
  if (typeof found?.value !== "number") return null;
  return found.parameter.kind === "percent" ? Math.min(Math.max(found.value / 100, 0), 1) : found.value;
}

/** Ids of what is neither answered nor assumed. */
export function unknownIn(given: Given): string[] {
  return [...given.values()].filter(({ value }) => value === null).map(({ parameter }) => parameter.id);
}

/** How many things a measure changes: the groups' together, else what is given for the whole. */
export function countIn(given: Given, groups: readonly GivenGroup[], id: string): number | null {
  if (groups.length === 0) return numberIn(given, id);
  const counts = groups.map((group) => numberIn(group.given, id));
  const known = counts.filter((count) => count !== null);
  return known.length < counts.length ? null : known.reduce((sum, count) => sum + count, 0);
}

export interface Step {
  formula: string;
  /** Parameters of the formula, in its order. */
  uses: readonly string[];
  inputs?: readonly ExplanationInput[];
  factors?: readonly ExplanationFactor[];
  assumptions?: readonly Assumption[];
}

/** A result of the parameters, unknown while one of them is. What is assumed is shown as a factor with its source. */
export function worked(
  given: Given,
  unit: string,
  step: Step,
  compute: (...values: number[]) => number | null,
): Explained {
  const values = step.uses.map((id) => numberIn(given, id));
  const known = values.filter((value) => value !== null);
  const value = known.length === values.length ? compute(...known) : null;
  const used = step.uses.flatMap((id) => given.get(id) ?? []);
  return {
    value: value === null || !Number.isFinite(value) ? null : value,
    unit,
    explanation: explain({
      formula: step.formula,
      inputs: [...used.flatMap(inputOf), ...(step.inputs ?? [])],
      factors: [...used.flatMap(assumedFactor), ...(step.factors ?? [])],
      assumptions: step.assumptions ?? [],
    }),
  };
}

function inputOf({ parameter, value, assumed }: GivenParameter): ExplanationInput[] {
  if (assumed !== null || typeof value === "string") return [];
  const { symbol, label } = parameter;
  return [{ symbol, labelKey: "input.parameter", label, value, unit: unitOf(parameter) }];
}

function assumedFactor({ parameter, assumed }: GivenParameter): ExplanationFactor[] {
  if (assumed === null || typeof assumed.value === "string") return [];
  const { symbol, label } = parameter;
  const { value, source, confirmed } = assumed;
  return [{ symbol, label, value, unit: unitOf(parameter), source, confirmed }];
}

/** Explanations carry one spelling of a unit; print and screen write it as they write all units. */
function unitOf({ kind, unit }: Parameter): string {
  return kind === "percent" ? "%" : (unit?.en ?? "");
}
