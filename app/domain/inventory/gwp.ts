/**
 * Global warming potentials over 100 years, kg CO2e per kg of gas.
 * Source: IPCC assessment reports as tabulated in openclimatedata/globalwarmingpotentials. AR5 without
 * climate-carbon feedback (28/265), as GPC tools use it; AR6 methane is the combined 27.9.
 */
export type GwpSet = "SAR" | "AR4" | "AR5" | "AR6";
export const GWP_SETS: readonly GwpSet[] = ["SAR", "AR4", "AR5", "AR6"];

export type CoreGas = "co2" | "ch4" | "n2o";
/** "hfc" and "pfc" are mixtures: they have no potential and are entered in CO2e. */
export type FluorinatedGas = "sf6" | "nf3" | "hfc" | "pfc" | "cf4" | "c2f6" | "hfc134a" | "hfc32" | "hfc125";

const MIXTURE = { SAR: null, AR4: null, AR5: null, AR6: null };
export type Gas = CoreGas | FluorinatedGas;

const CORE: Readonly<Record<CoreGas, Readonly<Record<GwpSet, number>>>> = {
  co2: { SAR: 1, AR4: 1, AR5: 1, AR6: 1 },
  ch4: { SAR: 21, AR4: 25, AR5: 28, AR6: 27.9 },
  n2o: { SAR: 310, AR4: 298, AR5: 265, AR6: 273 },
};

const FLUORINATED: Readonly<Record<FluorinatedGas, Readonly<Record<GwpSet, number | null>>>> = {
  sf6: { SAR: 23_900, AR4: 22_800, AR5: 23_500, AR6: 25_200 },
  nf3: { SAR: null, AR4: 17_200, AR5: 16_100, AR6: 17_400 },
  hfc: MIXTURE,
  pfc: MIXTURE,
  cf4: { SAR: 6500, AR4: 7390, AR5: 6630, AR6: 7380 },
  c2f6: { SAR: 9200, AR4: 12_200, AR5: 11_100, AR6: 12_400 },
  hfc134a: { SAR: 1300, AR4: 1430, AR5: 1300, AR6: 1530 },
  hfc32: { SAR: 650, AR4: 675, AR5: 677, AR6: 771 },
  hfc125: { SAR: 2800, AR4: 3500, AR5: 3170, AR6: 3740 },
};

/** kg CO2e per kg of CO2, CH4 or N2O. */
export function coreGwp(gas: CoreGas, set: GwpSet): number {
  return CORE[gas][set];
}

/** kg CO2e per kg of any gas; null when the set does not list it (NF3 in SAR, mixtures). */
export function gwp(gas: Gas, set: GwpSet): number | null {
  return isCore(gas) ? CORE[gas][set] : FLUORINATED[gas][set];
}

export function gwpSource(set: GwpSet): string {
  return `IPCC ${set}, GWP100`;
}

function isCore(gas: Gas): gas is CoreGas {
  return gas === "co2" || gas === "ch4" || gas === "n2o";
}
