/** What an inventory says of the supply behind its electricity and heat. */
import { energyOf } from "../inventory/compute-row";
import { type FactorCatalogue, holdsAt } from "../inventory/factor-catalogue";
import type { GridLosses, RowFactor } from "../inventory/inventory-input";
import { convert, splitFactorUnit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { codeOf, numberOf, quantityOf, tableOf, textOf } from "./answers";
import type { DefaultFactor } from "./read-energy-row";

/**
 * The share that the inventory declares, or the published one of its country where it asks for it. Null: no losses
 * are computed, so that an inventory without them is never changed by a default.
 */
export function readGridLosses(
  values: EntryValues,
  place: string,
  year: number,
  { gridLosses = [] }: FactorCatalogue,
): GridLosses | undefined {
  if (codeOf(values, "gridLosses", ["country-default"]) !== null) {
    return nearest(
      gridLosses.filter((losses) => holdsAt(losses.place, place)),
      year,
    );
  }
  const percent = numberOf(values, "gridLossPercent");
  if (percent === null || codeOf(values, "gridLosses", ["not-counted"]) !== null) return undefined;
  return {
    share: percent / 100,
    source: textOf(values, "gridLossSource") ?? "",
    year: numberOf(values, "gridLossYear"),
    confirmed: true,
  };
}

function nearest(known: readonly GridLosses[], year: number): GridLosses | undefined {
  const distance = (losses: GridLosses) => Math.abs((losses.year ?? year) - year);
  return [...known].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Emissions of the plants ÷ heat they deliver, gas by gas, t/MWh: from the emissions that a plant states, or its fuel
 * (SECAP template, table B). Null while any plant lacks either: part of the heat would be without emissions.
 */
export function readHeatFactor(values: EntryValues, defaultFactor: DefaultFactor): RowFactor | null {
  const plants = tableOf(values, "localHeat").map((row) => heatOf(row.values, defaultFactor));
  const known = plants.filter((plant) => plant !== null);
  const heat = known.reduce((sum, plant) => sum + plant.mwh, 0);
  if (known.length === 0 || known.length < plants.length || heat === 0) return null;
  const per = (gas: "co2" | "ch4" | "n2o" | "biogenicCo2") =>
    known.reduce((sum, plant) => sum + plant.tonnes[gas], 0) / heat;
  return {
    unit: "t/MWh",
    co2: per("co2"),
    ch4: per("ch4"),
    n2o: per("n2o"),
    co2e: null,
    biogenicCo2: per("biogenicCo2"),
    source: `Σ E ÷ Σ Q: ${known.map(({ name }) => name).join(", ")}`,
    year: null,
    confirmed: true,
  };
}

interface HeatPlant {
  name: string;
  mwh: number;
  tonnes: Record<"co2" | "ch4" | "n2o" | "biogenicCo2", number>;
}

function heatOf(values: EntryValues, defaultFactor: DefaultFactor): HeatPlant | null {
  const { amount, unit } = quantityOf(values, "production");
  const mwh = amount === null || unit === null ? null : convert(amount, unit, "MWh");
  if (mwh === null) return null;
  const tonnes = plantEmissions(values, defaultFactor);
  return tonnes === null ? null : { name: textOf(values, "plant") ?? "", mwh, tonnes };
}

/** Plants without fuel (solar, geothermal) emit nothing. */
function plantEmissions(values: EntryValues, defaultFactor: DefaultFactor): HeatPlant["tonnes"] | null {
  const none = { co2: 0, ch4: 0, n2o: 0, biogenicCo2: 0 };
  const stated = numberOf(values, "tco2");
  if (stated !== null) return { ...none, co2: stated };
  const fuel = textOf(values, "fuel");
  if (fuel === null) return none;
  const { amount, unit } = quantityOf(values, "fuelAmount");
  const factor = defaultFactor(fuel, "energy-industries");
  const mwh = amount === null || unit === null ? null : energyOf(amount, unit, factor);
  if (factor === null || mwh === null) return null;
  const { mass, per } = splitFactorUnit(factor.unit);
  const units = convert(mwh, "MWh", per);
  const tonne = convert(1, mass, "t");
  if (units === null || tonne === null) return null;
  const of = (value: number | null) => (value ?? 0) * units * tonne;
  return {
    co2: of(factor.co2),
    ch4: of(factor.ch4),
    n2o: of(factor.n2o),
    biogenicCo2: of(factor.biogenicCo2),
  };
}
