import {
  type Assumption,
  explain,
  type Explained,
  type ExplanationFactor,
  type ExplanationInput,
} from "../numbers/explained";
import { conversionFactor, convert, dimensionOf, splitFactorUnit, type Unit } from "../numbers/units";
import { type GpcCell, gpcCell, gpcCellOfCovenantSector, type Scope } from "./gpc-cells";
import { type CoreGas, coreGwp, type Gas, gwp, gwpSource, type GwpSet } from "./gwp";
import type { EnteredGases, GasCoverage, InventoryRowInput, RowFactor } from "./inventory-input";
import type { ModelledGases } from "./methods/modelled-gases";
import { notationMeaning } from "./notation-keys";
import { suitsCarrier } from "./units-of-carrier";

/** Why a row has no emissions. */
export type MissingReason =
  | "notation-key"
  | "amount"
  | "unit"
  | "unit-of-carrier"
  | "factor"
  | "unit-mismatch"
  | "factor-without-value"
  | "entered-emissions"
  | "method-input";

/** tCO2e by gas; "unspecified" when only a CO2e figure is known. */
export type GasSplit = Partial<Record<Gas | "unspecified", number>>;

export interface RowMethod {
  gwpSet: GwpSet;
  gases: GasCoverage;
  /** Of the inventory: tells a borrowed year. */
  year?: number;
}

export interface RowResult {
  id: string;
  /** Set for rows that nobody entered: computed beside the others, without a page of their own. */
  origin?: "grid-losses";
  label: string;
  /** tCO2e (tCO2 in a CO2-only inventory); null when unknown or when a notation key stands instead. */
  tco2e: number | null;
  /** What the row adds to a sum: NO is a known 0; "elsewhere" is counted in another row. */
  contribution: number | null | "elsewhere";
  /**
   * "apart": territorial cells, other scope 3 and excluded rows are reported, not added. "memo": carbon taken up by
   * trees, outside every sum of emissions.
   */
  counted: "total" | "apart" | "memo";
  missing: MissingReason | null;
  /** Net energy, MWh; null when the activity is no energy or its energy content is not known. */
  energyMwh: number | null;
  byGas: GasSplit;
  biogenicTco2: number | null;
  cell: GpcCell | null;
  covenantSector: string;
  carrier: string | null;
  scope: Scope;
  estimated: boolean;
  /** How the amount was reached, when it is an accepted estimate. */
  estimate?: Explained;
  /** "low": the factor is of another year. null: nobody has judged it. */
  factorQuality: "low" | null;
  /** Emissions ÷ activity, t per unit; for entered emissions with an activity. */
  impliedFactor: Explained | null;
  explanation: Explained["explanation"];
}

/** The part of a result that depends on the method of the row. */
interface Emissions {
  tco2e: number | null;
  byGas: GasSplit;
  biogenicTco2: number | null;
  missing: MissingReason | null;
  formula: string;
  inputs: readonly ExplanationInput[];
  factors: readonly ExplanationFactor[];
  assumptions: readonly Assumption[];
}

/**
 * Emissions of a row: activity × factor × GWP, masses of a method × GWP, or emissions entered with their source.
 * Biogenic CO2 is kept apart; CH4 and N2O of biomass count (IPCC 2006 vol. 2 ch. 2, GPC 1.1 ch. 6).
 */
export function computeRow(row: InventoryRowInput, method: RowMethod): RowResult {
  const cell =
    row.gpcCell === undefined ? gpcCellOfCovenantSector(row.covenantSector, row.scope) : gpcCell(row.gpcCell);
  const emissions = emissionsOf(row, method);
  return {
    id: row.id,
    label: row.label,
    tco2e: emissions.tco2e,
    contribution: contributionOf(row, emissions.tco2e),
    counted: countedIn(row, cell),
    missing: emissions.missing,
    energyMwh: energyMwh(row),
    byGas: emissions.byGas,
    biogenicTco2: emissions.biogenicTco2,
    cell,
    covenantSector: row.covenantSector,
    carrier: row.carrier ?? null,
    scope: cell?.scope ?? row.scope,
    estimated: isEstimated(row),
    ...(row.estimate ? { estimate: row.estimate } : {}),
    factorQuality: usesBorrowedFactor(row) ? "low" : null,
    impliedFactor: impliedFactor(row, emissions.tco2e),
    explanation: explain(emissions),
  };
}

function contributionOf(row: InventoryRowInput, tco2e: number | null): RowResult["contribution"] {
  if (row.notationKey === null) return tco2e;
  const meaning = notationMeaning(row.notationKey);
  if (meaning === "elsewhere") return "elsewhere";
  return meaning === "zero" ? 0 : null;
}

function isEstimated(row: InventoryRowInput): boolean {
  if (row.estimate || row.dataBasis === "estimate" || row.dataBasis === "default") return true;
  if (row.amountFrom?.factors.some(({ confirmed }) => !confirmed)) return true;
  return row.method === "modelled" && row.modelled?.estimated === true;
}

function countedIn(row: InventoryRowInput, cell: GpcCell | null): RowResult["counted"] {
  if (row.memo === true) return "memo";
  const apart = row.excluded === true || cell?.level === "territorial" || cell?.level === "other";
  return apart ? "apart" : "total";
}

export function usesBorrowedFactor({ method, notationKey, factor }: InventoryRowInput): boolean {
  return method === "activity" && notationKey === null && factor?.borrowedFor !== undefined;
}

function emissionsOf(row: InventoryRowInput, method: RowMethod): Emissions {
  if (row.notationKey !== null) {
    return unknownEmissions("notation-key", [{ key: `assumption.notation.${row.notationKey}` }]);
  }
  if (row.method === "modelled" && row.modelled) return modelledEmissions(row.modelled, row, method);
  return row.method === "activity" ? activityEmissions(row, method) : enteredEmissions(row, method);
}

function unknownEmissions(missing: MissingReason, assumptions: readonly Assumption[] = []): Emissions {
  return {
    tco2e: null,
    byGas: {},
    biogenicTco2: null,
    missing,
    formula: "",
    inputs: [],
    factors: [],
    assumptions,
  };
}

/* ------------------------------------------------------- activity × factor */

const FACTOR_GASES: readonly CoreGas[] = ["co2", "ch4", "n2o"];
const CO2_ONLY: readonly CoreGas[] = ["co2"];
const SYMBOL: Readonly<Record<CoreGas, string>> = { co2: "CO₂", ch4: "CH₄", n2o: "N₂O" };

function activityEmissions(row: InventoryRowInput, method: RowMethod): Emissions {
  const { amount, unit, factor, amountFrom } = row;
  const given: ExplanationInput[] = [
    ...(amountFrom?.inputs ?? []),
    {
      symbol: "A",
      labelKey: "input.activity",
      value: amount,
      unit: unit ?? "",
      source: row.source ?? undefined,
    },
  ];
  if (amount === null) return { ...unknownEmissions("amount"), inputs: given };
  if (unit === null) return { ...unknownEmissions("unit"), inputs: given };
  if (factor === null) return { ...unknownEmissions("factor"), inputs: given };
  const { mass, per } = splitFactorUnit(factor.unit);
  const step = unitStep(unit, per, factor);
  if (step === null) return { ...unknownEmissions("unit-mismatch"), inputs: given };
  if (isSlip(unit, per, row.carrier)) return { ...unknownEmissions("unit-of-carrier"), inputs: given };
  const tonnesPerFactor = amount * step.multiplier * (convert(1, mass, "t") ?? 1);
  const gases = gasTerms(factor, method);
  if (gases.terms.length === 0) return { ...unknownEmissions("factor-without-value"), inputs: given };
  const byGas: GasSplit = {};
  let tco2e = 0;
  for (const term of gases.terms) {
    const part = tonnesPerFactor * term.value * term.gwp;
    byGas[term.gas] = part;
    tco2e += part;
  }
  return {
    tco2e,
    byGas,
    biogenicTco2: factor.biogenicCo2 === null ? row.biogenicTco2 : tonnesPerFactor * factor.biogenicCo2,
    missing: null,
    formula: `${amountFrom ? `${amountFrom.formula}; ` : ""}E = A${step.symbol} · ${gases.formula}${factor.blend ? BLEND_FORMULA : ""}`,
    inputs: given,
    factors: [...(amountFrom?.factors ?? []), ...step.factors, ...gases.factors, ...blendFactors(factor)],
    assumptions: [
      ...(amountFrom?.assumptions ?? []),
      ...originAssumptions(factor),
      ...gases.assumptions,
      ...blendAssumptions(factor, method),
    ],
  };
}

/** Who recommends the factor, and that it is of another year: low quality, since the mix changes every year. */
function originAssumptions({ year, borrowedFor, recommendedBy }: RowFactor): Assumption[] {
  return [
    ...(recommendedBy === undefined
      ? []
      : [{ key: "assumption.factorRecommended", params: { network: recommendedBy } }]),
    ...(borrowedFor === undefined || year === null
      ? []
      : [{ key: "assumption.factorBorrowed", params: { year, usedFor: borrowedFor } }]),
  ];
}

const BLEND_FORMULA = "; f(CO₂) = (1 − s) · f₀(CO₂)";

/** What a fuel with biofuel in it was mixed of. */
function blendFactors({ blend, unit, source, confirmed }: RowFactor): ExplanationFactor[] {
  if (blend === undefined) return [];
  const ofBlend = { source: blend.source, year: blend.year ?? undefined, confirmed: blend.confirmed };
  return [
    { symbol: "b", value: blend.volumeShare, unit: "L/L", ...ofBlend },
    { symbol: "s", value: blend.energyShare, unit: "MJ/MJ", ...ofBlend },
    { symbol: "f₀(CO₂)", value: blend.fossilCo2, unit, source, confirmed },
    { symbol: "f(CO₂ bio)", value: blend.biofuelCo2, unit, source, confirmed },
  ];
}

function blendAssumptions({ blend }: RowFactor, { year }: RowMethod): Assumption[] {
  if (blend === undefined) return [];
  const mixed = { key: "assumption.biofuelBlend", params: { percent: 100 * blend.volumeShare } };
  if (blend.year === null || year === undefined || blend.year === year) return [mixed];
  return [mixed, { key: "assumption.blendOfYear", params: { blendYear: blend.year, year } }];
}

/** A unit the carrier is never counted in; a factor per that very unit is somebody's own and stands. */
function isSlip(unit: Unit, per: Unit, carrier: string | undefined): boolean {
  return carrier !== undefined && !suitsCarrier(unit, carrier) && suitsCarrier(per, carrier);
}

interface GasTerm {
  gas: Gas | "unspecified";
  value: number;
  gwp: number;
}
interface GasTerms {
  terms: GasTerm[];
  formula: string;
  factors: ExplanationFactor[];
  assumptions: Assumption[];
}

function gasTerms(factor: RowFactor, method: RowMethod): GasTerms {
  const terms: GasTerm[] = [];
  const factors: ExplanationFactor[] = [];
  for (const gas of method.gases === "co2" ? CO2_ONLY : FACTOR_GASES) {
    const value = factor[gas];
    if (value === null) continue;
    const potential = coreGwp(gas, method.gwpSet);
    terms.push({ gas, value, gwp: potential });
    factors.push(explainedFactor(`f(${SYMBOL[gas]})`, value, factor));
    if (gas !== "co2") factors.push(explainedGwp(gas, potential, method.gwpSet));
  }
  if (terms.length === 0) return co2eTerm(factor, method);
  const onlyCo2 = terms.length === 1 && terms[0]?.gas === "co2";
  return {
    terms,
    formula: onlyCo2 ? "f(CO₂)" : "Σ f(g) · GWP(g)",
    factors,
    assumptions: gasAssumptions(factor, method, terms.length),
  };
}

function explainedGwp(gas: CoreGas, value: number, set: GwpSet): ExplanationFactor {
  const symbol = `GWP(${SYMBOL[gas]})`;
  return { symbol, value, unit: "CO2e/gas", source: gwpSource(set), confirmed: true };
}

function gasAssumptions(factor: RowFactor, method: RowMethod, given: number): Assumption[] {
  if (method.gases === "co2") return [{ key: "assumption.co2Only" }];
  const biogenic = factor.biogenicCo2 === null ? [] : [{ key: "assumption.biogenicApart" }];
  return given < FACTOR_GASES.length ? [...biogenic, { key: "assumption.gasesMissing" }] : biogenic;
}

/** A factor of all gases together cannot follow the GWP set: said when the sets differ or are not known. */
function co2eTerm(factor: RowFactor, method: RowMethod): GasTerms {
  if (factor.co2e === null) return { terms: [], formula: "", factors: [], assumptions: [] };
  const assumptions: Assumption[] = [];
  if (factor.gwpSet !== method.gwpSet) {
    assumptions.push({ key: "assumption.co2eFactorFixed", params: { set: method.gwpSet } });
  }
  return {
    terms: [{ gas: "unspecified", value: factor.co2e, gwp: 1 }],
    formula: "f(CO₂e)",
    factors: [explainedFactor("f(CO₂e)", factor.co2e, factor)],
    assumptions,
  };
}

function explainedFactor(symbol: string, value: number, factor: RowFactor): ExplanationFactor {
  const year = factor.year ?? undefined;
  return { symbol, value, unit: factor.unit, source: factor.source, year, confirmed: factor.confirmed };
}

/* ------------------------------------------------------------------- units */

interface UnitStep {
  multiplier: number;
  /** What the step adds to the formula after "A". */
  symbol: string;
  factors: ExplanationFactor[];
}

/** From the unit of the activity to the unit of the factor, through the fuel's energy content if need be. */
function unitStep(from: Unit, to: Unit, factor: RowFactor): UnitStep | null {
  const direct = conversionFactor(from, to);
  if (direct === 1) return { multiplier: 1, symbol: "", factors: [] };
  if (direct !== null) {
    const conversion = { symbol: "u", value: direct, unit: `${to}/${from}`, source: "SI", confirmed: true };
    return { multiplier: direct, symbol: " · u", factors: [conversion] };
  }
  const content = energyContentOf(from, factor);
  const intoFactor = conversionFactor("MJ", to);
  if (content === null || intoFactor === null) return null;
  return {
    multiplier: content.mjPerUnit * intoFactor,
    symbol: " · NCV · u",
    factors: [
      {
        symbol: "NCV",
        value: content.mjPerUnit,
        unit: `MJ/${from}`,
        source: content.source,
        confirmed: content.confirmed,
      },
      { symbol: "u", value: intoFactor, unit: `${to}/MJ`, source: "SI", confirmed: true },
    ],
  };
}

/** Net energy of one unit of a fuel by volume or mass; null where the factor holds none. */
export function energyContentOf(unit: Unit, factor: RowFactor) {
  for (const content of factor.energyContents ?? []) {
    const units = conversionFactor(unit, content.per);
    if (units !== null)
      return { mjPerUnit: units * content.mj, source: content.source, confirmed: content.confirmed };
  }
  return null;
}

function energyMwh(row: InventoryRowInput): number | null {
  if (row.notationKey !== null || row.amount === null || row.unit === null) return null;
  if (row.carrier !== undefined && !suitsCarrier(row.unit, row.carrier)) return null;
  return energyOf(row.amount, row.unit, row.factor);
}

/** Net energy of an amount, MWh; of a fuel by volume or mass through its energy content, else null. */
export function energyOf(amount: number, unit: Unit, factor: RowFactor | null): number | null {
  if (dimensionOf(unit) === "energy") return convert(amount, unit, "MWh");
  const content = factor === null ? null : energyContentOf(unit, factor);
  return content === null ? null : convert(amount * content.mjPerUnit, "MJ", "MWh");
}

/* --------------------------------------------------------- gases of a method */

/** What the method explains stays; the potentials of the inventory's set follow. */
function modelledEmissions(modelled: ModelledGases, row: InventoryRowInput, method: RowMethod): Emissions {
  const { formula, inputs, factors, assumptions } = modelled.explanation;
  const known = FACTOR_GASES.filter((gas) => modelled.tonnes[gas] !== undefined);
  if (known.length === 0)
    return { ...unknownEmissions("method-input", assumptions), formula, inputs, factors };
  const counted = method.gases === "co2" ? known.filter((gas) => gas === "co2") : known;
  const byGas: GasSplit = {};
  let tco2e = 0;
  for (const gas of counted) {
    const part = (modelled.tonnes[gas] ?? 0) * coreGwp(gas, method.gwpSet);
    byGas[gas] = part;
    tco2e += part;
  }
  return {
    tco2e,
    byGas,
    biogenicTco2: modelled.biogenicCo2 ?? row.biogenicTco2,
    missing: null,
    formula: `${formula}; E = Σ m(g) · GWP(g)`,
    inputs: [...inputs, ...gasInputs({ basis: "gas", tonnes: modelled.tonnes })],
    factors: [
      ...factors,
      ...counted
        .filter((gas) => gas !== "co2")
        .map((gas) => explainedGwp(gas, coreGwp(gas, method.gwpSet), method.gwpSet)),
    ],
    assumptions: [...assumptions, ...(method.gases === "co2" ? [{ key: "assumption.co2Only" }] : [])],
  };
}

/* ------------------------------------------------------- entered emissions */

/**
 * Gases entered in tonnes of gas follow the GWP set and make the total; gases entered in CO2e only split the
 * total that was entered, or make it when there is none.
 */
function enteredEmissions(row: InventoryRowInput, method: RowMethod): Emissions {
  const bySource = row.enteredGases ? gasesInCo2e(row.enteredGases, method) : null;
  const gasSum = bySource === null ? null : sumOfGases(bySource);
  const followsGwp = row.enteredGases?.basis === "gas" && gasSum !== null;
  const tco2e = followsGwp ? gasSum : (row.enteredTco2e ?? gasSum);
  if (tco2e === null) return unknownEmissions("entered-emissions");
  const splits = bySource !== null && gasSum !== null && sameTonnes(gasSum, tco2e);
  return {
    tco2e,
    byGas: splits ? bySource : { unspecified: tco2e },
    biogenicTco2: row.biogenicTco2,
    missing: null,
    formula: followsGwp ? "E = Σ m(g) · GWP(g)" : "E",
    inputs: [enteredInput(row, tco2e), ...gasInputs(row.enteredGases)],
    factors: [],
    assumptions: [{ key: "assumption.enteredEmissions" }],
  };
}

/** The tolerance of published gas sums: 0.01 t or 0.1 %. */
export function sameTonnes(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.01, 0.001 * Math.abs(b));
}

/** tCO2e of each gas; null when a gas has no potential in the set. */
export function gasesInCo2e(entered: EnteredGases, method: RowMethod): GasSplit | null {
  const split: GasSplit = {};
  for (const [gas, tonnes] of Object.entries(entered.tonnes) as [Gas, number][]) {
    if (method.gases === "co2" && gas !== "co2") continue;
    const potential = entered.basis === "co2e" ? 1 : gwp(gas, method.gwpSet);
    if (potential === null) return null;
    split[gas] = tonnes * potential;
  }
  return split;
}

/** null when no gas is given. */
export function sumOfGases(split: GasSplit): number | null {
  const parts = Object.values(split);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function enteredInput(row: InventoryRowInput, tco2e: number): ExplanationInput {
  return {
    symbol: "E",
    labelKey: "input.enteredEmissions",
    value: tco2e,
    unit: "tCO2e",
    source: row.source ?? undefined,
  };
}

function gasInputs(entered: EnteredGases | undefined): ExplanationInput[] {
  if (entered === undefined) return [];
  const unit = entered.basis === "gas" ? "t" : "tCO2e";
  return Object.entries(entered.tonnes).map(([gas, value]) => ({
    symbol: `m(${gas.toUpperCase()})`,
    labelKey: "input.gasMass",
    value,
    unit,
  }));
}

function impliedFactor(row: InventoryRowInput, tco2e: number | null): Explained | null {
  if (row.method !== "entered" || row.amount === null || row.unit === null) return null;
  if (row.amount === 0 || tco2e === null) return null;
  return {
    value: tco2e / row.amount,
    unit: `t/${row.unit}`,
    explanation: explain({
      formula: "f = E / A",
      inputs: [
        { symbol: "E", labelKey: "input.enteredEmissions", value: tco2e, unit: "tCO2e" },
        { symbol: "A", labelKey: "input.activity", value: row.amount, unit: row.unit },
      ],
      assumptions: [{ key: "assumption.impliedFactor" }],
    }),
  };
}
