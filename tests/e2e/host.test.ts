import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aNetwork, aTechnician } from "tests/factories";
import { startServer, type TestServer } from "tests/server";

const PUBLIC = "https://planes.example.org";
let server: TestServer;
let proxied: TestServer;

const seed = async (services: Parameters<typeof aNetwork>[0]) => {
  const { id: networkId } = await aNetwork(services);
  await aTechnician(services, { networkId, email: "tecnica@prueba.example" });
};

beforeAll(async () => {
  server = await startServer({ seed });
  proxied = await startServer({ seed, environment: { ORIGIN: PUBLIC, TRUSTED_PROXIES: "1" } });
});

afterAll(async () => {
  await server?.stop();
  await proxied?.stop();
});

const post = (headers: Record<string, string>, body: BodyInit = "locale=en", path = "/language") =>
  fetch(`${server.origin}${path}`, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", "Accept-Language": "es", ...headers },
  });

test("a form posted by another site is refused in words", async () => {
  const response = await post({ Origin: "https://evil.example", Accept: "text/html" });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("No aceptamos este envío");
});

test("a program that asks for JSON is refused in JSON", async () => {
  const response = await post({ "Sec-Fetch-Site": "cross-site", Accept: "application/json" });
  expect([response.status, await response.json()]).toEqual([403, { error: "cross-origin" }]);
});

test("behind a proxy that rewrites Host, a form of the public address is accepted", async () => {
  const response = await fetch(`${proxied.origin}/language`, {
    method: "POST",
    body: new URLSearchParams({ locale: "en", returnTo: "/sign-in" }),
    redirect: "manual",
    headers: { Origin: PUBLIC, "X-Forwarded-For": "203.0.113.7" },
  });
  expect([response.status, response.headers.get("Location")]).toEqual([302, "/sign-in"]);
  expect(response.headers.get("Set-Cookie")).toContain("Secure");
});

test("what is too large is refused before it is read", async () => {
  const response = await post({ Accept: "text/html" }, new Uint8Array(2_100_000));
  expect(response.status).toBe(413);
  expect(await response.text()).toContain("2 MB");
});

test("a body of unknown length is refused", async () => {
  const { port } = new URL(server.origin);
  const status = await new Promise((resolve, reject) => {
    const sent = httpRequest({
      port,
      path: "/language",
      method: "POST",
      headers: { "Transfer-Encoding": "chunked" },
    });
    sent.on("response", (response) => resolve(response.statusCode)).on("error", reject);
    sent.end("locale=en");
  });
  expect(status).toBe(411);
});

test("guessing the password of one account is slowed down", async () => {
  const guess = () =>
    post({ Accept: "text/html" }, "email=tecnica@prueba.example&password=adivinanza", "/sign-in").then(
      ({ status }) => status,
    );
  const statuses = [];
  for (let attempt = 0; attempt < 11; attempt++) statuses.push(await guess());
  expect(statuses).toEqual([...Array(10).fill(400), 429]);
});

test("files of the program may be kept for ever, pages may not", async () => {
  const page = await fetch(`${server.origin}/sign-in`);
  const [stylesheet] = /\/assets\/[^"]+\.css/.exec(await page.text()) ?? [];
  const file = await fetch(`${server.origin}${stylesheet}`);
  expect(page.headers.get("Cache-Control")).toBe("private, no-cache");
  expect(file.headers.get("Cache-Control")).toContain("immutable");
});

test("the policy lets nothing in from elsewhere", async () => {
  const { headers } = await fetch(`${server.origin}/sign-in`);
  expect(headers.get("Content-Security-Policy")).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(headers.get("Referrer-Policy")).toBe("same-origin");
});

test("an empty server says that it is not set up, and its first-use link sets it up", async () => {
  const empty = await startServer();
  try {
    const refused = await fetch(`${empty.origin}/`, { headers: { "Accept-Language": "es" } });
    expect([refused.status, await refused.text()]).toEqual([
      503,
      expect.stringContaining("todavía no está configurado"),
    ]);

    const [link = ""] = /http:\S+\/first-run\/\S+/.exec(empty.output()) ?? [];
    const created = await fetch(link, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({
        network: "Red",
        name: "Persona",
        email: "admin@prueba.example",
        password: "tres palabras sueltas",
      }),
    });
    expect([created.status, created.headers.get("Location")]).toEqual([302, "/"]);
    expect((await fetch(link)).status).toBe(404);
    expect((await fetch(`${empty.origin}/sign-in`)).status).toBe(200);
  } finally {
    await empty.stop();
  }
});

test("what was stored survives a crash", async () => {
  const count = () =>
    proxied.withServices(async ({ db }) => db.$client.prepare("select count(*) n from user").get());
  const before = await count();
  await proxied.crashAndRestart();
  expect(await count()).toEqual(before);
});
