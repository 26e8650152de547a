import { factorCatalogueOf } from "templates/registry";
import { computePlan } from "~/domain/plan/compute-plan";
import { computeReport } from "~/domain/plan/compute-report";
import { failed, json, readArguments, readPlanFile, type Command } from "./command";

/** Every derived number of a plan file, as JSON. */
export const compute: Command = async (args) => {
  const read = readArguments(args, "compute FILE", 1);
  if (!read.ok) return failed(read.message);
  const file = readPlanFile(read.positionals[0] ?? "");
  if (!file.ok) return failed(file.message);
  return json(computeReport(computePlan(file.plan, file.template, factorCatalogueOf(file.template))));
};
