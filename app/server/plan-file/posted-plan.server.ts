import type { FileProblem } from "~/domain/plan/plan-file";
import type { FormError } from "~/i18n/form-error";
import type { Translate } from "~/i18n/translate";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { importPlan } from "./import-plan.server";

export type PostedPlan =
  { ok: true; planId: string } | { ok: false; errors: FormError[]; problems: FileProblem[] };

/** Makes a new plan of the same municipality out of the file that an officer posted. */
export async function readPostedPlan(
  services: Services,
  { plan, actor }: OpenPlan,
  posted: FormDataEntryValue | null,
  t: Translate,
): Promise<PostedPlan> {
  if (!(posted instanceof File)) return refused(t("planFile.noneChosen"));
  const json = parseJson(await posted.text());
  if (json === undefined) return refused(t("planFile.notJson"));
  const { municipalityId } = plan;
  const outcome = await importPlan(services, { municipalityId, json, importedBy: actor.userId });
  if (outcome.ok) return outcome;
  if (outcome.reason === "no-municipality") throw new Error(`the municipality ${municipalityId} is gone`);
  return { ok: false, errors: [], problems: outcome.problems };
}

function refused(message: string): PostedPlan {
  return { ok: false, errors: [{ field: "file", message }], problems: [] };
}

/** Undefined for text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
