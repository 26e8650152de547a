/** `npm start` and `npm run demo`: runs the built host, or says in plain words that it is not built. */
import { existsSync } from "node:fs";

const host = new URL("../build/host.js", import.meta.url);

if (existsSync(host)) {
  process.env.NODE_ENV ??= "production";
  await import(host.href);
} else {
  console.error("There is no build yet. Run `npm run build` first, then `npm start` again.");
  process.exitCode = 1;
}
