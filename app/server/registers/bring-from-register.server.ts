import { estimateCatalogue } from "templates/catalogs/estimates";
import { readEntry, writeEntry, type EntryDecision, type EntryReader } from "db/repositories/entries.server";
import type { Estimate } from "~/domain/estimates/estimate";
import { broughtAmount, isUnanswered, withRegisterFigure } from "~/domain/estimates/estimate-decision";
import { proposedRow } from "~/domain/estimates/proposed-row";
import { registerEstimate } from "~/domain/estimates/register.estimator";
import { seenAmount } from "~/domain/estimates/seen-amount";
import { REGISTER_ROWS } from "~/domain/facilities/register-figures";
import { numberOf } from "~/domain/plan/answers";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import { type RegisterOffer, registerRowId } from "~/domain/plan/register-offers";
import type { EntryAddress } from "~/domain/template/address";
import { sameValue } from "~/domain/template/same-value";
import { fieldsOf, formOf } from "~/domain/template/shape";
import type { EstimateField } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { addRow } from "../add-entry.server";
import { nextRevision } from "../next-revision.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { offersOfRegisters } from "./register-offers.server";

export interface BringCommand {
  instance: string;
  register: string;
  carrier: string;
  /** `seenAmount` of the figure that was shown beside the register's; empty where there was none. */
  seen: string;
  locale: Locale;
}

export type Brought =
  | { ok: true; row: string }
  /** "typed": somebody typed a figure there, or another one than was shown. */
  | { ok: false; reason: "not-found" | "typed" };

/**
 * Puts a register's figure into the row of an inventory that waits for it, or into a new row. Pressed twice it changes
 * nothing; what somebody typed it replaces only when that very figure was shown.
 */
export async function bringFromRegister(
  services: Services,
  open: OpenPlan,
  command: BringCommand,
): Promise<Brought> {
  const { instance, register, carrier } = command;
  const header = await readEntry(services.db, open.scope, { section: INVENTORIES, instance });
  const year = numberOf(header?.values ?? {}, "year");
  if (year === null) return { ok: false, reason: "not-found" };
  const offers = await offersOfRegisters(services, open, instance, year);
  const offer = offers.find(({ figure }) => figure.register === register && figure.carrier === carrier);
  if (!offer) return { ok: false, reason: "not-found" };
  const estimate = registerEstimate(offer.figure, estimateCatalogue);
  const target = rowOf(offer);
  if (target === null) return { ok: false, reason: "typed" };
  if (offer.state.kind === "current") return { ok: true, row: target };
  if (offer.state.kind === "new") return newRow(services, open, command, offer, estimate);
  const address = { section: INVENTORIES, instance, field: INVENTORY_ROWS, row: target };
  const { result } = await writeEntry(services.db, open.scope, address, (reader) =>
    decide(services, open, command, estimate, address, reader),
  );
  return result;
}

function rowOf({ figure, state }: RegisterOffer): string | null {
  if (state.kind === "new") return registerRowId(figure);
  return state.kind === "typed" ? (state.replaceable?.row ?? null) : state.row.row;
}

async function newRow(
  services: Services,
  open: OpenPlan,
  { instance, locale }: BringCommand,
  { figure }: RegisterOffer,
  estimate: Estimate,
): Promise<Brought> {
  const row = registerRowId(figure);
  const { kind } = REGISTER_ROWS[figure.register];
  const { values } = proposedRow(estimate, locale);
  const at = { section: INVENTORIES, instance, field: INVENTORY_ROWS, row, kind, values };
  const added = await addRow(services, open, at);
  return added.ok ? { ok: true, row } : { ok: false, reason: "not-found" };
}

function decide(
  services: Services,
  open: OpenPlan,
  { seen, locale }: BringCommand,
  estimate: Estimate,
  address: EntryAddress & { row: string },
  reader: EntryReader,
): EntryDecision<Brought> {
  const none = { write: null, conflicts: [], settled: [], facts: [] };
  const { current } = reader;
  const field = amountField(open, address, current?.kind ?? undefined);
  if (!field || !current || current.removed) return { ...none, result: { ok: false, reason: "not-found" } };
  const amount = current.values[field.fills];
  if (!isUnanswered(amount) && seenAmount(amount) !== seen && !isAsOffered(current.values, estimate))
    return { ...none, result: { ok: false, reason: "typed" } };
  const values = withRegisterFigure(field, current.values, estimate, locale);
  const done = { ok: true as const, row: address.row };
  if (sameValue(values, current.values)) return { ...none, result: done };
  return { ...none, ...nextRevision(services, open, reader, { address, current, values }), result: done };
}

/** A second press of the same button: nothing is left to do. */
function isAsOffered(values: EntryValues, { amount }: Estimate): boolean {
  return broughtAmount(values)?.amount === amount.value;
}

function amountField(open: OpenPlan, address: EntryAddress, kind: string | undefined): EstimateField | null {
  const fields = fieldsOf(formOf(open.template, address, kind)?.pages ?? []);
  return (
    fields.find((field): field is EstimateField => field.kind === "estimate" && field.fills === "amount") ??
    null
  );
}
