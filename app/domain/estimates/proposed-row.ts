import type { Explanation } from "../numbers/explained";
import type { Locale } from "../template/text";
import type { EntryValues, QuantityValue, UsedEstimate } from "../template/value";
import { type Estimate, registerOf } from "./estimate";
import type { DumpFacts } from "./town-facts";

/** A draft row of an inventory, ready to be stored. */
export interface ProposedRow {
  kind: "energy" | "waste" | "wastewater";
  values: EntryValues;
}

/** Where the waste of a new row goes; without it the site is "not known" and inside. */
export interface ProposedPlace {
  dump?: DumpFacts | null;
}

/** Id of the question that records what became of an estimate, in every kind of row. */
export const ESTIMATE_QUESTION = "amountEstimate";

/** The answers that an estimate gives to a row: what it fills and how that is known. */
export function estimateAnswers(estimate: Estimate, locale: Locale): EntryValues {
  return {
    [estimate.fills]: filledValue(estimate),
    dataBasis: estimate.dataBasis,
    dataSource: estimate.source[locale],
    dataQuality: estimate.dataQuality,
  };
}

/** What the row keeps of the estimate that it uses: enough to explain the figure however the catalogue changes. */
export function usedEstimate(estimate: Estimate, locale: Locale): UsedEstimate {
  const filled = filledValue(estimate);
  const [amount, unit] = typeof filled === "number" ? [filled, null] : [Number(filled.amount), filled.unit];
  return {
    decision: "used",
    estimate: estimate.id,
    amount,
    unit,
    source: estimate.source[locale],
    explanation: explanationAsStored(estimate),
  };
}

/** A whole row from an estimate: what it is about, and the estimate's answers. */
export function proposedRow(estimate: Estimate, locale: Locale, place: ProposedPlace = {}): ProposedRow {
  const { kind } = estimate.target;
  return {
    kind,
    values: {
      label: estimate.label[locale],
      ...aboutRow(estimate, place),
      ...estimateAnswers(estimate, locale),
      [ESTIMATE_QUESTION]: usedEstimate(estimate, locale),
    },
  };
}

function aboutRow({ target }: Estimate, { dump }: ProposedPlace): EntryValues {
  const { kind, carrier, covenantSector, treatment } = target;
  if (kind === "energy") return known({ carrier, covenantSector });
  if (kind === "wastewater") return known({ treatment, gpcCell: "III.4.1", calculation: "computed" });
  return known({
    wasteKind: target.wasteKind ?? "municipal",
    treatment,
    disposalSite: dump?.site ?? "uncategorised",
    gpcCell: dump?.outside === true ? "III.1.2" : "III.1.1",
    calculation: "computed",
  });
}

/** Without keys that hold nothing: as it comes back from where it is stored. */
function explanationAsStored({ amount }: Estimate): Explanation {
  return JSON.parse(JSON.stringify(amount.explanation)) as Explanation;
}

function filledValue({ id, fills, amount }: Estimate): number | QuantityValue {
  // A sum of bills is no estimate: it is written as it is.
  const value = registerOf(id) ? amount.value : writtenAmount(amount.value);
  return fills === "peopleServed"
    ? Math.round(amount.value)
    : { amount: value, unit: amount.unit.toLowerCase() };
}

/** An estimate is written without digits that would pretend to be measured: whole from 100 on, four figures below. */
export function writtenAmount(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(4));
}

function known(values: Record<string, string | null>): EntryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
