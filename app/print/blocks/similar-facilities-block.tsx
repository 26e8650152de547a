import { PEER_INDICATORS, type PeerIndicator } from "~/domain/facilities/facility-peers";
import { FEWEST_TOWNS, roundedAsPeers } from "~/domain/inventory/peer-comparison";
import type { SimilarFacilities } from "~/domain/plan/similar-facilities";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";
import { bandText } from "./similar-towns-block";

interface SimilarFacilitiesProps {
  towns: SimilarFacilities;
  words: BlockWords;
}

/** The municipality's facilities beside those of similar towns; why not, where they are too few. */
export function SimilarFacilitiesBlock({ towns, words }: SimilarFacilitiesProps) {
  const { t, format } = words;
  if (towns.kind === "no-population") return <p className="pointer">{t("facilities.peers.noPopulation")}</p>;
  const band = bandText(towns.band, words);
  if (towns.kind === "too-few")
    return <p className="pointer">{t("results.peersTooFew", { fewest: towns.fewest, band })}</p>;
  const { own, statistics } = towns;
  const hidden = t("results.peersSuppressed", { fewest: FEWEST_TOWNS });
  return (
    <div className="results">
      <p>{t("facilities.peers.about", { towns: format.number(statistics.towns, 0), band })}</p>
      <ResultTable
        caption={t("facilities.peers.table")}
        columns={[
          t("facilities.peers.indicator"),
          t("results.peersOwn"),
          t("results.peersLower"),
          t("results.peersMedian"),
          t("results.peersUpper"),
          t("facilities.standing"),
        ]}
        texts={[5]}
        rows={PEER_INDICATORS.map((indicator) => {
          const range = statistics.indicators[indicator];
          return [
            t(`facilities.peer.${indicator}`),
            written(indicator, own[indicator], words),
            ...(["lower", "median", "upper"] as const).map((name) =>
              range ? written(indicator, range[name], words) : hidden,
            ),
            standing(own[indicator], range?.median ?? null, words),
          ];
        })}
      />
      <p className="total-note">{t("results.peersPrivacy")}</p>
    </div>
  );
}

function written(indicator: PeerIndicator, value: number | null, { format, chart }: BlockWords): string {
  if (value === null) return chart.noData;
  if (indicator === "ledShare") return format.percent(value, 0);
  return format.number(value, Math.abs(value) < 10 ? 2 : 0);
}

/** Said of what is seen: both figures with the digits of the others. */
function standing(own: number | null, median: number | null, { t, format, chart }: BlockWords): string {
  if (own === null || median === null) return chart.noData;
  const mine = roundedAsPeers(own);
  if (mine === median || median === 0)
    return t("facilities.standing.near", { whose: t("facilities.among.all") });
  const percent = format.percent(Math.abs(mine - median) / median, 0);
  const key = mine > median ? "facilities.standing.above" : "facilities.standing.below";
  return t(key, { percent, whose: t("facilities.among.all") });
}
