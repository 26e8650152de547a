import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { plansOfMunicipalities } from "db/repositories/plans.server";
import { importPlan } from "~/server/plan-file/import-plan.server";
import { action } from "~/routes/plans.$planId.file";
import { loader as download } from "~/routes/plans.$planId.export";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  sessionCookie,
} from "tests/factories";

const rauch = readFileSync("templates/demo/rauch.plan.json", "utf8");

let services: Services;
let municipalityId: string;
let planId: string;
let cookie: string;

beforeEach(async () => {
  services = aServices();
  const network = await aNetwork(services);
  municipalityId = (await aMunicipality(services, { networkId: network.id, name: "Villa Ñandú" })).id;
  const officer = await anOfficer(services, { municipalityId });
  cookie = await sessionCookie(services, officer);
  const imported = await importPlan(services, {
    municipalityId,
    json: JSON.parse(rauch),
    importedBy: officer.userId,
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported));
  planId = imported.planId;
});

async function upload(content: string) {
  const form = new FormData();
  form.set("file", new File([content], "plan.json", { type: "application/json" }));
  const request = new Request(`${services.settings.origin}/plans/${planId}/file`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie },
  });
  return action({ request, params: { planId }, context: aContext(services) });
}
const plans = async () => (await plansOfMunicipalities(services.db, [municipalityId])).map(({ id }) => id);

test("a downloaded plan, uploaded, is a new plan beside the old one", async () => {
  const request = aGet(services, `/plans/${planId}/export`, { Cookie: cookie });
  const answer = await download({ request, params: { planId }, context: aContext(services) });
  expect(answer.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="Villa-Nandu-[\d-]+\.plan\.json"/,
  );
  const thrown: unknown = await upload(await answer.text()).catch((response: unknown) => response);
  const location = thrown instanceof Response ? thrown.headers.get("Location") : null;
  const known = await plans();
  expect(known).toHaveLength(2);
  expect(known.map((id) => `/plans/${id}`)).toContain(location);
  expect(location).not.toBe(`/plans/${planId}`);
});

test.each([
  ["no JSON", "Hola", { errors: [{ field: "file", message: expect.any(String) }] }],
  [
    "a wrong file",
    '{"format":"secap-plan"}',
    { problems: expect.arrayContaining([expect.objectContaining({ path: "template" })]) },
  ],
])("%s makes no plan", async (_case, content, refused) => {
  expect(await upload(content)).toMatchObject({ init: { status: 400 }, data: refused });
  expect(await plans()).toEqual([planId]);
});
