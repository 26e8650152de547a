/** What a change of a network's factors would do to the drafts of its municipalities. */
import { createHash } from "node:crypto";
import type { FactorsReader } from "db/repositories/change-factors.server";
import type { StoredEntry } from "db/repositories/entries.server";
import { scopeOf, type PlanRecord } from "db/repositories/plans.server";
import { forInventories, type NetworkFactor } from "db/repositories/recommended-factors.server";
import { factorCatalogueOf, templateOf } from "templates/registry";
import { holdsAt } from "~/domain/inventory/factor-catalogue";
import {
  factorPlace,
  type FactorPurpose,
  type FactorsOfPlan,
  type RecommendedFactor,
} from "~/domain/inventory/recommended-factor";
import { factorChange, type InventoryChange } from "~/domain/plan/factor-change";
import { INVENTORIES } from "~/domain/plan/read-inventories";
import type { Template } from "~/domain/template/template";
import { planDocumentOf } from "../plan-document.server";

/** Which factor of a network: there is one of each at a time. */
export interface FactorKey {
  purpose: FactorPurpose;
  carrier: string;
  place: string;
  /** null: every year. */
  year: number | null;
}

export type GivenFactor = FactorKey & Omit<RecommendedFactor, "recommendedBy" | "valueYear">;

export type FactorChange = { kind: "set"; factor: GivenFactor } | { kind: "withdraw"; key: FactorKey };

export interface PlanPreview {
  planId: string;
  municipality: string;
  title: string;
  changed: InventoryChange[];
}

export interface FactorPreview {
  /** What holds now; null: the network recommends none yet. */
  before: GivenFactor | null;
  /** null: it is withdrawn. */
  after: GivenFactor | null;
  /** Plans with an inventory that changes, in the order of the municipalities. */
  plans: PlanPreview[];
  /** Inventories of the network that stay as they are. */
  unchanged: number;
  /** Tells this preview from that of any other state: what is confirmed is what was seen. */
  digest: string;
}

export interface AffectedPlan {
  plan: PlanRecord;
  template: Template;
  /** All of them: what its measures save rests on more than its inventories. */
  entries: StoredEntry[];
  factorsAfter: FactorsOfPlan;
}

export interface WorkedOutChange {
  /** The factor stands already as it is wanted: nothing is to be done. */
  nothingToDo: boolean;
  preview: FactorPreview;
  affected: AffectedPlan[];
  /** Plans with measures whose inventories stay. */
  measured: AffectedPlan[];
}

/** `network` is the name under which the factor is recommended. */
export function workOutChange(reader: FactorsReader, network: string, change: FactorChange): WorkedOutChange {
  const key = change.kind === "set" ? change.factor : change.key;
  const current = reader.current.find((factor) => isSameKey(factor, key));
  const before = current ? givenOf(current) : null;
  const after = change.kind === "set" ? givenOf(change.factor) : null;
  const others = reader.current.filter((factor) => factor !== current);
  const recommended = forInventories(others).concat(
    after && after.purpose === "inventory" ? [recommendedOf(after, network)] : [],
  );
  const worked =
    key.purpose === "inventory"
      ? reader.plans().map((plan) => workOutPlan(reader, plan, key, recommended))
      : [];
  const changed = worked.flatMap((one) => (one && one.change.changed.length > 0 ? [one] : []));
  const plans = changed.map(({ plan, change: { changed: inventories } }) => ({
    planId: plan.id,
    municipality: plan.municipalityName,
    title: plan.title,
    changed: inventories,
  }));
  return {
    nothingToDo: JSON.stringify(before) === JSON.stringify(after),
    preview: {
      before,
      after,
      plans,
      unchanged: worked.reduce((sum, one) => sum + (one?.change.unchanged ?? 0), 0),
      digest: createHash("sha256")
        .update(JSON.stringify([before, after, plans]))
        .digest("hex"),
    },
    affected: changed.map((one) => affectedPlan(reader, one)),
    measured: worked.flatMap((one) =>
      one && one.change.changed.length === 0 && reader.hasMeasures(scopeOf(one.plan))
        ? [affectedPlan(reader, one)]
        : [],
    ),
  };
}

function affectedPlan(
  reader: FactorsReader,
  { plan, template, factorsAfter }: Omit<AffectedPlan, "entries">,
): AffectedPlan {
  return { plan, template, factorsAfter, entries: reader.entriesOf(scopeOf(plan)) };
}

/** null for a plan of another place or of an unknown edition. */
function workOutPlan(
  reader: FactorsReader,
  plan: PlanRecord,
  { place }: FactorKey,
  recommended: readonly RecommendedFactor[],
) {
  const template = templateOf(plan.templateId, plan.templateVersion);
  if (!template || !holdsAt(place, factorPlace(plan))) return null;
  const scope = scopeOf(plan);
  const entries = reader.entriesOf(scope, INVENTORIES);
  const factors = reader.factorsOf(scope);
  const factorsAfter = { ...factors, recommended };
  const document = planDocumentOf(plan, entries, factors);
  const change = factorChange(document, template, factorCatalogueOf(template), factorsAfter);
  return { plan, template, factorsAfter, change };
}

export function isSameKey(a: FactorKey, b: FactorKey): boolean {
  return a.purpose === b.purpose && a.carrier === b.carrier && a.place === b.place && a.year === b.year;
}

/** In one order of keys, so that two of the same content are the same text. */
export function givenOf(factor: GivenFactor | NetworkFactor): GivenFactor {
  const { purpose, carrier, place, year, value, unit, gases, gwpSet, source, note } = factor;
  return {
    purpose,
    carrier,
    place,
    year,
    value,
    unit,
    gases,
    ...(gwpSet === undefined ? {} : { gwpSet }),
    source,
    ...(note === undefined ? {} : { note }),
  };
}

function recommendedOf({ purpose: _purpose, ...factor }: GivenFactor, network: string): RecommendedFactor {
  return { ...factor, recommendedBy: network };
}
