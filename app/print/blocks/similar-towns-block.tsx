import { RangeChart } from "~/components/charts/range-chart";
import {
  COMPARED_PARTS,
  FEWEST_TOWNS,
  roundedAsPeers,
  type ComparedPart,
  type PopulationBand,
} from "~/domain/inventory/peer-comparison";
import { PEER_GWP_SET } from "~/domain/inventory/peer-sectors";
import type { SimilarTowns } from "~/domain/plan/similar-towns";
import type { BlockWords } from "./block-words";
import { ChartTable } from "./result-parts";

interface SimilarTownsProps {
  towns: SimilarTowns;
  words: BlockWords;
}

/** Emissions per person beside those of similar towns; why not, where they are too few. */
export function SimilarTownsBlock({ towns, words }: SimilarTownsProps) {
  const { t, format } = words;
  if (towns.kind === "no-population")
    return <p className="pointer">{t("results.peersNoPopulation", { year: towns.year })}</p>;
  const band = bandText(towns.band, words);
  if (towns.kind === "too-few")
    return <p className="pointer">{t("results.peersTooFew", { fewest: towns.fewest, band })}</p>;
  const { year, statistics } = towns;
  const count = format.number(statistics.towns, 0);
  return (
    <div className="results">
      <p>{t("results.peersAbout", { year, towns: count, band, set: PEER_GWP_SET })}</p>
      <Compared towns={towns} words={words} />
      <p className="total-note">{t("results.peersPrivacy")}</p>
    </div>
  );
}

type ComparedTowns = Extract<SimilarTowns, { kind: "compared" }>;

function Compared({ towns, words }: { towns: ComparedTowns; words: BlockWords }) {
  const { t, format } = words;
  const { own, statistics } = towns;
  const columns = [
    t("print.sector"),
    t("results.peersOwn"),
    t("results.peersLower"),
    t("results.peersMedian"),
    t("results.peersUpper"),
  ] as const;
  const number = (value: number) => format.number(value, 2);
  return (
    <>
      <RangeChart
        id="similar-towns"
        title={t("results.peersChart")}
        finding={findingOf(towns, words)}
        words={{ ...words.chart, format: number }}
        table="follows"
        columns={columns}
        bars={COMPARED_PARTS.map((part) => ({
          id: part,
          label: partLabel(part, words),
          own: own[part],
          range: statistics.perPerson[part],
        }))}
      />
      <ChartTable
        words={words}
        caption={t("results.peersChart")}
        columns={columns}
        rows={COMPARED_PARTS.map((part) => {
          const range = statistics.perPerson[part];
          const hidden = t("results.peersSuppressed", { fewest: FEWEST_TOWNS });
          return [
            partLabel(part, words),
            format.number(own[part], 2),
            ...(["lower", "median", "upper"] as const).map((name) => (range ? number(range[name]) : hidden)),
          ];
        })}
      />
    </>
  );
}

function partLabel(part: ComparedPart, { t }: BlockWords): string {
  return t(`results.peer.${part}`);
}

/** Said of what is seen: both figures with the digits of the others. */
function findingOf({ own, statistics }: ComparedTowns, { t }: BlockWords): string {
  const median = statistics.perPerson.total?.median;
  if (own.total === null || median === undefined) return t("results.peersNoTotal");
  const mine = roundedAsPeers(own.total);
  if (mine === median) return t("results.peersAtMedian");
  return t(mine > median ? "results.peersAboveMedian" : "results.peersBelowMedian");
}

export function bandText({ from, to }: PopulationBand, { t, format }: BlockWords): string {
  const people = (value: number) => format.number(value, 0);
  if (to === null) return t("results.bandAbove", { from: people(from) });
  if (from === 0) return t("results.bandBelow", { to: people(to) });
  return t("results.bandBetween", { from: people(from), to: people(to - 1) });
}
