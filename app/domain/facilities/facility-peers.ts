/**
 * How the facilities of a town compare with those of similar towns of its network. The rules that keep single towns
 * unseen are those of `inventory/peer-comparison`: approved only, the same band, never oneself, at least five.
 */
import {
  FEWEST_TOWNS,
  peerQuartiles,
  type PeerQuestion,
  type PeerTown,
  type Quartiles,
  roughly,
  similarOthers,
} from "../inventory/peer-comparison";
import type { FacilitiesResult } from "./facilities";

/** Fleets are left out: a town of trucks and a town of cars do not compare. */
export const PEER_INDICATORS = ["kwhPerM2", "kwhPerLamp", "ledShare", "kwhPerM3"] as const;
export type PeerIndicator = (typeof PEER_INDICATORS)[number];
export type PeerIndicators = Record<PeerIndicator, number | null>;

export interface PeerFacilities extends PeerTown {
  indicators: PeerIndicators;
}

export type FacilityStatistics =
  | { ok: false }
  | {
      ok: true;
      /** "At least so many". */
      towns: number;
      /** Null where fewer than five towns have a figure. */
      indicators: Record<PeerIndicator, Quartiles | null>;
    };

export function facilityStatistics(
  towns: readonly PeerFacilities[],
  question: Omit<PeerQuestion, "gases">,
): FacilityStatistics {
  const similar = similarOthers(towns, question).filter(({ indicators }) => hasAny(indicators));
  if (similar.length < FEWEST_TOWNS) return { ok: false };
  const quartiles = (indicator: PeerIndicator) =>
    peerQuartiles(similar.flatMap(({ indicators }) => indicators[indicator] ?? []));
  return {
    ok: true,
    towns: roughly(similar.length),
    indicators: {
      kwhPerM2: quartiles("kwhPerM2"),
      kwhPerLamp: quartiles("kwhPerLamp"),
      ledShare: quartiles("ledShare"),
      kwhPerM3: quartiles("kwhPerM3"),
    },
  };
}

/** Of the whole municipality. Results that were kept before a figure was computed do not hold it. */
export function peerIndicators(facilities: FacilitiesResult): PeerIndicators {
  const { buildingsIntensity, lightingPerLamp, ledShare, pumpingIntensity }: Partial<FacilitiesResult> =
    facilities;
  return {
    kwhPerM2: buildingsIntensity?.value ?? null,
    kwhPerLamp: lightingPerLamp?.value ?? null,
    ledShare: ledShare?.value ?? null,
    kwhPerM3: pumpingIntensity?.value ?? null,
  };
}

export function hasAny(indicators: PeerIndicators): boolean {
  return PEER_INDICATORS.some((indicator) => indicators[indicator] !== null);
}
