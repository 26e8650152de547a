/** What registers can bring into the rows of an inventory, as markup for a loader: the browser needs no code of it. */
import { renderToStaticMarkup } from "react-dom/server";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { seenAmount } from "~/domain/estimates/seen-amount";
import type { Explained } from "~/domain/numbers/explained";
import { entryPath } from "~/domain/plan/plan-paths";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import type { OfferState, RegisterOffer, TypedRow } from "~/domain/plan/register-offers";
import type { MessageKey } from "~/i18n/catalogue.server";
import { How, valueText, type NumberWords } from "./number-table";

export interface RegisterOffersInput {
  planId: string;
  instance: string;
  offers: readonly RegisterOffer[];
  canEdit: boolean;
  /** Address that the buttons post to. */
  action: string;
  /** Name of the row that a figure makes, and of its register with the year. */
  nameOf: (offer: RegisterOffer) => { row: string; source: string };
  words: NumberWords;
}

/** Empty while the registers have nothing of the year. */
export function renderRegisterOffers(input: RegisterOffersInput): string {
  const { offers, words } = input;
  if (offers.length === 0) return "";
  const open = offers.filter(({ state }) => state.kind !== "current");
  const done = offers.filter(({ state }) => state.kind === "current");
  return renderToStaticMarkup(
    <section aria-labelledby="registers" className="register-offers">
      <h2 id="registers">{words.t("register.title")}</h2>
      {open.length > 0 && <p>{words.t("register.intro")}</p>}
      {open.map((offer) => (
        <Offer key={keyOf(offer)} offer={offer} input={input} />
      ))}
      {done.length > 0 && (
        <details className="details" open={open.length === 0}>
          <summary>{words.t("register.done", { count: done.length })}</summary>
          {done.map((offer) => (
            <Offer key={keyOf(offer)} offer={offer} input={input} />
          ))}
        </details>
      )}
    </section>,
  );
}

function keyOf({ figure }: RegisterOffer): string {
  return `${figure.register}-${figure.carrier}`;
}

function Offer({ offer, input }: { offer: RegisterOffer; input: RegisterOffersInput }) {
  const { words, action, canEdit, nameOf } = input;
  const { t } = words;
  const { figure, state } = offer;
  const { row, source } = nameOf(offer);
  const press = canEdit ? pressOf(state) : null;
  return (
    <div className="estimate__offer">
      <h3>{row}</h3>
      <p className="estimate__value">{amountText(figure.amount, words)}</p>
      <ul className="estimate__lines">
        <li>{t("estimate.source", { source })}</li>
        <li>{partsText(offer, words)}</li>
        {figure.amount.explanation.assumptions.map(({ key, params }) => (
          <li key={key}>{t(key as MessageKey, params)}</li>
        ))}
        <State state={state} input={input} />
      </ul>
      <details className="details">
        <summary>{t("print.howComputedQuestion")}</summary>
        <p>
          <How explanation={figure.amount.explanation} context={words} />
        </p>
      </details>
      {press && (
        <form method="post" action={action}>
          <Button
            look={press.key === "register.replace" ? "secondary" : "primary"}
            name="_intent"
            value={`take-register:${figure.register}:${figure.carrier}:${press.seen}`}
          >
            {t(press.key)}
            <span className="visually-hidden">: {row}</span>
          </Button>
        </form>
      )}
    </div>
  );
}

/** Named one by one up to here; the sum below names all. */
const MANY_PARTS = 6;

function partsText({ figure }: RegisterOffer, words: NumberWords): string {
  const { inputs } = figure.amount.explanation;
  const named = inputs
    .slice(0, MANY_PARTS)
    .map(
      ({ label, value, unit }) => `${label?.[words.answers.locale] ?? ""}: ${valueText(value, unit, words)}`,
    );
  const more = inputs.length - named.length;
  return [...named, ...(more > 0 ? [words.t("register.moreParts", { count: more })] : [])].join(" · ");
}

function pressOf(state: OfferState) {
  switch (state.kind) {
    case "new":
      return { key: "register.add", seen: "" } as const;
    case "fill":
      return { key: "register.use", seen: "" } as const;
    case "changed":
      return { key: "register.update", seen: seenOf(state.row) } as const;
    case "typed":
      return state.replaceable
        ? ({ key: "register.replace", seen: seenOf(state.replaceable) } as const)
        : null;
    case "current":
      return null;
  }
}

function seenOf({ amount, unit }: TypedRow): string {
  return seenAmount(amount === null || unit === null ? null : { amount, unit: unit.toLowerCase() });
}

function State({ state, input }: { state: OfferState; input: RegisterOffersInput }) {
  const { t } = input.words;
  if (state.kind === "new") return <li>{t("register.state.new")}</li>;
  const rows = state.kind === "typed" ? state.rows : [state.row];
  return rows.map((row) => (
    <li key={row.row}>
      {t(`register.state.${state.kind}`, { amount: rowAmount(row, input.words) })}{" "}
      <Link href={rowPath(row, input)}>{row.label}</Link>
    </li>
  ));
}

function rowPath({ row }: TypedRow, { planId, instance }: RegisterOffersInput): string {
  return entryPath(planId, { section: INVENTORIES, instance, field: INVENTORY_ROWS, row });
}

function rowAmount({ amount, unit }: TypedRow, words: NumberWords): string {
  return valueText(amount, unit ?? "", words);
}

function amountText({ value, unit }: Pick<Explained, "value" | "unit">, words: NumberWords): string {
  return valueText(value, unit, words);
}
