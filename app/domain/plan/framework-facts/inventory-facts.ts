/** What the inventories of a plan show to the frameworks. */
import { countKeySectors } from "../../checks/inventory-checks";
import { cannotTell, type Fact, type FactPlace, met, notMet, shown } from "../../frameworks/fact";
import { instancesIn, rowsIn, textOf } from "../answers";
import type { PlanInventory } from "../plan-results";
import { INVENTORIES, INVENTORY_ROWS } from "../read-inventories";
import type { FactInput } from "./fact-input";

const HERE: FactPlace = { section: INVENTORIES };

/** The latest with a total; null while there is none. */
export function latestInventory({ results }: Pick<FactInput, "results">): PlanInventory | null {
  return withTotal(results.inventories).at(-1) ?? null;
}

function withTotal(inventories: readonly PlanInventory[]): PlanInventory[] {
  return inventories.filter(({ totalTco2e }) => totalTco2e.value !== null);
}

function totalShown({ instance, year, totalTco2e, unit }: PlanInventory) {
  return shown("inventory", { ...HERE, instance }, { year, amount: totalTco2e.value ?? "", unit });
}

/** Where rows are written: those of the latest inventory, or the section while there is none. */
function rowsPlace({ results }: FactInput): FactPlace {
  const instance = results.inventories.at(-1)?.instance ?? results.undated.at(-1);
  return instance === undefined ? HERE : { ...HERE, instance, field: INVENTORY_ROWS };
}

export function inventory(input: FactInput): Fact {
  const known = withTotal(input.results.inventories);
  return known.length > 0 ? met(known.slice(-3).map(totalShown)) : notMet([rowsPlace(input)]);
}

export function baselineInventory(input: FactInput): Fact {
  const known = withTotal(input.results.inventories).filter(({ kind }) => kind === "BEI");
  if (known.length > 0) return met(known.slice(0, 1).map(totalShown));
  return notMet([rowsPlace(input)]);
}

/** CRF: stationary energy, transport and waste are mandatory. */
const MANDATORY = { I: "stationary", II: "transport", III: "waste" } as const;

/** A notation key counts as an answer: the sector was looked at. */
export function inventorySectors(input: FactInput): Fact {
  const latest = latestInventory(input);
  if (!latest) return cannotTell([rowsPlace(input)]);
  const named = latest.rows.map(({ cell }) => cell?.sector);
  const place: FactPlace = { ...HERE, instance: latest.instance, field: INVENTORY_ROWS };
  const sectors = Object.entries(MANDATORY).filter(([key]) => named.some((sector) => sector === key));
  const codes = sectors.map(([, code]) => code).join(",");
  const shows =
    sectors.length === 0 ? [] : [shown("sectors", place, { year: latest.year, list: "gpc-sectors", codes })];
  if (sectors.length === Object.keys(MANDATORY).length) return met(shows);
  // Rows that say no sector may well be of the missing one.
  return named.includes(undefined) ? cannotTell([place], shows) : notMet([place], shows);
}

/** Named, and explained where they are of neither the fourth nor the fifth assessment report. */
export function inventoryPotentials(input: FactInput): Fact {
  const latest = latestInventory(input);
  if (!latest) return cannotTell([rowsPlace(input)]);
  const values = instancesIn(input.plan, INVENTORIES).find(
    ({ instance }) => instance === latest.instance,
  )?.values;
  const set = textOf(values ?? {}, "gwpSet");
  const at = (field: string): FactPlace => ({ ...HERE, instance: latest.instance, field });
  if (latest.gases === "co2") return met([shown("said", at("gases"))]);
  if (set === null) return notMet([at("gwpSet")]);
  const explained = set === "AR4" || set === "AR5" || textOf(values ?? {}, "gwpReason") !== null;
  const shows = [shown("potentials", at("gwpSet"), { set })];
  return explained ? met(shows) : notMet([at("gwpReason")], shows);
}

export function notationExplained(input: FactInput): Fact {
  const latest = latestInventory(input);
  if (!latest) return cannotTell([rowsPlace(input)]);
  const { instance } = latest;
  const keyed = rowsIn(input.plan, INVENTORIES, INVENTORY_ROWS, instance).filter(
    ({ values }) => textOf(values, "notationKey") !== null,
  );
  const open = keyed.filter(({ values }) => textOf(values, "notationExplanation") === null);
  const place: FactPlace = { ...HERE, instance };
  if (keyed.length === 0) return met([shown("noNotation", place, { year: latest.year })]);
  if (open.length === 0) return met([shown("notation", place, { count: keyed.length })]);
  return notMet(open.slice(0, 3).map(({ row }) => ({ ...place, field: INVENTORY_ROWS, row })));
}

const OLDEST_YEARS = 4;

/** Four years before joining at most. */
export function inventoryNotOld(input: FactInput): Fact {
  const base = withTotal(input.results.inventories).at(0);
  if (!base) return cannotTell([rowsPlace(input)]);
  if (input.joined === null) return cannotTell([{ section: "governance", field: "frameworkMemberships" }]);
  const joined = Number(input.joined.slice(0, 4));
  const shows = [shown("years", { ...HERE, instance: base.instance }, { year: base.year, joined })];
  return base.year >= joined - OLDEST_YEARS ? met(shows) : notMet([HERE], shows);
}

/** Covenant, JRC: three of municipal, tertiary, residential and transport. */
export function inventoryKeySectors(input: FactInput): Fact {
  const base = withTotal(input.results.inventories).at(0);
  if (!base) return notMet([rowsPlace(input)]);
  const covered = countKeySectors(
    new Set(base.rows.filter(({ tco2e }) => tco2e !== null).map(({ covenantSector }) => covenantSector)),
  );
  const place: FactPlace = { ...HERE, instance: base.instance, field: INVENTORY_ROWS };
  const shows = [shown("keySectors", place, { covered, year: base.year })];
  return covered >= 3 ? met(shows) : notMet([place], shows);
}
