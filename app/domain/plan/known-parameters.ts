/** What registers and inventory already know of the data that a measure asks for, each with where it comes from. */
import type { KnownDatum, Measure, Parameter } from "../measures/measure";
import { coreGwp } from "../inventory/gwp";
import { energyOf } from "../inventory/compute-row";
import type { AssumptionParams } from "../numbers/explained";
import { convert } from "../numbers/units";
import { numberOf, rowsIn, textOf, type RowEntry } from "./answers";
import type { PlanDocument } from "./plan-document";
import type { PlanInventory, PlanResults } from "./plan-results";
import { FACILITIES } from "./read-facilities";
import { covenantSectorOf } from "./read-measures";

export interface KnownParameter {
  parameter: Parameter;
  value: number | string;
  /** Message key of where it comes from (`known.…`). */
  sourceKey: string;
  params: AssumptionParams;
}

interface Known {
  value: number | string;
  sourceKey: string;
  params?: AssumptionParams;
}

interface Sources {
  plan: Pick<PlanDocument, "entries">;
  latest: PlanInventory | null;
  results: Pick<PlanResults, "facilities">;
  /** Code of the sector that the action takes. */
  sector: string | null;
}

export function knownParameters(
  measure: Measure,
  sector: string | null,
  plan: Pick<PlanDocument, "entries">,
  results: Pick<PlanResults, "facilities" | "inventories">,
): KnownParameter[] {
  const sources: Sources = { plan, latest: results.inventories.at(-1) ?? null, results, sector };
  return (measure.calculator?.parameters ?? []).flatMap(({ parameter, known }): KnownParameter[] => {
    const found = known === undefined ? null : KNOWN[known](sources);
    return found ? [{ parameter, params: {}, ...found, value: rounded(found.value) }] : [];
  });
}

/** As somebody would type it. */
function rounded(value: number | string): number | string {
  return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

const KNOWN: Readonly<Record<KnownDatum, (sources: Sources) => Known | null>> = {
  "lighting.lamps": ({ plan }) => {
    const count = lampsOf(plan).reduce((sum, { lamps }) => sum + lamps, 0);
    return count === 0 ? null : { value: count, sourceKey: "known.lighting", params: { count } };
  },
  "lighting.watts": ({ plan }) => meanOfLamps(plan, ({ watts }) => watts),
  "lighting.ballastPercent": ({ plan }) =>
    meanOfLamps(plan, ({ watts, ballast }) =>
      watts === null || ballast === null || watts === 0 ? null : (100 * ballast) / watts,
    ),
  "lighting.hours": ({ plan }) => meanOfLamps(plan, ({ hours }) => (hours === null ? null : hours * 365)),
  "sector.electricity": (sources) => {
    const used = energyInSector(sources, "electricity");
    if (used !== null) return ofInventory(used, sources);
    const { lightingMwh } = sources.results.facilities;
    const lights = sources.sector === "public-lighting" ? lightingMwh.value : null;
    return lights === null ? null : { value: lights, sourceKey: "known.register" };
  },
  "sector.gas": (sources) => {
    const used = energyInSector(sources, "natural-gas");
    const volume = used === null ? null : convert(used, "MWh", "m3-gas");
    return volume === null ? null : ofInventory(volume, sources);
  },
  "sector.mainFuel": (sources) => {
    const main = mainFuel(sources);
    return main && ofInventory(main.carrier, sources);
  },
  "sector.liquidFuel": (sources) => {
    const main = mainFuel(sources);
    return main?.amount == null ? null : ofInventory(main.amount, sources);
  },
  "waste.landfillMethane": ({ latest }) => {
    const buried = latest?.rows.filter(({ cell }) => cell?.ref.startsWith("III.1.")) ?? [];
    const co2e = buried.reduce((sum, { byGas }) => sum + (byGas.ch4 ?? 0), 0);
    if (!latest || co2e === 0) return null;
    const tonnes = co2e / coreGwp("ch4", latest.gwpSet);
    return { value: tonnes, sourceKey: "known.landfill", params: { year: latest.year } };
  },
};

function ofInventory(value: number | string, { latest, sector }: Sources): Known | null {
  if (!latest) return null;
  return { value, sourceKey: "known.inventory", params: { year: latest.year, sector: sector ?? "" } };
}

/* ---------------------------------------------------------------------- lamps */

interface Lamps {
  lamps: number;
  watts: number | null;
  ballast: number | null;
  hours: number | null;
}

/** Those that are not LED yet. */
function lampsOf(plan: Pick<PlanDocument, "entries">): Lamps[] {
  return rowsIn(plan, FACILITIES, "lighting").flatMap(({ values }: RowEntry): Lamps[] => {
    const lamps = numberOf(values, "count");
    if (lamps === null || textOf(values, "lampType") === "led") return [];
    return [
      {
        lamps,
        watts: numberOf(values, "watts"),
        ballast: numberOf(values, "ballastWatts"),
        hours: numberOf(values, "hoursPerNight"),
      },
    ];
  });
}

/** Weighed by lamps, over those that know it. */
function meanOfLamps(plan: Pick<PlanDocument, "entries">, of: (zone: Lamps) => number | null): Known | null {
  let sum = 0;
  let lamps = 0;
  for (const zone of lampsOf(plan)) {
    const value = of(zone);
    if (value === null) continue;
    sum += value * zone.lamps;
    lamps += zone.lamps;
  }
  return lamps === 0 ? null : { value: sum / lamps, sourceKey: "known.lightingMean" };
}

/* -------------------------------------------------------------------- sectors */

function energyInSector({ latest, sector }: Sources, carrier: string): number | null {
  const rows = inSector({ latest, sector }).filter((row) => row.carrier === carrier);
  const known = rows.flatMap(({ energyMwh }) => energyMwh ?? []);
  return known.length === 0 ? null : known.reduce((sum, mwh) => sum + mwh, 0);
}

function inSector({ latest, sector }: Pick<Sources, "latest" | "sector">) {
  if (!latest || sector === null) return [];
  return latest.rows.filter(({ covenantSector }) => covenantSector === covenantSectorOf(sector));
}

const FUELS = ["gasoline", "diesel", "cng"] as const;

/** The fuel that the sector uses most, with its litres (m³ of CNG) where its energy content is known. */
function mainFuel(sources: Sources): { carrier: string; amount: number | null } | null {
  const used = FUELS.map((carrier) => ({ carrier, mwh: energyInSector(sources, carrier) ?? 0 }));
  const [main] = used.sort((a, b) => b.mwh - a.mwh);
  if (!main || main.mwh === 0) return null;
  return { carrier: main.carrier, amount: volumeOf(main.carrier, main.mwh, sources) };
}

function volumeOf(carrier: string, mwh: number, { latest }: Sources): number | null {
  if (carrier === "cng") return convert(mwh, "MWh", "m3-gas");
  const row = latest?.input.rows.find((candidate) => candidate.carrier === carrier && candidate.factor);
  const perLitre = row ? energyOf(1, "L", row.factor) : null;
  return perLitre === null || perLitre === 0 ? null : mwh / perLitre;
}
