/** Which grid factor an inventory uses, for the page where an own one may be typed. */
import { renderToStaticMarkup } from "react-dom/server";
import { type GridFactorChoice, tonnesPerMwhOf } from "~/domain/inventory/grid-factor";
import type { RowFactor } from "~/domain/inventory/inventory-input";
import type { Format } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import { ScrollBlock } from "./blocks/result-parts";
import { seriesWords } from "./series-words";

interface GridFactorProps {
  /** null while the year of the inventory is not known. */
  choice: GridFactorChoice | null;
  /** Where the municipality is: "Argentina". */
  place: string;
  t: Translate;
  format: Format;
}

/** As markup, for a loader: the browser needs no code of it. */
export function renderGridFactor(props: GridFactorProps): string {
  return renderToStaticMarkup(<GridFactor {...props} />);
}

function GridFactor({ choice, place, t, format }: GridFactorProps) {
  if (choice === null) return <p>{t("factors.grid.noYear")}</p>;
  const { year, own, offered } = choice;
  return (
    <>
      <p className="label">{t("factors.grid.title", { year })}</p>
      {own && (
        <p>
          {t("factors.grid.own")} <Said factor={own} t={t} format={format} />
        </p>
      )}
      {offered ? (
        <p>
          {t(own ? "factors.grid.instead" : "factors.grid.used")} {t(`factors.grid.from.${offered.from}`)}{" "}
          <Said factor={offered.factor} t={t} format={format} />
        </p>
      ) : (
        <p>{t("factors.grid.none", { place })}</p>
      )}
      <Series choice={choice} place={place} t={t} format={format} />
    </>
  );
}

/** "0,2305 tCO2/MWh, factor de 2023 usado para 2024. Fuente: …" */
function Said({ factor, t, format }: { factor: RowFactor; t: Translate; format: Format }) {
  const { year, borrowedFor, recommendedBy, source } = factor;
  const unit = factor.co2 === null ? "tCO2e/MWh" : "tCO2/MWh";
  const when =
    borrowedFor !== undefined && year !== null
      ? t("factors.grid.borrowed", { year, usedFor: borrowedFor })
      : year !== null && t("factors.grid.year", { year });
  return (
    <>
      <strong>
        {format.number(tonnesPerMwhOf(factor), 6)} {unit}
      </strong>
      {[when, recommendedBy && t("factors.grid.by", { network: recommendedBy })]
        .filter(Boolean)
        .map((part) => `, ${part}`)
        .join("")}
      . {source !== "" && t("factors.grid.source", { source })}
    </>
  );
}

function Series({ choice, place, t, format }: GridFactorProps & { choice: GridFactorChoice }) {
  if (choice.series.length === 0) return null;
  const caption = t("factors.grid.series", { place });
  return (
    <details className="details">
      <summary>{caption}</summary>
      <p>{t("factors.grid.seriesAbout")}</p>
      <ScrollBlock label={caption}>
        <table className="data data--small data--series">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("factors.grid.column.series")}</th>
              <th scope="col">{t("factors.grid.column.year")}</th>
              <th scope="col" className="number">
                {t("factors.grid.column.value")}
              </th>
              <th scope="col" className="number">
                {t("factors.grid.column.difference")}
              </th>
            </tr>
          </thead>
          <tbody>
            {choice.series.map(({ line, year, value, difference }, index) => {
              const { name, about } = seriesWords(line, t);
              return (
                <tr key={index}>
                  <th scope="row">
                    {name}
                    <br />
                    <span className="quiet-text">{about}</span>
                  </th>
                  <td>{year}</td>
                  <td className="number">{format.fixed(value, 4)}</td>
                  <td className="number">{signedPercent(difference, format)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBlock>
    </details>
  );
}

function signedPercent(difference: number | null, format: Format): string {
  if (difference === null) return "–";
  const rounded = format.percent(difference, 0);
  return difference > 0.005 ? `+${rounded}` : rounded;
}
