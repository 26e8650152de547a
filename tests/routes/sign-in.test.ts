import { expect, test } from "vitest";
import { action } from "~/routes/sign-in";
import { requireActor } from "~/server/require-actor.server";
import { aContext, aGet, aNetwork, aPost, aServices, aTechnician, TEST_PASSWORD } from "tests/factories";

/** What a loader or action throws. */
async function thrown(work: Promise<unknown>): Promise<Response> {
  const answer = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(answer instanceof Response)) throw new Error("no response was thrown");
  return answer;
}

function post(services: ReturnType<typeof aServices>, fields: Record<string, string>) {
  return action({ request: aPost(services, "/sign-in", fields), context: aContext(services), params: {} });
}

test("a page that needs a person sends to sign in, and back", async () => {
  const services = aServices();
  const answer = await thrown(requireActor(aContext(services), aGet(services, "/plans/p1?page=2")));
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    302,
    "/sign-in?returnTo=%2Fplans%2Fp1%3Fpage%3D2",
  ]);
});

test("a program gets a plain 401", async () => {
  const services = aServices();
  const request = aGet(services, "/plans/p1", { Accept: "application/json" });
  const answer = await thrown(requireActor(aContext(services), request));
  expect([answer.status, await answer.json()]).toEqual([401, { error: "signed-out" }]);
});

test("what was typed in a form that met an expired session goes through sign-in and back out", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { email } = await aTechnician(services, { networkId });
  const typed = { intent: "save", text: "línea 1\nlínea 2" };
  const refused = await thrown(requireActor(aContext(services), aPost(services, "/plans/p1?page=2", typed)));
  const { resend } = (await refused.json()) as { resend: unknown };
  expect(refused.status).toBe(401);

  const wrong = await post(services, { email, password: "equivocada", _resend: JSON.stringify(resend) });
  expect(wrong.data).toMatchObject({ signedIn: false, pending: resend });

  const right = await post(services, { email, password: TEST_PASSWORD, _resend: JSON.stringify(resend) });
  expect(right.data).toMatchObject({
    signedIn: true,
    pending: { path: "/plans/p1?page=2", fields: Object.entries(typed) },
  });
  expect(new Headers(right.init?.headers).get("Set-Cookie")).toContain("session_token");
});

test("a payload that was not made here is ignored, and its path cannot lead elsewhere", async () => {
  const services = aServices();
  const { id: networkId } = await aNetwork(services);
  const { email } = await aTechnician(services, { networkId });
  const forged = JSON.stringify({ path: "https://evil.example/", fields: [], hadFiles: false });
  const answer = await post(services, { email, password: TEST_PASSWORD, _resend: forged });
  expect(answer.data).toMatchObject({ pending: { path: "/" } });
  const nonsense = await thrown(post(services, { email, password: TEST_PASSWORD, _resend: "{" }));
  expect(nonsense.status).toBe(302);
});
