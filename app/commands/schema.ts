import { currentTemplate } from "templates/registry";
import { planFileJsonSchema } from "~/domain/plan/plan-file";
import { failed, json, readArguments, type Command } from "./command";

/** JSON Schema of the plan files of the current edition. */
export const schema: Command = async (args) => {
  const read = readArguments(args, "schema", 0);
  return read.ok ? json(planFileJsonSchema(currentTemplate)) : failed(read.message);
};
