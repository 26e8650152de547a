/** A first hour in words and formatted numbers: what its page shows and its document prints. */
import { sourceOfRow, type SourceId } from "~/domain/first-hour/sources";
import type { FirstHourInput, FirstHourState } from "~/domain/first-hour/first-hour-state";
import { whoToAsk } from "~/domain/first-hour/who-to-ask";
import type { Estimate } from "~/domain/estimates/estimate";
import { writtenAmount } from "~/domain/estimates/proposed-row";
import type { RowResult } from "~/domain/inventory/compute-row";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import { rowsIn, textOf, type RowEntry } from "~/domain/plan/answers";
import { formatAnswer } from "~/domain/template/format-answer";
import { fieldsOf, formOf } from "~/domain/template/shape";
import type { Field } from "~/domain/template/template";
import { addressOf } from "~/domain/template/diff";
import type { MessageKey } from "~/i18n/catalogue.server";
import { createPrintContext, type PrintContext } from "../print-context";
import type { NamedNumber } from "../explained-numbers";

export interface SourceLine {
  row: string;
  name: string;
  amount: string;
  tonnes: string;
  /** "Estimado", "Factura" … */
  known: string;
  estimated: boolean;
  source: string;
  /** Null: told by the town, or replaced since. */
  range: string | null;
  notes: string | null;
  numbers: NamedNumber[];
}

export interface MissingLine {
  reason: string;
  sources: string;
}

export interface HazardLine {
  code: string;
  name: string;
  note: string;
  suggested: boolean;
  inPlan: boolean;
}

export interface MeasureLine {
  id: string;
  title: string;
  about: string;
  reason: string;
  inPlan: boolean;
}

export interface AskLine {
  id: string;
  what: string;
  whom: string;
  replaces: string;
}

export interface FirstHourWords {
  context: PrintContext;
  lines: SourceLine[];
  missing: MissingLine[];
  hazards: HazardLine[];
  measures: MeasureLine[];
  asks: AskLine[];
}

export function firstHourWords(
  input: FirstHourInput,
  state: FirstHourState,
  locale: PrintContext["input"]["locale"],
): FirstHourWords {
  const context = createPrintContext({
    plan: state.document,
    template: input.template,
    results: state.results,
    mode: { kind: "draft" },
    pictures: () => null,
    locale,
  });
  const reading: Reading = { input, state, context };
  return {
    context,
    lines: sourceLines(reading),
    missing: missingLines(reading),
    hazards: hazardLines(reading),
    measures: measureLines(reading),
    asks: askLines(reading),
  };
}

interface Reading {
  input: FirstHourInput;
  state: FirstHourState;
  context: PrintContext;
}

function nameOf(source: SourceId, { input, context }: Reading): string {
  return context.say(input.method.words.names[source]);
}

/* ------------------------------------------------------------------ sources */

function sourceLines(reading: Reading): SourceLine[] {
  const { state } = reading;
  if (!state.inventory || !state.instance) return [];
  const entries = rowsIn(state.document, INVENTORIES, INVENTORY_ROWS, state.instance);
  return state.inventory.rows.flatMap((result) => {
    const entry = entries.find(({ row }) => row === result.id);
    return entry ? [sourceLine(entry, result, reading)] : [];
  });
}

function sourceLine(entry: RowEntry, result: RowResult, reading: Reading): SourceLine {
  const { context, input } = reading;
  const { t, format, answers } = context;
  const { values } = entry;
  const fields = fieldsOf(formOf(input.template, addressOf(entry), entry.kind)?.pages ?? []);
  const say = (id: string) => {
    const field = fields.find((candidate) => candidate.id === id);
    return field ? formatAnswer(field, values[id] ?? null, answers).lines.join(", ") : answers.words.noData;
  };
  const asked = fields.some(({ id }) => id === "amount") && values["amount"] ? "amount" : "peopleServed";
  const estimate = estimateOf(entry, reading);
  const field = fields.find(({ id }) => id === asked);
  const emitted = {
    id: `${entry.row}-emissions`,
    name: t("print.totalEmissions"),
    explained: { value: result.tco2e, unit: "tCO2e", explanation: result.explanation },
  };
  const amount = result.estimate
    ? [{ id: `${entry.row}-amount`, name: t("firstHour.amount"), explained: result.estimate }]
    : [];
  return {
    row: entry.row,
    name: result.label,
    amount: say(asked),
    tonnes: format.number(result.tco2e, 1),
    known: say("dataBasis"),
    estimated: result.estimated,
    source: textOf(values, "dataSource") ?? textOf(values, "enteredSource") ?? t("firstHour.noSource"),
    range: estimate && field ? rangeOf(estimate, field, context) : null,
    notes: textOf(values, "notes"),
    numbers: [...amount, emitted],
  };
}

/** The estimate that the row still shows; its range is not stored with it. */
function estimateOf({ row, values }: RowEntry, { state }: Reading): Estimate | null {
  const proposed = state.provisional.rows.find(({ id }) => id === row);
  if (!proposed?.estimate) return null;
  const { fills } = proposed.estimate;
  const same = JSON.stringify(values[fills] ?? null) === JSON.stringify(proposed.values[fills] ?? null);
  return same ? proposed.estimate : null;
}

function rangeOf(
  { range, fills, amount }: Estimate,
  field: Field,
  { t, answers, say }: PrintContext,
): string {
  if (!range) return t("firstHour.noRange");
  const written = (value: number) => {
    const rounded = fills === "amount" ? writtenAmount(value) : Math.round(value);
    const answer = fills === "amount" ? { amount: rounded, unit: amount.unit.toLowerCase() } : rounded;
    return formatAnswer(field, answer, answers).lines.join("");
  };
  return t("firstHour.range", {
    low: written(range.low),
    high: written(range.high),
    source: say(range.source),
  });
}

/** One line for each reason: ten times the same reason is one thing to find out. */
function missingLines(reading: Reading): MissingLine[] {
  const { state, context } = reading;
  const byReason = new Map<string, string[]>();
  for (const { source, reason } of stillMissing(state)) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(source, reading)]);
  }
  return [...byReason].map(([reason, sources]) => ({
    reason: context.t(`firstHour.missing.${reason}` as MessageKey),
    sources: context.format.list([...new Set(sources)]),
  }));
}

/** Without what somebody added to the inventory since. */
function stillMissing({ provisional, document, instance }: FirstHourState) {
  const rows = instance === null ? [] : rowsIn(document, INVENTORIES, INVENTORY_ROWS, instance);
  const present = new Set(rows.map(({ row }) => sourceOfRow(row)));
  return provisional.missing.filter(({ source }) => !present.has(source));
}

/* ------------------------------------------------------ hazards and measures */

const HAZARD_LIST = "hazards";

function hazardLines({ state, context }: Reading): HazardLine[] {
  const { t, say, blockWords } = context;
  return state.hazards.map(({ code, suggested, inPlan }) => ({
    code,
    name: blockWords.label(HAZARD_LIST, code),
    note: suggested
      ? t("firstHour.suggestion", { reason: say(suggested.reason), source: say(suggested.source) })
      : t("firstHour.told"),
    suggested: suggested !== null,
    inPlan,
  }));
}

function measureLines(reading: Reading): MeasureLine[] {
  const { input, state, context } = reading;
  const { t, say, format } = context;
  const withEstimates = new Set(
    (state.inventory?.rows ?? []).filter(({ estimated }) => estimated).map(({ id }) => sourceOfRow(id)),
  );
  return state.measures.flatMap(({ measure: id, source, tco2e, share, inPlan }) => {
    const measure = input.measures.find((candidate) => candidate.id === id);
    if (!measure) return [];
    const mark = withEstimates.has(source) ? "firstHour.estimated" : "firstHour.noEstimates";
    const reason = t("firstHour.measureReason", {
      source: nameOf(source, reading),
      tonnes: format.number(tco2e, 0),
      share: format.percent(share, 0),
      mark: t(mark),
    });
    return [{ id, title: say(measure.title), about: say(measure.about), reason, inPlan }];
  });
}

/* ----------------------------------------------------------------- requests */

function askLines(reading: Reading): AskLine[] {
  const { state, context } = reading;
  if (!state.inventory) return [];
  return whoToAsk(state.inventory, stillMissing(state)).map(({ ask, replaces, fills }) => ({
    id: ask,
    what: context.t(`firstHour.ask.${ask}.what`),
    whom: context.t(`firstHour.ask.${ask}.whom`),
    replaces: context.format.list([
      ...new Set([...replaces, ...fills].map((source) => nameOf(source, reading))),
    ]),
  }));
}
