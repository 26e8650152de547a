import { expect, test } from "vitest";
import { safeReturnPath } from "~/server/auth/return-path.server";

test.each([
  ["/plan/a1?page=2", "/plan/a1?page=2"],
  ["//evil.example/", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [null, "/"],
])("%j leads to %s", (given, expected) => {
  expect(safeReturnPath(given)).toBe(expected);
});
