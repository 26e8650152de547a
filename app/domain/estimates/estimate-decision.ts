/** Accepting, refusing and replacing an estimate, as changes of the answers of a row. */
import type { RegisterId } from "../facilities/register-figures";
import type { Explained, Explanation } from "../numbers/explained";
import { treatmentOf } from "../plan/read-cell";
import { asEstimate } from "../template/kinds/estimate.kind";
import type { EstimateField, Field } from "../template/template";
import type { Locale } from "../template/text";
import { isGap, isRaw, type DraftValue, type EntryValues, type UsedEstimate } from "../template/value";
import { type Estimate, registerOf, type RowTarget } from "./estimate";
import { ESTIMATE_QUESTION, estimateAnswers, usedEstimate } from "./proposed-row";

/** Kinds of data that still say "estimated" once the figure itself was changed. */
const ESTIMATED_BASES: readonly DraftValue[] = ["estimate", "default"];

/** The row that an estimate field asks about, from the answers beside it. */
export function targetOf(field: EstimateField, values: EntryValues): RowTarget {
  const code = (id: string) => {
    const value = values[id];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return {
    kind: field.row,
    carrier: code("carrier"),
    covenantSector: code("covenantSector"),
    wasteKind: code("wasteKind"),
    treatment: field.row === "waste" ? treatmentOf(values) : code("treatment"),
  };
}

/** Nothing was answered there: an estimate would overwrite nothing. A stated gap is no answer. */
export function isUnanswered(value: DraftValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (isGap(value)) return true;
  // A unit chosen without an amount.
  return typeof value === "object" && "amount" in value && "unit" in value && value.amount === null;
}

/** The estimate from which the row's figure came, while the row still rests on it. */
export function estimateInForce(field: EstimateField, values: EntryValues): UsedEstimate | null {
  const decided = asEstimate(values[field.id] ?? null);
  const filled = values[field.fills];
  if (decided?.decision !== "used" || isUnanswered(filled)) return null;
  const stillEstimated =
    registerOf(decided.estimate) === null && ESTIMATED_BASES.includes(values["dataBasis"] ?? null);
  const stands = isUntouched(decided, filled) || stillEstimated;
  return stands ? decided : null;
}

/** The figure is the estimate's own, not edited since. */
export function isUntouched({ amount, unit }: UsedEstimate, value: DraftValue | undefined): boolean {
  if (typeof value === "number") return unit === null && value === amount;
  if (typeof value !== "object" || value === null || isRaw(value) || isGap(value)) return false;
  return "unit" in value && "amount" in value && value.amount === amount && value.unit === unit;
}

/** The figure of a row with the sum that estimated it; null once somebody has changed the figure. */
export function estimatedAmount(values: EntryValues): Explained | null {
  const decided = asEstimate(values[ESTIMATE_QUESTION] ?? null);
  if (decided?.decision !== "used" || registerOf(decided.estimate) !== null) return null;
  const filled = decided.unit === null ? values["peopleServed"] : values["amount"];
  if (!isUntouched(decided, filled)) return null;
  return { value: decided.amount, unit: decided.unit ?? "person", explanation: decided.explanation };
}

export interface BroughtAmount {
  register: RegisterId;
  amount: number;
  /** Code of the unit. */
  unit: string;
  explanation: Explanation;
}

/** What was brought from a register into the row; null once somebody has changed the figure. */
export function broughtAmount(values: EntryValues): BroughtAmount | null {
  const decided = asEstimate(values[ESTIMATE_QUESTION] ?? null);
  if (decided?.decision !== "used" || decided.unit === null) return null;
  const register = registerOf(decided.estimate);
  if (register === null || !isUntouched(decided, values["amount"])) return null;
  const { amount, unit, explanation } = decided;
  return { register, amount, unit, explanation };
}

/** Decisions that no longer hold are dropped: the figure was replaced, or taken away. */
export function withoutStaleEstimates(fields: readonly Field[], values: EntryValues): EntryValues {
  const stale = fields.filter(
    (field): field is EstimateField =>
      field.kind === "estimate" &&
      asEstimate(values[field.id] ?? null)?.decision === "used" &&
      estimateInForce(field, values) === null,
  );
  if (stale.length === 0) return values;
  return {
    ...values,
    ...Object.assign({}, ...stale.map((field) => withoutItsSource(field, values))),
    ...Object.fromEntries(stale.map(({ id }) => [id, null])),
  };
}

/** A register is not the source of a figure that somebody typed. */
function withoutItsSource(field: EstimateField, values: EntryValues): EntryValues {
  const decided = asEstimate(values[field.id] ?? null);
  if (decided?.decision !== "used" || registerOf(decided.estimate) === null) return {};
  return emptied(values, { dataSource: decided.source });
}

/** The register's figure in the row, over what stood there: the person was shown both. */
export function withRegisterFigure(
  field: EstimateField,
  values: EntryValues,
  estimate: Estimate,
  locale: Locale,
): EntryValues {
  const before = values[field.fills] ?? null;
  return {
    ...values,
    ...estimateAnswers(estimate, locale),
    [field.id]: { ...usedEstimate(estimate, locale), ...(isGap(before) ? { replaced: before } : {}) },
  };
}

/** Null when something is typed there: an estimate never takes its place. */
export function withEstimate(
  field: EstimateField,
  values: EntryValues,
  estimate: Estimate,
  locale: Locale,
): EntryValues | null {
  const before = values[field.fills] ?? null;
  if (!isUnanswered(before)) return null;
  const answers = estimateAnswers(estimate, locale);
  const typedSource = values["dataSource"] ?? null;
  return {
    ...values,
    ...answers,
    // A source that somebody wrote stays; the estimate's own is in what follows.
    ...(typedSource === null || typedSource === "" || isGap(typedSource) ? {} : { dataSource: typedSource }),
    [field.id]: { ...usedEstimate(estimate, locale), ...(isGap(before) ? { replaced: before } : {}) },
  };
}

/** Refuses what is offered; of an estimate in use, takes away what it filled and nobody has changed. */
export function withRefusal(field: EstimateField, values: EntryValues): EntryValues {
  const refused: EntryValues = { ...values, [field.id]: { decision: "refused" } };
  const used = asEstimate(values[field.id] ?? null);
  if (used?.decision !== "used" || !isUntouched(used, values[field.fills])) return refused;
  return { ...refused, [field.fills]: used.replaced ?? null, ...emptied(values, givenBy(used, values)) };
}

/** What came with the figure: of a register its kind and quality of data, as long as its source stands beside them. */
function givenBy(used: UsedEstimate, values: EntryValues): EntryValues {
  if (registerOf(used.estimate) === null)
    return { dataBasis: "estimate", dataQuality: "low", dataSource: used.source };
  if (values["dataSource"] !== used.source) return {};
  return {
    dataBasis: values["dataBasis"] ?? null,
    dataQuality: values["dataQuality"] ?? null,
    dataSource: used.source,
  };
}

/** Asks again after a refusal. */
export function withoutRefusal(field: EstimateField, values: EntryValues): EntryValues {
  const decided = asEstimate(values[field.id] ?? null);
  return decided?.decision === "refused" ? { ...values, [field.id]: null } : values;
}

/** Answers that still are what the estimate gave. */
function emptied(values: EntryValues, given: EntryValues): EntryValues {
  return Object.fromEntries(
    Object.keys(given).flatMap((id) => (values[id] === given[id] ? [[id, null]] : [])),
  );
}
