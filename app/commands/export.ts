import { exportPlanById } from "~/server/plan-file/export-plan.server";
import { failed, json, readArguments, type Command } from "./command";
import { withServices } from "./with-services";

/** The plan file of a plan's draft, with its pictures and documents. */
export const exportFile: Command = async (args) => {
  const read = readArguments(args, "export PLAN_ID", 1);
  if (!read.ok) return failed(read.message);
  const planId = read.positionals[0] ?? "";
  return withServices(async (services) => {
    const file = await exportPlanById(services, planId);
    return file ? json(file) : failed(`There is no plan ${planId}.`);
  });
};
