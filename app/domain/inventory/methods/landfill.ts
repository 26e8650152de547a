/** What the two landfill methods share: the degradable carbon of the waste and the fate of the gas. */
import type { Assumption } from "../../numbers/explained";
import type { FactorsByCode, LandfillFactors, MethodFactor, WasteComposition } from "./method-factors";
import type { Parameter } from "./modelled-gases";

/** t CH4 per t C. */
export const CH4_PER_C = 16 / 12;

export interface LandfillSite {
  /** MCF of the kind of site; null when the kind is unknown. */
  methaneCorrection: MethodFactor | null;
  /** OX. */
  oxidation: MethodFactor | null;
  /** DOCf. */
  degradedFraction: MethodFactor;
  /** F: share of CH4 in the gas. */
  methaneFraction: MethodFactor;
  /** Share (0–1) of the methane formed that is burnt or used. */
  recovered: number;
}

/** Parameters of a kind of disposal site (IPCC 2006 vol. 5 tables 3.1 and 3.2). */
export function landfillSite(
  kind: string | null,
  factors: LandfillFactors,
  options: { degradedFraction: keyof LandfillFactors["degradedFraction"]; recovered: number },
): LandfillSite {
  return {
    methaneCorrection: factors.methaneCorrection[kind ?? ""] ?? null,
    oxidation: factors.oxidation[kind ?? ""] ?? null,
    degradedFraction: factors.degradedFraction[options.degradedFraction],
    methaneFraction: factors.methaneFraction,
    recovered: options.recovered,
  };
}

/** One component of the waste in a landfill; with bulk waste, all of it together. */
export interface WasteStream {
  /** Code of the component, or "bulk". */
  component: string;
  /** Of the wet mass, 0–1. */
  share: number;
  /** DOC, t C per t wet. */
  degradableCarbon: MethodFactor;
}

/** Components that form methane in a landfill; the others hold no carbon that degrades without air. */
export function degradableStreams(composition: WasteComposition, doc: FactorsByCode): WasteStream[] {
  return Object.entries(composition.shares).flatMap(([component, share]) => {
    const degradableCarbon = doc[component];
    return degradableCarbon === undefined ? [] : [{ component, share, degradableCarbon }];
  });
}

/** DOC = Σ wᵢ · DOCᵢ, t C per t of wet waste (IPCC 2006 vol. 5 eq. 3.7). */
export function degradableCarbonOf(streams: readonly WasteStream[]): number {
  return streams.reduce((sum, stream) => sum + stream.share * stream.degradableCarbon.value, 0);
}

export interface CarbonFate {
  methaneEmitted: number;
  methaneRecovered: number;
  methaneOxidised: number;
  /** CO2 of the landfill gas itself: biogenic. */
  carbonDioxide: number;
}

/** Where the carbon that decomposes goes, in the unit given (IPCC 2006 vol. 5 eq. 3.1 and 3.6). */
export function carbonFate(
  carbon: number,
  site: { methaneFraction: number; recovered: number; oxidation: number },
): CarbonFate {
  const methane = carbon * site.methaneFraction;
  const methaneRecovered = methane * site.recovered;
  const methaneOxidised = (methane - methaneRecovered) * site.oxidation;
  return {
    methaneEmitted: methane - methaneRecovered - methaneOxidised,
    methaneRecovered,
    methaneOxidised,
    carbonDioxide: carbon - methane,
  };
}

export function siteParameters(site: LandfillSite): Parameter[] {
  return [
    {
      symbol: "MCF",
      labelKey: "input.methaneCorrection",
      unit: "fraction",
      factor: site.methaneCorrection,
    },
    { symbol: "DOCf", labelKey: "input.degradedFraction", unit: "fraction", factor: site.degradedFraction },
    { symbol: "F", labelKey: "input.methaneFraction", unit: "fraction", factor: site.methaneFraction },
    { symbol: "OX", labelKey: "input.oxidation", unit: "fraction", factor: site.oxidation },
  ];
}

export function streamParameters(streams: readonly WasteStream[]): Parameter[] {
  return streams.map(({ component, degradableCarbon }) => ({
    symbol: `DOC(${component})`,
    labelKey: "input.degradableCarbon",
    unit: "fraction",
    factor: degradableCarbon,
  }));
}

export function streamInputs(streams: readonly WasteStream[]) {
  return streams.map(({ component, share }) => ({
    symbol: `w(${component})`,
    labelKey: "input.wasteShare",
    value: share,
    unit: "fraction",
  }));
}

export const RECOVERY_OF_THE_YEAR: Assumption = { key: "assumption.recoveryShare" };
