/** From the answers of a first hour to rows of an inventory: what the town told, and estimates for the rest. */
import type { Estimate, NoEstimateReason, RowTarget } from "../estimates/estimate";
import type { EstimateCatalogue } from "../estimates/estimate-catalogue";
import { estimatesFor } from "../estimates/estimates-for";
import { proposedRow } from "../estimates/proposed-row";
import type { DumpFacts, TownFacts } from "../estimates/town-facts";
import type { Locale } from "../template/text";
import type { EntryValues } from "../template/value";
import type { FirstHourAnswers } from "./first-hour-answers";
import type { FirstHourCatalogue } from "./first-hour-catalogue";
import { estimatedRowId, type SourceId, toldRowId } from "./sources";

export interface ProvisionalRow {
  id: string;
  source: SourceId;
  /** Kind of row of an inventory. */
  kind: string;
  values: EntryValues;
  /** Null: told by the town. */
  estimate: Estimate | null;
}

/** Why a source has no row; each is a sentence (`firstHour.missing.<reason>`). */
export type MissingReason =
  | NoEstimateReason
  | "gas-unknown"
  | "waste-unknown"
  | "sewage-unknown"
  | "sewer-share-unknown"
  | "sewage-end-unknown"
  | "heads-unknown"
  | "cattle-unknown"
  | "burnt-share-unknown"
  /** An average would say nothing of this town: it depends on factories or fields, not on inhabitants. */
  | "uneven";

export interface MissingSource {
  source: SourceId;
  reason: MissingReason;
}

export interface Provisional {
  rows: ProvisionalRow[];
  missing: MissingSource[];
}

export interface FirstHourMethod {
  estimates: EstimateCatalogue;
  words: FirstHourCatalogue;
  /** Of the plan: what is stored is written in it. */
  locale: Locale;
}

/** One source: a row, or the reason why there is none. */
type Outcome = { row: ProvisionalRow } | { missing: MissingSource };

export function provisionalRows(
  answers: FirstHourAnswers,
  place: { country: string; provinceCode: string | null },
  method: FirstHourMethod,
): Provisional {
  const context: Context = { answers, facts: townFacts(answers, place), method };
  const outcomes = [
    ...electricity(context),
    ...heating(context),
    ...transport(context),
    ...waste(context),
    ...sewage(context),
    ...cattle(context),
  ];
  return {
    rows: outcomes.flatMap((outcome) => ("row" in outcome ? [outcome.row] : [])),
    missing: outcomes.flatMap((outcome) => ("missing" in outcome ? [outcome.missing] : [])),
  };
}

interface Context {
  answers: FirstHourAnswers;
  facts: TownFacts;
  method: FirstHourMethod;
}

function townFacts(
  answers: FirstHourAnswers,
  { country, provinceCode }: { country: string; provinceCode: string | null },
): TownFacts {
  const { gas, sewage, vehicles } = answers;
  return {
    country,
    provinceCode,
    year: answers.year,
    population: answers.population?.value ?? null,
    pipedGasPercent: gas.network === "no" ? 0 : gas.network === "part" ? gas.percent : null,
    sewerPercent: sewerPercent(sewage),
    ...(vehicles === null ? {} : { vehicles }),
    dump: dumpOf(answers.waste),
  };
}

/** "Nearly all homes" is taken as all of them. */
function sewerPercent({ system, percent }: FirstHourAnswers["sewage"]): number | null {
  if (system === "cesspits") return 0;
  return system === "sewers" ? 100 : percent;
}

function dumpOf(waste: FirstHourAnswers["waste"]): DumpFacts | null {
  if (waste === null) return null;
  const managed = waste === "own-landfill" || waste === "landfill-outside";
  return { site: managed ? "managed-anaerobic" : "uncategorised", outside: waste === "landfill-outside" };
}

/* -------------------------------------------------------------- electricity */

const CLASSES = [
  { source: "electricity-homes", sector: "residential-buildings" },
  { source: "electricity-shops", sector: "tertiary-buildings" },
  { source: "electricity-industry", sector: "industry-non-ets" },
  { source: "electricity-lighting", sector: "public-lighting" },
  { source: "electricity-municipal", sector: "municipal-buildings" },
] as const;

/** A total without classes stands alone (GPC 1.1 I.6, non-specified): no split is made up for it. */
function electricity(context: Context): Outcome[] {
  const { known, billed } = context.answers.electricity;
  const total = known === "total" ? billed["electricity-total"] : undefined;
  if (total) return [toldElectricity("electricity-total", "other-energy", context)];
  return CLASSES.map(({ source, sector }) =>
    known === "by-class" && billed[source]
      ? toldElectricity(source, sector, context)
      : estimated(source, energyTarget("electricity", sector), context),
  );
}

function toldElectricity(source: SourceId, covenantSector: string, context: Context): Outcome {
  const { billed, source: document } = context.answers.electricity;
  const values: EntryValues = {
    covenantSector,
    carrier: "electricity",
    amount: billed[source] ?? null,
    ...howTold(document, context),
  };
  return told(source, "energy", values, context);
}

/* ------------------------------------------------------- heating and cooking */

function heating(context: Context): Outcome[] {
  const { network } = context.answers.gas;
  if (network === null)
    return [missing("gas-homes", "gas-unknown"), missing("cylinders-homes", "gas-unknown")];
  const piped = [
    estimated("gas-homes", energyTarget("natural-gas", "residential-buildings"), context),
    estimated("gas-shops", energyTarget("natural-gas", "tertiary-buildings"), context),
  ];
  const without = [
    estimated("cylinders-homes", energyTarget("lpg", "residential-buildings"), context),
    estimated("cylinders-shops", energyTarget("lpg", "tertiary-buildings"), context),
    estimated("wood-homes", energyTarget("wood", "residential-buildings"), context),
  ];
  if (network === "yes") return piped;
  return network === "no" ? without : [...piped, ...without];
}

/* ---------------------------------------------------------------- transport */

function transport(context: Context): Outcome[] {
  const fuels = [
    estimated("petrol", energyTarget("gasoline", "private-transport"), context),
    estimated("diesel", energyTarget("diesel", "private-transport"), context),
  ];
  const hasGas = context.answers.gas.network === "yes" || context.answers.gas.network === "part";
  return [
    ...fuels,
    ...(hasGas ? [estimated("gas-vehicles", energyTarget("cng", "private-transport"), context)] : []),
    estimated("farm-diesel", energyTarget("diesel", "agriculture"), context),
  ];
}

/* --------------------------------------------------------- waste and sewage */

function waste(context: Context): Outcome[] {
  const { waste: destination } = context.answers;
  if (destination === null) return [missing("waste-landfill", "waste-unknown")];
  const ownDump = destination === "own-dump" || destination === "own-dump-burning";
  const source = ownDump ? "waste-dump" : "waste-landfill";
  const target: RowTarget = { ...NO_TARGET, kind: "waste", wasteKind: "municipal", treatment: "disposal" };
  const burning = destination === "own-dump-burning";
  return [
    estimated(source, target, context),
    // How much burns decides both rows, and no publication knows it.
    ...(burning ? [missing("waste-burning", "burnt-share-unknown")] : []),
  ];
}

function sewage(context: Context): Outcome[] {
  const { system, percent, end } = context.answers.sewage;
  if (system === null) return [missing("cesspits", "sewage-unknown")];
  if (system === "part" && percent === null) return [missing("sewers", "sewer-share-unknown")];
  const sewers =
    end === null
      ? missing("sewers", "sewage-end-unknown")
      : estimated("sewers", wastewaterTarget(end), context);
  const pits = estimated("cesspits", wastewaterTarget("septic-system"), context);
  if (system === "sewers") return [sewers];
  return system === "cesspits" ? [pits] : [sewers, pits];
}

/* ------------------------------------------------------------------- cattle */

const HERDS = [
  { source: "dairy-cows", type: "dairy-cattle", herd: "dairy" },
  { source: "other-cattle", type: "other-cattle", herd: "other" },
] as const;

function cattle(context: Context): Outcome[] {
  const { present, ...heads } = context.answers.cattle;
  if (present === false) return [];
  if (present === null) return [missing("other-cattle", "cattle-unknown")];
  if (heads.dairy === null && heads.other === null) return [missing("other-cattle", "heads-unknown")];
  return HERDS.flatMap(({ source, type, herd }) => {
    const count = heads[herd];
    if (count === null) return [missing(source, "heads-unknown")];
    return count === 0 ? [] : [toldHerd(source, type, count, context)];
  });
}

/** Enteric methane by IPCC tier 1; manure needs the climate of the place, which nobody was asked for. */
function toldHerd(source: SourceId, livestockType: string, heads: number, context: Context): Outcome {
  const values: EntryValues = {
    processKind: "livestock",
    livestockType,
    gpcCell: "V.1",
    amount: { amount: heads, unit: "head" },
    calculation: "computed",
    ...howTold(null, context),
  };
  return told(source, "process", values, context);
}

/* --------------------------------------------------------------------- parts */

const NO_TARGET = { carrier: null, covenantSector: null, wasteKind: null, treatment: null } as const;

function energyTarget(carrier: string, covenantSector: string): RowTarget {
  return { ...NO_TARGET, kind: "energy", carrier, covenantSector };
}

function wastewaterTarget(treatment: string): RowTarget {
  return { ...NO_TARGET, kind: "wastewater", treatment };
}

function missing(source: SourceId, reason: MissingReason): Outcome {
  return { missing: { source, reason } };
}

/** The first estimate that can be made; averages that say nothing of a town are not added to its sum. */
function estimated(source: SourceId, target: RowTarget, context: Context): Outcome {
  const { estimates, locale } = context.method;
  const outcomes = estimatesFor(target, context.facts, estimates);
  const made = outcomes.find((outcome) => outcome.ok);
  if (!made?.ok) {
    // The last one asks for least: what it lacks, all lack.
    const refusal = outcomes.at(-1);
    return missing(source, refusal && !refusal.ok ? refusal.reason : "country");
  }
  const { estimate } = made;
  if (estimate.uneven) return missing(source, "uneven");
  const { kind, values } = proposedRow(estimate, locale, { dump: context.facts.dump ?? null });
  const notes = notesOf(source, estimate, context);
  return {
    row: {
      id: estimatedRowId(source),
      source,
      kind,
      values: { ...values, ...(notes ? { notes: notes[locale] } : {}) },
      estimate,
    },
  };
}

function notesOf(source: SourceId, estimate: Estimate, { answers, method }: Context) {
  if (estimate.id === "fleet-distance") return method.words.fuelOfVehicles;
  const burns = source === "waste-dump" && answers.waste === "own-dump-burning";
  return burns ? method.words.burningLeftOut : null;
}

function told(source: SourceId, kind: string, values: EntryValues, { method }: Context): Outcome {
  const label = method.words.names[source][method.locale];
  const id = values["dataBasis"] === "estimate" ? estimatedRowId(source) : toldRowId(source);
  return { row: { id, source, kind, values: { label, ...values }, estimate: null } };
}

/** With its document it is a bill; from memory it is an estimate of the town's own. */
function howTold(document: string | null, { method }: Context): EntryValues {
  if (document !== null) return { dataBasis: "bill", dataSource: document, dataQuality: "medium" };
  return { dataBasis: "estimate", dataSource: method.words.told[method.locale], dataQuality: "low" };
}
