/** What registers can bring into the rows of an inventory, and what stands there already. Nothing is counted twice. */
import { broughtAmount, isUnanswered } from "../estimates/estimate-decision";
import { REGISTER_ROWS, type RegisterFigure } from "../facilities/register-figures";
import { parseUnit, type Unit } from "../numbers/units";
import { numberOf, quantityOf, textOf, type RowEntry } from "./answers";

export interface TypedRow {
  row: string;
  label: string;
  amount: number | null;
  unit: Unit | null;
}

export type OfferState =
  /** The inventory has no such row: one is made. */
  | { kind: "new" }
  /** A row waits for its figure. */
  | { kind: "fill"; row: TypedRow }
  /** It was brought, and the register still says the same. */
  | { kind: "current"; row: TypedRow }
  /** It was brought, and the register says something else by now. */
  | { kind: "changed"; row: TypedRow }
  /** Somebody typed a figure: `replaceable` when there is exactly one row that the register's could stand in for. */
  | { kind: "typed"; rows: TypedRow[]; replaceable: TypedRow | null };

export interface RegisterOffer {
  figure: RegisterFigure;
  state: OfferState;
}

/** Id of the row that a figure makes: the same however often the button is pressed. */
export function registerRowId({ register, carrier }: Pick<RegisterFigure, "register" | "carrier">): string {
  return `register-${register}-${carrier}`;
}

/** `rows`: of one inventory, without the removed ones. */
export function registerOffers(
  figures: readonly RegisterFigure[],
  rows: readonly RowEntry[],
): RegisterOffer[] {
  return figures.map((figure) => ({ figure, state: stateOf(figure, rows) }));
}

function stateOf(figure: RegisterFigure, rows: readonly RowEntry[]): OfferState {
  const beside = rows.filter((row) => isBeside(figure, row));
  const brought = beside.find(({ values }) => broughtAmount(values)?.register === figure.register);
  if (brought) {
    const kind = isSame(figure, brought) ? "current" : "changed";
    return { kind, row: typedRow(brought) };
  }
  const typed = beside.filter(({ values }) => broughtAmount(values) === null);
  const [only, ...more] = typed;
  if (!only) return { kind: "new" };
  if (more.length === 0 && takesAmount(only) && isUnanswered(only.values["amount"]))
    return { kind: "fill", row: typedRow(only) };
  const replaceable = more.length === 0 && takesAmount(only) ? typedRow(only) : null;
  return { kind: "typed", rows: typed.map(typedRow), replaceable };
}

const ENERGY_KINDS: readonly (string | undefined)[] = ["energy", "transport"];

function isBeside({ register, carrier }: RegisterFigure, { kind, values }: RowEntry): boolean {
  return (
    ENERGY_KINDS.includes(kind) &&
    textOf(values, "covenantSector") === REGISTER_ROWS[register].covenantSector &&
    textOf(values, "carrier") === carrier
  );
}

/** A notation key, or kilometres, stand in the place of an amount: they are changed on the row's own page. */
function takesAmount({ values }: RowEntry): boolean {
  if (textOf(values, "notationKey") !== null) return false;
  const activity = textOf(values, "transportActivity");
  return activity === null || activity === "fuel";
}

function isSame({ amount }: RegisterFigure, { values }: RowEntry): boolean {
  const brought = broughtAmount(values);
  return brought?.amount === amount.value && parseUnit(brought.unit) === amount.unit;
}

function typedRow({ row, values }: RowEntry): TypedRow {
  const { amount, unit } = quantityOf(values, "amount");
  const km = numberOf(values, "vehicleKm");
  return {
    row,
    label: textOf(values, "label") ?? row,
    ...(amount === null && km !== null ? { amount: km, unit: "km" } : { amount, unit }),
  };
}

/** What of the registers the page of one row may offer: what no other row of its inventory holds. */
export function offeredToRow(offers: readonly RegisterOffer[], row: string): RegisterOffer[] {
  return offers.filter(({ state }) => {
    if (state.kind === "new") return false;
    if (state.kind === "typed") return state.replaceable?.row === row;
    return state.row.row === row;
  });
}
