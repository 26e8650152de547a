import { backUp } from "~/server/operator/backup.server";
import { failed, readArguments, type Command } from "./command";
import { withServices } from "./with-services";

/** Copies the database to FILE and the uploaded files to FILE.files, also while the server runs. */
export const backup: Command = async (args) => {
  const read = readArguments(args, "backup FILE", 1);
  if (!read.ok) return failed(read.message);
  const file = read.positionals[0] ?? "";
  return withServices(async (services) => {
    const done = await backUp(services, file);
    return done.ok ? { ok: true, output: `${file}\n` } : failed(done.message);
  });
};
