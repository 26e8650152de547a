import { expect, test } from "vitest";
import { isSameOrigin } from "~/host/same-origin.server";

const PUBLIC = "https://planes.example.org";

test.each([
  ["the browser says same origin", { "sec-fetch-site": "same-origin" }, true],
  ["typed by the person", { "sec-fetch-site": "none" }, true],
  ["another site", { "sec-fetch-site": "cross-site", origin: PUBLIC }, false],
  ["a sister domain", { "sec-fetch-site": "same-site" }, false],
  ["a proxy rewrote Host, Origin is the public one", { origin: PUBLIC, host: "10.0.0.5:3000" }, true],
  [
    "asked by another name of the server, on plain http",
    { origin: "http://10.0.0.5:3000", host: "10.0.0.5:3000" },
    true,
  ],
  ["another origin", { origin: "https://evil.example", host: "planes.example.org" }, false],
  ["a hidden origin", { origin: "null", host: "planes.example.org" }, false],
  ["no browser: neither header", { host: "planes.example.org" }, true],
])("%s", (_case, headers, accepted) => {
  expect(isSameOrigin(headers, PUBLIC)).toBe(accepted);
});
