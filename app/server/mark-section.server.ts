import { writeMark } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { findEntry } from "./entry-page.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/** A person says that a section (or one of its instances) is complete, or not yet. */
export async function markSection(
  services: Services,
  open: OpenPlan,
  address: EntryAddress,
  complete: boolean,
): Promise<{ ok: boolean }> {
  if (address.row !== undefined || !(await findEntry(services, open, address))) return { ok: false };
  await writeMark(services.db, open.scope, {
    section: address.section,
    instance: address.instance,
    complete,
    markedAt: services.now(),
    markedBy: open.actor.userId,
  });
  return { ok: true };
}
