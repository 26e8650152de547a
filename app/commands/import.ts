import { importPlan } from "~/server/plan-file/import-plan.server";
import { failed, problemsText, readArguments, readJsonFile, type Command } from "./command";
import { withServices } from "./with-services";

const USAGE = "import FILE --municipality ID";

/** Makes a new plan of a municipality out of a plan file; prints its id. */
export const importFile: Command = async (args) => {
  const read = readArguments(args, USAGE, 1, { municipality: { type: "string" } });
  if (!read.ok) return failed(read.message);
  const { municipality } = read.options;
  if (typeof municipality !== "string") return failed(`--municipality is missing. Usage: ${USAGE}`);
  const path = read.positionals[0] ?? "";
  const file = readJsonFile(path);
  if (!file.ok) return failed(file.message);
  return withServices(async (services) => {
    const outcome = await importPlan(services, {
      municipalityId: municipality,
      json: file.json,
      importedBy: null,
    });
    if (outcome.ok) return { ok: true, output: `${outcome.planId}\n` };
    if (outcome.reason === "no-municipality") return failed(`There is no municipality ${municipality}.`);
    return failed(problemsText(path, outcome.problems));
  });
};
