import { rebuildAllFacts } from "~/server/operator/rebuild-all-facts.server";
import { failed, json, readArguments, type Command } from "./command";
import { withServices } from "./with-services";

/** Computes the facts of every plan anew; `differences` other than 0 means that they had been wrong. */
export const rebuildFacts: Command = async (args) => {
  const read = readArguments(args, "rebuild-facts", 0);
  if (!read.ok) return failed(read.message);
  return withServices(async (services) => json(await rebuildAllFacts(services)));
};
