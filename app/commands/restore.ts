import { restoreBackup } from "~/server/operator/backup.server";
import { failed, readArguments, type Command } from "./command";
import { withSettings } from "./with-services";

/** Puts a backup in place of the database, which must not be in use; what was there is kept beside it. */
export const restore: Command = async (args) => {
  const read = readArguments(args, "restore FILE [--force]", 1, { force: { type: "boolean" } });
  if (!read.ok) return failed(read.message);
  const file = read.positionals[0] ?? "";
  return withSettings(async (settings) => {
    const force = read.options.force === true;
    const done = await restoreBackup(settings, { file, force, now: new Date() });
    return done.ok ? { ok: true, output: `${settings.databasePath}\n` } : failed(done.message);
  });
};
