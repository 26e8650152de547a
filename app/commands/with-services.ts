import { createServices, type Services } from "~/server/services.server";
import { readSettings, type Settings } from "~/settings.server";
import { failed, type CommandResult } from "./command";

/** Opens the database of the environment for one command, and closes it afterwards. */
export async function withServices(
  run: (services: Services) => Promise<CommandResult>,
): Promise<CommandResult> {
  return withSettings(async (settings) => {
    // Standard output carries the result of the command and nothing else.
    const opened = createServices({ ...settings, logLevel: "silent" });
    if (!opened.ok) return failed(opened.message);
    try {
      return await run(opened.services);
    } finally {
      opened.services.db.$client.close();
    }
  });
}

export async function withSettings(
  run: (settings: Settings) => Promise<CommandResult>,
): Promise<CommandResult> {
  const read = readSettings(process.env);
  return read.ok
    ? run(read.settings)
    : failed(`Wrong settings:\n${read.problems.map((line) => `  ${line}`).join("\n")}`);
}
