import { writeFileSync } from "node:fs";
import { factorCatalogueOf, requirementsOf } from "templates/registry";
import { checkPlanDocument } from "~/domain/plan/check-plan";
import { computePlan } from "~/domain/plan/compute-plan";
import type { PlanFileAttachment } from "~/domain/plan/plan-file";
import { embeddedAssets } from "~/print/embedded-assets.server";
import { renderPlan } from "~/print/render-plan";
import { checkContext } from "~/server/check-context.server";
import { failed, messageOf, readArguments, readPlanFile, type Command } from "./command";

/** The printed document of a plan file, one HTML file that needs no other. */
export const print: Command = async (args) => {
  const read = readArguments(args, "print FILE -o OUT.html", 1, { output: { type: "string", short: "o" } });
  if (!read.ok) return failed(read.message);
  const file = readPlanFile(read.positionals[0] ?? "");
  if (!file.ok) return failed(file.message);
  const { plan, template, files } = file;
  const results = computePlan(plan, template, factorCatalogueOf(template));
  const now = new Date();
  const html = renderPlan({
    plan,
    template,
    results,
    findings: checkPlanDocument(plan, template, results, checkContext(plan, now)),
    mode: { kind: "draft" },
    pictures: (fileId) => dataUri(files.find((attachment) => attachment.fileId === fileId)),
    locale: plan.locale,
    printedAt: now,
    requirements: requirementsOf(template),
    assets: embeddedAssets(),
  });
  const { output } = read.options;
  if (typeof output !== "string") return { ok: true, output: html };
  try {
    writeFileSync(output, html);
  } catch (error) {
    return failed(`${output} cannot be written: ${messageOf(error)}`);
  }
  return { ok: true, output: "" };
};

function dataUri(file: PlanFileAttachment | undefined): string | null {
  return file?.mime.startsWith("image/") ? `data:${file.mime};base64,${file.base64}` : null;
}
