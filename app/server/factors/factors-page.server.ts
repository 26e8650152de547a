import {
  networkFactors,
  forInventories,
  type NetworkFactor,
} from "db/repositories/recommended-factors.server";
import { listMunicipalities } from "db/repositories/places.server";
import { currentTemplate, factorCatalogueOf } from "templates/registry";
import { MARGINS } from "~/domain/inventory/recommended-factor";
import { seriesTable } from "~/domain/inventory/series-table";
import { factorChangePath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { seriesWords } from "~/print/series-words";
import type { OpenedNetwork } from "../admin/open-network.server";
import type { Services } from "../services.server";
import { factorCode } from "./factor-form.server";
import { carrierName, createFactorWords, type FactorWords } from "./factor-words.server";

export interface FactorLine {
  id: string;
  name: string;
  place: string;
  year: string;
  value: string;
  source: string;
  note: string | null;
  /** ISO 8601. */
  setAt: string;
  setBy: string | null;
  changePath: string;
  withdrawPath: string;
}

export interface SeriesView {
  place: string;
  years: number[];
  lines: { name: string; about: string; used: boolean; values: (number | null)[] }[];
}

export interface FuelLine {
  carrier: string;
  co2KgPerTj: number;
  source: string;
}

export interface FactorsPage {
  network: { id: string; name: string };
  networks: { id: string; name: string }[];
  own: FactorLine[];
  margins: FactorLine[];
  /** Margins that the network has not stated: their names and where to add them. */
  emptyMargins: { name: string; path: string }[];
  addPath: string;
  /** Grid electricity, for each country of the network. */
  series: SeriesView[];
  fuels: FuelLine[];
}

/** What the network recommends beside what the catalogue has. */
export async function factorsPage(
  services: Services,
  { networkId, name, all }: OpenedNetwork,
  locale: Locale,
): Promise<FactorsPage> {
  const factors = await networkFactors(services.db, networkId);
  const words = createFactorWords(locale);
  const lineOf = (factor: NetworkFactor) => factorLine(factor, networkId, words);
  const countries = await countriesOf(services, networkId);
  return {
    network: { id: networkId, name },
    networks: all,
    own: factors.filter(({ purpose }) => purpose === "inventory").map(lineOf),
    margins: factors.filter(({ purpose }) => purpose !== "inventory").map(lineOf),
    emptyMargins: MARGINS.filter((margin) => !factors.some(({ purpose }) => purpose === margin)).map(
      (margin) => {
        const code = factorCode({ carrier: "electricity", purpose: margin });
        return {
          name: words.factor({ purpose: margin, carrier: "electricity" }),
          path: factorChangePath(networkId, { factor: code }),
        };
      },
    ),
    addPath: factorChangePath(networkId),
    series: countries.map((country) => gridSeries(country, factors, words, locale)),
    fuels: fuelLines(locale),
  };
}

/** Countries of the network's municipalities; Argentina, whose places the program knows, while there are none. */
export async function countriesOf(services: Services, networkId: string): Promise<string[]> {
  const municipalities = await listMunicipalities(services.db, networkId);
  const countries = [...new Set(municipalities.map(({ country }) => country))].sort();
  return countries.length === 0 ? ["AR"] : countries;
}

function factorLine(factor: NetworkFactor, networkId: string, words: FactorWords): FactorLine {
  const { id, place, year, source, note = null, setAt, setBy } = factor;
  return {
    id,
    name: words.factor(factor),
    place: words.place(place),
    year: words.year(year),
    value: words.value(factor),
    source,
    note,
    setAt: setAt.toISOString(),
    setBy,
    changePath: factorChangePath(networkId, { id }),
    withdrawPath: factorChangePath(networkId, { id, withdraw: "1" }),
  };
}

function gridSeries(
  country: string,
  factors: readonly NetworkFactor[],
  words: FactorWords,
  locale: Locale,
): SeriesView {
  const t = serverTranslator(locale);
  const catalogue = factorCatalogueOf(currentTemplate);
  const table = seriesTable("electricity", country, catalogue, forInventories(factors));
  return {
    place: words.place(country),
    years: table.years,
    lines: table.lines.map((line) => ({
      ...seriesWords(line, t),
      used: line.used,
      values: line.values,
    })),
  };
}

/** CO2 of fuels is the same wherever they burn. */
function fuelLines(locale: Locale): FuelLine[] {
  return factorCatalogueOf(currentTemplate).fuels.flatMap(({ carrier, biogenic, bySectorClass }) => {
    const factors = bySectorClass.commercial;
    if (biogenic || !factors) return [];
    return [{ carrier: carrierName(carrier, locale), co2KgPerTj: factors.co2, source: factors.source }];
  });
}
