/** What every command of the command line is: arguments in, a result for stdout or a message for stderr out. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { templateOf } from "templates/registry";
import { parsePlanFile, type FileProblem, type PlanFileAttachment } from "~/domain/plan/plan-file";
import type { PlanDocument } from "~/domain/plan/plan-document";
import type { Template } from "~/domain/template/template";

export type CommandResult = { ok: true; output: string } | { ok: false; message: string };
export type Command = (args: string[]) => Promise<CommandResult>;

export function failed(message: string): CommandResult {
  return { ok: false, message };
}

export function json(value: unknown): CommandResult {
  return { ok: true, output: `${JSON.stringify(value, null, 2)}\n` };
}

type Options = Readonly<Record<string, { type: "string" | "boolean"; short?: string }>>;

export type Arguments =
  | { ok: true; positionals: string[]; options: Record<string, string | boolean | undefined> }
  | { ok: false; message: string };

/** Reads the arguments of a command; `usage` is said back when they are not what it takes. */
export function readArguments(
  args: string[],
  usage: string,
  positionals: number,
  options: Options = {},
): Arguments {
  const wrong: Arguments = { ok: false, message: `Usage: npm run --silent secap -- ${usage}` };
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== positionals) return wrong;
    return {
      ok: true,
      positionals: parsed.positionals,
      options: parsed.values as Record<string, string | boolean | undefined>,
    };
  } catch (error) {
    // node:util throws a TypeError for an option that it was not told about.
    if (error instanceof TypeError) return { ok: false, message: `${error.message}\n${wrong.message}` };
    throw error;
  }
}

export type JsonFile = { ok: true; json: unknown } | { ok: false; message: string };

/** A file as JSON; "-" is standard input. */
export function readJsonFile(path: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    return { ok: false, message: `${path} cannot be read: ${messageOf(error)}` };
  }
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: `${path} is not JSON: ${messageOf(error)}` };
  }
}

export type ReadPlan =
  | { ok: true; plan: PlanDocument; template: Template; files: PlanFileAttachment[] }
  | { ok: false; message: string };

/** The plan in a file, for commands that need no database. */
export function readPlanFile(path: string): ReadPlan {
  const file = readJsonFile(path);
  if (!file.ok) return file;
  const read = parsePlanFile(file.json, templateOf);
  if (!read.ok) return { ok: false, message: problemsText(path, read.problems) };
  return { ok: true, plan: read.plan, template: read.template, files: read.files };
}

export function problemsText(path: string, problems: readonly FileProblem[]): string {
  const lines = problems.map((problem) => `  ${problem.path || "(file)"}: ${problem.message}`);
  return [`${path} is not a plan file that this program can read:`, ...lines].join("\n");
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
