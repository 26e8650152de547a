/** Composition root of the web: settings, database, services, pages, server. */
import { createHost } from "./host/create-host.server";
import { builtFrontend, viteFrontend } from "./host/frontend.server";
import { serve } from "./host/serve.server";
import { firstRunLink } from "./server/auth/invitations.server";
import { demoAccountList } from "./server/seed/demo-account-list.server";
import { seedDemo } from "./server/seed/seed-demo.server";
import { createServices, type Services } from "./server/services.server";
import { readSettings } from "./settings.server";

const flags = new Set(process.argv.slice(2));

function refuseToStart(reasons: readonly string[]): never {
  process.stderr.write(`The program cannot start:\n${reasons.map((reason) => `  - ${reason}\n`).join("")}`);
  process.exit(1);
}

function openServices(): Services {
  const read = readSettings(process.env, { demo: flags.has("--demo") });
  if (!read.ok) refuseToStart(read.problems);
  const opened = createServices(read.settings);
  if (!opened.ok) refuseToStart([opened.message]);
  return opened.services;
}

const services = openServices();
if (services.settings.demo) await seedDemo(services);

const frontend = flags.has("--dev") ? await viteFrontend() : await builtFrontend();
await serve(createHost(services, frontend), services);
process.stdout.write(`Ready: ${services.settings.origin}\n`);
if (services.settings.demo) process.stdout.write(`${demoAccountList()}\n`);

const link = await firstRunLink(services);
if (link)
  process.stdout.write(`Nobody has an account yet. Open this link once to set the server up:\n  ${link}\n`);
