/**
 * Methane commitment: all methane that the waste of one year will ever form counts in that year.
 * GPC 1.1 eq. 8.1, 8.3, 8.4: CH4 = M · L0 · (1 − R) · (1 − OX); L0 = MCF · DOC · DOCf · F · 16/12.
 */
import type { ExplanationInput } from "../../numbers/explained";
import {
  carbonFate,
  CH4_PER_C,
  degradableCarbonOf,
  type LandfillSite,
  siteParameters,
  streamInputs,
  streamParameters,
  type WasteStream,
} from "./landfill";
import { type ModelledGases, modelledGases, recoveredInput } from "./modelled-gases";

export interface MethaneCommitmentInput {
  /** Wet mass sent to the site in the year, t. */
  tonnes: number | null;
  /** null: composition unknown and without default. */
  streams: readonly WasteStream[] | null;
  site: LandfillSite;
}

/** Tonnes of CH4 committed by the waste of the year. */
export function methaneCommitment({ tonnes, streams, site }: MethaneCommitmentInput): ModelledGases {
  const inputs: ExplanationInput[] = [
    { symbol: "M", labelKey: "input.wasteMass", value: tonnes, unit: "t" },
    ...(streams === null
      ? [{ symbol: "w", labelKey: "input.wasteShare", value: null, unit: "fraction" }]
      : streamInputs(streams)),
    recoveredInput(site.recovered),
  ];
  return modelledGases(commitment(tonnes, streams, site), {
    formula: "CH₄ = M · MCF · Σ(w·DOC) · DOCf · F · 16/12 · (1 − R) · (1 − OX)",
    inputs,
    parameters: [...siteParameters(site), ...streamParameters(streams ?? [])],
    assumptions: [{ key: "assumption.methaneCommitment" }],
  });
}

function commitment(tonnes: number | null, streams: readonly WasteStream[] | null, site: LandfillSite) {
  const { methaneCorrection, oxidation } = site;
  if (tonnes === null || streams === null || methaneCorrection === null || oxidation === null) return null;
  const decomposed =
    tonnes * degradableCarbonOf(streams) * site.degradedFraction.value * methaneCorrection.value;
  const { methaneEmitted } = carbonFate(decomposed, {
    methaneFraction: site.methaneFraction.value,
    recovered: site.recovered,
    oxidation: oxidation.value,
  });
  return { tonnes: { ch4: methaneEmitted * CH4_PER_C } };
}
