import type { PlanRecord } from "db/repositories/plans.server";
import { provinces } from "templates/catalogs/places";
import { factorCatalogueOf, firstHourLibraryOf } from "templates/registry";
import type { FirstHourInput } from "~/domain/first-hour/first-hour-state";
import type { PlanDocument } from "~/domain/plan/plan-document";
import { starterOf } from "~/domain/template/shape";
import { notFound } from "../http-errors.server";
import type { OpenPlan } from "../open-plan.server";

/** Digits of a code of the registry that name the province (INDEC). */
const PROVINCE_DIGITS = 2;

/** What a first hour is worked out from; the plan's questionnaire has one, or there is no such page. */
export function firstHourInput({ template, plan: record }: OpenPlan, plan: PlanDocument): FirstHourInput {
  if (!starterOf(template)) throw notFound();
  const { estimates, words, measures } = firstHourLibraryOf(template);
  return {
    plan,
    template,
    factors: factorCatalogueOf(template),
    method: { estimates, words, locale: plan.locale },
    measures,
    provinceCode: provinceCodeOf(record),
  };
}

/** By the registry's code, else by the name that the network gave. Null: not of the registry. */
function provinceCodeOf({ placeCode, province }: Pick<PlanRecord, "placeCode" | "province">): string | null {
  if (placeCode !== null) return placeCode.slice(0, PROVINCE_DIGITS);
  const wanted = plain(province);
  return provinces.find(({ name }) => plain(name) === wanted)?.code ?? null;
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}
