/**
 * Petrol and diesel as they are sold hold bioethanol and biodiesel: CO2 of the biofuel is biogenic, a memo outside
 * totals (IPCC 2006 vol. 2 ch. 3 §3.2.1.2, GPC 1.1 ch. 7). CH4 and N2O are of the engine and count for the whole.
 */
import { conversionFactor, type Unit } from "../numbers/units";
import { type FactorCatalogue, type FactorQuestion, holdsAt, resolveFactor } from "./factor-catalogue";
import type { BlendInFactor, RowFactor } from "./inventory-input";

/** Biofuel in a fuel that is sold in a country, share of the volume by year. */
export interface BlendSeries {
  place: string;
  /** The fuel as sold, and what is mixed into it. */
  carrier: string;
  biofuel: string;
  byYear: Readonly<Record<string, number>>;
  source: string;
  confirmed: boolean;
}

export interface Blend {
  biofuel: string;
  /** Share (0–1) of the volume. */
  volumeShare: number;
  source: string;
  /** null: it does not depend on the year. */
  year: number | null;
  confirmed: boolean;
}

/** Biofuel of each fuel that may hold one. */
const BIOFUEL_OF: Readonly<Record<string, string>> = { gasoline: "bioethanol", diesel: "biodiesel" };

/** Share (0–1) that the person states; null for fuels that hold no biofuel. */
export function statedBlend(carrier: string, volumeShare: number, source: string): Blend | null {
  const biofuel = BIOFUEL_OF[carrier];
  return biofuel === undefined ? null : { biofuel, volumeShare, source, year: null, confirmed: true };
}

/** The blend of the year; after the last known year that one, named. Before the first one nothing was mixed. */
export function blendOf(
  carrier: string,
  year: number,
  place: string,
  { blends = [] }: FactorCatalogue,
): Blend | null {
  const series = blends.find((entry) => entry.carrier === carrier && holdsAt(entry.place, place));
  if (!series) return null;
  const known = Object.keys(series.byYear)
    .map(Number)
    .filter((candidate) => candidate <= year);
  const latest = Math.max(...known);
  const volumeShare = series.byYear[String(latest)];
  if (volumeShare === undefined) return null;
  const { biofuel, source, confirmed } = series;
  return { biofuel, volumeShare, source, year: latest, confirmed };
}

/** Factor of a fuel as it is sold; the fossil one unchanged where the blend cannot be brought to energy. */
export function withBlend(
  fossil: RowFactor,
  blend: Blend | null,
  question: FactorQuestion,
  catalogue: FactorCatalogue,
): RowFactor {
  if (blend === null || blend.volumeShare <= 0) return fossil;
  const resolved = resolveFactor({ ...question, carrier: blend.biofuel }, catalogue);
  return resolved.ok ? blendedFactor(fossil, resolved.factor, blend) : fossil;
}

/**
 * Per TJ of the mixture: the share of the energy that is fossil has CO2, the other biogenic CO2.
 * s = b · NCV(bio) / (b · NCV(bio) + (1 − b) · NCV(fossil)), per litre.
 */
export function blendedFactor(fossil: RowFactor, bio: RowFactor, blend: Blend): RowFactor {
  const fossilLitre = energyPer("L", fossil);
  const bioLitre = energyPer("L", bio);
  if (fossilLitre === null || bioLitre === null || fossil.co2 === null || bio.biogenicCo2 === null) {
    return fossil;
  }
  const b = blend.volumeShare;
  const litre = (1 - b) * fossilLitre + b * bioLitre;
  const energyShare = (b * bioLitre) / litre;
  const inFactor: BlendInFactor = {
    ...blend,
    energyShare,
    fossilCo2: fossil.co2,
    biofuelCo2: bio.biogenicCo2,
  };
  return {
    ...fossil,
    co2: fossil.co2 * (1 - energyShare),
    biogenicCo2: bio.biogenicCo2 * energyShare,
    energyContents: mixedContents(fossil, bio, b, litre),
    blend: inFactor,
  };
}

/** MJ per litre and per kilo of the mixture; a volume keeps its place, a mass weighs both parts. */
function mixedContents(fossil: RowFactor, bio: RowFactor, b: number, litre: number) {
  const provenance = [...(fossil.energyContents ?? []), ...(bio.energyContents ?? [])];
  const source = [...new Set(provenance.map((content) => content.source))].join("; ");
  const confirmed = provenance.every((content) => content.confirmed);
  const perLitre = { mj: litre, per: "L" as const, source, confirmed };
  const density = (1 - b) * (densityOf(fossil) ?? NaN) + b * (densityOf(bio) ?? NaN);
  return Number.isFinite(density) && density > 0
    ? [perLitre, { mj: litre / density, per: "kg" as const, source, confirmed }]
    : [perLitre];
}

/** kg per litre, as the two energy contents imply it. */
function densityOf(factor: RowFactor): number | null {
  const litre = energyPer("L", factor);
  const kilo = energyPer("kg", factor);
  return litre === null || kilo === null || kilo === 0 ? null : litre / kilo;
}

/** MJ per unit by the first energy content that reaches it. */
function energyPer(unit: Unit, factor: RowFactor): number | null {
  for (const content of factor.energyContents ?? []) {
    const units = conversionFactor(unit, content.per);
    if (units !== null) return units * content.mj;
  }
  return null;
}
