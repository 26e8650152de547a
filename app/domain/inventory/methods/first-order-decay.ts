/**
 * First-order decay: the methane that old and new waste form in the year of the inventory.
 * IPCC 2006 vol. 5: eq. 3.2 (mass that decomposes), 3.4 and 3.5 (accumulation and decay), 3.6 and 3.1 (methane);
 * half-life = ln 2 / k. Decay begins on 1 January after disposal (the default delay of six months), or in the year
 * of disposal as GPC 1.1 eq. 8.2 writes it.
 */
import type { Assumption, ExplanationInput } from "../../numbers/explained";
import {
  carbonFate,
  CH4_PER_C,
  type LandfillSite,
  RECOVERY_OF_THE_YEAR,
  siteParameters,
  streamInputs,
  streamParameters,
  type WasteStream,
} from "./landfill";
import type { MethodFactor } from "./method-factors";
import { type ModelledGases, modelledGases, type Parameter, recoveredInput } from "./modelled-gases";
import type { Deposit } from "./waste-series";

export type DecayStart = "year-after" | "same-year";

export interface DecayingStream extends WasteStream {
  /** k, 1/year. */
  decay: MethodFactor;
}

export interface FirstOrderDecayInput {
  /** Every year of the site up to the one computed, t wet; null when the history is not known. */
  deposits: readonly Deposit[] | null;
  streams: readonly DecayingStream[] | null;
  site: LandfillSite;
  year: number;
  decayStart?: DecayStart;
}

/** Tonnes of CH4 formed and let out in the year. */
export function firstOrderDecay(input: FirstOrderDecayInput): ModelledGases {
  const { deposits, streams, site } = input;
  const estimated = deposits?.some((deposit) => deposit.estimated) ?? false;
  const ch4 = methaneOf(input);
  return modelledGases(ch4 === null ? null : { tonnes: { ch4 }, estimated }, {
    formula:
      "CH₄(T) = Σ w·DOC · DOCf · MCF · F · 16/12 · Σ M(x) · e^(−k·(T−1−x)) · (1 − e^(−k)) · (1 − R) · (1 − OX)",
    inputs: [
      ...historyInputs(deposits),
      ...(streams === null
        ? [{ symbol: "k", labelKey: "input.decayRate", value: null, unit: "1/year" }]
        : streamInputs(streams)),
      recoveredInput(site.recovered),
    ],
    parameters: [
      ...siteParameters(site),
      ...streamParameters(streams ?? []),
      ...(streams ?? []).map(decayParameter),
    ],
    assumptions: assumptionsOf(deposits, site),
  });
}

export interface DecayYear {
  year: number;
  /** DDOCma at the end of the year, t C. */
  accumulated: number;
  /** DDOCm decomp in the year, t C. */
  decomposed: number;
}

/** Degradable carbon of a site year by year; `deposits` in t C, in consecutive years. */
export function decaySeries(
  deposits: readonly { year: number; carbon: number }[],
  decay: number,
  start: DecayStart = "year-after",
): DecayYear[] {
  const kept = Math.exp(-decay);
  let accumulated = 0;
  return deposits.map(({ year, carbon }) => {
    const decaying = start === "year-after" ? accumulated : accumulated + carbon;
    const decomposed = decaying * (1 - kept);
    accumulated = accumulated + carbon - decomposed;
    return { year, accumulated, decomposed };
  });
}

function methaneOf({ deposits, streams, site, year, decayStart }: FirstOrderDecayInput): number | null {
  const { methaneCorrection, oxidation } = site;
  if (deposits === null || streams === null || methaneCorrection === null || oxidation === null) return null;
  let decomposed = 0;
  for (const stream of streams) {
    const perTonne =
      stream.share * stream.degradableCarbon.value * site.degradedFraction.value * methaneCorrection.value;
    const carbon = deposits.map((deposit) => ({ year: deposit.year, carbon: deposit.tonnes * perTonne }));
    const ofYear = decaySeries(carbon, stream.decay.value, decayStart).find((entry) => entry.year === year);
    decomposed += ofYear?.decomposed ?? 0;
  }
  const { methaneEmitted } = carbonFate(decomposed, {
    methaneFraction: site.methaneFraction.value,
    recovered: site.recovered,
    oxidation: oxidation.value,
  });
  return methaneEmitted * CH4_PER_C;
}

/** The weighed years one by one; what was estimated is in the assumptions. */
function historyInputs(deposits: readonly Deposit[] | null): ExplanationInput[] {
  const mass = { symbol: "M(x)", labelKey: "input.wasteMass", unit: "t" };
  if (deposits === null) return [{ ...mass, labelKey: "input.wasteHistory", value: null }];
  return deposits
    .filter((deposit) => !deposit.estimated)
    .map(({ year, tonnes }) => ({ ...mass, symbol: `M(${year})`, value: tonnes, year }));
}

function decayParameter({ component, decay }: DecayingStream): Parameter {
  return { symbol: `k(${component})`, labelKey: "input.decayRate", unit: "1/year", factor: decay };
}

function assumptionsOf(deposits: readonly Deposit[] | null, site: LandfillSite): Assumption[] {
  const estimated = (deposits ?? []).filter((deposit) => deposit.estimated);
  const from = estimated[0]?.year;
  const to = estimated.at(-1)?.year;
  return [
    { key: "assumption.firstOrderDecay" },
    ...(from === undefined || to === undefined
      ? []
      : [{ key: "assumption.wasteHistoryEstimated", params: { from, to, count: estimated.length } }]),
    ...(site.recovered > 0 ? [RECOVERY_OF_THE_YEAR] : []),
  ];
}
