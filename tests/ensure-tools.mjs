/** Chromium and pdftotext, which tests of pages and print need: installed on Debian as root, else asked for. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const TOOLS = [
  {
    package: "chromium",
    present: () => existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"),
  },
  {
    package: "poppler-utils",
    present: () => spawnSync("pdftotext", ["-v"]).error === undefined,
  },
];

const missing = () => TOOLS.filter((tool) => !tool.present()).map((tool) => tool.package);

/** True when everything is there, installing it where that is possible. */
export function ensureTools() {
  const wanted = missing();
  if (wanted.length === 0) return true;
  if (canInstall()) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", ...wanted]);
  }
  const still = missing();
  if (still.length === 0) return true;
  console.error(
    `Missing: ${still.join(", ")}. On Debian or Ubuntu: sudo apt-get install ${still.join(" ")}. ` +
      "Elsewhere install Chromium and Poppler, and set CHROMIUM_PATH to the browser's program.",
  );
  return false;
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

function run(command, args) {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href && !ensureTools()) {
  process.exitCode = 1;
}
