import { factorCatalogueOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import { serverTranslator } from "~/i18n/catalogue.server";
import { findingText } from "~/i18n/finding-text";
import { createFormat } from "~/i18n/format";
import { checkContext } from "~/server/check-context.server";
import { failed, json, readArguments, readPlanFile, type Command } from "./command";

/** The findings of a plan file, as JSON, each with its message in the language of the plan. */
export const check: Command = async (args) => {
  const read = readArguments(args, "check FILE", 1);
  if (!read.ok) return failed(read.message);
  const file = readPlanFile(read.positionals[0] ?? "");
  if (!file.ok) return failed(file.message);
  const { plan, template } = file;
  const results = computePlan(plan, template, factorCatalogueOf(template));
  const findings = checkPlanDocument(plan, template, results, checkContext(plan, new Date()));
  const t = serverTranslator(plan.locale);
  const format = createFormat(plan.locale);
  return json(findings.map((finding) => ({ ...finding, ...findingText(finding, t, format) })));
};
