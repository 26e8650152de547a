/** Computed numbers with their formulas, inputs, factors and assumptions, as tables. */
import type { Explanation } from "~/domain/numbers/explained";
import type { MessageKey } from "~/i18n/catalogue.server";
import { tonnes } from "./blocks/result-parts";
import type { NamedNumber, UsedFactor } from "./explained-numbers";
import type { PrintContext } from "./print-context";

interface FactorTableProps {
  factors: readonly UsedFactor[];
  context: NumberWords;
}

export function FactorTable({ factors, context }: FactorTableProps) {
  const { t, format } = context;
  if (factors.length === 0) return <p>{t("print.noFactors")}</p>;
  return (
    <>
      <h3>{t("print.factorsTitle")}</h3>
      <table className="data data--small">
        <thead>
          <tr>
            <th scope="col">{t("print.factor")}</th>
            <th scope="col" className="number">
              {t("print.value")}
            </th>
            <th scope="col">{t("print.unit")}</th>
            <th scope="col">{t("print.source")}</th>
            <th scope="col">{t("print.year")}</th>
            <th scope="col" className="number">
              {t("print.uses")}
            </th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor, index) => (
            <tr key={index}>
              <th scope="row">
                {factor.symbol}
                {factor.label && `: ${factor.label[context.answers.locale]}`}
              </th>
              <td className="number">{format.number(factor.value, 6)}</td>
              <td>{signOf(factor.unit)}</td>
              <td>
                {factor.source} {!factor.confirmed && <Assumed context={context} />}
              </td>
              <td>{factor.year ?? "–"}</td>
              <td className="number">{format.number(factor.uses, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** "supuesto": a default that nobody has confirmed. */
function Assumed({ context }: { context: NumberWords }) {
  return <span className="assumed">{context.t("print.assumed")}</span>;
}

/** What a sum in words needs of the print's context. */
export type NumberWords = Pick<PrintContext, "t" | "format" | "answers">;

interface NumberTableProps {
  title: string;
  numbers: readonly NamedNumber[];
  context: NumberWords;
  /** Factors stand in the sentence, each with its source, where no table of them follows. */
  withFactors?: boolean;
}

export function NumberTable({ title, numbers, context, withFactors = false }: NumberTableProps) {
  const { t } = context;
  return (
    <>
      {title !== "" && <h3>{title}</h3>}
      <table className="data data--small">
        <thead>
          <tr>
            <th scope="col">{t("print.number")}</th>
            <th scope="col" className="number">
              {t("print.value")}
            </th>
            <th scope="col">{t("print.howComputed")}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ id, name, explained }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="number">{valueText(explained.value, explained.unit, context)}</td>
              <td>
                <How explanation={explained.explanation} context={context} />
                {withFactors && <Factors explanation={explained.explanation} context={context} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function How({ explanation, context }: { explanation: Explanation; context: NumberWords }) {
  const { t } = context;
  const inputs = explanation.inputs.map(({ symbol, label, labelKey, value, unit, year, source }) => {
    const name = [label?.[context.answers.locale] ?? t(labelKey as MessageKey), year]
      .filter(Boolean)
      .join(" ");
    const from = source ? ` (${source})` : "";
    return `${symbol} = ${valueText(value, unit, context)}: ${name}${from}`;
  });
  return (
    <>
      <span className="formula">{explanation.formula}</span>
      {inputs.length > 0 && <span className="how"> {inputs.join("; ")}.</span>}
      {explanation.assumptions.map(({ key, params }, index) => (
        <span key={index} className="how">
          {" "}
          {t(key as MessageKey, params)}
        </span>
      ))}
    </>
  );
}

function Factors({ explanation, context }: { explanation: Explanation; context: NumberWords }) {
  const { factors } = explanation;
  return factors.map(({ symbol, label, value, unit, source, year, confirmed }, index) => (
    <span key={index} className="how">
      {" "}
      {symbol} = {factorText(value, unit, context)}
      {label && `: ${label[context.answers.locale]}`}{" "}
      {confirmed ? `(${[source, year].filter(Boolean).join(", ")})` : <Assumed context={context} />}
      {index < factors.length - 1 ? ";" : "."}
    </span>
  ));
}

/** Factors are small: three figures of each are shown. */
function factorText(value: number, unit: string, { format }: NumberWords): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 100 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(size)));
  return `${format.number(value, Math.min(decimals, 6))} ${signOf(unit)}`.trim();
}

/** Codes that are no signs anybody knows, alone or as what something is divided by. */
function signOf(unit: string): string {
  if (unit === "unit") return "";
  return tonnes(unit).replace("dam3-gas", "dam³").replace("m3-gas", "m³");
}

export function valueText(value: number | null, unit: string, { format, t, answers }: NumberWords): string {
  if (value === null) return answers.words.noData;
  if (unit === "share" || unit === "share/year") return format.percent(value);
  if (unit === "year") return String(value);
  if (unit === "years") return `${format.number(value, 1)} ${t("money.yearsUnit")}`;
  if (unit === "person") return `${format.number(value, 0)} ${t("print.people")}`;
  const decimals = Math.abs(value) < 100 ? 2 : 0;
  const sign = signOf(unit)
    .replace("/lamp", t("facilities.slashLamp"))
    .replace("/person", t("print.slashPerson"))
    .replace("/year", t("money.slashYear"));
  return `${format.number(value, decimals)} ${sign}`.trim();
}
