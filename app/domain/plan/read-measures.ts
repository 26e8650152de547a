/** Actions from the library of measures as their calculators take them: data, factors of the inventory, years. */
import type { ConsumptionOf } from "../actions/action-totals";
import { computeRow, energyOf } from "../inventory/compute-row";
import {
  type FactorCatalogue,
  methodFactorsOf,
  resolveFactor,
  sectorClassOf,
} from "../inventory/factor-catalogue";
import { gridDeclineOf } from "../inventory/grid-decline";
import type { GasCoverage, RowFactor } from "../inventory/inventory-input";
import type { GwpSet } from "../inventory/gwp";
import type { MethodFactors } from "../inventory/methods/method-factors";
import { factorPlace } from "../inventory/recommended-factor";
import type { Counting } from "../measures/calculation";
import type { Measure } from "../measures/measure";
import {
  type CarrierFactor,
  type EffectBasis,
  type EffectTiming,
  ELECTRICITY,
  factorIn,
  GASES,
} from "../measures/measure-effect";
import { workedOut } from "../measures/work-out";
import type { MoneyBasis } from "../finance/plan-money";
import type { Assumption } from "../numbers/explained";
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, numberOf, textOf } from "./answers";
import type { PlanDocument } from "./plan-document";
import type { PlanInventory } from "./plan-results";
import { inventoryHeaders, readInventoryMethod } from "./read-inventories";
import { readMeasureMoney } from "./read-measure-money";
import { readMoneyBasis } from "./read-money";

export const MEASURE = "measure";

/** What savings are counted with: the reference inventory's own factors, or the catalogue's latest without one. */
export interface MeasureMethod {
  measures: readonly Measure[];
  gwpSet: GwpSet;
  gases: GasCoverage;
  methods: MethodFactors;
  /** Of a carrier used in a sector; null where the catalogue has none. */
  factorOf(carrier: string, sector: string | null): CarrierFactor | null;
  mwhOf: Counting["mwhOf"];
  gridDecline: number;
  /** The plan's money and rates, as it states them. */
  money: MoneyBasis;
}

const DEFAULT_GWP_SET: GwpSet = "AR5";
/** Later than any: the last year published is borrowed, and named. */
const LATEST = 9999;

export function readMeasureMethod(
  plan: Pick<PlanDocument, "entries" | "municipality">,
  inventories: readonly PlanInventory[],
  catalogue: FactorCatalogue,
): MeasureMethod {
  const place = factorPlace(plan.municipality);
  const reference = referenceInventory(plan, inventories);
  const header = inventoryHeaders(plan).find(({ instance }) => instance === reference?.instance);
  const method = header ? readInventoryMethod(header, place, catalogue) : null;
  const gwpSet = method?.gwpSet ?? DEFAULT_GWP_SET;
  const gases = method?.gases ?? "co2e";
  const without: Assumption[] = method ? [] : [{ key: "assumption.measureWithoutInventory" }];
  return {
    measures: catalogue.measures,
    gwpSet,
    gases,
    methods: method?.methodFactors ?? methodFactorsOf(place, catalogue),
    gridDecline: readGridDecline(plan),
    money: readMoneyBasis(plan, []),
    mwhOf: (amount, unit, carrier) =>
      energyOf(amount, unit, rowFactor(carrier, null, place, method, catalogue)),
    factorOf: (carrier, sector) => {
      const factor = rowFactor(carrier, sector, place, method, catalogue);
      return factor && carrierFactor(factor, { gwpSet, gases }, without);
    },
  };
}

/** Share (0–1) by which the grid's factor falls a year, as the plan says; 0 keeps the inventory's. */
export function readGridDecline(plan: Pick<PlanDocument, "entries">): number {
  return gridDeclineOf(numberOf(answersIn(plan, "mitigation-actions"), "gridDeclinePercent"));
}

/** Savings from the base year use the factors of its inventory; from the latest inventory, its own. */
function referenceInventory(
  plan: Pick<PlanDocument, "entries">,
  inventories: readonly PlanInventory[],
): PlanInventory | null {
  const reference = codeOf(answersIn(plan, "targets"), "savingsReference", ["base-year", "latest-inventory"]);
  const baseline = inventories.find(({ kind }) => kind === "BEI") ?? inventories[0];
  return (reference === "latest-inventory" ? inventories.at(-1) : baseline) ?? null;
}

type InventoryMethod = ReturnType<typeof readInventoryMethod>;

function rowFactor(
  carrier: string,
  sector: string | null,
  place: string,
  method: InventoryMethod,
  catalogue: FactorCatalogue,
): RowFactor | null {
  const sectorClass = sectorClassOf(covenantSectorOf(sector ?? ""));
  if (method) {
    if (carrier === ELECTRICITY && method.gridFactor) return method.gridFactor;
    return method.defaultFactor(carrier, sectorClass);
  }
  const resolved = resolveFactor({ carrier, sectorClass, year: LATEST, place }, catalogue);
  return resolved.ok ? resolved.factor : null;
}

/** An inventory tells two industries apart, actions one. */
export function covenantSectorOf(sector: string): string {
  return sector === "industry" ? "industry-non-ets" : sector;
}

/** t CO2e of one MWh, in the gases and the set of the inventory. */
function carrierFactor(
  factor: RowFactor,
  method: { gwpSet: GwpSet; gases: GasCoverage },
  assumptions: readonly Assumption[],
): CarrierFactor | null {
  const { tco2e, explanation } = computeRow(
    {
      id: "one-mwh",
      label: "",
      covenantSector: "unallocated",
      scope: 1,
      method: "activity",
      amount: 1,
      unit: "MWh",
      factor,
      enteredTco2e: null,
      biogenicTco2: null,
      dataBasis: null,
      dataQuality: null,
      source: null,
      notationKey: null,
      notationExplanation: null,
    },
    method,
  );
  if (tco2e === null) return null;
  return {
    tPerMwh: tco2e,
    year: factor.year,
    factors: explanation.factors,
    assumptions: [...explanation.assumptions, ...assumptions],
  };
}

/** The measure of an action and what its effect is worked out from; null for one of no measure, or without calculator. */
export function effectBasis(
  values: EntryValues,
  sector: string | null,
  method: MeasureMethod,
): EffectBasis | null {
  const measure = method.measures.find(({ id }) => id === textOf(values, MEASURE));
  const calculator = measure?.calculator;
  if (!measure || !calculator) return null;
  const { gwpSet, gases, methods, mwhOf } = method;
  const timing = timingOf(values, measure, method.gridDecline);
  const counting: Counting = {
    gwpSet,
    gases,
    methods,
    mwhOf,
    tPerMwh: (carrier) => {
      const factor = method.factorOf(carrier, sector);
      return factor && factorIn(timing.year, carrier, factor, timing);
    },
  };
  const { given, groups, raw, missing } = workedOut(calculator, values, counting);
  const carriers = [...new Set([...raw.energy.map(({ carrier }) => carrier), ELECTRICITY])];
  return {
    measure: measure.id,
    raw,
    factors: Object.fromEntries(carriers.map((carrier) => [carrier, method.factorOf(carrier, sector)])),
    timing,
    missing,
    money: readMeasureMoney(calculator, values, { given, groups, sector, mwhOf, basis: method.money }),
  };
}

function timingOf(values: EntryValues, { lifetime }: Measure, gridDecline: number): EffectTiming {
  const start = textOf(values, "startMonth");
  const stated = numberOf(values, "lifetimeYears");
  return {
    year: numberOf(values, "effectYear"),
    startYear: start === null ? null : Number(start.slice(0, 4)),
    lifetimeYears: stated ?? (typeof lifetime?.value === "number" ? lifetime.value : null),
    lifetimeAssumed: stated === null ? (lifetime ?? null) : null,
    gridDecline,
  };
}

/** What a sector uses of a carrier by the latest inventory; the register where no inventory has the street lights. */
export function readConsumption(
  inventories: readonly PlanInventory[],
  lightingMwh: number | null,
): ConsumptionOf {
  const latest = inventories.at(-1) ?? null;
  return (sector, part) => {
    const rows =
      latest?.rows.filter(({ covenantSector }) => covenantSector === covenantSectorOf(sector)) ?? [];
    if (part === GASES) return sumOf(rows.map(({ tco2e }) => tco2e));
    const known = sumOf(rows.filter(({ carrier }) => carrier === part).map(({ energyMwh }) => energyMwh));
    return known ?? (sector === "public-lighting" ? lightingMwh : null);
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
