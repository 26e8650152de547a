/** Composition root of `npm run secap -- …`: the use cases of the web without a browser. */
import type { Command } from "./commands/command";

/** Loaded when asked for: a calculation does not wait for the web's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  import: async () => (await import("./commands/import")).importFile,
  export: async () => (await import("./commands/export")).exportFile,
  compute: async () => (await import("./commands/compute")).compute,
  check: async () => (await import("./commands/check")).check,
  print: async () => (await import("./commands/print")).print,
  backup: async () => (await import("./commands/backup")).backup,
  restore: async () => (await import("./commands/restore")).restore,
  "rebuild-facts": async () => (await import("./commands/rebuild-facts")).rebuildFacts,
  "create-admin": async () => (await import("./commands/create-admin")).createAdmin,
  schema: async () => (await import("./commands/schema")).schema,
};

const HELP = `Usage: npm run --silent secap -- COMMAND

  import FILE --municipality ID   make a new plan out of a plan file; prints its id
  export PLAN_ID                  the plan file of a plan
  compute FILE                    every derived number of a plan file, as JSON
  check FILE                      its findings, as JSON
  print FILE -o OUT.html          its printed document
  backup FILE                     copy of the database, uploaded files in FILE.files
  restore FILE [--force]          put a copy back
  rebuild-facts                   compute again what dashboards read; prints the differences
  create-admin EMAIL              one-time link for an administrator
  schema                          JSON Schema of plan files

FILE may be "-" for standard input where a plan file is read.
`;

const [name = "", ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (load) {
  const result = await (await load())(args);
  if (result.ok) process.stdout.write(result.output);
  else fail(`${result.message}\n`);
} else if (["help", "--help", "-h"].includes(name)) {
  process.stdout.write(HELP);
} else {
  fail(name === "" ? HELP : `There is no command "${name}".\n\n${HELP}`);
}

/** The exit waits until everything is written. */
function fail(message: string): void {
  process.stderr.write(message);
  process.exitCode = 1;
}
