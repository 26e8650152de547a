import type { InventoryResult } from "../inventory/compute-inventory";
import { COVENANT_KEY_SECTORS } from "../inventory/gpc-cells";
import type { InventoryInput, InventoryRowInput } from "../inventory/inventory-input";
import { ratio, tally } from "../numbers/explained";
import type { FrameworkId } from "../template/template";
import { type Finding, finding, type FindingPlace } from "./finding";
import { repeatedSources } from "./repeated-sources";
import { checkRow } from "./row-checks";

export interface InventoryCheck {
  input: InventoryInput;
  result: InventoryResult;
  /** Of the inventory; rows are found at `field` and their own id below it. */
  place: FindingPlace;
  /** Field of the section that holds the rows. */
  rowsField: string;
}

export interface InventoriesContext {
  currentYear: number;
  /** Year of joining the initiative, when declared. */
  joinYear: number | null;
  frameworks: readonly FrameworkId[];
  /** Of the registry of places; null for a place that it does not know. */
  registryPopulation?: number | null;
}

/** Every check of the inventories of a plan: rows, each inventory, and one against another. */
export function checkInventories(checks: readonly InventoryCheck[], context: InventoriesContext): Finding[] {
  return [
    ...checks.flatMap((check) => [
      ...rowFindings(check),
      ...repeatedSources(check.input.rows, (row) => placeOfRow(check, row)),
      ...INVENTORY_CHECKS.flatMap((rule) => rule(check, context)),
    ]),
    ...monitoringBeforeBaseline(checks),
    ...populationJump(checks),
    ...gwpSetsDiffer(checks),
    ...landfillMethodsDiffer(checks),
  ];
}

type InventoryRule = (check: InventoryCheck, context: InventoriesContext) => Finding[];

const NONE: Finding[] = [];

function rowFindings(check: InventoryCheck): Finding[] {
  const { input, result } = check;
  return input.rows.flatMap((row, index) => {
    const computed = result.rows[index];
    if (computed === undefined) return NONE;
    return checkRow({ row, result: computed, inventory: input, place: placeOfRow(check, row) });
  });
}

function placeOfRow({ place, rowsField }: InventoryCheck, { id }: InventoryRowInput): FindingPlace {
  return { ...place, field: rowsField, row: id };
}

/** Published totals compared with 1 t or 1e-6, whichever is larger. */
export function sameTotal(computed: number, stated: number): boolean {
  return Math.abs(computed - stated) <= Math.max(1, 1e-6 * Math.abs(stated));
}

/** Sum of rows = stated total: catches a forgotten carrier, or a grand total made with another figure. */
export function statedTotalMismatch({ input, result, place }: InventoryCheck): Finding[] {
  const stated = [
    ["total", input.stated?.totalTco2e, result.totalTco2e.value],
    ["BASIC", input.stated?.basicTco2e, result.basicTco2e.value],
    ["BASIC+", input.stated?.basicPlusTco2e, result.basicPlusTco2e.value],
  ] as const;
  return stated.flatMap(([level, value, computed]) =>
    mismatch("stated-total-mismatch", place, level, value, computed, input.year),
  );
}

/** Sum of rows = stated sector; sum of sub-sectors likewise. */
export function statedPartMismatch({ input, result, place }: InventoryCheck): Finding[] {
  const parts = [
    ...Object.entries(input.stated?.bySector ?? {}).map(
      ([key, value]) => [key, value, result.bySector[key]] as const,
    ),
    ...Object.entries(input.stated?.bySubsector ?? {}).map(
      ([key, value]) => [key, value, result.bySubsector[key]] as const,
    ),
  ];
  return parts.flatMap(([key, value, computed]) =>
    mismatch("stated-part-mismatch", place, key, value, computed?.value ?? null, input.year),
  );
}

function mismatch(
  rule: "stated-total-mismatch" | "stated-part-mismatch",
  place: FindingPlace,
  part: string,
  stated: number | undefined,
  computed: number | null,
  year: number,
): Finding[] {
  if (stated === undefined || computed === null || sameTotal(computed, stated)) return NONE;
  const params = { part, stated, computed, difference: stated - computed, year };
  return [finding(rule, "error", place, params, { part })];
}

/** Outside 0.5–20 t per person asks why; agriculture and land use set apart (cattle towns are right at 74). */
export function perCapitaImplausible({ input, result, place }: InventoryCheck): Finding[] {
  if (result.totalTco2e.value === null || !input.population) return NONE;
  const withoutLand = result.totalTco2e.value - (result.bySector["V"]?.value ?? 0);
  const perCapita = withoutLand / input.population;
  if (perCapita >= 0.5 && perCapita <= 20) return NONE;
  return [finding("per-capita-implausible", "warning", place, { perCapita, year: input.year })];
}

/** Grid losses (I.x.3 and II.x.3 of electricity) ÷ scope 2 between 5 and 25 %: a decimal slip gives 184 %. */
export function gridLossesImplausible({ input, result, place }: InventoryCheck): Finding[] {
  const energy = result.rows.filter((row) => row.cell?.sector === "I" || row.cell?.sector === "II");
  const losses = tally(energy.filter((row) => row.scope === 3).map((row) => row.tco2e)).value;
  const use = tally(energy.filter((row) => row.scope === 2).map((row) => row.tco2e)).value;
  const share = ratio(losses, use);
  if (share === null || share === 0 || (share >= 0.05 && share <= 0.25)) return NONE;
  return [finding("grid-losses-implausible", "warning", place, { percent: share * 100, year: input.year })];
}

/** 292.878 people: a thousands separator read as a decimal comma. */
export function populationImplausible({ input, place }: InventoryCheck): Finding[] {
  const { population, year } = input;
  if (population === null || (Number.isInteger(population) && population > 0)) return NONE;
  return [finding("population-implausible", "error", place, { population, year })];
}

/** A tenth or ten times of what the registry has: a zero too many; a half or twice: another territory. */
export function populationNotOfRegistry(
  { input, place }: InventoryCheck,
  { registryPopulation = null }: InventoriesContext,
): Finding[] {
  const { population, year } = input;
  const times = ratio(population, registryPopulation);
  if (times === null || registryPopulation === null || population === null) return NONE;
  if (times >= 0.5 && times <= 2) return NONE;
  return [
    finding("population-not-of-registry", "warning", place, {
      population,
      year,
      registry: registryPopulation,
    }),
  ];
}

export function inventoryInFuture(
  { input, place }: InventoryCheck,
  { currentYear }: InventoriesContext,
): Finding[] {
  if (input.year <= currentYear) return NONE;
  return [finding("inventory-in-future", "error", place, { year: input.year, currentYear })];
}

/** CRF: inventory year no more than four years before joining or first report. General knowledge: a warning. */
export function inventoryOld({ input, place }: InventoryCheck, context: InventoriesContext): Finding[] {
  const { joinYear, frameworks } = context;
  if (joinYear === null || !frameworks.includes("gcom-americas") || input.kind !== "BEI") return NONE;
  if (joinYear - input.year <= 4) return NONE;
  return [
    finding(
      "inventory-old",
      "warning",
      place,
      { year: input.year, joinYear },
      { framework: "gcom-americas" },
    ),
  ];
}

/** Covenant: at least three of municipal, tertiary, residential, transport. */
export function keySectorsMissing(
  { input, result, place }: InventoryCheck,
  context: InventoriesContext,
): Finding[] {
  if (!context.frameworks.includes("eu-covenant")) return NONE;
  // A total that a document states tells nothing of its sectors.
  if (input.rows.length === 0 && input.stated?.totalTco2e !== undefined) return NONE;
  const withData = new Set(result.rows.filter((row) => row.tco2e !== null).map((row) => row.covenantSector));
  const covered = countKeySectors(withData);
  if (covered >= 3) return NONE;
  return [
    finding(
      "key-sectors-missing",
      "warning",
      place,
      { covered, year: input.year },
      { framework: "eu-covenant" },
    ),
  ];
}

export function countKeySectors(sectors: ReadonlySet<string>): number {
  return Object.values(COVENANT_KEY_SECTORS).filter((group) => group.some((sector) => sectors.has(sector)))
    .length;
}

/** What burns leaves the mass of the landfill: without a row of its own (III.3) it would be counted nowhere. */
export function burntWasteUncounted({ input, result, place, rowsField }: InventoryCheck): Finding[] {
  const fires = result.rows.some(({ cell }) => cell?.subsector === "III.3");
  const burnt = input.rows.filter(({ modelled }) =>
    modelled?.explanation.assumptions.some(({ key }) => key === "assumption.burntLeavesMass"),
  );
  if (fires) return NONE;
  return burnt.map((row) =>
    finding(
      "burnt-waste-uncounted",
      "warning",
      { ...place, field: rowsField, row: row.id },
      {
        label: row.label,
        year: input.year,
      },
    ),
  );
}

const INVENTORY_CHECKS: readonly InventoryRule[] = [
  statedTotalMismatch,
  statedPartMismatch,
  perCapitaImplausible,
  gridLossesImplausible,
  burntWasteUncounted,
  populationImplausible,
  populationNotOfRegistry,
  inventoryInFuture,
  inventoryOld,
  keySectorsMissing,
];

/* ---------------------------------------------- one inventory against another */

export function monitoringBeforeBaseline(checks: readonly InventoryCheck[]): Finding[] {
  const baselines = checks.filter(({ input }) => input.kind === "BEI").map(({ input }) => input.year);
  if (baselines.length === 0) return NONE;
  const baseline = Math.min(...baselines);
  return checks
    .filter(({ input }) => input.kind === "MEI" && input.year <= baseline)
    .map(({ input, place }) =>
      finding("monitoring-before-baseline", "error", place, { year: input.year, baseline }),
    );
}

/** More than 5 % a year between inventories: 2,588 one year, 25,808 the next. */
export function populationJump(checks: readonly InventoryCheck[]): Finding[] {
  const known = checks.filter(({ input }) => input.population !== null && input.population > 0);
  const ordered = known.sort((a, b) => a.input.year - b.input.year);
  return ordered.slice(1).flatMap((check, index) => {
    const before = ordered[index]?.input;
    const years = check.input.year - (before?.year ?? check.input.year);
    if (!before?.population || !check.input.population || years === 0) return NONE;
    const yearly = Math.abs(Math.log(check.input.population / before.population)) / years;
    if (yearly <= Math.log(1.05)) return NONE;
    const params = {
      population: check.input.population,
      year: check.input.year,
      before: before.population,
      beforeYear: before.year,
    };
    return [finding("population-jump", "warning", check.place, params)];
  });
}

/** Inventories made with different GWP sets cannot be compared. */
export function gwpSetsDiffer(checks: readonly InventoryCheck[]): Finding[] {
  const [first, ...others] = checks.filter(({ input }) => input.gases === "co2e");
  if (first === undefined) return NONE;
  return others
    .filter(({ input }) => input.gwpSet !== first.input.gwpSet)
    .map(({ input, place }) =>
      finding("gwp-sets-differ", "warning", place, {
        year: input.year,
        set: input.gwpSet,
        otherYear: first.input.year,
        otherSet: first.input.gwpSet,
      }),
    );
}

/** One landfill method for the whole plan: a change of method looks like a change of emissions (GPC 1.1 §8.3). */
export function landfillMethodsDiffer(checks: readonly InventoryCheck[]): Finding[] {
  const rows = checks.flatMap(({ input, place, rowsField }) =>
    input.rows.flatMap(({ id, label, method, modelled }) =>
      method === "modelled" && modelled?.method !== undefined
        ? [
            {
              year: input.year,
              label,
              method: modelled.method,
              place: { ...place, field: rowsField, row: id },
            },
          ]
        : [],
    ),
  );
  const [first] = [...rows].sort((a, b) => a.year - b.year);
  return rows
    .filter((row) => first !== undefined && row.method !== first.method)
    .map(({ year, label, place }) =>
      finding("landfill-methods-differ", "warning", place, { label, year, otherYear: first?.year ?? year }),
    );
}
