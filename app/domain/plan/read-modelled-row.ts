/** Waste, wastewater and livestock rows as the methods take them. */
import {
  degradableCarbonOf,
  degradableStreams,
  landfillSite,
  type LandfillSite,
} from "../inventory/methods/landfill";
import { biologicalTreatment } from "../inventory/methods/biological-treatment";
import { fugitiveGas } from "../inventory/methods/fugitive-gas";
import { treeUptake } from "../inventory/methods/tree-uptake";
import { domesticWastewater } from "../inventory/methods/domestic-wastewater";
import { type DecayingStream, firstOrderDecay } from "../inventory/methods/first-order-decay";
import { livestockGases, type ManureNitrogen } from "../inventory/methods/livestock";
import { methaneCommitment } from "../inventory/methods/methane-commitment";
import type {
  BiologicalTreatment,
  LandfillFactors,
  MethodFactor,
  MethodFactors,
  WasteComposition,
} from "../inventory/methods/method-factors";
import { fractionOf, type ModelledGases, modelledGases } from "../inventory/methods/modelled-gases";
import { wasteBurning } from "../inventory/methods/waste-burning";
import { wasteSeries } from "../inventory/methods/waste-series";
import type { Assumption } from "../numbers/explained";
import { convert, type Unit } from "../numbers/units";
import type { EntryValues } from "../template/value";
import { codeOf, numberOf, quantityOf, tableOf, textOf } from "./answers";
import { treatmentOf } from "./read-cell";

export type LandfillMethod = "methane-commitment" | "first-order-decay";
const LANDFILL_METHODS: readonly LandfillMethod[] = ["methane-commitment", "first-order-decay"];
/** What no sewer collects: industry does not discharge into it (IPCC 2006 vol. 5 §6.2.2.3). */
const UNCOLLECTED: readonly string[] = [
  "septic-system",
  "latrine-dry-small-family",
  "latrine-communal",
  "latrine-wet-climate",
  "latrine-sediment-removal",
];
/** Shares may be typed rounded; beyond this they are not shares of one whole. */
const MAX_SHARES = 1.01;
const MIN_SHARES = 0.99;

/** Gases of a row whose kind has a method; null for the others (soils, refrigerants, energy). */
export function readModelledRow(
  kind: string,
  values: EntryValues,
  method: { year: number; methodFactors: MethodFactors },
): ModelledGases | null {
  const { year, methodFactors } = method;
  if (kind === "waste") return solidWaste(values, year, methodFactors);
  if (kind === "wastewater") return wastewater(values, methodFactors);
  return kind === "process" ? processGases(values, methodFactors) : null;
}

function processGases(values: EntryValues, factors: MethodFactors): ModelledGases | null {
  switch (textOf(values, "processKind")) {
    case "livestock":
      return livestock(values, factors);
    case "fugitive":
      return gasLeaks(values, factors);
    case "trees":
      return treeUptake({
        trees: amountIn(values, "unit"),
        hectares: amountIn(values, "ha"),
        factors: factors.trees,
      });
    default:
      return null;
  }
}

/** Only leaks of a gas network have a method; a row without gas delivered keeps its stated emissions. */
function gasLeaks(values: EntryValues, { regional }: MethodFactors): ModelledGases {
  const { amount, unit } = quantityOf(values, "amount");
  const metered = amount === null || unit === null ? null : convert(amount, unit, "m3-gas");
  const cubicMetres = metered ?? amountIn(values, "m3");
  return fugitiveGas({ cubicMetres, factors: regional.fugitive });
}

/* -------------------------------------------------------------- solid waste */

function solidWaste(values: EntryValues, year: number, factors: MethodFactors): ModelledGases | null {
  const treatment = treatmentOf(values);
  const tonnes = amountIn(values, "t");
  switch (treatment) {
    case "disposal":
      return landfill(values, year, factors);
    case "composting":
    case "anaerobic-digestion":
      return biologicalTreatment({
        tonnes,
        ...biologicalFactors(treatment, values, factors),
        recovered: treatment === "composting" ? 0 : fractionOf(numberOf(values, "methaneRecovered")),
      });
    case "incineration":
    case "open-burning":
      return burning(treatment, values, factors);
    case "recycling":
      return recycling(tonnes);
    default:
      return null;
  }
}

/** Wet unless the row says dry: waste is weighed as it comes. */
function biologicalFactors(
  treatment: "composting" | "anaerobic-digestion",
  values: EntryValues,
  factors: MethodFactors,
) {
  const state = codeOf(values, "wasteState", ["wet", "dry"]) ?? "wet";
  const key: BiologicalTreatment = `${treatment}-${state}`;
  return factors.biological[key];
}

function burning(
  treatment: "incineration" | "open-burning",
  values: EntryValues,
  factors: MethodFactors,
): ModelledGases {
  const { composition, assumptions } = compositionOf(values, factors);
  const gases = wasteBurning({
    tonnes: amountIn(values, "t"),
    composition,
    fire:
      treatment === "open-burning"
        ? { kind: treatment }
        : { kind: treatment, incinerator: textOf(values, "incinerator") },
    factors: factors.burning,
  });
  return withAssumptions(gases, assumptions);
}

/** Sorting and recycling emit nothing as waste; their energy is in energy rows (GPC 1.1 ch. 8). */
function recycling(tonnes: number | null): ModelledGases {
  return modelledGases(tonnes === null ? null : { tonnes: { co2: 0, ch4: 0, n2o: 0 } }, {
    formula: "E = 0",
    inputs: [{ symbol: "M", labelKey: "input.wasteMass", value: tonnes, unit: "t" }],
    assumptions: [{ key: "assumption.recyclingNoEmissions" }],
  });
}

/* ----------------------------------------------------------------- landfill */

/** One method makes the row; the other, where its inputs are known, stands beside in the explanation. */
function landfill(values: EntryValues, year: number, factors: MethodFactors): ModelledGases {
  const { composition, own, assumptions } = compositionOf(values, factors);
  const context: LandfillContext = { values, year, factors: factors.landfill, composition, own };
  const chosen = codeOf(values, "landfillMethod", LANDFILL_METHODS) ?? "methane-commitment";
  const other = chosen === "methane-commitment" ? "first-order-decay" : "methane-commitment";
  const counted = landfillGases(chosen, context);
  const beside = landfillGases(other, context).tonnes.ch4;
  const explained = {
    ...withAssumptions(counted, [...assumptions, ...burntAssumption(values)]),
    method: chosen,
  };
  return beside === undefined ? explained : withOtherMethod(explained, other, beside);
}

interface LandfillContext {
  values: EntryValues;
  year: number;
  factors: LandfillFactors;
  composition: WasteComposition | null;
  /** The composition is the town's own. */
  own: boolean;
}

function landfillGases(method: LandfillMethod, context: LandfillContext): ModelledGases {
  const { values, year, factors, composition } = context;
  const site = siteOf(method, context);
  const landfilled = 1 - fractionOf(numberOf(values, "burntShare"));
  const tonnes = amountIn(values, "t");
  const mass = tonnes === null ? null : tonnes * landfilled;
  if (method === "methane-commitment") {
    const streams = composition && degradableStreams(composition, factors.degradableCarbon);
    return methaneCommitment({ tonnes: mass, streams, site });
  }
  const deposits = wasteSeries({
    openingYear: numberOf(values, "openingYear"),
    lastYear: year,
    known: [
      ...historyOf(values, year).map((entry) => ({ ...entry, tonnes: entry.tonnes * landfilled })),
      ...(mass === null ? [] : [{ year, tonnes: mass }]),
    ],
    growthPercent: numberOf(values, "populationGrowth"),
  });
  return firstOrderDecay({ deposits, streams: decayingStreams(context), site, year });
}

/** DOCf of each method is its own guide's (GPC 1.1 eq. 8.4: 0.6; IPCC 2006: 0.5) unless the row says which. */
function siteOf(method: LandfillMethod, { values, factors }: LandfillContext): LandfillSite {
  const own = method === "methane-commitment" ? "gpc" : "ipcc";
  return landfillSite(textOf(values, "disposalSite"), factors, {
    degradedFraction: codeOf(values, "degradedFraction", ["ipcc", "gpc"]) ?? own,
    recovered: fractionOf(numberOf(values, "methaneRecovered")),
  });
}

/** By component when the town knows its waste; else as bulk waste, one rate for the mixture (table 3.3). */
function decayingStreams({ values, factors, composition, own }: LandfillContext): DecayingStream[] | null {
  const rates = factors.decay[textOf(values, "climateZone") ?? ""];
  if (rates === undefined || composition === null) return null;
  const streams = degradableStreams(composition, factors.degradableCarbon);
  if (own) {
    return streams.flatMap((stream) => {
      const decay = rates[stream.component];
      return decay === undefined ? [] : [{ ...stream, decay }];
    });
  }
  const decay = rates["bulk"];
  if (decay === undefined) return null;
  const { source, confirmed } = composition;
  const doc: MethodFactor = { value: degradableCarbonOf(streams), unit: "fraction", source, confirmed };
  return [{ component: "bulk", share: 1, degradableCarbon: doc, decay }];
}

/** Years before the one of the inventory; of a year given twice, the first. */
function historyOf(values: EntryValues, year: number): { year: number; tonnes: number }[] {
  const history = new Map<number, number>();
  for (const row of tableOf(values, "wasteHistory")) {
    const past = numberOf(row.values, "year");
    const tonnes = numberOf(row.values, "tonnes");
    if (past === null || tonnes === null || past >= year || history.has(past)) continue;
    history.set(past, tonnes);
  }
  return [...history].map(([past, tonnes]) => ({ year: past, tonnes }));
}

function burntAssumption(values: EntryValues): Assumption[] {
  const percent = numberOf(values, "burntShare");
  return percent === null || percent === 0
    ? []
    : [{ key: "assumption.burntLeavesMass", params: { percent } }];
}

function withOtherMethod(gases: ModelledGases, other: LandfillMethod, ch4: number): ModelledGases {
  const { explanation } = gases;
  const input = {
    symbol: other === "first-order-decay" ? "CH₄(FOD)" : "CH₄(MC)",
    labelKey: `input.otherMethod.${other}`,
    value: ch4,
    unit: "t",
  };
  return { ...gases, explanation: { ...explanation, inputs: [...explanation.inputs, input] } };
}

/* -------------------------------------------------------------- composition */

interface KnownComposition {
  composition: WasteComposition | null;
  own: boolean;
  assumptions: readonly Assumption[];
}

/** The town's own shares; for pruning, garden waste; for mixed household waste, the region's default. */
function compositionOf(values: EntryValues, factors: MethodFactors): KnownComposition {
  const rows = tableOf(values, "composition");
  if (rows.length > 0) return ownComposition(values);
  const kind = textOf(values, "wasteKind");
  if (kind === "pruning") {
    const composition = { shares: { "garden-park": 1 }, source: "", confirmed: true };
    return { composition, own: true, assumptions: [] };
  }
  const composition = kind === "municipal" ? factors.regional.composition : null;
  const assumptions = composition
    ? [{ key: "assumption.defaultComposition", params: { source: composition.source } }]
    : [];
  return { composition, own: false, assumptions };
}

function ownComposition(values: EntryValues): KnownComposition {
  const shares: Record<string, number> = {};
  for (const row of tableOf(values, "composition")) {
    const component = textOf(row.values, "component");
    const percent = numberOf(row.values, "percent");
    if (component === null || percent === null) continue;
    shares[component] = (shares[component] ?? 0) + percent / 100;
  }
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (sum === 0 || sum > MAX_SHARES) return { composition: null, own: true, assumptions: [] };
  const assumptions =
    sum < MIN_SHARES
      ? [{ key: "assumption.compositionIncomplete", params: { percent: Math.round(sum * 100) } }]
      : [];
  const source = textOf(values, "dataSource") ?? "";
  return { composition: { shares, source, confirmed: true }, own: true, assumptions };
}

/* --------------------------------------------------- wastewater and livestock */

function wastewater(values: EntryValues, { wastewater: factors, regional }: MethodFactors): ModelledGases {
  const treatment = textOf(values, "treatment");
  const collected = treatment === null || !UNCOLLECTED.includes(treatment);
  const { industrialDischarge } = factors;
  return domesticWastewater({
    people: numberOf(values, "peopleServed"),
    bod: statedFactor(values, "bodPerPerson", "g/person/day") ?? regional.bod,
    methaneCapacity: factors.methaneCapacity,
    methaneCorrection: factors.methaneCorrection[treatment ?? ""] ?? null,
    industrialDischarge: collected ? industrialDischarge.collected : industrialDischarge.uncollected,
    sludgeKgBod: numberOf(values, "sludgeKgBod") ?? 0,
    recovered: fractionOf(numberOf(values, "methaneRecovered")),
    protein: statedFactor(values, "proteinPerPerson", "kg/person/year"),
    nitrogenInProtein: factors.nitrogenInProtein,
    nonConsumedProtein: regional.nonConsumedProtein,
    industrialProtein: collected ? factors.industrialProtein : null,
    n2oEffluent: factors.n2oEffluent,
  });
}

function livestock(values: EntryValues, { regional }: MethodFactors): ModelledGases {
  const animal = textOf(values, "livestockType") ?? "";
  const climate = textOf(values, "livestockClimate") ?? "";
  return livestockGases({
    heads: amountIn(values, "head"),
    enteric:
      statedFactor(values, "entericCh4PerHead", "kg/head") ?? regional.livestock?.enteric[animal] ?? null,
    manure:
      statedFactor(values, "manureCh4PerHead", "kg/head") ??
      regional.livestock?.manure[animal]?.[climate] ??
      null,
    nitrous: manureNitrogenOf(values, animal, regional),
  });
}

/** The row's own factor, or the nitrogen of animals whose mass is known; else the N2O is not estimated. */
function manureNitrogenOf(
  values: EntryValues,
  animal: string,
  { manureNitrogen }: MethodFactors["regional"],
): ManureNitrogen | null {
  const own = statedFactor(values, "manureN2oPerHead", "kg/head");
  if (own !== null) return { by: "head", factor: own };
  const mass = numberOf(values, "animalMassKg");
  const excretion = manureNitrogen?.excretion[animal];
  const pasture = manureNitrogen?.pasture[animal];
  if (mass === null || excretion === undefined || pasture === undefined) return null;
  return { by: "excretion", mass, excretion, pasture };
}

/** A parameter that the row answers instead of the default; its source is that of the row's data. */
function statedFactor(values: EntryValues, field: string, unit: string): MethodFactor | null {
  const value = numberOf(values, field);
  return value === null ? null : { value, unit, source: textOf(values, "dataSource") ?? "", confirmed: true };
}

function amountIn(values: EntryValues, target: Unit): number | null {
  const { amount, unit } = quantityOf(values, "amount");
  return amount === null || unit === null ? null : convert(amount, unit, target);
}

function withAssumptions(gases: ModelledGases, more: readonly Assumption[]): ModelledGases {
  const { explanation } = gases;
  return { ...gases, explanation: { ...explanation, assumptions: [...explanation.assumptions, ...more] } };
}
