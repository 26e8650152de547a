import { contentDisposition } from "../files/serve-file.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { exportPlan } from "./export-plan.server";

/** The answer that downloads a plan's file, named after its municipality. */
export async function planDownload(services: Services, open: OpenPlan): Promise<Response> {
  const file = await exportPlan(services, open);
  const name = `${open.plan.municipalityName} ${services.now().toISOString().slice(0, 10)}.plan.json`;
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": contentDisposition("attachment", name.replaceAll(" ", "-")),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
