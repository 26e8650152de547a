import { changeFactors, readFactors, type FactorsWrite } from "db/repositories/change-factors.server";
import { scopeOf } from "db/repositories/plans.server";
import { networkAct, type OpenedNetwork } from "../admin/open-network.server";
import { factsOfEntries } from "../rebuild-facts.server";
import type { Services } from "../services.server";
import {
  isSameKey,
  workOutChange,
  type FactorChange,
  type FactorPreview,
  type AffectedPlan,
  type WorkedOutChange,
} from "./preview-factor-change.server";

/** What a change would do, without doing it. */
export async function previewChange(
  services: Services,
  { networkId, name }: OpenedNetwork,
  change: FactorChange,
): Promise<FactorPreview> {
  return readFactors(services.db, networkId, (reader) => workOutChange(reader, name, change).preview);
}

export type ChangeOutcome =
  | { ok: true; /** false: it stood so already (a form sent twice). */ changed: boolean }
  /** Something changed since the person saw the preview: here is the one of now. */
  | { ok: false; preview: FactorPreview };

/** Does what was previewed, in one transaction: only if doing it now has the effects that the person saw. */
export async function confirmChange(
  services: Services,
  network: OpenedNetwork,
  change: FactorChange,
  seen: string,
): Promise<ChangeOutcome> {
  return changeFactors<ChangeOutcome>(services.db, network.networkId, (reader) => {
    const worked = workOutChange(reader, network.name, change);
    if (worked.nothingToDo) return { write: null, result: { ok: true, changed: false } };
    if (worked.preview.digest !== seen)
      return { write: null, result: { ok: false, preview: worked.preview } };
    const key = change.kind === "set" ? change.factor : change.key;
    const current = reader.current.find((factor) => isSameKey(factor, key));
    const write = writeOf(services, network, worked, current?.id ?? null);
    return { write, result: { ok: true, changed: true } };
  });
}

function writeOf(
  services: Services,
  network: OpenedNetwork,
  { preview, affected, measured }: WorkedOutChange,
  currentId: string | null,
): FactorsWrite {
  const { before, after } = preview;
  const at = services.now();
  const action = after ? "factor.set" : "factor.withdrawn";
  const detail = auditDetail(preview);
  return {
    put: after ? { id: services.newId(), ...after } : null,
    withdraw: after || !before ? null : currentId,
    at,
    by: network.actor.userId,
    plans: affected.map(factsAfter),
    actions: measured.map(factsAfter),
    audit: [
      networkAct(services, network, action, { detail: { ...detail, plans: affected.length } }),
      ...affected.map(({ plan }) => ({
        ...networkAct(services, network, action, { municipalityId: plan.municipalityId, detail }),
        planId: plan.id,
      })),
    ],
  };
}

function factsAfter({ plan, template, entries, factorsAfter: factors }: AffectedPlan) {
  return { scope: scopeOf(plan), facts: factsOfEntries({ template, plan }, entries, factors) };
}

function auditDetail({ before, after }: FactorPreview): Record<string, string | number | null> {
  const factor = after ?? before;
  const { purpose = "", carrier = "", place = "", year = null } = factor ?? {};
  return {
    purpose,
    carrier,
    place,
    year,
    value: after?.value ?? null,
    unit: after?.unit ?? null,
    source: after?.source ?? null,
    valueBefore: before?.value ?? null,
    unitBefore: before?.unit ?? null,
    sourceBefore: before?.source ?? null,
  };
}
