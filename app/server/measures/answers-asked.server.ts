import type { EntryAddress } from "~/domain/template/address";
import { formOf, visibleFieldsOf } from "~/domain/template/shape";
import type { EntryValues } from "~/domain/template/value";
import type { OpenPlan } from "../open-plan.server";

/** What the plan asks of the answers that a measure proposes: its frameworks leave out some. */
export function answersAsked(
  { template, plan }: Pick<OpenPlan, "template" | "plan">,
  address: EntryAddress,
  proposed: EntryValues,
): EntryValues {
  const form = formOf(template, address);
  if (!form) return {};
  const asked = new Set(visibleFieldsOf(form, proposed, plan.frameworks).map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(proposed).filter(([field, value]) => asked.has(field) && value !== null),
  );
}
